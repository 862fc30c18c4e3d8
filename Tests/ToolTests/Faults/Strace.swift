import DeskTesting
import Foundation

/// System calls as strace tells them and has them fail: https://strace.io.
enum Strace {
    /// Whether this machine lets one process trace another.
    static let works = BuiltTool.succeeds("strace -o /dev/null true")

    /// Calls that change a file or a folder, or make sure that they are on disk.
    private static let changing = [
        "open", "openat", "creat", "write", "pwrite64", "writev", "pwritev", "fsync", "fdatasync",
        "sync_file_range", "ftruncate", "truncate", "fallocate", "unlink", "unlinkat", "rename", "renameat",
        "renameat2", "mkdir", "mkdirat", "rmdir", "link", "linkat", "symlink", "chmod", "fchmod",
        "fchmodat", "fchown", "utimensat",
    ]

    /// Writes every changing call down, with the paths of descriptors.
    static var recording: String { "-y -s 0 -e trace=" + changing.map { "?" + $0 }.joined(separator: ",") }

    /// One call of a run.
    struct Call: Sendable, CustomStringConvertible {
        let name: String
        /// Which of the calls of this name it is, from 1.
        let number: Int
        /// What strace wrote down.
        let text: String

        var description: String { "\(text) (\(name) \(number))" }
        var syncs: Bool { name == "fsync" || name == "fdatasync" }
        var removes: Bool { name == "unlink" || name == "unlinkat" || name == "rmdir" }
        /// Whether it is a part of the answer.
        var answers: Bool { text.starts(with: "write(1<") }
        var opens: Bool { name == "open" || name == "openat" || name == "creat" }
        /// What a sync is owed: what it writes to, or the folder in which it makes a name. The run was in `folder`.
        func owes(in folder: String) -> String? {
            // A file without a name is scratch, as is the name that it is given for a moment.
            guard !text.contains(" = -1 "), !text.contains(">(deleted)"), !text.contains("/proc/self/fd/")
            else { return nil }
            switch name {
            case "write", "pwrite64", "writev", "pwritev", "ftruncate", "fallocate": return descriptors.first
            case "mkdir", "mkdirat", "link", "linkat", "renameat", "renameat2":
                guard let made = text.matches(of: /"([^"]*)"/).last?.output.1 else { return nil }
                let path = made.starts(with: "/") ? String(made) : "\(descriptors.last ?? folder)/\(made)"
                return path.lastIndex(of: "/").map { String(path[..<$0]) }
            default: return nil
            }
        }
        /// What a sync has put on disk.
        var settled: String? { syncs && !text.contains(" = -1 ") ? descriptors.first : nil }

        /// The paths behind descriptors, as `-y` has them told.
        private var descriptors: [String] { text.matches(of: /<([^>]*)>/).map { String($0.output.1) } }

        /// The words that have strace do something at this call, and with `sticky` at all later ones.
        func injecting(_ what: String, sticky: Bool = false) -> String {
            "-e trace=\(name) -e inject=\(name):\(what):when=\(number)\(sticky ? "+" : "")"
        }
    }

    /// The changing calls of a recorded run that touch a folder or a standard stream.
    static func calls(in trace: String, touching folder: String) throws -> [Call] {
        var counts: [Substring: Int] = [:]
        var calls: [Call] = []
        for line in try String(contentsOfFile: trace, encoding: .utf8).split(separator: "\n") {
            guard let end = line.firstIndex(of: "("), line.first?.isLetter == true else { continue }
            let name = line[..<end]
            counts[name, default: 0] += 1
            let call = Call(name: String(name), number: counts[name] ?? 0, text: String(line))
            let isOurs = line.contains(folder) || line.contains(/^[a-z]+\("[^\/]|^write\([12]</)
            let mayChange = !call.opens || line.contains(/O_CREAT|O_WRONLY|O_RDWR/)
            if isOurs, mayChange { calls.append(call) }
        }
        return calls
    }

    /// Whether what was to be injected was.
    static func hasInjected(_ trace: String) throws -> Bool {
        try String(contentsOfFile: trace, encoding: .utf8).contains(/\(INJECTED\)|killed by SIGKILL/)
    }
}
