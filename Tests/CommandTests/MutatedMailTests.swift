import DeskModel
import DeskTesting
import Foundation
import Testing

@testable import DeskMail

/// Letters that were damaged on the way: whatever comes, it is read or refused within limits, and nothing of it is
/// lost (T42).
@Suite struct MutatedMailTests {
    /// The letters that are damaged: those in `Field`.
    private static func letters() throws -> [[UInt8]] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
            "Field")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
        return try names.map { Array(try Data(contentsOf: folder.appendingPathComponent($0))) }
    }

    /// What readers of mail stumble over.
    private static let tokens = [
        "\n\n", "\r", "\0", "--BB\n", "--BB--\n", "=?utf-8?B?", "?=", "=?x?Q?=", "\"", "(", "<", ">", "=",
        "==", "%", ";",
        "Content-Type: multipart/alternative; boundary=BB\n", "Content-Type: message/rfc822\n\n",
        "Content-Type: text/html; charset=utf-16\n", "Content-Transfer-Encoding: base64\n", "\n From: x\n",
        "Content-Disposition: attachment; filename*0*=utf-8''", "<!--", "<style>", "<pre>", "<td>",
        "<a href='", "&#",
        "\u{FEFF}", "\u{202E}", String(repeating: "a", count: 2000), String(repeating: "(", count: 500),
    ].map { Array($0.utf8) }

    private static func damaged(_ letters: [[UInt8]], _ dice: inout Dice) -> [UInt8] {
        var letter = letters.randomElement(using: &dice) ?? []
        for _ in 0..<Int.random(in: 1...5, using: &dice) where !letter.isEmpty {
            // The sender, with whom all letters begin, mostly stays.
            let start = Int.random(in: min(25, letter.count - 1)..<letter.count, using: &dice)
            let range = start..<min(letter.count, start + .random(in: 1...60, using: &dice))
            switch Int.random(in: 0..<7, using: &dice) {
            case 0: letter[start] = .random(in: 0...255, using: &dice)
            case 1: letter.removeSubrange(range)
            case 2: letter.insert(contentsOf: letter[range], at: .random(in: 0...letter.count, using: &dice))
            case 3: letter.insert(contentsOf: tokens.randomElement(using: &dice) ?? [], at: start)
            case 4: letter.removeSubrange(start...)
            case 5:
                let other = letters.randomElement(using: &dice) ?? []
                letter.replaceSubrange(
                    range, with: other.suffix(.random(in: 0...other.count, using: &dice)).prefix(300))
            default:
                let other = letters.randomElement(using: &dice) ?? []
                letter = letter[..<start] + other.suffix(.random(in: 0...other.count, using: &dice))
            }
        }
        return letter
    }

    /// Whether anything stands after the head.
    private static func hasBody(_ letter: [UInt8]) -> Bool {
        let lines = letter.filter { $0 != 0x0D }.split(separator: 0x0A, omittingEmptySubsequences: false)
        return lines.drop { !$0.isEmpty }.contains { !$0.allSatisfy { $0 <= 0x20 } }
    }

    /// What the helper makes of letters, each in two seconds of the processor and 150 MB, which the kernel sees to.
    private static func takenApart(_ letters: [[UInt8]]) async throws -> [(status: String, parts: [UInt8])] {
        let folder = try TestFolder()
        for (number, letter) in letters.enumerated() {
            try Data(letter).write(to: URL(fileURLWithPath: "\(folder.path)/\(number)"))
        }
        let answer = try await BuiltTool.shell(
            """
            ulimit -t 2; ulimit -v 153600; n=0
            while [ $n -lt \(letters.count) ]; do desk-mime <$n >$n.parts; echo $?; n=$((n + 1)); done
            """, in: folder.path)
        #expect(answer.lines.count == letters.count, answer.comment)
        return try answer.lines.enumerated().map { number, status in
            (status, Array(try Data(contentsOf: URL(fileURLWithPath: "\(folder.path)/\(number).parts"))))
        }
    }

    @Test(arguments: 0..<4)
    func `damaged letters are read whole or refused, within limits`(part: Int) async throws {
        let letters = try Self.letters()
        var dice = Dice(seed: 3834 + UInt64(part))
        let damaged = (0..<Soak.count(500, whole: 2500)).map { _ in Self.damaged(letters, &dice) }
        for (letter, (status, parts)) in zip(damaged, try await Self.takenApart(damaged)) {
            let shown = Comment(rawValue: Data(letter).base64EncodedString())
            #expect(status == "0" || status == "65", "\(status): \(shown)")
            guard status == "0" else { continue }
            let mail = try #require(try? IncomingMail(parts: PartReader(parts)), shown)
            let isEmpty = mail.text.isEmpty && mail.files.isEmpty
            #expect(!isEmpty || !Self.hasBody(letter), "empty: \(shown)")
        }
        let desk = try await FieldMailTests.desk()
        await desk.run("desk rule set quota.person 100000")
        for letter in damaged.indices where Soak.isOn || letter % 20 == 0 {
            let answer = await desk.run(["ticket", "ingest"], stdin: damaged[letter])
            let shown = Comment(rawValue: Data(damaged[letter]).base64EncodedString())
            #expect([0, 65, 67].contains(answer.status), "\(answer): \(shown)")
        }
        #expect(await desk.run("desk check").status == 0)
        Soak.report("damaged letters", damaged.count)
    }

    @Test func `letters without end are read within the same limits`() async throws {
        let head = "From: jan@kolin.example\nSubject: x\n"
        func nested(_ kind: String) -> String {
            let open = (0..<1000).map { "Content-Type: multipart/\(kind); boundary=b\($0)\n\n--b\($0)\n" }
                .joined()
            return head + open + "\nvzkaz\n" + (0..<1000).reversed().map { "--b\($0)--\n" }.joined()
        }
        func many(_ line: (Int) -> String, _ end: String = "\nvzkaz\n") -> String {
            head + (0..<100_000).map(line).joined() + end
        }
        let texts = [
            nested("mixed"), nested("alternative"), nested("signed"),
            head + String(repeating: "Content-Type: message/rfc822\n\n", count: 1000) + "\nvzkaz\n",
            many { "X-\($0): y\n" }, many { _ in "Received: y\n" }, many { _ in " folded\n" },
            many { _ in "References: <a@b>\n" },
            many { _ in "Content-Type: text/plain\n" },
            head + "X: y\nSubject: " + String(repeating: "=?utf-8?Q?", count: 100_000) + "\n\nvzkaz\n",
        ]
        let desk = try await ticketDesk()
        for (text, (status, parts)) in zip(texts, try await Self.takenApart(texts.map { Array($0.utf8) })) {
            #expect(status == "0", "\(text.prefix(100))")
            #expect(
                !parts.isEmpty && String(decoding: parts, as: UTF8.self).contains("vzkaz"),
                "\(text.prefix(100))")
            let answer = await desk.run("ticket ingest", stdin: text)
            #expect(answer.status == 0, "\(text.prefix(100)): \(answer)")
        }
    }
}
