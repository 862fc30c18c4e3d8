/// The media type of a file, told by its name alone: what lies inside is never looked at.
package enum MediaType {
    /// What stands for everything unknown.
    package static let unknown = "application/octet-stream"

    /// The type that goes with the extension of a name.
    package static func guessed(from name: String) -> String {
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return unknown }
        let ending = name[name.utf8.index(after: dot)...]
        guard ending.utf8.count <= 8 else { return unknown }
        return types[ending.lowercased()] ?? unknown
    }

    /// The ending of a name that goes with a type, its dot included; `nil` where there is none.
    package static func ending(of type: String) -> String? {
        if let usual = ["text/plain": ".txt", "text/html": ".html"][type] { return usual }
        return types.filter { $0.value == type }.keys.min { ($0.count, $0) < ($1.count, $1) }.map { "." + $0 }
    }

    /// A type that a sender declared, in lower case and without parameters; `nil` when it is none.
    package static func declared(_ text: String) -> String? {
        guard text.utf8.count <= 127 else { return nil }
        let bytes = text.utf8.map { (0x41...0x5A).contains($0) ? $0 + 32 : $0 }
        let parts = bytes.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        let isToken = parts.allSatisfy { part in !part.isEmpty && part.allSatisfy(isTokenByte) }
        return parts.count == 2 && isToken ? String(decoding: bytes, as: UTF8.self) : nil
    }

    private static func isTokenByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "!#$&-^_.+".utf8.contains(byte)
        }
    }

    private static let types: [String: String] = [
        "7z": "application/x-7z-compressed", "avi": "video/x-msvideo", "bmp": "image/bmp", "csv": "text/csv",
        "doc": "application/msword",
        "docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "eml": "message/rfc822", "gif": "image/gif", "gz": "application/gzip", "heic": "image/heic",
        "htm": "text/html", "html": "text/html", "ics": "text/calendar", "jpeg": "image/jpeg",
        "jpg": "image/jpeg",
        "json": "application/json", "log": "text/plain", "md": "text/markdown", "mov": "video/quicktime",
        "mp3": "audio/mpeg", "mp4": "video/mp4", "msg": "application/vnd.ms-outlook",
        "ods": "application/vnd.oasis.opendocument.spreadsheet",
        "odt": "application/vnd.oasis.opendocument.text", "pdf": "application/pdf", "png": "image/png",
        "rtf": "application/rtf", "svg": "image/svg+xml", "tar": "application/x-tar", "tif": "image/tiff",
        "tiff": "image/tiff", "txt": "text/plain", "wav": "audio/wav", "webm": "video/webm",
        "webp": "image/webp", "xls": "application/vnd.ms-excel",
        "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xml": "application/xml",
        "zip": "application/zip",
    ]
}
