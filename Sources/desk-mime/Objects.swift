import CGMime

/// Text of the library as text of ours: what is not UTF-8 is mended, NUL ends it.
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
func mediaType(of part: UnsafeMutablePointer<GMimeObject>) -> String {
    guard let type = g_mime_object_get_content_type(part), let text = g_mime_content_type_get_mime_type(type)
    else {
        return "text/plain"
    }
    return takenText(text).lowercased()
}

/// The bytes that a body writes to a stream in memory.
func collected(_ write: (UnsafeMutablePointer<GMimeStream>) -> Void) -> [UInt8] {
    guard let stream = g_mime_stream_mem_new() else { return [] }
    defer { g_object_unref(stream) }
    write(stream)
    let memory = cast(stream, to: GMimeStreamMem.self)
    guard let array = g_mime_stream_mem_get_byte_array(memory), let data = array.pointee.data else {
        return []
    }
    return Array(UnsafeBufferPointer(start: data, count: Int(array.pointee.len)))
}
