import DeskCore
import DeskModel
import DeskStore
import DeskTesting
import Foundation
import Testing

/// T60: desks full of people who are called alike, and of whom one is erased.
@Suite struct ErasureNamesakeTests {
    /// A name in the forms a text may give it; the first is how it is written.
    private static let names = [
        ["Jan Novák", "Jana Nováka", "Janu Novákovi", "Janem Novákem", "Novák, Jan"],
        ["Jana Nováková", "Jany Novákové", "Janě Novákové", "Janu Novákovou", "Janou Novákovou"],
        ["Petr Malý", "Petra Malého", "Petru Malému", "Petrem Malým", "Malý Petr"],
        ["Petra Malá", "Petry Malé", "Petře Malé", "Petru Malou", "Petrou Malou"],
        ["Jiří Dvořák", "Jiřího Dvořáka", "Jiřímu Dvořákovi", "Jiřím Dvořákem", "Dvořák Jiří"],
        ["Lucie Dvořáková", "Lucii Dvořákové", "Lucií Dvořákovou", "Dvořáková, Lucie"],
        ["Pavel Němec", "Pavla Němce", "Pavlovi Němcovi", "Pavlem Němcem", "Němec Pavel"],
    ]

    /// Somebody with an account.
    private struct Person {
        let email: String
        let name: [String]
        let phone: String
        let org: String
    }

    /// A piece of a text: what is written, and whose it is; a name is everybody's who is called so.
    fileprivate enum Piece {
        case name(String, of: String)
        case address(String, of: String)
        case phone(String, of: String)
    }

    /// Who wrote a text.
    private enum Writer {
        case account(String)
        case reply, note
    }

    private struct Text {
        let ticket: Int
        let writer: Writer
        let pieces: [Piece]
        var written: String { pieces.map(\.text).joined(separator: ErasureNamesakeTests.gap) }
    }

    /// So wide that no two pieces make one name.
    private static let gap = " ––––– "

    /// Everything that is in a desk, as it was made.
    private struct World {
        var people: [Person] = []
        var requesters: [String] = []
        var texts: [Text] = []
        var desk: TestDesk
    }

    private func world(_ dice: inout Dice) async throws -> World {
        var world = World(desk: try TestDesk())
        let desk = world.desk
        await desk.run("desk price set fast 1500 CZK --from 2026-11-23")
        let orgs = ["aa", "bb", "cc"]
        for org in orgs {
            await desk.run("org create \(org) --name \(org) --contract-email mzdy@\(org).example")
        }
        // The first is the one to be erased; their address is in those of others.
        let name = Self.names.randomElement(using: &dice) ?? []
        let others = Self.names.filter { $0 != name }
        let colleague = Bool.random(using: &dice) ? name : others[0]
        let emails = [
            ("jan@b.example", name, "aa"), ("dan.jan@b.example", colleague, "aa"),
            ("jan@b.example.cz", name, "bb"),
            ("x-jan@b.example", others.randomElement(using: &dice) ?? name, "aa"),
            ("jan+2@b.example", others.randomElement(using: &dice) ?? name, "bb"),
            ("ejan@b.example", others.randomElement(using: &dice) ?? name, "cc"),
            ("jan@b.example-c.cz", name, "cc"), ("o'jan@b.example", others[1], "aa"),
        ]
        for (index, (email, name, org)) in emails.enumerated() {
            let digits = "60\(index + 1) 7\(index)4 31\(9 - index)"
            world.people.append(Person(email: email, name: name, phone: digits, org: org))
            await desk.run([
                "account", "create", email, "--org", org, "--name", name[0], "--phone", "+420 \(digits)",
                "--role",
                "administrator", "--no-password",
            ])
            try desk.activate(email, hash: goodHash)
        }
        await desk.run([
            "account", "disable", emails[2].0, "--reason", "\(name[1]) odešel, jan@b.example.cz neplatí",
        ])
        await desk.run(["account", "enable", emails[2].0])
        for _ in 0..<9 { try await ticket(in: &world, &dice) }
        return world
    }

    /// A ticket of somebody's, which others of the organisation and the vendor go on with.
    private func ticket(in world: inout World, _ dice: inout Dice) async throws {
        let requester = try #require(world.people.randomElement(using: &dice))
        world.requesters.append(requester.email)
        let number = world.requesters.count
        var line = [
            "ticket", "create", "--from", requester.email, "--channel", "phone", "--by", requester.email,
        ]
        if Bool.random(using: &dice) { line += ["--fast", "--accept-price", "1500"] }
        let first = text(number, .account(requester.email), world, &dice)
        let answer = await world.desk.run(line + ["--subject", "mzdy", "-m", first.written])
        #expect(answer.status == 0, "\(answer)")
        world.texts.append(first)
        for _ in 0..<Int.random(in: 1...4, using: &dice) {
            let colleagues = world.people.filter { $0.org == requester.org }
            let writer: Writer =
                switch Int.random(in: 0...2, using: &dice) {
                case 0: .account(colleagues.randomElement(using: &dice)?.email ?? requester.email)
                case 1: .reply
                default: .note
                }
            let text = text(number, writer, world, &dice)
            let line =
                switch writer {
                case .account(let email): ["ticket", "receive", "\(number)", "--from", email]
                case .reply: ["ticket", "reply", "\(number)"]
                case .note: ["ticket", "note", "\(number)"]
                }
            let answer = await world.desk.run(line + ["-m", text.written])
            #expect(answer.status == 0, "\(answer)")
            world.texts.append(text)
        }
    }

