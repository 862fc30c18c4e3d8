import DeskCommands
import DeskModel
import DeskStore
import DeskTesting
import Foundation
import Testing

/// Every command that a sentence of the catalogue tells people to type is typed here, a new one too: it works, or asks
/// for what only a person knows.
@Suite struct HintTests {
    /// A sentence that names a command, and what stands where the command begins.
    struct Told: Sendable, CustomTestStringConvertible {
        let name: String
        let english: [String]
        let czech: [String]?
        var testDescription: String { name }
    }

    /// Sentences that speak of a command, and do not say that it be typed here and now.
    private static let otherwise = [
        "hashHint": "says where hashes are found", "parkedByRestore": "names who parked it",
        "exportGuide": "part of a file", "originalsOfComments": "a list", "needsTerminal": "what is refused",
        "convertNeedsDesk": "what is refused", "trySudo": "for the administrator of another machine",
        "installThere": "for the administrator of another machine", "movingGuide": "part of a file",
        "webListenExample": "serves until it is stopped: BrowserTests",
        "webIsCGIHint": "serves until it is stopped: BrowserTests",
        "listenIsForWeb": "serves until it is stopped: BrowserTests",
        "restoreTakesBackup": "says what made it", "serveAlone": "for sshd", "serveTakesNoFlags": "for sshd",
        "hookHint": "of the entry that the hook fails on: ToldTests",
        "moveUnreleased": "a build before 1.0.0 goes before: OldBackupTests",
    ]

    /// What stands for what only a person knows, in what is typed.
    private static let known = [
        "email": "jan@kolin.example", "e-mail": "jan@kolin.example", "EMAIL": "nova@kolin.example",
        "E": "nova@kolin.example", "new": "novy@kolin.example", "kept": "jana@kolin.example", "code": "kolin",
        "CODE": "kolin", "kód": "kolin", "name": "Nová", "N": "Nová", "login": "petr", "number": "1",
        "ticket": "1", "into": "2", "text": "slovo", "reason": "protože", "id": "1", "ID": "1",
        "amount": "1500", "digits": "1500", "currency": "CZK", "date": "2026-12-01",
    ]

    /// What has to have happened before, and what is typed for a placeholder then; `$D` is the desk's folder.
    private static let before: [String: (lines: [String], values: [String: String])] = [
        "removeConsultantKey": (
            ["desk consultant key add petr"],
            ["fingerprint": "SHA256:ndNc3/o0Caw4jcwut+zRI7MQPxNvzwOl6fX2zqJN3fc"]
        ),
        "createConsultant": ([], ["login": "nova"]), "jobsNeedConsultant": ([], ["login": "nova"]),
        "webNeedsRoleHint": ([], ["login": "www"]),
        "moveBeforeMerging": ([], ["code": "brno"]),
        "mergeTheOtherWay": (
            ["account create jana@kolin.example --org kolin --name Jana --no-password"],
            ["email": "jana@kolin.example", "kept": "jan@kolin.example"]
        ),
        "startRegistration": ([], ["email": "nova@kolin.example"]),
        "askForRegistration": ([], ["email": "nova@kolin.example"]),
        "addContractEmail": ([], ["email": "nova@kolin.example"]),
        "recoverSeat": (["account demote eva@kolin.example --vacate"], [:]),
        "removeClosure": (["desk calendar add 2026-12-01 --reason R"], [:]),
        "stealHint": (["ticket give 1 petr"], [:]), "reopenTicket": (["ticket resolve 1"], [:]),
        "stopRemote": (["ticket remote start 1 --session 1 --consent jan@kolin.example"], [:]),
        "acceptThisPrice": (["desk price set fast 1500 CZK --from today"], [:]),
        "unmergeHint": (["ticket merge 1 2"], [:]),
        "enableAccount": (["account disable jan@kolin.example --reason R"], [:]),
        "activateOrganisation": (["org suspend kolin --reason R --yes"], [:]),
        "runInit": ([], ["path": "$D/other.db"]),
        "restoreHint": (["desk backup $D/backup"], ["folder": "$D/backup", "DESK_DB": "$D/other.db"]),
        "Check.schema": (["desk backup $D/backup"], ["FOLDER": "$D/backup"]),
        "Check.disk": ([], ["FOLDER": "$D/backup"]),
        "Check.audit": (["desk backup $D/backup"], ["FOLDER": "$D/backup"]),
        "Check.mail": (["FAIL"], [:]), "quotaHint": ([], ["rule": "disk.reserve"]),
    ]

    /// All of them, as the sources have them.
    private static let told: [Told] = {
        let folder = Golden.root + "/Sources/DeskProse"
        let files = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return files.filter { $0.hasSuffix(".swift") }.sorted().flatMap { file in
            sentences(in: Golden("Sources/DeskProse/" + file).read() ?? "")
        }
    }()

    /// Those that have a name, and those of the cases of a type.
    private static func sentences(in source: String) -> [Told] {
        source.components(separatedBy: "\nextension ").dropFirst().flatMap { extended -> [Told] in
            let type = String(extended.prefix { $0.isLetter || $0 == "." })
            let mark = type == "Prose" ? #/package static \w+ (\w+)/# : #/case \.(\w+)/#
            let names = extended.matches(of: mark)
            let ends = names.dropFirst().map(\.range.lowerBound) + [extended.endIndex]
            return zip(names, ends).compactMap { match, end -> Told? in
                let name = type == "Prose" ? String(match.1) : "\(type).\(match.1)"
                let halves = extended[match.range.upperBound..<end].components(separatedBy: "cs:")
                let english = commands(in: halves[0])
                let isMeant = !["Abstract", "Guide", "Help"].contains(where: name.hasSuffix)
                guard isMeant, !english.isEmpty, otherwise[name] == nil else { return nil }
                return Told(
                    name: name, english: english, czech: halves.count > 1 ? commands(in: halves[1]) : nil)
            }
        }
    }

