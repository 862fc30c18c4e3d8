import Glibc

/// The programs of the suite that others of it run.
package enum Helper {
    /// Where one is, seen from the real path of the running program: beside it, or where `make install` puts
    /// helpers, or `desk` seen from those; `nil` where it is not.
    package static func path(_ name: String) -> String? {
        guard let text = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(text) }
        let executable = String(cString: text)
        let folder = executable.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(executable[..<$0]) } ?? "."
        return ["", "../libexec/desk/", "../../bin/"].map { "\(folder)/\($0)\(name)" }
            .first { access($0, X_OK) == 0 }
    }
}
