import DeskCLI
import DeskModel
import DeskProse
import Glibc
import SystemPackage
import Testing

private func rows(
    _ bytes: [UInt8], delimiter: UInt8? = nil, encoding: InputEncoding = .utf8
) throws -> (heading: [String], rows: [(number: Int, cells: [String])]) {
    var reader = try CSVReader(ByteSource(bytes), delimiter: delimiter, encoding: encoding)
    var rows: [(number: Int, cells: [String])] = []
    while let row = try reader.next() { rows.append((row.number, try row.cells.get())) }
    return (reader.heading, rows)
}

@Suite struct `Separated values` {
    @Test(arguments: ["\n", "\r\n", "\r"])
    func `are read with any line end`(_ end: String) throws {
        let lines = ["a,b", "1,2", "", ",,,", "\"x\(end)y\",\"say \"\"hi\"\"\"", ",", ""]
        let table = try rows(Array(lines.joined(separator: end).utf8))
        #expect(table.heading == ["a", "b"])
        #expect(table.rows.map(\.number) == [2, 5])
        #expect(table.rows.map(\.cells) == [["1", "2"], ["x\(end)y", "say \"hi\""]])
    }

    @Test(arguments: [",", ";", "\t", "|"])
    func `tell their delimiter by the heading`(_ delimiter: String) throws {
        let table = try rows(Array("\u{FEFF}a\(delimiter)\"b,;|\"\n1\(delimiter)2".utf8))
        #expect(table.heading == ["a", "b,;|"])
        #expect(table.rows.first?.cells == ["1", "2"])
    }

    @Test func `of one column need no delimiter`() throws {
        #expect(try rows(Array("a\nx;y\n".utf8), delimiter: UInt8(ascii: ",")).rows[0].cells == ["x;y"])
        #expect(try rows(Array("a\nx\n".utf8)).rows[0].cells == ["x"])
        #expect(try rows([]).heading.isEmpty)
    }

    @Test(arguments: ["sep=;\r\n", "SEP=;\n", "\u{FEFF}sep=;\r"])
    func `tell their delimiter by a first line that spreadsheets hide`(_ line: String) throws {
        let table = try rows(Array((line + "a;\"b,,,,\"\r\n1;2\r\n").utf8))
        #expect(table.heading == ["a", "b,,,,"])
        #expect(table.rows.map(\.number) == [2])
        #expect(try rows(Array("sep=;\na,b\n".utf8), delimiter: UInt8(ascii: ",")).heading == ["a", "b"])
    }

    @Test func `are read as Windows-1250 only where that is said`() throws {
        let bytes: [UInt8] = Array("name\n".utf8) + [0x8E, 0x6C, 0x75, 0x9D, 0x6F, 0x75, 0xE8, 0x6B, 0xFD]
        #expect(try rows(bytes, encoding: .windows1250).rows[0].cells == ["Žluťoučký"])
        let error = #expect(throws: DeskError.self) { try rows(bytes) }
        #expect(error?.kind == .invalid && error?.hint == .tryWindows1250)
        #expect(throws: DeskError.self) { try rows(Array("a\n".utf8) + [0x81], encoding: .windows1250) }
        let marked = Array("\u{FEFF}name\nŽluťoučký\n".utf8)
        #expect(try rows(marked, encoding: .windows1250).rows[0].cells == ["Žluťoučký"])
        let untrue = #expect(throws: DeskError.self) { try rows(marked + [0x8E]) }
        #expect(untrue?.kind == .invalid && untrue?.hint == nil)
    }

