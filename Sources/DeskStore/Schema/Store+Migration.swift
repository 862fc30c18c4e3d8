import CDesk
package import DeskModel
import DeskProse
import Glibc

extension Store {
    /// What is done about a desk of an older schema.
    package enum Older: Sendable {
        /// It is brought up to date, once a copy of it lies beside it.
        case migrated
        /// It is brought up to date, being a copy of our own.
        case migratedInPlace
        /// It is refused.
        case refused
        /// It is looked at as it is.
        case kept
    }

    /// What opening a desk has done to it.
    package struct Migration: Sendable {
        /// The schema it had.
        package let from: Int
        /// The schema it has.
        package let to: Int
        /// Where it lies as it was; `nil` where it was a copy itself.
        package let kept: String?
    }

    /// The schema that this program works with.
    package static var schemaOfToday: Int { Int(Schema.version) }

    /// Brings an older schema up to date. Whoever has the write lock does it; the others find it done, which is `nil`.
    func bringUpToDate(keepingCopy: Bool, at now: Instant) throws -> Migration? {
        let lock = try lock()
        defer { withExtendedLifetime(lock) {} }
        let found = try schemaInFile()
        guard found < Schema.version else { return nil }
        guard found == schema else { throw DeskError(.busy, .databaseReplaced(path), hint: .tryAgain) }
        // Looks whether it holds what its number says.
        try read(at: now) { _ in }
        let kept = keepingCopy ? try keepCopy(before: Schema.version) : nil
        try applySteps()
        return Migration(from: Int(found), to: Int(Schema.version), kept: kept.map(home.shown))
    }

    /// Keeps the file as it is beside it, whole from the moment it has its name; the write lock is held.
    ///
    /// What lies there already stays, unless it is the same to the byte, as after a migration that was cut off.
    private func keepCopy(before version: UInt32) throws -> String {
        let base = "\(name)\(Store.copyMark)\(version)"
        let draft = base + ".new"
        home.remove(draft)
        do {
            try copy(to: draft, in: home)
            try home.give(draft, to: owner)
            var count = 0
            while true {
                let kept = count == 0 ? base : "\(base).\(count)"
                if desk_rename(home.descriptor, draft, home.descriptor, kept, 0) == 0 {
                    try home.sync()
                    return kept
                }
                guard errno == EEXIST else { throw DeskError.system(errno, path: home.shown(kept)) }
                if try home.areSame(draft, kept) {
                    home.remove(draft)
                    return kept
                }
                count += 1
            }
        } catch {
            home.remove(draft)
            throw error
        }
    }

    /// The desks that an upgrade or a restore has kept beside this one, and since when they lie there.
    package func keptDesks() -> [(name: String, since: Instant)] {
        let copies = home.names().filter { entry in
            entry.utf8.starts(with: (name + Store.copyMark).utf8)
                || entry.utf8.starts(with: Store.restoreMark.utf8)
        }
        return copies.sorted().compactMap { entry in
            home.facts(of: entry).map { (entry, Instant(seconds: Int64($0.st_ctim.tv_sec))) }
        }
    }

    /// What the folder begins with in which a restore keeps the desk that was there.
    package static let restoreMark = "before-restore-"
    /// What stands between a desk's name and the number of the schema that a copy was made before.
    static let copyMark = ".before-"
}

extension HeldFolder {
    /// Gives a file to somebody, where it is not theirs and this process may.
    fileprivate func give(_ name: String, to owner: UInt32) throws(DeskError) {
        guard facts(of: name)?.st_uid != owner else { return }
        guard fchownat(descriptor, name, owner, gid_t.max, AT_SYMLINK_NOFOLLOW) == 0 else {
            throw DeskError.system(errno, path: shown(name))
        }
    }

    /// Whether two files hold the same.
    fileprivate func areSame(_ one: String, _ other: String) throws(DeskError) -> Bool {
        guard let a = facts(of: one), let b = facts(of: other), b.st_mode & S_IFMT == S_IFREG,
            a.st_size == b.st_size
        else { return false }
        let first = try open(one)
        defer { close(first) }
        let second = try open(other)
        defer { close(second) }
        var (left, right) = ([UInt8](repeating: 0, count: 1 << 16), [UInt8](repeating: 0, count: 1 << 16))
        while true {
            let count = read(first, &left, left.count)
            guard count >= 0 else { throw DeskError.system(errno, path: shown(one)) }
            if count == 0 { return true }
            // Nobody changes either: what cannot be read to the same end is not the same.
            guard read(second, &right, count) == count, left.prefix(count) == right.prefix(count) else {
                return false
            }
        }
    }
}
