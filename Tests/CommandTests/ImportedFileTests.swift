import DeskModel
import DeskTesting
import Testing

/// What spreadsheets and scripts hand over: encodings, separators, pasted and broken cells.
@Suite struct ImportedFileTests {
    @Test func `spreadsheets of Czech Windows are read as they come`() async throws {
        let desk = try await deskWithTwo()
        // Žofie Říhová, in windows-1250, with semicolons, CR LF and a name on two lines that is refused.
        var bytes = Array("E-mail;Jm".utf8) + [0xE9] + Array("no;organisation\r\n".utf8)
        bytes += Array("zofie@kolin.example;".utf8) + [0x8E] + Array("ofie ".utf8) + [0xD8]
        bytes += Array("\u{69}hov".utf8) + [0xE1] + Array(";kolin\r\n".utf8)
        let file = desk.write(bytes, to: "export.csv")
        let answer = await desk.run(
            ["account", "import", file, "--map", "E-mail=email", "--map", "Jméno=name"]
                + ["--encoding", "windows-1250"])
        #expect(answer.status == 0, "\(answer)")
        let shown = await desk.run("account show zofie@kolin.example --json").json
        #expect(shown["name"] == "Žofie Řihová")
    }

    @Test func `text in an encoding that nobody told is refused, with the flag to try`() async throws {
        let desk = try await deskWithTwo()
        let bytes =
            Array("email,name,organisation\na@kolin.example,Ren".utf8) + [0xE9] + Array(",kolin\n".utf8)
        let answer = await desk.run(["account", "import", "-", "--on-error", "continue"], stdin: bytes)
        #expect(answer.status == 7, "\(answer)")
        #expect(answer.stderr.contains("row 2: invalid UTF-8"))
        let heading = await desk.run(["account", "import", "-"], stdin: [0xE9] + bytes)
        #expect(heading.status == 65)
        #expect(heading.stderr.contains("--encoding windows-1250"))
    }

    @Test(arguments: [
        ("=\"+420 601 234 567\"", "+420 601 234 567"), ("=+420601234567", "+420601234567"),
        ("4,20601234567E+11", "420601234567"), ("4.20601234567e11", "420601234567"),
        ("601234567,00", "601234567"),
        ("601 234 567", "601 234 567"), ("777.123.456", "777.123.456"),
        ("+420 601 234 567 kl. 12", "+420 601 234 567 kl. 12"),
        ("4,2E+11", nil), ("4,20601E+11", nil), ("1E+12", nil), ("4.2E-3", nil), ("=420-601", nil),
        ("=\"4,2E+11\"", nil),
    ])
    func `a phone that a spreadsheet broke is repaired or its row named`(cell: String, phone: String?)
        async throws
    {
        let desk = try await deskWithTwo()
        let quoted =
            "\"" + cell.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
            + "\""
        let answer = await desk.run(
            "account import -",
            stdin:
                "email;name;organisation;phone\nok@kolin.example;O;kolin;\na@kolin.example;A;kolin;\(quoted)\n"
        )
        if let phone {
            #expect(answer.status == 0, "\(answer.stderr)")
            #expect(await desk.run("account show a@kolin.example --json").json["phone"] == .string(phone))
        } else {
            #expect(answer.status == 65)
            #expect(answer.stderr.contains("row 3 (a@kolin.example): '\(cell)' is what a spreadsheet left"))
        }
    }

    @Test func `addresses, numbers and codes pasted into a sheet come without what is around them`()
        async throws
    {
        let desk = try await deskWithTwo()
        let answer = await desk.run(
            "org import -",
            stdin:
                "code,name,ico,contract,contract_emails\n\u{A0}lipa ,Lípa,\"=\"\"27074358\"\"\",\"=\"\"0012\"\"\",\u{A0}a@lipa.example\u{A0} b@lipa.example\u{200B}\n"
        )
        #expect(answer.status == 0, "\(answer.stderr)")
        let lipa = await desk.run("org show lipa --json").json
        #expect(lipa["ico"] == "27074358" && lipa["contract"] == "0012")
        #expect(lipa["contractEmails"] == ["a@lipa.example", "b@lipa.example"])
        let people = await desk.run(
            "account import -",
            stdin: "email,name,organisation\n\u{FEFF} \u{A0}x@lipa.example\u{A0},X,\u{A0}lipa\n")
        #expect(people.status == 0, "\(people.stderr)")
        for address in [
            " x@lipa.example", "\u{A0}x@lipa.example\u{202F}", "x@lipa.example\t",
            "\u{200B}x@lipa.example\u{FEFF}",
        ] {
            #expect(await desk.run(["account", "show", address, "--json"]).json["email"] == "x@lipa.example")
        }
        #expect(await desk.run(["account", "show", "x@lipa.example\n"]).status == 65)
    }

    @Test(arguments: [
        [], ["--excel"], ["--delimiter", ";"], ["--delimiter", "tab"], ["--delimiter", "|"],
    ])
    func `what an export writes is read back, whatever its separator`(flags: [String]) async throws {
        let desk = try await deskWithTwo()
        for (number, name) in ["a;=1+1;b", "=1,+1|-1", "'=x", "„x“;\"=y\"", "-"].enumerated() {
            await desk.run([
                "account", "create", "p\(number)@kolin.example", "--org", "kolin", "--name", name, "--phone",
                "+420 601 234 567",
            ])
        }
        let before = await desk.run("account export --json").stdout
        let file = await desk.run(["account", "export"] + flags).stdout
        let other = try await deskWithTwo()
        let answer = await other.run(["account", "import", "-"], stdin: Array(file.utf8))
        #expect(answer.status == 0, "\(answer.stderr)")
        #expect(await other.run("account export --json").stdout == before)
    }

