import CGMime
import DeskModel

/// One message, parsed by GMime.
///
/// The first line tells its head; then come its parts in their order, as `text`, `html` or `file`; the last line
/// is `{"end":true}`, without which a reader must not believe that it has seen everything.
struct MessageReader {
    private let message: UnsafeMutablePointer<GMimeMessage>

    /// Parses what a descriptor holds.
    init(descriptor: Int32) throws(Failure) {
        g_mime_init()
        guard let stream = g_mime_stream_fs_new(descriptor),
            let parser = g_mime_parser_new_with_stream(stream),
            let options = g_mime_parser_options_new()
        else { throw .notAMessage }
        // Headers in plain 8-bit text are tried as these, in this order.
        let names = ["utf-8", "windows-1250", "iso-8859-1"]
        var charsets: [UnsafePointer<CChar>?] = names.map { UnsafePointer(g_strdup($0)) }
        charsets.append(nil)
        charsets.withUnsafeMutableBufferPointer {
            g_mime_parser_options_set_fallback_charsets(options, $0.baseAddress)
        }
        guard let message = g_mime_parser_construct_message(parser, options) else { throw .notAMessage }
        self.message = message
    }

    /// Writes everything that was found.
    func write(to writer: PartWriter) throws(Failure) {
        try writer.write(head)
        var walk = PartWalk(writer: writer)
        if let part = g_mime_message_get_mime_part(message) { try walk.visit(part) }
        try writer.write(["end": true])
    }

    /// The headers that decide what becomes of it.
    private var head: JSON {
        [
            "from": addresses(g_mime_message_get_from(message)),
            "subject": JSON(g_mime_message_get_subject(message).map(text)),
            "messageId": JSON(g_mime_message_get_message_id(message).map(text)),
            "inReplyTo": references("In-Reply-To"), "references": references("References"),
            "autoSubmitted": header("Auto-Submitted"), "precedence": header("Precedence"),
            "autoReply": .bool(header("X-Autoreply") != .null || header("X-Autorespond") != .null),
            "returnPath": header("Return-Path"), "contentType": contentType,
        ]
    }

    private var contentType: JSON {
        guard let part = g_mime_message_get_mime_part(message) else { return .null }
        return .string(mediaType(of: part))
    }

    private func header(_ name: String) -> JSON {
        guard let value = g_mime_object_get_header(asObject(message), name) else { return .null }
        return .string(text(value))
    }

    /// Every mailbox of a list, at most ten; groups are left out.
    private func addresses(_ list: UnsafeMutablePointer<InternetAddressList>?) -> JSON {
        guard let list else { return .array([]) }
        var found: [JSON] = []
        for index in 0..<min(internet_address_list_length(list), 10) {
            guard let address = internet_address_list_get_address(list, index),
                isA(address, internet_address_mailbox_get_type())
            else { continue }
            let mailbox = UnsafeMutableRawPointer(address).assumingMemoryBound(
                to: InternetAddressMailbox.self)
            if let spelling = internet_address_mailbox_get_addr(mailbox) {
                found.append(.string(text(spelling)))
            }
        }
        return .array(found)
    }

    /// The ids that a header names, at most a hundred, latest last.
    private func references(_ name: String) -> JSON {
        guard let value = g_mime_object_get_header(asObject(message), name),
            let list = g_mime_references_parse(nil, value)
        else { return .array([]) }
        let count = g_mime_references_length(list)
        return .array(
            (max(0, count - 100)..<count).compactMap { index in
                g_mime_references_get_message_id(list, index).map { .string(text($0)) }
            })
    }
}
