import CGMime
import DeskModel

/// Goes through the parts of a message and writes those that somebody could want: the text that was meant to be
/// read, and the files.
struct PartWalk {
    let writer: PartWriter
    private var seen = 0
    /// Whether the text meant to be read has been met.
    private var hasBody = false
    /// Whether something was written that can be seen.
    private(set) var hasContent = false

    /// Parts nested deeper are kept as files, and of more of them the rest is left out: nobody writes such mail.
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
        guard seen <= PartWalk.most else { return }
        guard depth <= PartWalk.deepest else {
            return try writer.write("file", name: "part.eml", written(part))
        }
        if isA(part, g_mime_multipart_get_type()) {
            try visit(
                children: cast(part, to: GMimeMultipart.self), of: mediaType(of: part), depth: depth,
                filesOnly: filesOnly)
        } else if isA(part, g_mime_message_part_get_type()) {
            try writeMessage(cast(part, to: GMimeMessagePart.self))
        } else if isA(part, g_mime_part_get_type()) {
            try writeLeaf(part, depth: depth, filesOnly: filesOnly)
        }
    }

    private mutating func visit(
        children multipart: UnsafeMutablePointer<GMimeMultipart>, of type: String, depth: Int, filesOnly: Bool
    ) throws(Failure) {
        let children = (0..<max(0, g_mime_multipart_get_count(multipart))).prefix(PartWalk.most).compactMap {
            g_mime_multipart_get_part(multipart, $0)
        }
        guard !children.isEmpty else { return try visitUnparted(multipart, of: type, depth: depth) }
        guard type == "multipart/alternative" else {
            for child in children { try visit(child, depth: depth + 1, filesOnly: filesOnly) }
            return
        }
        // One thing in several forms: plain text if there is any, else the richest, which stands last.
        let said = children.filter { !PartWalk.isBlank($0, depth: depth) }
        let plain = said.first { mediaType(of: $0) == "text/plain" }
        let chosen = plain ?? said.last(where: PartWalk.isReadable) ?? children.last
        // Pictures pasted into a richer form are kept, and calendars and the like that stand among the forms.
        for child in children { try visit(child, depth: depth + 1, filesOnly: filesOnly || child != chosen) }
    }

    /// What stands where the parts should be: the boundary is another than the head says, or there is none.
    private mutating func visitUnparted(
        _ multipart: UnsafeMutablePointer<GMimeMultipart>, of type: String, depth: Int
    ) throws(Failure) {
        let text = [g_mime_multipart_get_prologue(multipart), g_mime_multipart_get_epilogue(multipart)]
            .compactMap { $0.map { Array(UnsafeRawBufferPointer(start: $0, count: strlen($0))) } }
            .joined(separator: [0x0A])
        if let boundary = PartWalk.boundary(in: text) {
            let head = Array("Content-Type: \(type); boundary=\"\(boundary)\"\n\n".utf8)
            if let message = parsedMessage(head + text), let part = g_mime_message_get_mime_part(message),
                g_mime_multipart_get_count(cast(part, to: GMimeMultipart.self)) > 0
            {
                return try visit(part, depth: depth + 1)
            }
        }
        guard text.contains(where: { !$0.isBlank }) else { return }
        try write(text: CharsetText.decode(Array(text), charset: nil), isHTML: false)
    }

    /// What the first line that looks like a boundary says.
    private static func boundary(in text: some Sequence<UInt8>) -> String? {
        for line in Array(text).split(separator: 0x0A) where line.starts(with: "--".utf8) {
            let name = line.dropFirst(2).trimmed
            let isName = name.allSatisfy {
                0x20 < $0 && $0 < 0x7F && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "\\")
            }
            if isName, (1...200).contains(name.count), name.contains(where: { $0 != UInt8(ascii: "-") }) {
                return String(decoding: name, as: UTF8.self)
            }
        }
        return nil
    }

    private static func isText(_ part: UnsafeMutablePointer<GMimeObject>) -> Bool {
        ["text/plain", "text/html", "text/enriched", "text/richtext"].contains(mediaType(of: part))
    }

    private static func isReadable(_ part: UnsafeMutablePointer<GMimeObject>) -> Bool {
        isText(part) || isA(part, g_mime_multipart_get_type())
    }

    /// Whether nothing can be seen in a part: no letter and no sign, only spaces of any kind.
    private static func isBlank(_ part: UnsafeMutablePointer<GMimeObject>, depth: Int) -> Bool {
        guard depth <= deepest else { return false }
        if isA(part, g_mime_multipart_get_type()) {
            let multipart = cast(part, to: GMimeMultipart.self)
            return (0..<max(0, g_mime_multipart_get_count(multipart))).prefix(most).allSatisfy { index in
                g_mime_multipart_get_part(multipart, index).map { isBlank($0, depth: depth + 1) } ?? true
            }
        }
        guard isA(part, g_mime_part_get_type()) else { return !isA(part, g_mime_message_part_get_type()) }
        let bytes = PartContents.bytes(of: cast(part, to: GMimePart.self))
        return DisplayText.isBlank(PartContents.text(bytes, of: part))
    }

    /// A message within the message: a file, whole.
    private mutating func writeMessage(_ part: UnsafeMutablePointer<GMimeMessagePart>) throws(Failure) {
        guard let inner = g_mime_message_part_get_message(part) else { return }
        let subject = HeaderField.text("Subject", of: asObject(inner)) ?? "message"
        try write(file: written(asObject(inner)), name: subject + ".eml", type: "message/rfc822")
    }

    private mutating func writeLeaf(
        _ part: UnsafeMutablePointer<GMimeObject>, depth: Int, filesOnly: Bool
    ) throws(Failure) {
        let type = mediaType(of: part)
        let field = HeaderParameters(HeaderField.bytes("Content-Type", of: part) ?? [])
        let disposition = HeaderParameters(HeaderField.bytes("Content-Disposition", of: part) ?? [])
        let name =
            disposition.text("filename") ?? disposition.text("name") ?? field.text("name")
            ?? field.text("filename")
        let bytes = PartContents.bytes(of: cast(part, to: GMimePart.self))
        // Some programs give the body a name; what comes after it with one is a file.
        let isBody =
            disposition.value != "attachment" && (name == nil || !hasBody) || depth == 0 && name == nil
        switch type {
        case "text/plain" where isBody, "text/html" where isBody:
            guard !filesOnly else { return }
            try write(
                text: PartContents.text(bytes, of: part), isHTML: type == "text/html",
                flow: PartContents.flow(field))
        case "application/pgp-signature", "application/pkcs7-signature", "application/x-pkcs7-signature":
            break
        default:
            // Some gateways know no type but that of any file, so names count too.
            let isSigned = type.hasSuffix("pkcs7-mime") || name?.lowercased().hasSuffix(".p7m") == true
            if isSigned, !filesOnly, let signed = SignedContents.bytes(in: bytes) {
                try visit(signed: signed, depth: depth)
            }
            try write(file: bytes, name: name ?? (isSigned ? "smime.p7m" : nil), type: type)
            if type.hasSuffix("ms-tnef") || name?.lowercased() == "winmail.dat" {
                try visit(TNEFContents.pieces(in: bytes))
            }
        }
    }

    /// Writes what Outlook has packed; its text where there was none before.
    private mutating func visit(
        _ pieces: [(kind: TNEFContents.Kind, name: String?, bytes: [UInt8])]
    ) throws(Failure) {
        for piece in pieces {
            switch piece.kind {
            case .file: try write(file: piece.bytes, name: piece.name, type: nil)
            case .text, .html:
                guard !hasBody else { continue }
                let said = piece.kind == .html ? HTMLCharset.said(in: piece.bytes) : nil
                let text = CharsetText.decode(piece.bytes, charset: said)
                if !DisplayText.isBlank(text) { try write(text: text, isHTML: piece.kind == .html) }
            }
        }
    }

    /// Goes through the message that is signed as a whole.
    private mutating func visit(signed bytes: [UInt8], depth: Int) throws(Failure) {
        if let message = parsedMessage(bytes), let part = g_mime_message_get_mime_part(message) {
            try visit(part, depth: depth + 1)
        } else {
            try write(text: CharsetText.decode(bytes, charset: nil), isHTML: false)
        }
    }

    private mutating func write(text: String, isHTML: Bool, flow: String? = nil) throws(Failure) {
        hasBody = true
        if !DisplayText.isBlank(text) { hasContent = true }
        try writer.write(isHTML ? "html" : "text", flow: flow, text)
    }

    private mutating func write(file bytes: [UInt8], name: String?, type: String?) throws(Failure) {
        hasContent = true
        try writer.write("file", name: name, type: type, bytes)
    }
}
