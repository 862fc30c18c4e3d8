extension Message.Attachment {
    /// Writes the part of a multipart mail, with its headers.
    func write(to writer: inout LineWriter) throws {
        var disposition = HeaderText("Content-Disposition")
        disposition.add(token: "attachment;".utf8)
        let pieces = fileNameParameters()
        for (index, piece) in pieces.enumerated() {
            disposition.add(token: piece.utf8)
            if index < pieces.count - 1 { disposition.append(UInt8(ascii: ";")) }
        }
        var kind = HeaderText("Content-Type")
        kind.add(token: (Self.isType(type) ? type : "application/octet-stream").utf8)
        try writer.add(kind.finish())
        try writer.add("Content-Transfer-Encoding: base64")
        try writer.add(disposition.finish())
        try writer.add("")
        var lines = Base64Lines()
        try read { try lines.add($0, to: &writer) }
        try lines.finish(to: &writer)
    }

    /// The name, bare where it is short and plain, as old readers know it; else in pieces of RFC 2231,
    /// percent-encoded, so that any name of any length is ASCII on short lines. What a name must not
    /// contain is cleaned by whoever saves it.
    private func fileNameParameters() -> [String] {
        if (1...60).contains(name.utf8.count), name.utf8.allSatisfy(Self.isPlain) {
            return ["filename=\"\(name)\""]
        }
        var pieces = [""]
        for byte in name.utf8.prefix(1024) {
            let sign = Self.isPlain(byte) ? String(UnicodeScalar(byte)) : Self.percent(byte)
            if pieces[pieces.count - 1].utf8.count + sign.utf8.count > 45 { pieces.append("") }
            pieces[pieces.count - 1] += sign
        }
        guard pieces.count > 1 else { return ["filename*=UTF-8''\(pieces[0])"] }
        return pieces.enumerated().map { index, piece in
            "filename*\(index)*=\(index == 0 ? "UTF-8''" : "")\(piece)"
        }
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            true
        default: false
        }
    }

    private static func percent(_ byte: UInt8) -> String {
        let digits = String(byte, radix: 16, uppercase: true)
        return "%" + (byte < 16 ? "0" : "") + digits
    }

    /// Whether a type may be declared. A part that is itself made of mails or parts must not be in Base64
    /// (RFC 2045, 6.4), and goes as bytes.
    private static func isType(_ text: String) -> Bool {
        let halves = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return text.utf8.count <= 127 && halves.count == 2
            && !["message", "multipart"].contains(String(Substring(halves[0])).lowercased())
            && halves.allSatisfy { half in
                !half.isEmpty && half.allSatisfy { isPlain($0) || $0 == UInt8(ascii: "+") }
            }
    }
}
