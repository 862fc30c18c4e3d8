/// A file that is about to be attached: what it is called, and where its bytes are.
package struct AttachmentSource: Equatable, Sendable {
    /// Where the bytes are.
    package enum Content: Equatable, Sendable {
        /// In a file, read when it is stored.
        case file(String)
        /// Here.
        case bytes([UInt8])
    }

    /// The name.
    package let name: String
    /// The media type, as declared or guessed from the name.
    package let type: String
    /// Where the bytes are.
    package let content: Content

    /// Whether it is named by a path, and not at hand.
    package var isNamed: Bool { if case .file = content { true } else { false } }

    /// Longest name kept, in scalars.
    package static let longestName = 255

    /// Checks the name; `type` is what the sender declares the file to be.
    ///
    /// Throws `.invalid` when the name is empty, too long, or no single line.
    package init(name: String, type: String? = nil, content: Content) throws(DeskError) {
        self.name = try Text.line(name, .fileName, limit: AttachmentSource.longestName)
        self.type = type.flatMap(MediaType.declared) ?? MediaType.guessed(from: name)
        self.content = content
    }

    /// A file called as the last part of its path.
    package init(path: String) throws(DeskError) {
        let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.utf8.index(after: $0)...] }
        try self.init(name: String(name ?? path[...]), content: .file(path))
    }

    /// Reads `{"name":…,"path":…}` or `{"name":…,"base64":…}`; with a path the name may be left out.
    ///
    /// Throws `.invalid` for anything else.
    package init(_ reader: JSONObjectReader) throws(DeskError) {
        var reader = reader
        let name = try reader.string("name")
        let path = try reader.string("path")
        let base64 = try reader.string("base64")
        try reader.finish()
        switch (path, base64) {
        case (let path?, nil):
            if let name {
                try self.init(name: name, content: .file(path))
            } else {
                try self.init(path: path)
            }
        case (nil, let base64?):
            guard let name else { throw reader.missing("name") }
            guard let bytes = Base64Text.decode(base64) else {
                throw DeskError(.invalid, .value(.badBase64(name)))
            }
            try self.init(name: name, content: .bytes(bytes))
        default: throw DeskError(.invalid, .value(.attachmentNeedsOne(name ?? "")))
        }
    }
}
