import DeskProcess

extension Mailer {
    /// Where a program without a slash is looked for.
    static let searchPath = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"

    /// Whether a program is a file that can be run, where mailers and hooks are looked for.
    package static func canRun(_ program: String) -> Bool { path(program) != nil }

    /// The file that is run for a program; it is run in the folder /.
    static func path(_ program: String) -> String? {
        Child.file(program.utf8.contains(UInt8(ascii: "/")) ? "/" + program : program, in: searchPath)
    }
}
