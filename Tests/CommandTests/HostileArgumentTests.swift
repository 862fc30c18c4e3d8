import DeskCLI
import DeskCommands
import DeskModel
import DeskTesting
import Testing

/// Every verb with every flag, each given what nobody means well: numbers beyond all bounds, controls, a
/// hundred kilobytes. Nothing may trap, every status is one of the table, and every refusal is a line or two (T35, T42).
@Suite struct HostileArgumentTests {
    /// A value that only trouble is expected of.
    private static let values = [
        "", " ", "-1", "0", "9223372036854775807", "9223372036854775808", "-9223372036854775809",
        "99999999999999999999w", "9999999999d", "0001-01-01", "9999-12-31", "0001-01-01T00:00:00Z",
        "9999-12-31T23:59:59+23:59", "Mon-Sun 00:00-24:00", "Sun-Mon 9-9", "a@b", "x@xn--.cz", "x@\u{C0}.cz",
        "\r\n", "--", "*", "\"", "'; DROP TABLE ticket; --", "%s%n", "../../etc/passwd",
        "=1+1", "\u{202E}\u{1B}[2J", "e\u{301}\u{301}\u{301}", "🧑‍🧑‍🧒", "1e309", "NaN", "{}",
        String(repeating: "9", count: 400), String(repeating: "\u{301}", count: 2000),
        String(repeating: "a,", count: 2000), String(repeating: "(", count: 4000),
    ]

    /// As long as the kernel lets an argument be.
    private static let longest = String(repeating: "\u{301}x", count: 43_000)

    /// What an argument is given for the others to be reached, by the name of its value or its own.
    private static let plain = [
        "email": "jan@kolin.example", "new": "jan2@kolin.example", "code": "kolin", "n": "1", "into": "2",
        "id": "1", "name": "Jan", "login": "admin", "key": "password.minimum", "value": "20",
        "date": "2027-03-01",
        "product": "fast", "amount": "1500", "currency": "CZK", "duration": "1h", "window": "Mon-Fri 8-11",
        "words": "tisk", "time": "2027-03-01", "reason": "Proto", "reference": "123", "kind": "relates",
        "--reason": "Proto", "--price": "1500", "--contract-email": "a@kolin.example", "--result": "busy",
        "--subject": "Věc",
    ]

    /// What would read the keyboard, leave the folder of the test, or take its time.
    private static let leftOut: Set = ["--demo", "--help", "--version", "--no-bell"]

    @Test(arguments: Tool.allCases)
    func `no argument is too hostile`(_ tool: Tool) async throws {
        let desk = try await Self.desk()
        var dice = Dice(seed: 20_261_125)
        // `desk` runs the other four too; these have their own turn.
        let others = Tool.allCases.map(\.rawValue)
        let verbs = CommandInfo(of: tool.root).verbs(below: []).filter {
            $0.words != ["queue", "watch"] && !others.contains($0.words[1])
        }
        for verb in verbs {
            let arguments = verb.info.arguments.filter { !Self.leftOut.contains($0.title) }
            // Flags of every verb are tried on some.
            let shared = SharedFlags.groups.flatMap(\.flags)
            let own = arguments.filter { !shared.contains($0.title) }
            let tried =
                Soak.isOn
                ? arguments
                : Array(own.shuffled(using: &dice).prefix(2)) + arguments.shuffled(using: &dice).prefix(1)
            for argument in tried {
                let count = Soak.count(1, whole: 8)
                for value in (Self.values + [Self.longest]).shuffled(using: &dice).prefix(count) {
                    let words = Self.line(verb.words, arguments, argument, value, desk)
                    await Self.check(desk, words, stdin: value + "\n" + value)
                }
            }
        }
    }

    /// Marks that make one Character with what stands before them.
    private static let marks = ["\u{301}", "\u{200D}", "\u{FE0F}", "\u{20DD}", "\u{903}", "\u{1F3FB}"]

    @Test(arguments: Tool.allCases)
    func `an option's value may begin with a mark`(_ tool: Tool) async throws {
        let desk = try await Self.desk()
        let verbs = CommandInfo(of: tool.root).verbs(below: []).filter { $0.words != ["queue", "watch"] }
        let shared = SharedFlags.groups.flatMap(\.flags)
        for (verb, mark) in zip(verbs, verbs.indices.map { Self.marks[$0 % Self.marks.count] }) {
            let arguments = verb.info.arguments.filter { !Self.leftOut.contains($0.title) }
            let own = arguments.filter { $0.kind == .option && (Soak.isOn || !shared.contains($0.title)) }
            for option in own {
                let words = Self.line(verb.words, arguments, option, mark + "x", desk)
                let answer = await Self.check(desk, words, stdin: "x")
                #expect(!answer.stderr.contains("unknown option"), "\(words): \(answer.stderr)")
            }
        }
    }

