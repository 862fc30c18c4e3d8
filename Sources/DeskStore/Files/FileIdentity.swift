import Glibc

/// Which file a path leads to at a moment.
struct FileIdentity: Equatable {
    private let device: UInt64
    private let number: UInt64

    /// Looks it up; `nil` when nothing is there.
    init?(_ path: String) {
        var facts = stat()
        guard lstat(path, &facts) == 0 else { return nil }
        device = UInt64(facts.st_dev)
        number = UInt64(facts.st_ino)
    }
}
