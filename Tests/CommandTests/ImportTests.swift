import DeskCore
import DeskModel
import DeskStore
import DeskTesting
import Glibc
import Testing

/// A desk with two organisations and nobody in them.
func deskWithTwo() async throws -> TestDesk {
    let desk = try TestDesk()
    await desk.run("org create kolin --name 'Město Kolín' --contract-email mzdy@kolin.example")
    await desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
    return desk
}

/// A hash that no password is known for.
let readyHash = "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$YWJjZGVmZ2hpamtsbW5vcA"

extension TestDesk {
    /// Writes a file into the desk's folder and tells its path.
    func write(_ bytes: [UInt8], to name: String) -> String {
        let path = folder + "/" + name
        guard let file = fopen(path, "w") else { return path }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
        return path
    }

    /// Writes text into the desk's folder and tells its path.
    func write(_ text: String, to name: String) -> String { write(Array(text.utf8), to: name) }

    /// What a file in the desk's folder holds.
    func text(of name: String) -> String {
        guard let file = fopen(folder + "/" + name, "r") else { return "" }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(byte)) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

struct AccountImportTests {
    static let people = """
        email,name,organisation,role,phone,language,password_hash
        eva@kolin.example,Eva Malá,kolin,administrator,+420 601 234 567,cs,"\(readyHash)"
        jan@kolin.example,"Velký, Jan",kolin,user,,,
        ota@brno.example,Ota Brno,brno,,,en,

        """

    @Test func `a file adds its accounts, and adds nothing the second time`() async throws {
        let desk = try await deskWithTwo()
        let file = desk.write(Self.people, to: "people.csv")
        let first = await desk.run("account import \(file)")
        #expect(first.status == 0, "\(first)")
        #expect(first.stdout == "imported 3 accounts: 3 created\n")
        #expect(first.stderr == "")
        let eva = await desk.run("account show eva@kolin.example --json").json
        #expect(eva["state"] == "active")
        #expect(eva["phone"] == "+420 601 234 567")
        #expect(await desk.run("account show jan@kolin.example --json").json["state"] == "invited")
        let again = await desk.run("account import \(file) --if-exists update")
        #expect(again.stdout == "imported 3 accounts: 3 unchanged\n")
        let skipped = await desk.run("account import \(file) --if-exists skip --json").json
        #expect(skipped.keys == ["rows", "created", "updated", "unchanged", "skipped", "failed"])
        #expect(skipped["skipped"] == 3)
        let refused = await desk.run("account import \(file)")
        #expect(refused.status == 4)
        #expect(refused.stdout == "")
        #expect(
            refused.stderr.contains("row 2 (eva@kolin.example): an account eva@kolin.example exists already"))
        #expect(await desk.run("desk audit verify").status == 0)
    }

    @Test func `nothing is mailed unless asked for`() async throws {
        let desk = try await deskWithTwo()
        await desk.run("account import -", stdin: Self.people)
        #expect(try desk.look { try $0.mails() }.isEmpty)
        let other = try await deskWithTwo()
        let invited = await other.run("account import - --invite", stdin: Self.people)
        #expect(invited.status == 0, "\(invited)")
        // Whoever brings a password needs no invitation.
        #expect(try other.look { try $0.mails() }.count == 2)
    }

    @Test func `a row that fails keeps all from being written, and every one is named`() async throws {
        let desk = try await deskWithTwo()
        let file = desk.write(
            """
            email,name,organisation,password_hash
            good@kolin.example,Good,kolin,
            bad,Bad,kolin,
            lost@nowhere.example,Lost,nowhere,
            plain@kolin.example,Plain,kolin,correct horse battery staple
            bcrypt@kolin.example,Bcrypt,kolin,$2b$12$abcdefghijklmnopqrstuv

            """, to: "people.csv")
        let answer = await desk.run("account import \(file) --verdicts \(desk.folder)/verdicts.csv")
        #expect(answer.status == 65)
        #expect(answer.stdout == "")
        #expect(answer.stderr.contains("row 3 (bad): 'bad' is not an email address"))
        #expect(answer.stderr.contains("4 of 5 rows cannot be imported; nothing was written"))
        #expect(!answer.stderr.contains("horse"))
        #expect(await desk.run("account list -q").stdout == "")
        let verdicts = desk.text(of: "verdicts.csv").split(separator: "\n").map(String.init)
        #expect(verdicts.count == 6)
        #expect(verdicts[0] == "row,key,verdict,message")
        #expect(verdicts[1].hasPrefix("2,good@kolin.example,skipped,"))
        #expect(verdicts[2].hasPrefix("3,bad,failed,"))
        #expect(!desk.text(of: "verdicts.csv").contains("horse"))
        var facts = stat()
        stat(desk.folder + "/verdicts.csv", &facts)
        #expect(facts.st_mode & 0o777 == 0o600)
    }

