package import DeskModel
import DeskProse

extension Terminal {
    /// The file of that name, or the standard input for `-`.
    ///
    /// Where somebody would have to type it, that is said once on stderr.
    package func source(_ path: String) throws(DeskError) -> ByteSource {
        guard path == "-" else { return try ByteSource(path: path, files) }
        return standardInput()
    }

    /// The standard input; says that it is waited for where it is a terminal.
    package func standardInput() -> ByteSource {
        if isTTY.input { say(.waitingForInput) }
        return input
    }
}
