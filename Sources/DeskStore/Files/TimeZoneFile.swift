import DeskModel
import DeskProse
import Glibc

/// The system's time zone files, by the names that rules give.
enum TimeZoneFile {
    private static let folder = "/usr/share/zoneinfo/"
    /// No file of a zone is nearly as large.
    private static let largest = 1 << 18

    /// The table of a zone; the standard one needs no file.
    ///
    /// Throws `.invalid` where there is no such zone, `.configuration` for a damaged file.
    static func table(named name: String) throws(DeskError) -> TimeZoneTable {
        if name == Rule.of(.timeZone).standard { return .prague }
        guard Rule.mayNameTimeZone(name), let bytes = read(folder + name),
            bytes.starts(with: "TZif".utf8)
        else { throw DeskError(.invalid, .value(.noTimeZone(name))) }
        return try TimeZoneTable(tzif: bytes)
    }

    private static func read(_ path: String) -> [UInt8]? {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: largest)
        var count = 0
        while count < largest {
            let piece = bytes.withUnsafeMutableBytes {
                Glibc.read(descriptor, $0.baseAddress?.advanced(by: count), largest - count)
            }
            if piece < 0, errno == EINTR { continue }
            guard piece >= 0 else { return nil }
            if piece == 0 { break }
            count += piece
        }
        return Array(bytes.prefix(count))
    }
}