    /// The command lines in the string literals of some source, up to what ends a clause; what is filled in stands in
    /// braces.
    private static func commands(in source: String) -> [String] {
        let literals = source.matches(of: #/"((?:[^"\\]|\\.)*)"/#).map { String($0.1) }
        var text = literals.joined()
        text.replace(#/\\\((\w+)[^()]*(?:\([^()]*\))?[^()]*\)/#) { "{\($0.1)}" }
        text.replace(#/<([^<>]+)>/#) { "{\($0.1)}" }
        let tools = Tool.allCases.map(\.rawValue).joined(separator: "|")
        let start = try? Regex("\\b(\(tools)) [a-z][a-z-]*")
        return (start.map { text.matches(of: $0) } ?? []).compactMap { match in
            let rest = text[match.range.lowerBound...]
            let end = rest.firstMatch(of: #/[,;:)']+( |$)|[`'\n]| && | – /#)?.range.lowerBound
            let command = String(rest[..<(end ?? rest.endIndex)])
            return verb(of: command) == nil ? nil : command
        }
    }

    /// The verb of a command line with its flags; nil where it is none.
    private static func verb(of command: String) -> [String]? {
        let words = command.split(separator: " ").map(String.init)
        let verbs = Set(
            Verb.allCases.map(\.rawValue) + ["desk config", "desk convert", "desk web", "desk serve"])
        guard
            let count = (2...4).reversed().first(where: { count in
                words.count >= count && verbs.contains(words.prefix(count).joined(separator: " "))
            }) ?? (words == ["desk", "queue"] ? 2 : nil)
        else { return nil }
        return words.prefix(count) + words.dropFirst(count).filter { $0.hasPrefix("-") }
    }

    @Test func `sentences are found, those that are said otherwise too`() {
        #expect(Self.told.count > 60)
        #expect(Set(Self.before.keys).subtracting(Self.told.map(\.name)).isEmpty)
    }

    @Test("What is to be typed works, or asks for what only a person knows", arguments: told)
    func types(_ told: Told) async throws {
        for command in told.english {
            let desk = try await ticketDesk()
            for _ in 1...2 { await desk.openTicket() }
            let (lines, values) = Self.before[told.name] ?? ([], [:])
            for line in lines { try await prepare(desk, line) }
            var environment: [String: String] = [:]
            if let database = values["DESK_DB"] {
                environment["DESK_DB"] = database.replacing("$D", with: desk.folder)
            }
            let words = try command.split(separator: " ").map { word in
                try filled(String(word), values).replacing("$D", with: desk.folder)
            }
            // What follows may be said of it, and is no part of it; flags and what is filled in are.
            let least = words.indices.last {
                words[$0].hasPrefix("-") || command.split(separator: " ")[$0].contains("{")
            }
            var answers: [Answer] = []
            for count in ((least ?? 1) + 1...words.count).reversed() {
                let answer = await desk.run(
                    Array(words.prefix(count)), stdin: [], environment: environment)
                answers.append(answer)
                if works(answer) { break }
            }
            let last = try #require(answers.last)
            #expect(works(last), "\(told.name): \(command) \(answers[0])")
        }
    }

    /// Whether it was done or asks whether to; what `desk doctor` finds in a desk without a mailer is no matter.
    private func works(_ answer: Answer) -> Bool {
        answer.status == 0 || answer.stderr.contains("this has to be confirmed")
            || answer.status == 1 && answer.line.hasPrefix("desk doctor")
    }

    @Test("Both languages tell to type the same", arguments: told)
    func isSameInCzech(_ told: Told) {
        guard let czech = told.czech else { return }
        #expect(czech.map(Self.verb) == told.english.map(Self.verb), "\(told.english) \(czech)")
    }

    private func prepare(_ desk: TestDesk, _ line: String) async throws {
        guard line != "FAIL" else {
            try desk.change { sql in
                for mail in try sql.mails() { try sql.finish(mail: mail.id, state: .failed) }
            }
            return
        }
        let key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILq7q58LaxUIl7+tDyZvYLDYbrxYhipqD/ODbS3IpbC/ p@d\n"
        let answer = await desk.run(line.replacing("$D", with: desk.folder), stdin: key)
        try #require(answer.status == 0, "\(answer)")
    }

    private func filled(_ word: String, _ values: [String: String]) throws -> String {
        var word = word
        let isCapital = word.count > 0 && word.allSatisfy { $0.isUppercase && $0.isLetter }
        if isCapital { word = "{\(word)}" }
        if let folder = word.firstMatch(of: #/^FOLDER(\/.*)$/#) { word = "{FOLDER}\(folder.1)" }
        for match in word.matches(of: #/\{([^{}]+)\}/#).reversed() {
            let name = String(match.1)
            let value = try #require(values[name] ?? Self.known[name], "what is \(name) in a hint?")
            word.replaceSubrange(match.range, with: value)
        }
        return word
    }
}
