import DeskModel
import DeskProse
import Glibc

/// What can be told of a database file before SQLite touches it.
///
/// A descriptor opened here is closed before SQLite opens its own: closing one
/// later would drop SQLite's locks.
struct DatabaseFile {
    /// `user_version` in the file's header.
    let schema: UInt32
    private(set) var isWritable: Bool
    /// Whether its journal held something afterwards: a change was going on, or had been cut off.
    let isChanging: Bool

    /// Who owns the file.
    let owner: UInt32

    /// Looks at the file, and at what keeps others from it.
    ///
    /// With `asFound` only at the file itself, so that a doctor may ask who is there. Throws as `Store.open` says.
    init(checking name: String, in home: HeldFolder, asFound: Bool = false) throws(DeskError) {
        let path = home.shown(name)
        guard let facts = home.facts(of: name) else {
            if errno == ENOENT { throw DeskError(.missing, .noDatabase(path), hint: .runInit(path)) }
            throw DeskError.system(errno, path: path)
        }
        guard facts.st_mode & S_IFMT != S_IFLNK, facts.st_nlink <= 1 || facts.st_mode & S_IFMT == S_IFDIR
        else {
            throw DeskError(.configuration, .isLink(path), hint: .isLinkHint)
        }
        guard facts.st_mode & S_IFMT == S_IFREG else {
            throw DeskError(.configuration, .notADatabase(path), hint: .restoreHint)
        }
        guard asFound || facts.st_mode & (S_IWGRP | S_IWOTH) == 0 else {
            let mode = "0" + String(facts.st_mode & 0o777, radix: 8)
            throw DeskError(.configuration, .openToOthers(path, mode: mode), hint: .chmod(path))
        }
        let header = try DatabaseFile.header(name, in: home)
        let magic = Array("SQLite format 3".utf8) + [0]
        guard header.count == 100, header.starts(with: magic),
            DatabaseFile.number(header, at: 68) == Schema.applicationID
        else { throw DeskError(.configuration, .notADatabase(path), hint: .restoreHint) }
        guard facts.st_uid == geteuid() || geteuid() == 0 else {
            throw DeskError(.configuration, .wrongOwner(path), hint: .useSudo)
        }
        owner = facts.st_uid
        if !asFound { try home.demandClosed(to: owner) }
        try home.demandOwnJournals(of: name, owner: owner)
        // Known journals, today's format, UTF-8: SQLite would take the file otherwise than it was written.
        guard header[18...19].allSatisfy({ (1...2).contains($0) }), DatabaseFile.number(header, at: 44) == 4,
            DatabaseFile.number(header, at: 56) == 1
        else { throw DeskError(.configuration, .corrupt(home.shown(name)), hint: .restoreHint) }
        schema = DatabaseFile.number(header, at: 60)
        isWritable = faccessat(home.descriptor, name, W_OK, 0) == 0
        isChanging = (home.facts(of: name + "-journal")?.st_size ?? 0) > 0
    }

    /// The same, only to be read.
    var toRead: DatabaseFile {
        var file = self
        file.isWritable = false
        return file
    }

    /// Whether a name leads to a desk's database, by what the file says of itself.
    static func isDesk(_ name: String, in home: HeldFolder) -> Bool {
        guard let facts = home.facts(of: name), facts.st_mode & S_IFMT == S_IFREG,
            let header = try? header(name, in: home)
        else { return false }
        return header.count == 100 && number(header, at: 68) == Schema.applicationID
    }

    private static func header(_ name: String, in home: HeldFolder) throws(DeskError) -> [UInt8] {
        let descriptor = try home.open(name)
        defer { close(descriptor) }
        var bytes = [UInt8](repeating: 0, count: 100)
        let count = pread(descriptor, &bytes, 100, 0)
        guard count >= 0 else { throw DeskError.system(errno, path: home.shown(name)) }
        return Array(bytes.prefix(count))
    }

    private static func number(_ bytes: [UInt8], at offset: Int) -> UInt32 {
        bytes[offset..<offset + 4].reduce(0) { $0 << 8 | UInt32($1) }
    }
}
