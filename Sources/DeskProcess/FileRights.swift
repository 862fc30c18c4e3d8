import Glibc

/// Whose rights decide about a file that a command line names.
///
/// The kernel asks what this process may. Under sudo that is what the desk's user may, and whoever called must
/// not borrow it: to read that user's files into a ticket, or to put a file of their own in the place of the
/// database. There the mode of a file is held against the caller besides. It is asked of what is open already,
/// so that nobody can exchange it in between.
package struct FileRights: Sendable {
    /// The user who called by way of sudo; `nil` where nobody did, or where that takes nothing away.
    private let caller: uid_t?

    /// Reads `SUDO_UID`: whoever sets it without sudo only takes rights from themselves.
    package init(environment: [String: String] = [:]) {
        let user = environment["SUDO_UID"].flatMap { uid_t($0) }
        caller = user == 0 || user == geteuid() ? nil : user
    }

    /// Whether an open file may be read.
    package func mayRead(_ descriptor: Int32) -> Bool { may(0o4, descriptor) }

    /// Whether an open file may be written.
    package func mayWrite(_ descriptor: Int32) -> Bool { may(0o2, descriptor) }

    /// Whether files may be made and replaced in an open folder.
    package func mayWrite(in folder: Int32) -> Bool { may(0o3, folder) }

    private func may(_ wanted: mode_t, _ descriptor: Int32) -> Bool {
        guard let caller else { return true }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0 else { return false }
        let isOfGroup = FileRights.groups(of: caller).contains(facts.st_gid)
        let place: mode_t = facts.st_uid == caller ? 6 : isOfGroup ? 3 : 0
        return facts.st_mode >> place & wanted == wanted
    }

    private static func groups(of user: uid_t) -> [gid_t] {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16_384)
        guard getpwuid_r(user, &entry, &buffer, buffer.count, &found) == 0, found != nil else { return [] }
        var groups = [gid_t](repeating: 0, count: 1024)
        var count = Int32(groups.count)
        guard getgrouplist(entry.pw_name, entry.pw_gid, &groups, &count) >= 0 else { return [entry.pw_gid] }
        return Array(groups.prefix(Int(count)))
    }
}
