import DeskCLI
import DeskModel
import DeskProse
import Testing

/// An answer to print in tests.
struct Person: Report {
    var email: String
    var name: String
    var tickets: Int?
    var tags: [String] = []

    static let id = "email"
    static var fields: [Field<Person>] {
        [
            Field("email", Prose(en: "Email", cs: "E-mail"), keep: 9) { .string($0.email) },
            Field("name", Prose(en: "Name", cs: "Jméno"), flexible: true, keep: 5) { .string($0.name) },
            Field("tickets", Prose(en: "Tickets", cs: "Tikety"), align: .trailing, keep: 1) {
                JSON($0.tickets)
            } text: { row, _ in
                Cell(row.tickets.map(String.init) ?? "", .urgent)
            },
            Field("tags", Prose(en: "Tags", cs: "Štítky"), shown: false) {
                .array($0.tags.map(JSON.string))
            },
        ]
    }
}

let people = [
    Person(email: "ada@x.cz", name: "Ada \u{1B}[2J", tickets: 2, tags: ["a", "b"]),
    Person(email: "bob@x.cz", name: "=cmd, \"x\"\n", tickets: nil),
]

func output(
    _ rows: [Person], _ arguments: [String], isTTY: Bool = false, width: Int = 80,
    environment: [String: String] = [:]
) throws -> String {
    let streams = Terminal.Streams(all: isTTY)
    let terminal = Terminal.recording(environment: environment, isTTY: streams, width: width)
    try terminal.show(rows, as: OutputOptions.parse(arguments), now: Instant(seconds: 0))
    return terminal.recordedOutput
}