    @Test(arguments: [
        // The broken row, and how many rows it is.
        "b,\"B\n", "b,\"B\" x,\n", "b,\"B\" \"x\"\n", "b,\"multi\nline\"x,\n", "\"b,B\n", "b,\"\n\n",
        "b,\"B\r\n",
        "b,\"B,\n\n,,\n", "b,\"" + String(repeating: "x\n", count: 1 << 20) + "\n",
        "b,\"" + String(repeating: "x", count: 1 << 21) + "\n",
        "b" + String(repeating: ",", count: 2000) + "\n",
    ])
    func `fail one row where a quote is broken, and the rest goes on`(_ broken: String) throws {
        for rest in ["c,C\nd,\"D\"\n", "c,\"C\"\nd,\"D\n\"\n", "c,C\nd,\"\"\"D\"\n"] {
            var reader = try CSVReader(ByteSource(Array(("x,y\na,A\n" + broken + rest).utf8)))
            var keys: [String] = []
            var faults = 0
            while let row = try reader.next() {
                if case .success(let cells) = row.cells { keys.append(cells[0]) } else { faults += 1 }
            }
            #expect(keys == ["a", "c", "d"] && faults == 1, "\(broken.prefix(20))\(rest)")
        }
    }

    @Test(arguments: [
        ("\"x", "row 1: a quote is never closed"), ("\"x\"y\n", "row 1: text after a closing quote"),
        ("\na\0\n1", "row 2: a NUL character"),
    ])
    func `name the row of a fault`(_ text: String, _ message: String) {
        let error = #expect(throws: DeskError.self) { try rows(Array(text.utf8)) }
        #expect(error?.kind == .invalid && error?.message.en == message)
    }

    @Test func `give back what our CSV wrote`() throws {
        let texts = ["=1", "'=1", "a,b", "\"", "x\ny", "\r\n", " s ", "+420 123", "@", "ěš", "'x"]
        var bytes = Array("a\n".utf8)
        for text in texts {
            CSVText.write(.string(text), to: &bytes)
            bytes.append(0x0A)
        }
        #expect(try rows(bytes).rows.map { $0.cells[0] } == texts)
    }

    @Test func `may be larger than any buffer`() throws {
        let row = "\"x\ny\",žluť," + String(repeating: "z", count: 200) + "\n"
        let table = try rows(Array(("a,b,c\n" + String(repeating: row, count: 2_000)).utf8))
        #expect(table.rows.count == 2_000 && table.rows.allSatisfy { $0.cells[1] == "žluť" })
    }
}

@Suite struct `JSON lines` {
    @Test func `are numbered, and empty ones skipped`() throws {
        var reader = JSONLinesReader(ByteSource(Array("{\"a\":1}\r\n\n[2]".utf8)))
        let first = try #require(try reader.next())
        #expect(first.number == 1 && first.value == ["a": 1])
        let second = try #require(try reader.next())
        #expect(second.number == 3 && second.value == [2])
        #expect(try reader.next() == nil)
    }

    @Test func `name the line of a fault`() throws {
        var reader = JSONLinesReader(ByteSource(Array("1\n{\"a\":}".utf8)))
        _ = try reader.next()
        let error = #expect(throws: DeskError.self) { try reader.next() }
        #expect(error?.message.en.hasPrefix("invalid JSON at 2:6:") == true)
    }
}

@Suite struct `Secrets` {
    @Test func `come from stdin without the line end`() throws {
        for text in ["pass word \n", "pass word \r\n", "pass word ", "pass word \nmore\n"] {
            let input = SecretInput(.recording(stdin: text))
            #expect(try input.password(.parse(["--password-stdin"]), isNew: true) == "pass word ")
        }
    }

    @Test func `share stdin, the token first`() throws {
        let options = try SecretOptions.parse(["--token-stdin", "--password-stdin"])
        let secrets = try SecretInput(.recording(stdin: "tok\npass\n")).tokenAndPassword(options)
        #expect(secrets == ("tok", "pass"))
        let error = #expect(throws: DeskError.self) {
            try SecretInput(.recording(stdin: "tok\n")).tokenAndPassword(options)
        }
        #expect(error?.kind == .invalid)
    }

    @Test func `that are no text are refused, and never told`() throws {
        for bytes in [[0x73, 0x33, 0xFF], [0x73, 0x33, 0x00], [UInt8](repeating: 0x61, count: 5_000)] {
            let input = SecretInput(.recording(bytes: bytes))
            let error = #expect(throws: DeskError.self) {
                try input.password(.parse(["--password-stdin"]))
            }
            #expect(error?.kind == .invalid)
        }
    }

    @Test func `come from a descriptor`() throws {
        let pipe = try FileDescriptor.pipe()
        _ = try pipe.writeEnd.writeAll(Array("from fd\n".utf8))
        try pipe.writeEnd.close()
        let options = try PasswordOptions.parse(["--password-fd", String(pipe.readEnd.rawValue)])
        #expect(try SecretInput(.recording()).password(options) == "from fd")
        try pipe.readEnd.close()
    }

    /// T47.
    @Test func `come from no descriptor of our own`() throws {
        let own = try FileDescriptor.open(FilePath("/dev/zero"), .readOnly, options: [.closeOnExec])
        let options = try PasswordOptions.parse(["--password-fd", String(own.rawValue)])
        let error = #expect(throws: DeskError.self) { try SecretInput(.recording()).password(options) }
        #expect(error?.kind == .usage)
        try own.close()
    }

    @Test func `that nobody gives are asked for with the flags`() throws {
        let error = #expect(throws: DeskError.self) {
            try SecretInput(.recording()).password(.parse([]))
        }
        #expect(error?.kind == .usage && error?.hint?.en.contains("--password-stdin") == true)
    }
}

