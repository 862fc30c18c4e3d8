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

    @Test func `a dry run meets every fault and leaves nothing behind`() async throws {
        let desk = try await deskWithTwo()
        let answer = await desk.run("account import - -n", stdin: Self.people)
        #expect(answer.stdout == "imported 3 accounts: 3 created\n")
        #expect(await desk.run("account list -q").stdout == "")
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
