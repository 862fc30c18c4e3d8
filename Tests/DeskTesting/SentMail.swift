import Foundation

/// The mail a test desk has sent: its mailer writes into a file of the desk's folder.
package struct SentMail {
    let folder: String

    /// The lines of desk.toml that make a desk deliver into a file of a folder.
    package static func configuration(folder: String) -> String {
        """
        mailer = ["/bin/sh", "-c", "cat >> $0; printf '\\\\f' >> $0", "\(folder)/mailbox"]
        from = "Podpora <podpora@desk.example>"
        web = "https://zakaznik.example"

        """
    }

    /// The configuration that makes a desk deliver here.
    func configure() {
        try? FileManager.default.createDirectory(
            atPath: "\(folder)/.config/desk", withIntermediateDirectories: true)
        let text = SentMail.configuration(folder: folder)
        try? text.write(toFile: "\(folder)/.config/desk/desk.toml", atomically: true, encoding: .utf8)
        chmod("\(folder)/.config/desk/desk.toml", 0o600)
    }

    /// To whom each letter went and what it says, and the mailbox is empty again.
    func read() -> String {
        let path = "\(folder)/mailbox"
        guard let data = FileManager.default.contents(atPath: path) else { return "" }
        try? FileManager.default.removeItem(atPath: path)
        return SentMail.shown(String(decoding: data, as: UTF8.self))
    }

    /// The letters of such a file: to whom each went, and what it says.
    package static func shown(_ file: String) -> String {
        file.split(separator: "\u{0C}").map { SentMail.letter(String($0)) }.joined()
    }

    private static func letter(_ letter: String) -> String {
        let lines = letter.split(whereSeparator: \.isNewline)
        let to = lines.first { $0.hasPrefix("To: ") } ?? "To: nobody"
        let all = letter.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let start = all.firstIndex { $0.isEmpty } ?? 0
        let body = all[(start + 1)...].joined(separator: "\n")
        let isQuoted = lines.contains { $0.lowercased() == "content-transfer-encoding: quoted-printable" }
        return "\(to)\n" + (isQuoted ? unquoted(body) : body)
    }

    private static func unquoted(_ text: String) -> String {
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "=") else {
                bytes.append(byte)
                continue
            }
            if rest.first == 0x0A {
                rest.removeFirst()
            } else if let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
