extension Message.Attachment {
    /// The part of a multipart mail, with its headers.
    func part() -> [[UInt8]] {
        var disposition = HeaderText("Content-Disposition")
        disposition.add(token: "attachment;".utf8)
        let pieces = fileNameParameters()
        for (index, piece) in pieces.enumerated() {
            disposition.add(token: piece.utf8)
            if index < pieces.count - 1 { disposition.append(UInt8(ascii: ";")) }
        }
        return [
            Array("Content-Type: \(Self.isType(type) ? type : "application/octet-stream")".utf8),
            Array("Content-Transfer-Encoding: base64".utf8),
        ] + disposition.finish() + [[]] + Base64Text.lines(bytes)
    }

    /// The name in pieces of RFC 2231, percent-encoded, so that any name of any length is ASCII on short
    /// lines; what a name must not contain is cleaned by whoever saves it.
    private func fileNameParameters() -> [String] {
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

    private static func isType(_ text: String) -> Bool {
        let halves = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        return text.utf8.count <= 60 && halves.count == 2
            && halves.allSatisfy { half in
                !half.isEmpty && half.allSatisfy { isPlain($0) || $0 == UInt8(ascii: "+") }
            }
    }
}
