import CGMime

/// Text in any charset that the system knows, as Unicode.
enum CharsetText {
    /// The text of some bytes; `charset` is what the sender says it is in.
    ///
    /// Where that is missing, unknown or untrue, UTF-8 is tried, then the code page of Czech Windows. What stays
    /// unreadable is shown as U+FFFD; NUL is dropped.
    static func decode(_ bytes: [UInt8], charset: String?) -> String {
        let isSilent = charset == nil || charset?.lowercased() == "us-ascii"
        let text =
            (isSilent ? nil : charset.flatMap { convert(bytes, from: $0) })
            ?? String(validating: bytes, as: UTF8.self)
            ?? (isSilent ? convert(bytes, from: "windows-1250") : nil)
            ?? String(decoding: bytes, as: UTF8.self)
        var result = ""
        result.unicodeScalars.append(contentsOf: text.unicodeScalars.lazy.filter { $0.value != 0 })
        return result
    }

    private static func convert(_ bytes: [UInt8], from charset: String) -> String? {
        guard charset.utf8.count <= 40, let name = g_mime_charset_iconv_name(charset) else { return nil }
        var written: gsize = 0
        let converted = bytes.withUnsafeBytes { buffer -> UnsafeMutablePointer<CChar>? in
            let base = buffer.baseAddress?.assumingMemoryBound(to: CChar.self)
            return g_convert(base, gssize(buffer.count), "UTF-8", name, nil, &written, nil)
        }
        guard let converted else { return bytes.isEmpty ? "" : nil }
        defer { g_free(converted) }
        return UnsafeRawBufferPointer(start: converted, count: Int(written)).withMemoryRebound(to: UInt8.self)
        {
            String(decoding: $0, as: UTF8.self)
        }
    }
}
