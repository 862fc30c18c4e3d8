import CGMime

/// What is in a part that holds no others.
enum PartContents {
    /// Its bytes, without their transfer encoding.
    static func bytes(of part: UnsafeMutablePointer<GMimePart>) -> [UInt8] {
        guard let content = g_mime_part_get_content(part) else { return [] }
        let field = HeaderField.bytes("Content-Transfer-Encoding", of: cast(part, to: GMimeObject.self)) ?? []
        let encoding = String(decoding: field, as: UTF8.self).lowercased().filter {
            $0.isLetter || $0.isNumber
        }
        guard encoding == "base64", let stream = g_mime_data_wrapper_get_stream(content) else {
            return collected { stream in _ = g_mime_data_wrapper_write_to_stream(content, stream) }
        }
        var bytes = collected { target in
            g_mime_stream_reset(stream)
            _ = g_mime_stream_write_to_stream(stream, target)
        }
        let end = Base64Bytes.end(of: bytes)
        guard Base64Bytes.isLikely(bytes[..<end]) else { return bytes }
        if end < bytes.count { bytes.insert(0x0A, at: end) }
        Base64Bytes.decode(&bytes, letters: end)
        return bytes
    }

    /// The text of a part that is one.
    static func text(_ bytes: [UInt8], of part: UnsafeMutablePointer<GMimeObject>) -> String {
        let field = HeaderField.bytes("Content-Type", of: part) ?? []
        let said = HeaderParameters(field).text("charset")
        let isHTML = mediaType(of: part) == "text/html"
        return CharsetText.decode(bytes, charset: said ?? (isHTML ? HTMLCharset.said(in: bytes) : nil))
    }

    /// How the lines of a text are to be joined (RFC 3676); `nil` where they are not.
    static func flow(_ field: HeaderParameters) -> String? {
        guard field.text("format")?.lowercased() == "flowed" else { return nil }
        return field.text("delsp")?.lowercased() == "yes" ? "delsp" : "flowed"
    }
}

/// The charset that HTML says of itself.
enum HTMLCharset {
    /// What stands after `charset=` in the first kilobytes.
    static func said(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(4096).map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }
        let mark = Array("charset=".utf8)
        guard let start = head.indices.first(where: { head[$0...].starts(with: mark) }) else { return nil }
        let value = head[(start + mark.count)...].drop {
            $0.isBlank || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'")
        }
        let name = value.prefix { !$0.isBlank && !"\"'/;>".utf8.contains($0) }
        return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
    }
}