    @Test(arguments: marks)
    func `what begins with a mark is kept as it is behind every delimiter`(_ mark: String) async throws {
        let desk = try await Self.desk()
        func subject(_ number: Int) async -> JSON {
            await desk.run("ticket show \(number) --json").json["subject"]
        }
        func opens(_ words: [String], _ stdin: String = "") async {
            let answer = await desk.run(words, stdin: Array(stdin.utf8))
            #expect(answer.status == 0, "\(answer)")
        }
        let from = "--from=jan@kolin.example"
        await opens(["ticket", "create", from, "--subject=\(mark)a=b"])
        #expect(await subject(3) == .string("\(mark)a=b"))
        await opens(
            ["ticket", "create", "--input", "json"],
            "{\"from\":\"jan@kolin.example\",\"subject\":\"\(mark)j\"}")
        #expect(await subject(4) == .string("\(mark)j"))
        await opens(["desk", "rule", "set", "desk.name", "\(mark)n"])
        #expect(await desk.run("desk rule show desk.name --json").json["value"] == .string("\(mark)n"))
        await opens(
            ["account", "import", "-", "--map=\(mark)jm=\(mark)=name", "--input=csv"],
            "sep=;\nemail;\"\(mark)jm=\(mark)\";organisation\n\"a@kolin.example\";\(mark)A;kolin\nb@kolin.example;\"\(mark)B\";kolin\n"
        )
        for name in ["a", "b"] {
            let shown = await desk.run("account show \(name)@kolin.example --json").json["name"]
            #expect(shown == .string(mark + name.uppercased()))
        }
        let csv = await desk.run("account list --format csv --columns email,name --no-header").stdout
        #expect(
            csv.unicodeScalars.elementsEqual(csv.unicodeScalars) && csv.utf8.count { $0 == 44 } == 3, "\(csv)"
        )
        for line in [
            ["ticket", "create", from, "--subject=x", "--available=po-pá 8-\(mark)11"],
            ["ticket", "list", "--columns=number,\(mark)subject"],
            ["queue", "list", "--at=2026-11-23T\(mark)10:00"],
            ["desk", "price", "set", "fast", "1500.\(mark)00", "CZK"],
        ] {
            let answer = await Self.check(desk, line, stdin: "")
            #expect([0, 64, 65].contains(answer.status), "\(answer)")
        }
    }

    /// What runs unattended says `--yes` to whatever is no question.
    @Test(arguments: Tool.allCases)
    func `every verb that changes or writes something takes --yes`(_ tool: Tool) throws {
        for verb in CommandInfo(of: tool.root).verbs(below: []) {
            guard let known = Verb(rawValue: verb.words.joined(separator: " ")) else { continue }
            let takes = verb.info.arguments.contains { $0.title == "--yes" }
            #expect(takes || known.reads && known != .deskSchedule, "\(known.rawValue)")
        }
    }

    @Test func `no number of hostile arguments is too many`() async throws {
        let desk = try await Self.desk()
        var dice = Dice(seed: 7)
        for _ in 0..<Soak.count(25, whole: 3000) {
            let verbs = ["list", "show", "create", "search", "next", "verify", "1", "---complete", "ticket"]
            var words = [Tool.allCases.map(\.rawValue).randomElement(using: &dice) ?? ""]
            for _ in 0..<Int.random(in: 0...6, using: &dice) {
                let pool = Bool.random(using: &dice) ? verbs : Self.values
                words.append(pool.randomElement(using: &dice) ?? "")
            }
            await Self.check(desk, words + ["--no-input"], stdin: "")
        }
    }

    /// Imports and objects of hostile pieces; the hash among them may stand in no answer (T33, T42).
    @Test func `no input is too hostile`() async throws {
        let desk = try await Self.desk()
        let hash = "$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHRzb21lc2FsdA$"
        let tag = "Z2VoZWltZ2VoZWltZ2VoZWltZ2VoZWltZ2VoZWltZ2U"
        let pieces =
            Self.values.filter { $0.utf8.count < 500 } + [
                "email", "name", "organisation", "password_hash", "code", "contract_emails", "from",
                "subject",
                "windows", "attachments", "[", "]", "{", "}", "\"", ":", ",", ";", "\n", "\t",
                "jan@kolin.example",
                "nova@kolin.example", "kolin", hash + tag, "\"email\":\"nova@kolin.example\"", "\u{FEFF}",
                "sep=;",
            ]
        let lines = [
            ("account import - -n", "email,name,organisation,password_hash\n"),
            ("account import - -n --on-error continue", "email;name;organisation;password_hash\n"),
            ("account import - -n --input jsonl", "{\"email\":\"nova@kolin.example\","),
            ("org import - -n", "code,name,contract_emails\n"),
            ("ticket create --input json -n", "{\"from\":"),
        ]
        var dice = Dice(seed: 4180)
        for _ in 0..<Soak.count(60, whole: 6000) {
            guard let (line, start) = lines.randomElement(using: &dice) else { continue }
            var text = Bool.random(using: &dice) ? start : ""
            for _ in 0..<Int.random(in: 0...20, using: &dice) {
                text += pieces.randomElement(using: &dice) ?? ""
                if Bool.random(using: &dice) { text += "," }
            }
            let words = CommandLineText(line).words
            let answer = await Self.check(desk, words, stdin: text, lines: 50)
            #expect(!answer.stdout.contains(tag) && !answer.stderr.contains(tag), "\(line) tells a hash")
        }
    }

    /// A command line in which one argument is hostile and the others are not.
    private static func line(
        _ verb: [String], _ arguments: [ParameterInfo], _ hostile: ParameterInfo,
        _ value: String,
        _ desk: TestDesk
    ) -> [String] {
        var words = verb
        var flags: [String] = []
        for argument in arguments {
            let isHostile = argument.title == hostile.title && argument.kind == hostile.kind
            guard isHostile || !argument.isOptional else { continue }
            var text =
                isHostile
                ? value
                : argument.words.first ?? plain[argument.title]
                    ?? plain[argument.valueName] ?? "1"
            // Files stay in the test's own folder; what is left of its name is hostile enough.
            if ["file", "folder", "place", "path"].contains(argument.valueName), text != "-" {
                text = desk.folder + "/x" + text.filter { $0 != "/" }
            }
            switch argument.kind {
            case .flag: flags.append(argument.title)
            case .option: flags.append(argument.title + "=" + text)
            case .positional: words.append(text)
            }
        }
        let isSafe = verb.starts(with: ["desk", "init"]) || flags.contains { $0.hasPrefix("--db=") }
        let place = isSafe ? ["--db=" + desk.folder + "/other.db"] : []
        return words + flags + ["--no-input"] + place
    }

    @discardableResult
    private static func check(
        _ desk: TestDesk, _ words: [String], stdin: String, lines: Int = 12
    ) async -> Answer {
        let answer = await desk.run(words, stdin: Array(stdin.utf8))
        let line = String(words.joined(separator: " ").prefix(300).unicodeScalars.prefix(600))
        let statuses: Set<Int32> = [0, 1, 3, 4, 5, 7, 64, 65, 66, 67, 69, 73, 74, 75, 77, 78]
        #expect(statuses.contains(answer.status), "\(line) → \(answer.status) \(answer.stderr.prefix(500))")
        let talk = answer.stderr.utf8.split(separator: UInt8(ascii: "\n"))
        let isLong = talk.contains { $0.count > 2500 } || talk.count > lines
        #expect(!isLong, "\(line) → \(answer.stderr.prefix(800))")
        for secret in ["SELECT ", "INSERT ", "SQLite error", ".swift", "DatabaseError", "Fatal"] {
            #expect(!answer.stderr.contains(secret), "\(line) → \(answer.stderr.prefix(500))")
        }
        let isShown = answer.stderr.unicodeScalars.allSatisfy { $0 == "\n" || !DisplayText.isHidden($0) }
        #expect(isShown, "\(line) lets a terminal be driven")
        if answer.status > 1, answer.status != 7 { #expect(!talk.isEmpty, "\(line) says nothing") }
        return answer
    }

    private static func desk() async throws -> TestDesk {
        let desk = try TestDesk()
        for line in [
            "org create kolin --name Kolín --contract-email mzdy@kolin.example",
            "account create jan@kolin.example --org kolin --name Jan --no-password",
            "ticket create --from jan@kolin.example --subject Tisk -m Nejde.",
            "ticket create --from jan@kolin.example --subject Sken -m Nejde.",
            "desk price set fast 1500 CZK --from 2026-11-23",
        ] {
            let answer = await desk.run(line)
            try #require(answer.status == 0, "\(answer)")
        }
        return desk
    }
}

extension CommandInfo {
    /// Every verb below, with the words that call it.
    func verbs(below words: [String]) -> [(words: [String], info: CommandInfo)] {
        let own = words + [name]
        return subcommands.isEmpty ? [(own, self)] : subcommands.flatMap { $0.verbs(below: own) }
    }
}
