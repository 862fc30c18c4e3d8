import DeskModel
import DeskProcess
import DeskProse
import Glibc
import Synchronization

/// Texts that come from an editor, each in a file of the user's state folder until it has been used.
///
/// The editor works on that very file, so that nothing is lost, however the command ends.
package final class KeptTexts: Sendable {
    private typealias Text = (path: String, purpose: [String])
    private let texts = Mutex<[Text]>([])
    private let unused = Mutex<[Text]>([])

    /// A file came from an editor, with a text for a purpose.
    func add(_ path: String, for purpose: [String]) { texts.withLock { $0.append((path, purpose)) } }

    /// The files that have not been used.
    var left: [(path: String, purpose: [String])] { unused.withLock { $0 } }

    /// Says of all that there are whether they have been used: those go.
    package func settle(used: Bool) {
        let texts = texts.withLock { texts in
            defer { texts = [] }
            return texts
        }
        if used {
            for text in texts { unlink(text.path) }
        } else {
            unused.withLock { $0 += texts }
        }
    }

    /// The folder; nil for a user without a home.
    static func folder(_ environment: [String: String]) -> String? {
        BaseFolders(environment: environment).state.map { "\($0)/desk/drafts" }
    }

    /// Makes the folder, which only the user can enter; nil where that cannot be done.
    static func madeFolder(_ environment: [String: String]) -> String? {
        guard let path = folder(environment) else { return nil }
        var place = ""
        for part in path.utf8.split(separator: UInt8(ascii: "/")) {
            place += "/" + String(decoding: part, as: UTF8.self)
            guard mkdir(place, 0o700) == 0 || errno == EEXIST else { return nil }
        }
        var facts = stat()
        guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR, facts.st_uid == geteuid(),
            facts.st_mode & 0o022 == 0
        else { return nil }
        return path
    }

    /// What the texts for a purpose are called: `ticket-reply-12`.
    static func name(_ purpose: [String]) -> String {
        let words = purpose.drop { $0 == "desk" }
        let name = words.joined(separator: "-").utf8.prefix(80).reduce(into: "") { name, byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
                UInt8(ascii: "-"):
                name.unicodeScalars.append(Unicode.Scalar(byte))
            // `#12` is 12.
            case UInt8(ascii: "#"): break
            default: name += "_" + String(byte, radix: 16)
            }
        }
        return name.isEmpty ? "text" : name
    }

    /// The newest text of a name that was kept, and how many seconds ago.
    static func newest(_ name: String, in folder: String, now: Int) -> (path: String, seconds: Int64)? {
        var found: (path: String, changed: Int)?
        for number in 1...most {
            let path = KeptTexts.path(name, number, in: folder)
            var facts = stat()
            guard lstat(path, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, facts.st_uid == geteuid(),
                facts.st_size > 0
            else { continue }
            if found.map({ $0.changed < facts.st_mtim.tv_sec }) ?? true {
                found = (path, facts.st_mtim.tv_sec)
            }
        }
        return found.map { ($0.path, Int64(max(0, now - $0.changed))) }
    }

    /// A file of a name that is not there yet; nil where there are too many.
    static func free(_ name: String, in folder: String) -> String? {
        (1...most).lazy.map { path(name, $0, in: folder) }.first { access($0, F_OK) != 0 }
    }

    private static let most = 50

    private static func path(_ name: String, _ number: Int, in folder: String) -> String {
        "\(folder)/\(name)\(number == 1 ? "" : ".\(number)").txt"
    }
}

extension Terminal {
    /// Removes the texts that have been used, and says where the others are and how to go on with them.
    package func settleTexts(_ status: Int32, _ tool: String, _ arguments: [String]) {
        let isDryRun = arguments.prefix { $0 != "--" }.contains { $0 == "-n" || $0 == "--dry-run" }
        let recovered = Terminal.recovered(in: arguments)
        // A screen that stays has said of each what became of it; elsewhere, only the desk knows.
        let isScreen = tool == "queue" || arguments.first == "queue"
        if status == 0, !isDryRun, !isScreen {
            kept.settle(used: true)
            let folder = KeptTexts.folder(environment)
            if let recovered, let folder, recovered.utf8.starts(with: "\(folder)/".utf8) { unlink(recovered) }
        } else {
            kept.settle(used: false)
        }
        for text in kept.left where access(text.path, F_OK) == 0 {
            say(.textKept(text.path))
            let words = isScreen ? text.purpose : [tool] + arguments
            // A screen's is named by the host, which is not to have anything else typed here.
            guard !isScreen || words.first == "ticket" else { continue }
            hint(Prose(verbatim: Terminal.resuming(words, text.path)))
        }
    }

    private static func recovered(in arguments: [String]) -> String? {
        for (word, next) in zip(arguments, arguments.dropFirst()) where word == "--recover" { return next }
        let start = "--recover="
        return arguments.first { $0.utf8.starts(with: start.utf8) }.map { String($0.dropFirst(start.count)) }
    }

    /// The command line that goes on with a text.
    private static func resuming(_ given: [String], _ path: String) -> String {
        var words: [String] = []
        var rest = given[...]
        while let word = rest.popFirst() {
            if word == "--editor" || word.utf8.starts(with: "--recover=".utf8) { continue }
            if word == "--recover" {
                rest = rest.dropFirst()
                continue
            }
            words.append(word)
        }
        return (words + ["--recover", path]).map(quoted).joined(separator: " ")
    }

    /// A word as a shell takes it.
    private static func quoted(_ word: String) -> String {
        let isPlain =
            !word.isEmpty
            && word.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "-_./=:@,+".utf8.contains(byte)
                }
            }
        return isPlain ? word : "'" + word.replacing("'", with: #"'\''"#) + "'"
    }
}
