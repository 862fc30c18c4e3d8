import DeskTesting
import Foundation
import Testing

/// T35: text from outside is a value in every statement, and never a part of one.
@Suite struct SQLTextTests {
    private static let pieces = [
        "'", "\"", "`", "[", "]", ";", "--", "/*", "*/", "%", "_", "\\", "?", ":number", "@a", "$a", "(", ")",
        "OR 1=1",
        "UNION SELECT", "DROP TABLE ticket", "ATTACH 'x' AS y", "PRAGMA", "NULL", "0x41", "x'41'", "*",
        "NEAR(",
        "subject:", "^", "\u{0}", "é", " ", "a", "|| 1", "GLOB '*'", "ESCAPE", "load_extension('x')",
    ]

    @Test func `no text gets out of its place in a statement`() async throws {
        let desk = try TestDesk()
        await desk.run("org create kolin --name K --contract-email a@kolin.example")
        await desk.run("account create jan@kolin.example --org kolin --name Jan --no-password")
        await desk.run("ticket create --from jan@kolin.example --subject tisk")
        let before = try Data(contentsOf: URL(filePath: desk.database))
        var dice = Dice(seed: 35)
        let count = Soak.count(60, whole: 20_000)
        for _ in 0..<count {
            let text = (0...Int.random(in: 0...6, using: &dice)).map { _ in
                Self.pieces.randomElement(using: &dice) ?? ""
            }.joined()
            let line: [String] =
                switch Int.random(in: 0...5, using: &dice) {
                case 0: ["ticket", "search", "--", text]
                case 1: ["ticket", "list", "--org", text]
                case 2: ["account", "show", text]
                case 3: ["ticket", "list", "--sort", text]
                case 4: ["org", "show", text]
                default: ["queue", "list", "--topic", text]
                }
            let answer = await desk.run(line)
            // Nothing is found, or the words are refused; nothing is ever a fault, and no more is found than asked for.
            #expect([0, 1, 2, 3, 4, 64, 65, 66, 67, 68].contains(answer.status), "\(line) \(answer)")
            #expect(!answer.stderr.contains("SELECT") || text.contains("SELECT"), "\(line) \(answer)")
            if line[1] == "show" { #expect(answer.status != 0, "\(line) \(answer)") }
        }
        #expect(try Data(contentsOf: URL(filePath: desk.database)) == before)
        Soak.report("T35 hostile texts", count)
    }
}
