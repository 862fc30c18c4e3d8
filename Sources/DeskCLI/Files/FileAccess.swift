package import DeskModel
package import DeskProcess
import DeskProse
import Glibc
import SystemPackage

/// The only door to files that a command line, or JSON, names.
///
/// What runs with the rights of the desk's user must not lend them to its caller: to read that user's files into
/// a ticket, or to put a file in the place of the database. So nobody's rights are looked at; a name is opened
/// where it is the process's own user who says it, and nowhere else.
package enum FileAccess: Sendable {
    /// The process runs as whoever calls it, or as root: names are paths.
    case own
    /// Across sudo, for somebody else: only the three streams, which `-` means.
    case streams
    /// The process works for a client, who opens what its own command line names, and nothing else.
    case client(Channel)
    /// The process has put the files of a request into a folder itself, and names are those of files there.
    case folder(String)

    /// As the process stands.
    package init(_ standing: Standing) { self = standing.mayNamePlaces ? .own : .streams }

    /// Whether names are paths of the caller's own.
    package var areOwn: Bool { if case .own = self { true } else { false } }

    /// Opens a named file to be read; more than `limit` bytes of it are not wanted. A pipe that nobody writes
    /// to is waited for, unless told otherwise.
    ///
    /// Throws `.missing` for one that is not there, `.notPermitted` where no file may be named.
    package func open(
        _ path: String, limit: Int64 = .max, waiting: Bool = true
    ) throws(DeskError) -> Int32 {
        if case .client(let channel) = self { return try FileAccess.copy(of: path, limit: limit, channel) }
        var path = path
        if case .folder(let folder) = self, path.utf8.first != UInt8(ascii: "/"), !path.contains("..") {
            path = folder + "/" + path
        } else {
            try demandOwn(path)
        }
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | (waiting ? 0 : O_NONBLOCK))
        guard descriptor >= 0 else { throw DeskError(failure: Errno(rawValue: errno), at: path) }
        return descriptor
    }

    /// A copy without a name of a client's file, of which no more is fetched than what shows it to be too long.
    private static func copy(
        of path: String, limit: Int64, _ channel: Channel
    ) throws(DeskError) -> Int32 {
        let source = try ByteSource(path: path, .client(channel))
        let spool = try Spool(in: "/tmp")
        var left = limit
        while left >= 0, case let piece = try source.next(), !piece.isEmpty {
            try spool.write(piece)
            left -= Int64(piece.count)
        }
        return try spool.take().rawValue
    }

    /// Throws `.notPermitted` where the process may not use a path that its caller names.
    package func demandOwn(_ path: String) throws(DeskError) {
        switch self {
        case .own: return
        case .streams, .folder:
            throw DeskError(.notPermitted, .onlyStreamsAcrossSudo(path), hint: .pipeOrHost)
        case .client: throw DeskError(.notPermitted, .notFromElsewhere(path), hint: .typeItThere)
        }
    }
}
