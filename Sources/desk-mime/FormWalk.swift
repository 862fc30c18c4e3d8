import CGMime
import DeskModel

/// The parts of `multipart/form-data`, each told by one line of JSON: its name, what a file is called, and where in
/// the input its bytes are. None is copied.
struct FormWalk {
    let writer: PartWriter

    /// Reads the form that a descriptor holds.
    func write(_ descriptor: Int32) throws(Failure) {
        g_mime_init()
        guard let stream = g_mime_stream_fs_new(descriptor),
            let parser = g_mime_parser_new_with_stream(stream)
        else { throw .notAMessage }
        // So that what a part holds stays where it is.
        g_mime_parser_set_persist_stream(parser, 1)
        guard let form = g_mime_parser_construct_part(parser, nil),
            mediaType(of: form) == "multipart/form-data",
            isA(form, g_mime_multipart_get_type())
        else { throw .notAMessage }
        let multipart = cast(form, to: GMimeMultipart.self)
        for index in 0..<max(0, g_mime_multipart_get_count(multipart)) {
            guard let part = g_mime_multipart_get_part(multipart, index), isA(part, g_mime_part_get_type())
            else { throw .notAMessage }
            try write(part)
        }
        try writer.write(["end": true])
    }

    private func write(_ part: UnsafeMutablePointer<GMimeObject>) throws(Failure) {
        let disposition = HeaderParameters(HeaderField.bytes("Content-Disposition", of: part) ?? [])
        guard disposition.value == "form-data", let name = disposition.text("name") else {
            throw .notAMessage
        }
        let content = g_mime_part_get_content(cast(part, to: GMimePart.self))
        let stream = content.flatMap { g_mime_data_wrapper_get_stream($0) }
        try writer.write([
            "name": .string(name), "fileName": JSON(disposition.text("filename")),
            "offset": .integer(Int64(stream?.pointee.bound_start ?? 0)),
            "size": .integer(Int64(stream.map { g_mime_stream_length($0) } ?? 0)),
        ])
    }
}
