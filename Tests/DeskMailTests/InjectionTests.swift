import DeskModel
import DeskTesting
import Glibc
import Subprocess
import Testing

@testable import DeskMail

/// T39: whatever the text, every header and every line of a mail is ours.
@Suite struct InjectionTests {
    private static let pieces = [
        "a", "ž", "🐎", " ", "  ", "=?UTF-8?B?", "?=", "=", "\"", "\\", "<", ">", ",", ";", ":", "(", "@", ".",
        "From ", "Bcc: x@y.cz", "\u{301}", "\u{200D}", "\u{202E}", String(repeating: "x", count: 90),
        "--=_desk_part", "--=_desk_part--", "'", "%", "*0*=", "/", "é",
    ]
    private static let controls = [
        "\n", "\r\n", "\r", "\r\nBcc: x@y.cz\r\n\r\n", "\0", "\u{85}", "\u{2028}", "\t",
    ]

    private static func text(_ dice: inout Dice, of pieces: [String] = pieces) -> String {
        (0..<Int.random(in: 0...12, using: &dice)).map { _ in pieces.randomElement(using: &dice) ?? "" }
            .joined()
    }

    private static func mailCase(_ dice: inout Dice) -> MailCase {
        let files = (0..<Int.random(in: 0...2, using: &dice)).map { _ in
            // Python takes blanks off a name.
            MailCase.File(
                name: "x\(text(&dice))x", type: text(&dice),
                bytes: Array(text(&dice, of: pieces + controls).utf8))
        }
        return MailCase(
            name: text(&dice), subject: text(&dice), body: text(&dice, of: pieces + controls), files: files)
    }

    @Test(.enabled(if: system("python3 -c '' 2>/dev/null") == 0, "needs python3"))
    func `injections add no header, no recipient, no part and no line`() async throws {
        var dice = Dice(seed: 39)
        let cases = (0..<Soak.count(200, whole: 2000)).map { _ in Self.mailCase(&dice) }
        let mails = try cases.map { mail in try mail.message().bytes() }
        for mail in mails {
            let lines = mail.split(separator: 10, omittingEmptySubsequences: false)
            #expect(lines.allSatisfy { $0 != [46] && !$0.starts(with: "From ".utf8) })
            let head = lines.prefix { !$0.isEmpty }
            #expect(head.allSatisfy { $0.contains { $0 != 32 } })
        }
        let input = mails.map { String(decoding: Base64Text.encode($0), as: UTF8.self) + "\n" }.joined()
        let answer = try await Subprocess.run(
            .name("python3"), arguments: ["-B", MailCase.script("parse.py")], input: .string(input),
            output: .string(limit: 64 << 20), error: .discarded)
        let lines = answer.standardOutput.split(separator: "\n")
        #expect(lines.count == cases.count)
        for (sent, line) in zip(cases, lines) { sent.compare(with: try JSON.parse(Array(line.utf8))) }
    }

    @Test
    func `what holds a control character is refused as an address, and harmless as a name and a subject`()
        throws
    {
        var dice = Dice(seed: 40)
        for _ in 0..<Soak.count(200, whole: 2000) {
            let control = Self.controls.randomElement(using: &dice) ?? "\n"
            let text = Self.text(&dice) + control + Self.text(&dice)
            #expect(throws: DeskError.self) { try EmailAddress(text) }
            #expect(throws: DeskError.self) { try Mailbox(text: text) }
            let mail = try MailCase(name: text, subject: text, body: "").message().bytes()
            let head = mail.split(separator: 10, omittingEmptySubsequences: false).prefix { !$0.isEmpty }
            #expect(
                head.allSatisfy { line in line.allSatisfy { 32...126 ~= $0 } && line.contains { $0 != 32 } })
            let names = head.filter { $0.first != 32 }.map {
                String(decoding: $0.prefix { $0 != 58 }, as: UTF8.self)
            }
            #expect(Set(names).count == names.count && !names.contains("Bcc"))
        }
    }
}