@Suite struct `Output` {
    @Test func `JSON is an array of all fields, one row a line`() throws {
        let text = try output(people, ["--json"])
        let lines = [
            #"[{"email":"ada@x.cz","name":"Ada \u001b[2J","tickets":2,"tags":["a","b"]},"#,
            #"{"email":"bob@x.cz","name":"=cmd, \"x\"\n","tickets":null,"tags":[]}"#,
        ]
        #expect(text == "[\n" + lines[0].dropFirst() + "\n" + lines[1] + "\n]\n")
        #expect(try output([], ["--json"]) == "[]\n")
        guard case .array(let rows) = try JSON.parse(Array(text.utf8)) else { return #expect(Bool(false)) }
        #expect(rows.count == 2)
    }

    @Test func `JSON lines have no brackets`() throws {
        let text = try output(people, ["--format", "jsonl", "--columns", "tickets,email"])
        #expect(text == "{\"tickets\":2,\"email\":\"ada@x.cz\"}\n{\"tickets\":null,\"email\":\"bob@x.cz\"}\n")
    }

    /// T38.
    @Test func `CSV is quoted, and guarded against spreadsheets`() throws {
        let text = try output(people, ["--format", "csv"])
        let guarded = #""'=cmd, ""x"""# + "\n\""
        #expect(text == "email,name,tickets\nada@x.cz,Ada \u{1B}[2J,2\nbob@x.cz,\(guarded),\n")
        #expect(try output(people, ["--format", "csv", "--csv-raw", "--no-header"]).contains("\n\""))
    }

    /// T38. Every text of up to four of these is written, split by every separator there is and read again.
    @Test func `no cell calculates however a spreadsheet splits it, and what was there comes back`() throws {
        let pieces: [UInt8] = Array("=-@'\"a,;|\t\r\n".utf8)
        var texts: [[UInt8]] = [[]]
        var longest = texts
        for _ in 0..<4 {
            longest = longest.flatMap { text in pieces.map { text + [$0] } }
            texts += longest
        }
        for text in texts {
            var bytes: [UInt8] = []
            CSVText.write(.string(String(decoding: text, as: UTF8.self)), to: &bytes)
            let isQuoted = bytes.first == 0x22 && text.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
            var cell = bytes
            if isQuoted {
                cell = Array(
                    String(decoding: bytes.dropFirst().dropLast(), as: UTF8.self)
                        .split(separator: "\"\"", omittingEmptySubsequences: false).joined(separator: "\"")
                        .utf8)
            }
            #expect(Array(CSVText.unguarded(String(decoding: cell, as: UTF8.self)).utf8) == text)
            let parts = cell.split(omittingEmptySubsequences: false) { ",;|\n".utf8.contains($0) }
            for part in parts + cell.split(separator: 0x09) {
                let first = part.first { $0 != 0x22 }
                #expect(first == nil || !"=-@".utf8.contains(first ?? 0), "\(cell)")
            }
        }
    }

    @Test(arguments: [
        "=1", "+420", "-x", "@a", "\tx", "'=1", "''+", "'", "plain", "it's", "", "'\r\n", "a\r\n\r\nb",
    ])
    func `the guard of CSV can be taken off again`(_ text: String) {
        var bytes: [UInt8] = []
        CSVText.write(.string(text), CSVDialect(), to: &bytes)
        let cell = bytes.first == 0x22 ? Array(bytes.dropFirst().dropLast()) : bytes
        #expect(CSVText.unguarded(String(decoding: cell, as: UTF8.self)) == text)
    }

    @Test func `CSV can be separated as a spreadsheet wants it`() throws {
        let rows = [Person(email: "a@x.cz", name: "a;=1+1;b"), Person(email: "b@x.cz", name: "c,d\te|f")]
        #expect(
            try output(rows, ["--format", "csv"])
                == "email,name,tickets\na@x.cz,a;'=1+1;b,\nb@x.cz,\"c,d\te|f\",\n")
        #expect(
            try output(rows, ["--excel"])
                == "\u{FEFF}sep=;\r\nemail;name;tickets\r\na@x.cz;\"a;'=1+1;b\";\r\nb@x.cz;\"c,d\te|f\";\r\n")
        #expect(
            try output(rows, ["--excel", "--csv-raw", "--no-header"])
                .hasPrefix("\u{FEFF}sep=;\r\na@x.cz;\"a;=1+1;b\";\r\n"))
        for (delimiter, name) in [(";", ";"), ("|", "|"), ("\t", "tab"), ("\t", "\\t"), (",", ",")] {
            let text = try output(rows, ["--format", "csv", "--delimiter", name])
            #expect(text.hasPrefix("email\(delimiter)name\(delimiter)tickets\na@x.cz\(delimiter)"))
        }
        for arguments in [["--format", "csv", "--delimiter", "x"], ["--format", "csv", "--delimiter", ""]] {
            #expect(throws: DeskError.self) { try output(rows, arguments) }
        }
        for arguments in [["--excel", "--json"], ["--excel", "--format", "tsv"]] {
            #expect(throws: (any Error).self) { try output(rows, arguments) }
        }
    }

    @Test func `negative numbers are no formulas`() throws {
        var bytes: [UInt8] = []
        CSVText.write(-5, to: &bytes)
        #expect(bytes == Array("-5".utf8))
    }

    @Test func `TSV escapes what would break a line, plain text all controls`() throws {
        let rows = [Person(email: "a\tb\\", name: "x\n\u{1B}")]
        #expect(try output(rows, ["--format", "tsv", "--no-header"]) == "a\\tb\\\\\tx\\n\u{1B}\t\n")
        #expect(try output(rows, ["--format", "plain"]) == "a\\tb\\\tx\\u{A}\\u{1B}\t\n")
    }

    @Test func `ids are what names each row`() throws {
        #expect(try output(people, ["--format", "ids"]) == "ada@x.cz\nbob@x.cz\n")
    }

    @Test func `a table fits the terminal and is aligned by cells`() throws {
        let rows = [
            Person(email: "žluť@x.cz", name: "日本語の長い名前です", tickets: 12),
            Person(email: "b@x.cz", name: "Bob", tickets: 3),
        ]
        let text = try output(
            rows, [], isTTY: true, width: 30, environment: ["NO_COLOR": "1"])
        #expect(
            text == """
                Email      Name        Tickets
                žluť@x.cz  日本語の…        12
                b@x.cz     Bob               3

                """)
        #expect(text.split(separator: "\n").allSatisfy { DisplayWidth.of(String($0)) <= 30 })
    }

    @Test func `the least important columns go first`() throws {
        let text = try output(people, ["--no-header"], isTTY: true, width: 22)
        #expect(!text.contains("2 ") && text.contains("ada@x.cz"))
        #expect(
            try output(people, ["--columns", "tickets,name,email"], isTTY: true, width: 10)
                .contains("Tickets"))
    }

    @Test func `a pipe gets the same cells whole, between tabs`() throws {
        let text = try output(people, [])
        #expect(
            text == "Email\tName\tTickets\nada@x.cz\tAda \\u{1B}[2J\t2\n"
                + "bob@x.cz\t=cmd, \"x\"\\u{A}\t\n")
    }

    @Test func `colour is for terminals that want it`() throws {
        func colored(_ environment: [String: String], _ isTTY: Bool) throws -> Bool {
            try output(people, [], isTTY: isTTY, environment: environment).contains("\u{1B}[1m")
        }
        #expect(try colored(["TERM": "xterm"], true))
        #expect(try colored(["NO_COLOR": ""], true))
        #expect(try !colored(["NO_COLOR": "0"], true))
        #expect(try !colored(["TERM": "dumb"], true))
        #expect(try !colored([:], false))
    }

    /// T37.
    @Test func `no outside text reaches the terminal unescaped`() throws {
        for format in ["table", "plain"] {
            #expect(try !output(people, ["--format", format]).contains("\u{1B}"))
        }
    }

    @Test func `rows are sorted by values, those without last`() throws {
        let rows = [
            Person(email: "1", name: "Žák", tickets: nil), Person(email: "2", name: "Chalupa", tickets: 9),
            Person(email: "3", name: "Hora", tickets: 10), Person(email: "4", name: "Čech", tickets: 9),
            Person(email: "5", name: "Cibulka", tickets: 9), Person(email: "6", name: "Zeman", tickets: 1),
        ]
        func order(_ keys: String) throws -> String {
            try output(rows, ["--format", "ids", "--sort", keys]).filter { $0 != "\n" }
        }
        #expect(try order("name") == "543261")
        #expect(try order("tickets") == "624531")
        #expect(try order("-tickets,name") == "354261")
        #expect(try output(rows, ["--format", "ids", "--sort", "-email", "--limit", "2"]) == "6\n5\n")
    }

    @Test func `an unknown column or sort key is told with those that are known`() throws {
        for arguments in [["--columns", "email,nam"], ["--sort", "nam"]] {
            let error = #expect(throws: DeskError.self) { try output(people, arguments) }
            #expect(error?.kind == .usage)
            #expect(error?.message.en == "unknown column 'nam'")
            #expect(error?.hint?.en == "did you mean 'name'? the columns are email, name, tickets, tags")
        }
    }

    @Test func `columns can be listed`() throws {
        #expect(
            try output([], ["--columns", "?"]) == "email\tEmail\nname\tName\ntickets\tTickets\ntags\tTags\n")
    }

    @Test func `an empty list is silent in a pipe and explained on a terminal`() throws {
        let pipe = Terminal.recording()
        try pipe.show([Person](), as: OutputOptions.parse([]), now: Instant(seconds: 0))
        #expect(pipe.recordedOutput == "Email\tName\tTickets\n" && pipe.recordedTalk == "")
        let tty = Terminal.recording(isTTY: .init(all: true))
        try tty.show([Person](), as: OutputOptions.parse([]), now: Instant(seconds: 0))
        #expect(tty.recordedTalk == "desk: nothing matched\n")
    }

    @Test func `one thing is an object or a block`() throws {
        let json = Terminal.recording()
        try json.show(one: people[0], as: .parse(["--json"]), now: Instant(seconds: 0))
        #expect(json.recordedOutput.hasPrefix("{\n  \"email\": \"ada@x.cz\",\n"))
        let block = Terminal.recording(environment: ["NO_COLOR": "1"], isTTY: .init(all: true))
        try block.show(one: people[1], as: .parse([]), now: Instant(seconds: 0))
        #expect(block.recordedOutput == "Email  bob@x.cz\nName   =cmd, \"x\"\n       \n")
    }

    @Test func `a change says one line, or the id, or the object`() throws {
        func changed(_ arguments: [String], quiet: Bool = false) throws -> String {
            var terminal = Terminal.recording()
            terminal.isQuiet = quiet
            let line = Prose(en: "created \(people[0].name)", cs: "")
            try terminal.changed(line, people[0], as: .parse(arguments), now: Instant(seconds: 0))
            return terminal.recordedOutput
        }
        #expect(try changed([]) == "created Ada \\u{1B}[2J\n")
        #expect(try changed([], quiet: true) == "ada@x.cz\n")
        #expect(try changed(["--json"]).hasPrefix("{\n"))
    }

    @Test func `relative times name the largest unit`() {
        let rendering = Rendering(now: Instant(seconds: 1_000_000), language: .cs)
        #expect(rendering.relative(Instant(seconds: 1_000_000 - 7_300)) == "2 h")
        #expect(rendering.relative(Instant(seconds: 1_000_300)) == "za 5 min")
        #expect(rendering.relative(nil) == "")
    }
}
