import DeskCore
import DeskModel
import DeskStore
import DeskTesting
import Glibc
import Testing

struct ExportTests {
    @Test func `what is exported can be imported elsewhere, and is the same again`() async throws {
        let desk = try await deskWithTwo()
        await desk.run(
            "org create aa --name '=1+1' --contract-email a@a.example --contract=-1 --ico 00235440")
        await desk.run("account import -", stdin: AccountImportTests.people)
        await desk.run([
            "account", "create", "q@kolin.example", "--org", "kolin", "--name", "@\"Q\", 'r'",
            "--no-password",
        ])
        try desk.change { transaction in
            var ota = try transaction.knownAccount(EmailAddress("ota@brno.example"), within: .everything)
            ota.state = .disabled
            try transaction.update(ota, disabledReason: "odešel")
            let brno = try transaction.organisation(code: "brno")
            try transaction.setSuspended(organisation: brno.id, reason: "neplatí")
        }
        let other = try TestDesk()
        for format in ["csv", "jsonl"] {
            let organisations = await desk.run("org export --format \(format)")
            #expect(organisations.status == 0, "\(organisations)")
            let people = await desk.run("account export --password-hashes --format \(format)")
            let into = format == "csv" ? other : try TestDesk()
            let first = await into.run("org import -", stdin: organisations.stdout)
            #expect(first.stdout == "imported 3 organisations: 3 created\n", "\(first)")
            let second = await into.run("account import -", stdin: people.stdout)
            #expect(second.stdout == "imported 4 accounts: 4 created\n", "\(second)")
            #expect(await into.run("org export --format \(format)").stdout == organisations.stdout)
            #expect(
                await into.run("account export --password-hashes --format \(format)").stdout == people.stdout)
            let again = await into.run("account import - --if-exists update", stdin: people.stdout)
            #expect(again.stdout == "imported 4 accounts: 4 unchanged\n")
        }
    }

    @Test func `exports have the columns of imports, show no hash unasked, and are audited`() async throws {
        let desk = try await deskWithTwo()
        await desk.run("account import -", stdin: AccountImportTests.people)
        let answer = await desk.run("account export --org kolin")
        try #require(answer.lines.count == 3, "\(answer)")
        #expect(answer.lines[0] == "email,name,organisation,role,phone,language,password_hash")
        #expect(answer.lines[1] == "eva@kolin.example,Eva Malá,kolin,administrator,'+420 601 234 567,cs,")
        #expect(!answer.stdout.contains("argon2"))
        #expect(await desk.run("account export --password-hashes").stdout.contains(readyHash))
        #expect(await desk.run("org export").lines[0] == "code,name,ico,contract,contract_emails,language")
        #expect(await desk.run("account export --org nowhere").status == 3)
        let log = await desk.run("desk audit list --json").json.elements.map { $0["verb"] }
        #expect(log.filter { $0 == "account export" }.count == 2)
        #expect(log.filter { $0 == "org export" }.count == 1)
    }
}
