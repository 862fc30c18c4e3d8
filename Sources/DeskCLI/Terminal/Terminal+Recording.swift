package import DeskProcess

extension Terminal {
    /// A terminal for tests: input from text, output and talk kept to be looked at.
    package static func recording(
        stdin: String = "", environment: [String: String] = [:], standing: Standing = .own,
        isTTY: Streams = Streams(all: false), width: Int = 80, files: FileAccess? = nil
    ) -> Terminal {
        recording(
            bytes: Array(stdin.utf8), environment: environment, standing: standing, isTTY: isTTY,
            width: width,
            files: files)
    }

    /// The same with bytes that may be no text.
    package static func recording(
        bytes: [UInt8], environment: [String: String] = [:], standing: Standing = .own,
        isTTY: Streams = Streams(all: false), width: Int = 80, files: FileAccess? = nil
    ) -> Terminal {
        Terminal(
            environment: environment, standing: standing, isTTY: isTTY, width: width, output: ByteSink(),
            error: ByteSink(), input: ByteSource(bytes), files: files)
    }

    /// What a recording terminal was told as answer.
    package var recordedOutput: String { String(decoding: output.bytes, as: UTF8.self) }
    /// What a recording terminal was told as talk.
    package var recordedTalk: String { String(decoding: error.bytes, as: UTF8.self) }
}