    private func text(_ ticket: Int, _ writer: Writer, _ world: World, _ dice: inout Dice) -> Text {
        let pieces = (0..<Int.random(in: 2...5, using: &dice)).map { _ -> Piece in
            let person = world.people.randomElement(using: &dice) ?? world.people[0]
            switch Int.random(in: 0...3, using: &dice) {
            case 0:
                let spelling = Bool.random(using: &dice) ? person.email : person.email.uppercased()
                return .address(spelling, of: person.email)
            case 1:
                let digits = person.phone.filter(\.isNumber)
                let forms = [
                    person.phone, "+420 \(person.phone)", digits, "00420\(digits)",
                    person.phone.replacing(" ", with: "-"),
                ]
                return .phone(forms.randomElement(using: &dice) ?? digits, of: person.email)
            default:
                let form = person.name.randomElement(using: &dice) ?? person.name[0]
                let spellings = [
                    form, form.uppercased(), form.decomposedStringWithCanonicalMapping,
                    form.folding(options: .diacriticInsensitive, locale: nil),
                ]
                return .name(spellings.randomElement(using: &dice) ?? form, of: person.name[0])
            }
        }
        return Text(ticket: ticket, writer: writer, pieces: pieces)
    }

    /// What the contract says a text is after the first person was erased.
    private func expected(_ text: Text, _ world: World) -> String {
        let erased = world.people[0]
        let requester = world.requesters[text.ticket - 1]
        let org = world.people.first { $0.email == requester }?.org
        let hasPart =
            requester == erased.email
            || org == erased.org
                && world.texts.contains {
                    if $0.ticket == text.ticket, case .account(erased.email) = $0.writer {
                        true
                    } else {
                        false
                    }
                }
        let hasNamesake = world.people.dropFirst().contains { $0.org == org && $0.name == erased.name }
        let isTheirs =
            switch text.writer {
            case .account(let email): email == erased.email
            case .reply: requester == erased.email
            case .note: false
            }
        let pieces = text.pieces.map { piece in
            switch piece {
            case .address(_, erased.email), .phone(_, erased.email): "erased-1"
            case .name(_, erased.name[0]) where isTheirs || hasPart && !hasNamesake: "erased-1"
            default: piece.text
            }
        }
        return pieces.joined(separator: Self.gap)
    }

    /// The rows of everybody else, and what is said to have been accepted by them.
    private func others(_ desk: TestDesk) throws -> String {
        try shell(
            desk,
            """
            SELECT quote(id), quote(email), quote(emailKey), quote(name), quote(phone), quote(role), quote(state),
                quote(disabledReason), quote(organisationId), quote(createdAt) FROM account WHERE id <> 1;
            SELECT quote(id), quote(email), quote(emailKey) FROM contractEmail;
            SELECT audit.id, quote(salt), quote(changes), quote(erasedBy) FROM audit JOIN auditChange ON auditId = audit.id
                WHERE subject GLOB 'account *' AND subject <> 'account 1';
            SELECT number, quote(priceAcceptedBy) FROM ticket
                WHERE priceAcceptedBy <> 'jan@b.example' AND priceAcceptedBy <> 'erased-1';
            SELECT quote(number), quote(requesterId), quote(phone) FROM ticket WHERE requesterId <> 1;
            """)
    }

    private func shell(_ desk: TestDesk, _ statements: String) throws -> String {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        shell.arguments = ["sqlite3", "-readonly", desk.database, statements]
        let pipe = Pipe()
        shell.standardOutput = pipe
        try shell.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        shell.waitUntilExit()
        return String(decoding: output, as: UTF8.self)
    }

    /// T60.
    @Test(arguments: 0..<UInt64(Soak.count(6, whole: 200)))
    func `one person is erased, and of everybody else all stays as it was`(seed: UInt64) async throws {
        var dice = Dice(seed: seed)
        let world = try await world(&dice)
        let desk = world.desk
        let before = try others(desk)
        #expect(before.split(separator: "\n").count > 20)
        let answer = await desk.run("account erase jan@b.example --reason x --vacate --yes")
        #expect(answer.status == 0, "\(answer)")
        #expect(try others(desk) == before)
        for number in 1...world.requesters.count {
            let ticket = await desk.run("ticket show \(number) --json").json
            var found = [ticket["description"]]
            found += ticket["comments"].elements.map { $0["body"] }
            let texts = world.texts.filter { $0.ticket == number }
            #expect(found == texts.map { .string(expected($0, world)) }, "seed \(seed), ticket \(number)")
        }
        var dump = try shell(desk, ".dump").lowercased()
        for person in world.people.dropFirst() {
            dump = dump.replacing(person.email.replacing("'", with: "''"), with: "")
            dump = dump.replacing(person.email, with: "")
        }
        let left = ["jan@b.example", "601 704 319", "601704319", "601-704-319"].filter { dump.contains($0) }
        #expect(left == [])
        #expect(await desk.run("desk audit verify").status == 0)
        #expect(await desk.run("desk check").status == 0)
        Soak.report("T60 desks of namesakes", 1)
    }

