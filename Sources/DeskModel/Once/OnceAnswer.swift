/// What a change made with `--once` was answered with, for whoever asks again under its key.
package struct OnceAnswer: Equatable, Sendable, Error {
    /// When it was.
    package let at: Instant
    /// What the request is known by.
    package let request: [UInt8]
    /// What was read besides the command line.
    package let inputs: [OnceInput]
    /// What the content of that is known by.
    package let content: [UInt8]
    /// The Argon2 hash of the secrets among it.
    package let secretHash: String?
    /// The exit status.
    package let status: Int32
    /// What went to the standard output; nil where it is not kept.
    package let output: [UInt8]?
    /// What was said on the standard error.
    package let talk: [UInt8]

    /// Made of its parts, of which none is checked.
    package init(
        at: Instant, request: [UInt8], inputs: [OnceInput], content: [UInt8], secretHash: String?,
        status: Int32, output: [UInt8]?, talk: [UInt8]
    ) {
        self.at = at
        self.request = request
        self.inputs = inputs
        self.content = content
        self.secretHash = secretHash
        self.status = status
        self.output = output
        self.talk = talk
    }
}

/// Something that a command reads besides its command line.
package enum OnceInput: Equatable, Sendable {
    /// The standard input to its end.
    case standard
    /// A file that the command line, or JSON, names.
    case file(String)
    /// A secret, as one line of the standard input.
    case secretLine
    /// A secret, as one line of a descriptor.
    case secretDescriptor(Int32)

    /// As it is stored.
    package var text: String {
        switch self {
        case .standard: "-"
        case .file(let path): "file:\(path)"
        case .secretLine: "secret"
        case .secretDescriptor(let number): "secret:\(number)"
        }
    }

    /// Reads what `text` gives; nil for anything else.
    package init?(_ text: String) {
        let file = "file:"
        let secret = "secret:"
        if text == "-" {
            self = .standard
        } else if text == "secret" {
            self = .secretLine
        } else if text.utf8.starts(with: file.utf8) {
            self = .file(String(decoding: text.utf8.dropFirst(file.utf8.count), as: UTF8.self))
        } else if let number = Int32(String(decoding: text.utf8.dropFirst(secret.utf8.count), as: UTF8.self)),
            text.utf8.starts(with: secret.utf8)
        {
            self = .secretDescriptor(number)
        } else {
            return nil
        }
    }
}
