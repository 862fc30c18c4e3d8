import Glibc

/// Who the operating system says is calling.
package enum OperatingSystem {
    /// The login of the user: under `sudo` of the one who called it, which is
    /// believed only when the process is root or owns the database.
    package static func login(environment: [String: String], database: String) -> String {
        if let caller = environment["SUDO_UID"].flatMap({ uid_t($0) }), ownsOrIsRoot(database) {
            return login(of: caller)
        }
        return login(of: getuid())
    }

    private static func ownsOrIsRoot(_ path: String) -> Bool {
        var facts = stat()
        guard geteuid() != 0 else { return true }
        // A database that this process is about to make will be its own.
        guard lstat(path, &facts) == 0 else { return errno == ENOENT }
        return facts.st_uid == geteuid()
    }

    /// The login of a user id, or the number itself where it has none.
    static func login(of id: uid_t) -> String {
        var entry = passwd()
        var found: UnsafeMutablePointer<passwd>?
        var buffer = [CChar](repeating: 0, count: 16384)
        guard getpwuid_r(id, &entry, &buffer, buffer.count, &found) == 0, found != nil else {
            return String(id)
        }
        return String(cString: entry.pw_name)
    }
}
