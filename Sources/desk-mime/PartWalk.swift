import CGMime
import DeskModel

/// Goes through the parts of a message and writes those that somebody could want: the text that was meant to be
/// read, and the files.
struct PartWalk {
    let writer: PartWriter
    private var seen = 0

    /// Parts nested deeper, and more of them, are kept as files or left out: nobody writes such mail.
    private static let deepest = 30
    private static let most = 500

    init(writer: PartWriter) {
        self.writer = writer
    }

    /// Writes a part and what is in it; with `filesOnly` not the text, which has been written in another form.
    mutating func visit(
        _ part: UnsafeMutablePointer<GMimeObject>, depth: Int = 0, filesOnly: Bool = false
    ) throws(Failure) {
        seen += 1
        guard seen <= PartWalk.most, depth <= PartWalk.deepest else { return }
        if isA(part, g_mime_multipart_get_type()) {
            try visit(
                children: cast(part, to: GMimeMultipart.self), of: mediaType(of: part), depth: depth,
                filesOnly: filesOnly)
        } else if isA(part, g_mime_message_part_get_type()) {
            try writeMessage(cast(part, to: GMimeMessagePart.self))
        } else if isA(part, g_mime_part_get_type()) {
            try writeLeaf(part, filesOnly: filesOnly)
        }
    }

    private mutating func visit(
        children multipart: UnsafeMutablePointer<GMimeMultipart>, of type: String, depth: Int, filesOnly: Bool
    ) throws(Failure) {
        let children = (0..<max(0, g_mime_multipart_get_count(multipart))).prefix(PartWalk.most).compactMap {
            g_mime_multipart_get_part(multipart, $0)
        }
        guard type == "multipart/alternative" else {
            for child in children { try visit(child, depth: depth + 1, filesOnly: filesOnly) }
            return
        }
        // One thing in several forms: plain text if there is any, else the richest, which stands last.
        let plain = children.first { mediaType(of: $0) == "text/plain" && !PartWalk.isBlank($0) }
        let chosen = plain ?? children.last(where: PartWalk.isReadable) ?? children.last
        // Pictures pasted into a richer form are kept, and calendars and the like that stand among the forms.
        for child in children { try visit(child, depth: depth + 1, filesOnly: filesOnly || child != chosen) }
    }

    private static func isText(_ part: UnsafeMutablePointer<GMimeObject>) -> Bool {
        ["text/plain", "text/html", "text/enriched", "text/richtext"].contains(mediaType(of: part))
    }

    private static func isReadable(_ part: UnsafeMutablePointer<GMimeObject>) -> Bool {
        isText(part) || isA(part, g_mime_multipart_get_type())
    }

    private static func isBlank(_ part: UnsafeMutablePointer<GMimeObject>) -> Bool {
        guard isA(part, g_mime_part_get_type()) else { return true }
        return contents(of: cast(part, to: GMimePart.self)).allSatisfy { $0 <= 0x20 }
    }

    /// A message within the message: a file, whole.
    private func writeMessage(_ part: UnsafeMutablePointer<GMimeMessagePart>) throws(Failure) {
        guard let inner = g_mime_message_part_get_message(part) else { return }
        let bytes = collected { stream in _ = g_mime_object_write_to_stream(asObject(inner), nil, stream) }
        let subject = g_mime_message_get_subject(inner).map(text) ?? "message"
        try writer.write("file", name: subject + ".eml", type: "message/rfc822", bytes)
    }

    private func writeLeaf(
        _ object: UnsafeMutablePointer<GMimeObject>, filesOnly: Bool
    ) throws(Failure) {
        let part = cast(object, to: GMimePart.self)
        let type = mediaType(of: object)
        let name = g_mime_part_get_filename(part).map(text)
        let disposition = g_mime_object_get_disposition(object).map { text($0).lowercased() }
        let bytes = PartWalk.contents(of: part)
        let isBody = name == nil && disposition != "attachment"
        switch type {
        case "text/plain" where isBody, "text/html" where isBody:
            guard !filesOnly else { return }
            try writer.write(
                type == "text/html" ? "html" : "text", Array(decoded(bytes, of: object).utf8))
        case "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature":
            break
        default:
            try writer.write("file", name: name, type: type, bytes)
        }
    }

    /// The bytes of a part, without their transfer encoding.
    private static func contents(of part: UnsafeMutablePointer<GMimePart>) -> [UInt8] {
        guard let content = g_mime_part_get_content(part) else { return [] }
        return collected { stream in _ = g_mime_data_wrapper_write_to_stream(content, stream) }
    }

    private func decoded(_ bytes: [UInt8], of part: UnsafeMutablePointer<GMimeObject>) -> String {
        let charset = g_mime_object_get_content_type_parameter(part, "charset").map(text)
        return CharsetText.decode(bytes, charset: charset)
    }
}
