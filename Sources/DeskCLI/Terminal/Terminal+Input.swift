package import DeskModel
import DeskProse

extension Terminal {
    /// The file of that name, or the standard input for `-`.
    ///
    /// Where somebody would have to type it, that is said once on stderr.
    package func source(_ path: String) throws(DeskError) -> ByteSource {
        guard path == "-" else { return watched(try ByteSource(path: path, files), .file(path)) }
        return standardInput()
    }

    /// The standard input; says that it is waited for where it is a terminal.
    package func standardInput() -> ByteSource {
        watched(secretInput(), .standard)
    }

    /// The same for secrets, which nobody who watches is told of as bytes.
    func secretInput() -> ByteSource {
        if isTTY.input { say(.waitingForInput) }
        return input
    }

    private func watched(_ source: ByteSource, _ input: OnceInput) -> ByteSource {
        watch.map { ByteSource(source, input, watchedBy: $0) } ?? source
    }
}
