package import DeskModel
import Glibc
import SystemPackage

extension Terminal {
    /// Adds a line to a file (0600 where it is new), safely on disk; `-` is the output.
    ///
    /// Throws `.notPermitted` where no file may be named, `.cannotCreate` where there can be none.
    package func append(line: String, to path: String) throws(DeskError) {
        guard path != "-" else { return try write(bytes: Array("\(line)\n".utf8)) }
        try files.demandOwn(path)
        let descriptor = Glibc.open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw OutputFile.failure(path) }
        defer { close(descriptor) }
        let sink = ByteSink(FileDescriptor(rawValue: descriptor), name: path)
        try sink.write("\(line)\n".utf8)
        try sink.flush()
        // A pipe has no disk.
        guard fsync(descriptor) == 0 || errno == EINVAL || errno == EROFS else {
            throw OutputFile.failure(path)
        }
    }
}