    /// T60: as it was seen.
    @Test
    func `a namesake in another organisation keeps the price they accepted, their words and their entry`()
        async throws
    {
        let desk = try TestDesk()
        await desk.run("desk price set fast 1500 CZK --from 2026-11-23")
        for org in ["aa", "bb"] {
            await desk.run("org create \(org) --name \(org) --contract-email mzdy@\(org).example")
            await desk.run(
                "account create jan.novak@\(org).example --org \(org) --name 'Jan Novák' --role administrator --no-password"
            )
            try desk.activate("jan.novak@\(org).example", hash: goodHash)
        }
        await desk.run([
            "ticket", "create", "--from", "jan.novak@bb.example", "--by", "jan.novak@bb.example", "--subject",
            "Jan Novák prosí", "-m", "Jan Novák, jan.novak@bb.example", "--fast", "--accept-price", "1500",
        ])
        let questions = [
            "ticket fast charges --json", "ticket show 1 --json",
            "account history jan.novak@bb.example --json",
        ]
        var before: [String] = []
        for question in questions { before.append(await desk.run(question).stdout) }
        #expect(before[0].contains("jan.novak@bb.example"))
        let answer = await desk.run("account erase jan.novak@aa.example --reason x --vacate --yes")
        #expect(answer.status == 0, "\(answer)")
        for (question, old) in zip(questions, before) { #expect(await desk.run(question).stdout == old) }
    }

    @Test func `a colleague of the same name keeps it, but for what the person wrote and was written to`()
        async throws
    {
        let desk = try await deskWithKolin()
        await desk.run("account create jan2@kolin.example --org kolin --name 'Ing. Jan Velký' --no-password")
        await desk.run([
            "ticket", "create", "--from", "jan@kolin.example", "--subject", "Jan Velký: mzdy", "-m",
            "S pozdravem Velký",
        ])
        await desk.run(["ticket", "reply", "1", "-m", "Dobrý den, pane Velký"])
        await desk.run(["ticket", "note", "1", "-m", "mluvil jsem s Janem Velkým"])
        await desk.run(["ticket", "receive", "1", "--from", "jan2@kolin.example", "-m", "i mně, Jan Velký"])
        await desk.run([
            "ticket", "create", "--from", "eva@kolin.example", "--subject", "Přístup pro Jana Velkého",
        ])
        let erase = "account erase jan@kolin.example --reason x --yes"
        #expect(await desk.run("\(erase) --also 2").status == 0)
        let ticket = await desk.run("ticket show 1 --json").json
        #expect(ticket["subject"] == "erased-2: mzdy" && ticket["description"] == "S pozdravem erased-2")
        #expect(
            ticket["comments"].elements.map { $0["body"] } == [
                "Dobrý den, pane erased-2", "mluvil jsem s Janem Velkým", "i mně, Jan Velký",
            ])
        #expect(await desk.run("ticket show 2 --json").json["subject"] == "Přístup pro erased-2")
    }

    @Test func `an address that somebody else has by now stays theirs`() async throws {
        let desk = try await deskWithKolin()
        await desk.run("account create mzdova@kolin.example --org kolin --name 'Ida Stará' --no-password")
        try desk.change { transaction in
            var account = try transaction.knownAccount(
                EmailAddress("mzdova@kolin.example"), within: .everything)
            account.email = try EmailAddress("ida@kolin.example")
            try transaction.update(account)
        }
        await desk.run("account create mzdova@kolin.example --org kolin --name 'Ota Nový' --no-password")
        await desk.run([
            "ticket", "create", "--from", "mzdova@kolin.example", "--subject", "x", "-m",
            "mzdova@kolin.example místo ida@kolin.example",
        ])
        let answer = await desk.run("account erase ida@kolin.example --reason x --yes")
        #expect(answer.status == 0, "\(answer)")
        #expect(
            await desk.run("ticket show 1 --json").json["description"]
                == "mzdova@kolin.example místo erased-3")
        #expect(await desk.run("account show mzdova@kolin.example").status == 0)
    }
}

extension ErasureNamesakeTests.Piece {
    fileprivate var text: String {
        switch self {
        case .name(let text, _), .address(let text, _), .phone(let text, _): text
        }
    }
}