    @Test func `the others are written where that is asked for`() async throws {
        let desk = try await deskWithTwo()
        let file = desk.write(
            """
            email,name,organisation,role
            good@kolin.example,Good,kolin,
            bad@kolin.example,Bad,kolin,boss
            good@KOLIN.example,Twice,kolin,
            last@kolin.example,Last,kolin,user

            """, to: "people.csv")
        let answer = await desk.run(
            "account import \(file) --on-error continue --verdicts \(desk.folder)/verdicts.jsonl")
        #expect(answer.status == 7)
        #expect(answer.stdout == "imported 2 accounts: 2 created, 2 failed\n")
        #expect(await desk.run("account list -q").lines == ["good@kolin.example", "last@kolin.example"])
        let lines = desk.text(of: "verdicts.jsonl").split(separator: "\n")
        let verdicts = try lines.map { try JSON.parse(Array($0.utf8)) }
        #expect(verdicts.map { $0["row"] } == [2, 3, 4, 5])
        #expect(verdicts.map { $0["verdict"] } == ["created", "failed", "failed", "created"])
        #expect(verdicts[0].keys == ["row", "key", "verdict", "message"])
        #expect(await desk.run("desk audit verify").status == 0)
    }

    @Test func `a rehearsal meets every fault and leaves nothing behind`() async throws {
        let desk = try await deskWithTwo()
        let answer = await desk.run("account import - -n", stdin: Self.people)
        #expect(answer.stdout == "imported 3 accounts: 3 created\n")
        #expect(await desk.run("account list -q").stdout == "")
    }

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

    @Test(arguments: [
        ("account import /nonexistent.csv", 66),
        ("account import - --map x", 64),
        ("account import - --map a=shoe", 64),
        ("account import - --delimiter ab", 64),
        ("account import - --jobs 0", 64),
        ("account import - --on-error never", 64),
        ("account import - --verdicts /nonexistent/v.csv", 73),
    ])
    func `wrong flags are refused`(line: String, status: Int32) async throws {
        let desk = try await deskWithTwo()
        let answer = await desk.run(line, stdin: "email,name,organisation\n")
        #expect(answer.status == status, "\(answer)")
    }

    @Test func `an unknown column can be left out`() async throws {
        let desk = try await deskWithTwo()
        let answer = await desk.run(
            "account import - --ignore-unknown",
            stdin: "email,name,organisation,shoe\na@kolin.example,A,kolin,43\n")
        #expect(answer.stdout == "imported 1 account: 1 created\n")
    }

    @Test func `a hash replaces no password, but gives an invited person theirs`() async throws {
        let desk = try await deskWithTwo()
        await desk.run("account import -", stdin: "email,name,organisation\na@kolin.example,A,kolin\n")
        let withHash = "email,name,organisation,password_hash\na@kolin.example,A,kolin,\"\(readyHash)\"\n"
        let first = await desk.run("account import - --if-exists update", stdin: withHash)
        #expect(first.stdout == "imported 1 account: 1 updated\n")
        let other = withHash.replacing("m=19456", with: "m=20000")
        let second = await desk.run("account import - --if-exists update", stdin: other)
        #expect(second.stdout == "imported 1 account: 1 unchanged\n")
        let id = try desk.look {
            try $0.knownAccount(EmailAddress("a@kolin.example"), within: .everything).id
        }
        #expect(try desk.look { try $0.passwordHash(account: id) } == readyHash)
    }

