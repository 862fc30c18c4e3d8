import DeskTesting
import Foundation

/// What a desk sends, kept by a mailer of the test's own, a real program.
extension TestDesk {
    /// Configures the mailer, which ends as the file `status` says.
    func keepMail(from address: String = "podpora@vendor.example") throws {
        let own = folder + "/.config/desk"
        for path in [own, folder + "/sent"] {
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
        try put(
            """
            #!/bin/sh
            cd '\(folder)' || exit 70
            cat > "sent/$(printf %03d "$(ls sent | wc -l)")"
            exit "$(cat status 2>/dev/null || echo 0)"
            """, at: "mailer", mode: 0o700)
        try put(
            """
            mailer = ["\(folder)/mailer"]
            from = "Podpora <\(address)>"
            web = "https://z.example/"

            """, at: ".config/desk/desk.toml")
    }

    /// Delivers, and tells the mails that went out, oldest first.
    func deliver() async throws -> (answer: Answer, mails: [SentMail]) {
        let before = try sent().count
        let answer = await run("desk mail deliver")
        return (answer, Array(try sent().dropFirst(before)))
    }

    private func sent() throws -> [SentMail] {
        try FileManager.default.contentsOfDirectory(atPath: folder + "/sent").sorted().map {
            SentMail(text: try String(contentsOfFile: "\(folder)/sent/\($0)", encoding: .utf8))
        }
    }
}

/// A mail as the mailer got it.
struct SentMail {
    let text: String

    /// A header's value, unfolded but not decoded.
    func header(_ name: String) -> String? {
        let head = text.components(separatedBy: "\n\n")[0].replacingOccurrences(of: "\n ", with: " ")
        return head.split(separator: "\n").first { $0.hasPrefix("\(name): ") }
            .map { String($0.dropFirst(name.count + 2)) }
    }

    /// The text with quoted-printable undone, as Czech needs it.
    var words: String {
        var bytes: [UInt8] = []
        var rest = Array(text.replacingOccurrences(of: "=\n", with: "").utf8)[...]
        while let byte = rest.popFirst() {
            let pair = String(decoding: rest.prefix(2), as: UTF8.self)
            if byte == UInt8(ascii: "="), pair.utf8.count == 2, let value = UInt8(pair, radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