    @Test func `a sheet with sep= and empty rows and columns is read like the table in it`() async throws {
        let desk = try await deskWithTwo()
        let text = "sep=;\r\nemail;name;organisation;;\r\na@kolin.example;A;kolin;;\r\n;;;;\r\n\r\n"
        let answer = await desk.run("account import -", stdin: text)
        #expect(answer.status == 0, "\(answer)")
        #expect(answer.stdout == "imported 1 account: 1 created\n")
    }

    @Test func `white space around addresses, codes and words is nobody's name`() async throws {
        let desk = try await deskWithTwo()
        let sheet = "email,name,organisation,role\n jan@kolin.example ,Jan,kolin\t,user \n"
        #expect(await desk.run("account import -", stdin: sheet).status == 0)
        #expect(await desk.account("jan@kolin.example", "organisation") == "kolin")
        let customers = "code,name,ico,contract_emails\n lhota,Lhota,00235440 , a@lhota.example \n"
        #expect(await desk.run("org import -", stdin: customers).status == 0)
        #expect(await desk.run("org show lhota --json").json["ico"] == "00235440")
    }

    @Test func `a byte order mark, quoted line breaks and empty lines do not disturb the row numbers`()
        async throws
    {
        let desk = try await deskWithTwo()
        let text =
            "\u{FEFF}email,name,organisation\r\n\r\na@kolin.example,\"A\nB\",kolin\r\nb@kolin.example,B,kolin\r\n"
        let answer = await desk.run("account import - --on-error continue", stdin: text)
        #expect(answer.status == 7)
        #expect(answer.stderr.contains("row 3 (a@kolin.example): the name holds a line break"))
        #expect(await desk.run("account list -q").lines == ["b@kolin.example"])
    }

    @Test(arguments: ["\"b\"x@kolin.example,B,kolin", String(repeating: ",", count: 1_200)])
    func `a row of broken syntax counts as one that failed, and the next line is read`(
        row: String
    ) async throws {
        let desk = try await deskWithTwo()
        let text = "email,name,organisation\na@kolin.example,A,kolin\n\(row)\nc@kolin.example,C,kolin\n"
        let answer = await desk.run("account import - --on-error continue", stdin: text)
        #expect(answer.status == 7, "\(answer)")
        #expect(answer.stdout == "imported 2 accounts: 2 created, 1 failed\n", "\(answer)")
        #expect(answer.stderr.contains("row 3"), "\(answer)")
        #expect(await desk.run("account list -q").lines == ["a@kolin.example", "c@kolin.example"])
        #expect(await desk.run("account import -", stdin: text).status == 65)
    }

    @Test func `the files of a folder that a desk is moved by are read, too`() async throws {
        let desk = try await busyDesk()
        await desk.run("desk export --password-hashes \(desk.folder)/x")
        let other = try TestDesk()
        let customers = await other.run("org import \(desk.folder)/x/organisations.jsonl")
        #expect(customers.stdout == "imported 3 organisations: 3 created\n", "\(customers)")
        let people = await other.run("account import \(desk.folder)/x/accounts.jsonl")
        // Of a person who was erased there is nothing to take.
        #expect(people.stdout == "imported 5 accounts: 5 created\n", "\(people)")
        for line in ["org show opava --json", "org show kolin --json"] {
            let (one, two) = (await desk.run(line).json, await other.run(line).json)
            for key in ["name", "ico", "contractEmails", "status", "language"] {
                #expect(one[key] == two[key], "\(line) \(key)")
            }
        }
        #expect(await other.account("olga@kolin.example", "state") == "disabled")
    }

    @Test func `JSON lines are known by their first byte, and count from 1`() async throws {
        let desk = try await deskWithTwo()
        let text = """
            {"email":"a@kolin.example","name":"A","organisation":"kolin","phone":null}
            {"email":"b@kolin.example","name":
            {"email":"c@kolin.example","name":"C","organisation":"kolin","extra":1}
            {"email":"d@kolin.example","name":"D","organisation":"kolin","passwordHash":"\(readyHash)"}

            """
        let answer = await desk.run("account import - --on-error continue", stdin: text)
        #expect(answer.status == 7, "\(answer)")
        #expect(answer.stdout == "imported 2 accounts: 2 created, 2 failed\n")
        #expect(answer.stderr.contains("row 3: unknown columns: 'extra'"))
        let verdicts = await desk.run(
            "account import - --input jsonl --verdicts -", stdin: "[1]\n{\"email\":5}\n")
        #expect(verdicts.status == 65)
        let messages = try verdicts.lines.map { try JSON.parse(Array($0.utf8))["message"] }
        #expect(messages == ["not a JSON object", "'email' must be a string"])
        #expect(await desk.run("account list --state active -q").lines == ["d@kolin.example"])
    }

    @Test(arguments: [
        ("email,name,organisation,shoe\na@b.cz,A,kolin,43\n", 65),
        ("email,name\na@b.cz,A\n", 65),
        ("email,email,name,organisation\na@b.cz,a@b.cz,A,kolin\n", 65),
        ("email,name,organisation,password\na@b.cz,A,kolin,secret\n", 65),
        ("email,name,organisation\n\"a@b.cz,A,kolin\n", 65),
        ("email,name,organisation\na@b.cz,A,kolin,x\n", 65),
        ("", 0),
        ("email,name,organisation\n", 0),
    ])
    func `a file that cannot be understood is refused, an empty one is not`(text: String, status: Int32)
        async throws
    {
        let desk = try await deskWithTwo()
        let answer = await desk.run("account import - --input csv", stdin: text)
        #expect(answer.status == status, "\(answer)")
        #expect(answer.stdout == (status == 0 ? "imported 0 accounts\n" : ""))
    }
}
