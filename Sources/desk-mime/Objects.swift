import CGMime
import Glibc

/// Text of the library as text of ours: what is not UTF-8 is fixed, NUL ends it.
func text(_ pointer: UnsafePointer<CChar>) -> String { String(cString: pointer) }

/// Text whose owner we are.
func takenText(_ pointer: UnsafeMutablePointer<CChar>) -> String {
    defer { g_free(pointer) }
    return String(cString: pointer)
}

/// Whether an object of the library is of a type.
func isA<Instance>(_ object: UnsafeMutablePointer<Instance>, _ type: GType) -> Bool {
    let instance = UnsafeMutableRawPointer(object).assumingMemoryBound(to: GTypeInstance.self)
    return g_type_check_instance_is_a(instance, type) != 0
}

/// A pointer to an object as a pointer to what it also is, which `isA` has told.
func cast<Instance, Other>(
    _ object: UnsafeMutablePointer<Instance>, to type: Other.Type
) -> UnsafeMutablePointer<Other> {
    UnsafeMutableRawPointer(object).assumingMemoryBound(to: Other.self)
}

/// The part that a message also is.
func asObject(_ message: UnsafeMutablePointer<GMimeMessage>) -> UnsafeMutablePointer<GMimeObject> {
    cast(message, to: GMimeObject.self)
}

/// The media type of a part, in lower case.
///
/// What is no type is text (RFC 2045, 5.2), not a file as GMime has it.
func mediaType(of part: UnsafeMutablePointer<GMimeObject>) -> String {
    guard let type = g_mime_object_get_content_type(part), let name = g_mime_content_type_get_mime_type(type)
    else {
        return "text/plain"
    }
    let known = takenText(name).lowercased()
    guard known == "application/octet-stream", let field = HeaderField.bytes("Content-Type", of: part) else {
        return known
    }
    let said = HeaderParameters(field).value
    return said.contains("/") ? known : said.contains("html") ? "text/html" : "text/plain"
}

/// The bytes that a body writes to a stream.
///
/// It leads to a file in memory, whose size is known when it is read: a stream that grows as it is written takes twice
/// what it holds, and is then copied.
func collected(_ write: (UnsafeMutablePointer<GMimeStream>) -> Void) -> [UInt8] {
    let descriptor = memfd_create("desk-mime", 0)
    // The stream closes it.
    guard descriptor >= 0, let file = g_mime_stream_fs_new(descriptor) else { return [] }
    defer { g_object_unref(file) }
    guard let stream = g_mime_stream_buffer_new(file, GMIME_STREAM_BUFFER_BLOCK_WRITE) else { return [] }
    write(stream)
    g_mime_stream_flush(stream)
    g_object_unref(stream)
    return wholeFile(descriptor)
}

/// A part as it was written, head and all.
func written(_ part: UnsafeMutablePointer<GMimeObject>) -> [UInt8] {
    collected { stream in _ = g_mime_object_write_to_stream(part, nil, stream) }
}

/// A message parsed from bytes; `nil` when they are none.
func parsedMessage(_ bytes: [UInt8]) -> UnsafeMutablePointer<GMimeMessage>? {
    let stream = bytes.withUnsafeBytes { buffer in
        g_mime_stream_mem_new_with_buffer(
            buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    guard let stream, let parser = g_mime_parser_new_with_stream(stream) else { return nil }
    return g_mime_parser_construct_message(parser, nil)
}

/// All bytes of a file, from its beginning.
func wholeFile(_ descriptor: Int32) -> [UInt8] {
    let size = max(0, Int(lseek(descriptor, 0, SEEK_END)))
    lseek(descriptor, 0, SEEK_SET)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
        while count < size, let start = buffer.baseAddress {
            let got = read(descriptor, start + count, size - count)
            guard got > 0 else { break }
            count += got
        }
    }
}
