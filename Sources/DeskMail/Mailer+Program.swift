import Glibc

extension Mailer {
    /// Where a program without a slash is looked for.
    static let searchPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

    /// Whether a program is a file that can be run, where mailers and hooks are looked for.
    package static func canRun(_ program: String) -> Bool {
        let isPath = program.utf8.contains(UInt8(ascii: "/"))
        let folders = isPath ? "/" : searchPath
        return folders.utf8.split(separator: UInt8(ascii: ":")).contains { folder in
            let path = String(Substring(folder)) + "/" + program
            var facts = stat()
            return stat(path, &facts) == 0 && facts.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
        }
    }
}