    @Test func `the last administrator is not demoted by a file`() async throws {
        let desk = try await deskWithKolin()
        let text =
            "email,name,organisation,role\neva@kolin.example,Eva Malá,kolin,user\nz@kolin.example,Z,kolin,\n"
        let answer = await desk.run("account import - --if-exists update --on-error continue", stdin: text)
        #expect(answer.status == 7, "\(answer)")
        #expect(answer.stderr.contains("last active administrator"))
        #expect(await desk.run("account show eva@kolin.example --json").json["role"] == "administrator")
        #expect(await desk.run("account show z@kolin.example").status == 0)
        #expect(await desk.run("desk audit verify").status == 0)
    }

    @Test func `only an admin imports`() async throws {
        var desk = try await deskWithTwo()
        await desk.run("desk consultant create karel --name Karel --email karel@podpora.example")
        desk.osUser = "karel"
        #expect(await desk.run("account import -", stdin: Self.people).status == 77)
        #expect(await desk.run("account export").status == 77)
    }

    @Test func `the quiet answer is the addresses that changed`() async throws {
        let desk = try await deskWithTwo()
        let answer = await desk.run("account import - -q", stdin: Self.people)
        #expect(answer.lines == ["eva@kolin.example", "jan@kolin.example", "ota@brno.example"])
    }

    @Test func `thousands of rows, checked by several threads, keep their order`() async throws {
        let desk = try await deskWithTwo()
        var text = "email,name,organisation\n"
        for number in 1...3000 {
            text += number == 2000 ? "none,X,kolin\n" : "p\(number)@kolin.example,Person \(number),kolin\n"
        }
        let answer = await desk.run(
            "account import - --on-error continue --jobs 4 --verdicts \(desk.folder)/v.jsonl", stdin: text)
        #expect(answer.stdout == "imported 2999 accounts: 2999 created, 1 failed\n")
        let lines = desk.text(of: "v.jsonl").split(separator: "\n")
        try #require(lines.count == 3000)
        #expect(lines[1999].contains("\"row\":2001,\"key\":\"none\",\"verdict\":\"failed\""))
        #expect(await desk.run("desk audit verify").status == 0)
    }
}

struct OrganisationImportTests {
    static let customers = """
        code;name;ico;contract;contract_emails;language
        kolin;Město Kolín;00235440;S-1;mzdy@kolin.example ucto@kolin.example;cs
        brno;Brno;;;mzdy@brno.example;en

        """

    @Test func `a file adds its organisations, and adds nothing the second time`() async throws {
        let desk = try TestDesk()
        let first = await desk.run("org import -", stdin: Self.customers)
        #expect(first.stdout == "imported 2 organisations: 2 created\n", "\(first)")
        let kolin = await desk.run("org show kolin --json").json
        #expect(kolin["contractEmails"] == ["mzdy@kolin.example", "ucto@kolin.example"])
        #expect(kolin["ico"] == "00235440")
        let again = await desk.run("org import - --if-exists update", stdin: Self.customers)
        #expect(again.stdout == "imported 2 organisations: 2 unchanged\n")
        #expect(await desk.run("org import -", stdin: Self.customers).status == 4)
        #expect(await desk.run("desk audit verify").status == 0)
    }

    @Test func `the desk's own address is no contract email in a file either`() async throws {
        let desk = try TestDesk()
        mkdir(desk.folder + "/desk", 0o700)
        _ = desk.write("from = \"Podpora <podpora@vendor.example>\"\n", to: "desk/desk.toml")
        let answer = await desk.run(
            "org import -",
            stdin: "code,name,contract_emails\nkolin,K,mzdy@kolin.example PODPORA@vendor.example\n",
            environment: ["XDG_CONFIG_HOME": desk.folder])
        #expect(answer.status == 65, "\(answer)")
        #expect(answer.stderr.contains("row 2 (kolin): PODPORA@vendor.example is the desk's own address"))
        #expect(await desk.run("org list -q").stdout == "")
    }

    @Test func `one without a contract email, or with a wrong number, is refused`() async throws {
        let desk = try TestDesk()
        let text = "code,name,ico,contract_emails\na1,A,12345678,a@a.cz\nb1,B,,\n"
        let answer = await desk.run("org import -", stdin: text)
        #expect(answer.status == 65)
        #expect(answer.stderr.contains("row 2 (a1): '12345678' is not a company number"))
        #expect(answer.stderr.contains("row 3 (b1): contract_emails is empty"))
    }
}
