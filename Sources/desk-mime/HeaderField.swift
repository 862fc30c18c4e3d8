import CGMime

/// Fields of a head as they were written, without their folds.
enum HeaderField {
    /// The first field of a name; `nil` where there is none.
    static func bytes(_ name: String, of part: UnsafeMutablePointer<GMimeObject>) -> [UInt8]? {
        guard let list = g_mime_object_get_header_list(part),
            let header = g_mime_header_list_get_header(list, name),
            let value = g_mime_header_get_raw_value(header)
        else { return nil }
        let bytes = UnsafeBufferPointer(start: value, count: strlen(value)).lazy.map { UInt8(bitPattern: $0) }
        // Longer than any that is meant to be read.
        let field = bytes.prefix(65_536).filter { $0 != 0x0D && $0 != 0x0A }
        return Array(field.trimmed)
    }

    /// The first field of a name as text.
    static func text(_ name: String, of part: UnsafeMutablePointer<GMimeObject>) -> String? {
        bytes(name, of: part).map(HeaderWords.text)
    }
}

extension BidirectionalCollection where Element == UInt8 {
    /// Without the blanks at its rims.
    var trimmed: SubSequence {
        let start = firstIndex { !$0.isBlank } ?? endIndex
        let end = lastIndex { !$0.isBlank }.map(index(after:)) ?? start
        return self[start..<end]
    }
}
