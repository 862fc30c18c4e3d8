import DeskModel
import Glibc
import SystemPackage

extension Terminal {
    /// Has a folder read that the command line names; for `-` it is a tape archive on the standard input, and so it
    /// comes from a client, which is unpacked in a folder of our own first.
    ///
    /// Throws `.notPermitted` where no folder may be named.
    package func emptying<Value>(_ place: String, _ read: (String) throws -> Value) throws -> Value {
        let source: ByteSource
        switch files {
        case _ where place == "-": source = try self.source("-")
        case .client(let channel):
            source = ByteSource(channel, try channel.open(.pack, [Array(place)]).handle, name: place)
        case .own, .streams, .folder:
            try files.demandOwn(place)
            return try read(place)
        }
        let passing = try PassingFolder(self)
        let reader = try TapeReader(passing.path + "/in")
        while case let piece = try source.next(), !piece.isEmpty { try reader.take(piece) }
        try reader.finish()
        return try read(passing.path + "/in")
    }

    /// Has a file read by its path; what is no file of the caller's own is copied to one of ours first.
    package func spooling<Value>(_ place: String, _ read: (String) throws -> Value) throws -> Value {
        if place != "-", files.areOwn { return try read(place) }
        let source = try source(place)
        let passing = try PassingFolder(self)
        let path = passing.path + "/lines"
        let descriptor = Glibc.open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DeskError(failure: Errno(rawValue: errno), at: path) }
        defer { close(descriptor) }
        let sink = ByteSink(FileDescriptor(rawValue: descriptor))
        while case let piece = try source.next(), !piece.isEmpty { try sink.write(piece) }
        try sink.flush()
        return try read(path)
    }
}
