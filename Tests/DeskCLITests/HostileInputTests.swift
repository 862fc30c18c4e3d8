import DeskCLI
import DeskModel
import DeskTesting
import Foundation
import Testing

/// What parsers do with what nobody means well (T32, T33); the pieces are the same in every run.
@Suite struct HostileInputTests {
    private static let pieces = [
        "{", "}", "[", "]", ",", ":", "\"", "\\", "\\u", "\\ud83d", "\\ude00", "\\u0000", "null", "true", "-",
        "0", "1e", "9223372036854775807", "9223372036854775808", ".5", "\"a\"", "\"e\u{301}\"", " ", "\n",
        "\r\n", "\t", "\u{FEFF}", "\u{202E}", "\u{1B}", "'", "=1+1", ";", "|", "🧑‍🧒", "ř",
    ].map { Array($0.utf8) }

    private func text(_ dice: inout Dice) -> [UInt8] {
        var text: [UInt8] = []
        for _ in 0..<Int.random(in: 0...40, using: &dice) {
            text += Self.pieces.randomElement(using: &dice) ?? []
            if Int.random(in: 0..<50, using: &dice) == 0 { text.append(.random(in: 0...255, using: &dice)) }
        }
        return text
    }

    @Test func `JSON that is taken means the same once written`() throws {
        var dice = Dice(seed: 33)
        for _ in 0..<Soak.count(4000, whole: 400_000) {
            guard let value = try? JSON.parse(text(&dice)) else { continue }
            #expect(try JSON.parse(Array(value.text.utf8)) == value)
        }
    }

    @Test func `CSV rows do not depend on where its line ends`() throws {
        var dice = Dice(seed: 4180)
        for _ in 0..<Soak.count(1000, whole: 100_000) {
            let bytes = text(&dice)
            let whole = try? rows(bytes)
            guard let whole, bytes.last != 0x0D, bytes.last != 0x0A, bytes.last != 0x22 else { continue }
            #expect(try rows(bytes + [0x0D, 0x0A]) == whole)
        }
    }

    private func rows(_ bytes: [UInt8]) throws -> [[String]] {
        var reader = try CSVReader(ByteSource(bytes), delimiter: UInt8(ascii: ","))
        var rows = [reader.heading]
        while let row = try reader.next() { rows.append(try row.cells.get()) }
        return rows
    }

    @Test func `any desk.toml is read, or refused as configuration`() throws {
        let folder = try TestFolder()
        try FileManager.default.createDirectory(
            atPath: folder.path + "/desk", withIntermediateDirectories: false)
        let words = [
            "database", "mailer", "from", "web", "pager", "=", " = ", "\"/a\"", "[\"/m\", \"-i\"]", "[", "]",
            "[[a]]", "[a.b]", "\n", "\r\n", "#", "'", "\"\"\"", "\\u0000", "\\", "{", "}", ",", ".", "inf",
            "nan",
            "0x7f", "1979-05-27T07:32:00Z", "99999999999999999999", "\u{FEFF}", "\u{202E}", "ř",
        ].map { Array($0.utf8) }
        var dice = Dice(seed: 78)
        for _ in 0..<Soak.count(500, whole: 100_000) {
            var text: [UInt8] = []
            for _ in 0..<Int.random(in: 0...12, using: &dice) {
                text += words.randomElement(using: &dice) ?? []
                if Int.random(in: 0..<60, using: &dice) == 0 {
                    text.append(.random(in: 0...255, using: &dice))
                }
            }
            try Data(text).write(to: URL(fileURLWithPath: folder.path + "/desk/desk.toml"))
            do throws(DeskError) {
                _ = try Configuration.load(
                    environment: ["XDG_CONFIG_HOME": folder.path], systemFile: folder.path + "/none")
            } catch {
                #expect(error.kind == .configuration, "\(text)")
            }
        }
    }

    /// Each would take minutes where a reader looks at anything twice.
    @Test(arguments: [
        "[", "{\"a\":", "\"\\u0301", "[1,", "\"\u{301}\u{301}\u{301}\u{301}", "\\", "9", "\u{FEFF}",
    ])
    func `JSON that goes on and on is refused at once`(_ piece: String) {
        let text = Array(String(repeating: piece, count: 100_000).utf8)
        #expect(throws: DeskError.self) { try JSON.parse(piece == "9" ? text + [0x2E] : text) }
    }

    @Test func `many keys are looked at once each`() throws {
        let members = (0..<20_000).map { "\"e\u{301}\($0)\":\($0)" }.joined(separator: ",")
        guard case .object(let read) = try JSON.parse(Array("{\(members)}".utf8)) else {
            return #expect(Bool(false))
        }
        #expect(read.count == 20_000)
        #expect(throws: DeskError.self) {
            try JSON.parse(Array("{\(members),\"e\u{301}7\":1}".utf8))
        }
    }

    /// T32.
    @Test func `a cell and a row have an end`() throws {
        let quotes = [UInt8](repeating: 0x22, count: 300_001)
        #expect(throws: DeskError.self) { try rows(quotes) }
        #expect(throws: DeskError.self) { try rows([UInt8](repeating: 0x2C, count: 2000)) }
        #expect(throws: DeskError.self) {
            try rows([UInt8](repeating: 0x61, count: 1 << 20) + Array("a\n".utf8))
        }
    }
}