@Suite struct `Questions` {
    private let question = Prose(en: "erase it?", cs: "smazat?")

    @Test(arguments: [
        ("y\n", true), ("YES\n", true), ("ano\n", true), ("\n", false), ("", false), ("n\n", false),
    ])
    func `are answered yes only by yes`(_ answer: String, _ isYes: Bool) {
        let terminal = Terminal.recording(stdin: answer, isTTY: .init(all: true))
        do {
            try terminal.confirm(question, isConfirmed: false)
            #expect(isYes)
        } catch {
            #expect(!isYes && error.kind == .refused)
        }
        #expect(terminal.recordedTalk == "erase it? [y/N] ")
    }

    @Test func `that nobody can be asked name the flag`() {
        var silent = Terminal.recording(stdin: "y\n", isTTY: .init(all: true))
        silent.mayAsk = false
        for terminal in [silent, .recording(stdin: "y\n")] {
            let error = #expect(throws: DeskError.self) {
                try terminal.confirm(question, isConfirmed: false)
            }
            #expect(error?.kind == .usage && error?.hint?.en == "add --yes")
        }
        #expect(throws: Never.self) { try silent.confirm(question, isConfirmed: true) }
    }
}

@Suite struct `Texts` {
    @Test func `come from a flag, stdin or a file`() async throws {
        let terminal = Terminal.recording(stdin: "line\nline\n\n")
        #expect(try TextInput.parse(["-m", "x"]).read(terminal) == "x")
        #expect(try TextInput.parse(["-F", "-"]).read(terminal) == "line\nline")
        #expect(try TextInput.parse([]).read(terminal) == nil)
        let missing = #expect(throws: DeskError.self) {
            try TextInput.parse(["-F", "/nonexistent"]).read(terminal)
        }
        #expect(missing?.kind == .missing)
        let empty = #expect(throws: DeskError.self) {
            try TextInput.parse(["-m", " \n"]).read(terminal)
        }
        #expect(empty?.kind == .invalid)
    }
}

