import Glibc

/// Which file a name of a folder leads to at a moment.
struct FileIdentity: Equatable {
    private let device: UInt64
    private let number: UInt64

    /// Looks it up; `nil` when nothing is there.
    init?(_ name: String, in home: HeldFolder) {
        guard let facts = home.facts(of: name) else { return nil }
        device = UInt64(facts.st_dev)
        number = UInt64(facts.st_ino)
    }
}