@Suite struct `Configuration files` {
    /// A folder with a user's and a system's file, removed afterwards.
    private func load(
        _ user: String?, system: String? = nil, mode: FilePermissions = [.ownerReadWrite]
    ) throws -> Configuration {
        var template = Array("/tmp/desk-test-XXXXXX".utf8CString)
        let folder = String(cString: try #require(mkdtemp(&template)))
        let paths = (user: "\(folder)/desk/desk.toml", system: "\(folder)/system.toml")
        mkdir("\(folder)/desk", 0o700)
        defer {
            for path in [paths.user, paths.system] { unlink(path) }
            rmdir("\(folder)/desk")
            rmdir(folder)
        }
        for (path, text) in [(paths.user, user), (paths.system, system)] {
            guard let text else { continue }
            let file = try FileDescriptor.open(
                FilePath(path), .writeOnly, options: [.create], permissions: mode)
            try file.closeAfter { _ = try file.writeAll(text.utf8) }
            chmod(path, mode.rawValue)
        }
        return try Configuration.load(
            environment: ["XDG_CONFIG_HOME": folder], systemFile: paths.system)
    }

    @Test func `need not be there`() throws {
        #expect(try load(nil) == Configuration())
    }

    @Test func `are read key by key, the user's first`() throws {
        let configuration = try load(
            "database = \"/a.db\"\npager = []\n",
            system: "database = \"/b.db\"\nmailer = [\"/m\", \"-i\"]\nfrom = \"P <p@x.cz>\"\n")
        #expect(configuration.database == "/a.db" && configuration.pager == [])
        #expect(configuration.mailer == ["/m", "-i"] && configuration.from == "P <p@x.cz>")
    }

    @Test(arguments: [
        ("databse = \"/a\"", "unknown key 'databse'"), ("database = 1", "'database' in"),
        ("mailer = \"sendmail\"", "'mailer' in"), ("mailer = []", "'mailer' in"),
        ("x = ", "not valid TOML at line 1"), ("from = \"P\"\n [\n", "not valid TOML at line 2"),
        ("database = \"a.db\"", "absolute path"), ("mailer = [1]", "'mailer' in"),
    ])
    func `with a mistake are 78 and name it`(_ text: String, _ part: String) {
        let error = #expect(throws: DeskError.self) { try load(text) }
        #expect(
            error?.kind == .configuration && error?.message.en.contains(part) == true,
            "\(String(describing: error))")
    }

    @Test func `that everybody may write are refused`() {
        let error = #expect(throws: DeskError.self) { try load("", mode: [.ownerReadWrite, .otherWrite]) }
        #expect(error?.kind == .configuration)
    }

    @Test(.enabled(if: getuid() == 0, "only root gives files away"))
    func `that are somebody else's are refused`() throws {
        let folder = "/tmp/desk-foreign-\(getpid())"
        defer {
            unlink(folder + "/desk/desk.toml")
            rmdir(folder + "/desk")
            rmdir(folder)
        }
        for name in [folder, folder + "/desk"] { mkdir(name, 0o700) }
        let file = try FileDescriptor.open(
            FilePath(folder + "/desk/desk.toml"), .writeOnly, options: [.create],
            permissions: [.ownerReadWrite])
        try file.close()
        chown(folder + "/desk/desk.toml", 12345, 12345)
        let error = #expect(throws: DeskError.self) {
            try Configuration.load(environment: ["XDG_CONFIG_HOME": folder], systemFile: "/nonexistent")
        }
        #expect(error?.kind == .configuration)
    }

    @Test func `and flags settle where the database is`() throws {
        var configuration = Configuration()
        let home = ["HOME": "/h", "XDG_DATA_HOME": "relative"]
        #expect(
            try configuration.database(option: nil, environment: home).path == "/h/.local/share/desk/desk.db")
        configuration.database = "/c.db"
        #expect(try configuration.database(option: nil, environment: home).path == "/c.db")
        #expect(try configuration.database(option: nil, environment: ["DESK_DB": "e.db"]).path == "e.db")
        #expect(try configuration.database(option: "o.db", environment: ["DESK_DB": "e.db"]).path == "o.db")
    }
}

@Suite struct `Writing` {
    @Test func `to a full device is an error`() throws {
        let full = try FileDescriptor.open("/dev/full", .writeOnly)
        let sink = ByteSink(full)
        try sink.write("x".utf8)
        let error = #expect(throws: DeskError.self) { try sink.flush() }
        #expect(error?.kind == .inputOutput)
        try full.close()
    }
}

@Suite struct `The form of an operator` {
    @Test func `a form that was filled in is read in either language`() throws {
        let form = IntakeForm(
            subject: "Nejde uzávěrka", description: "Od rána\n\nnic nejde", errorMessage: "E1", steps: "1\n2",
            windows: ["po 8-9", "út 9-10"], files: ["/tmp/a b.png"])
        #expect(try IntakeForm(reading: form.text(in: .cs)) == form)
        #expect(try IntakeForm(reading: form.text(in: .en)) == form)
        #expect(throws: DeskError.self) { try IntakeForm(reading: IntakeForm().text(in: .cs)) }
        #expect(throws: DeskError.self) { try IntakeForm(reading: "Ahoj\n" + form.text(in: .cs)) }
    }
}
