import DeskModel
import DeskTesting
import Foundation
import Testing

/// Mail as it really comes: each file in `Field` stands for a kind that desks were reported to lose.
@Suite struct FieldMailTests {
    /// A desk whose ticket 1 is Petr's.
    static func desk() async throws -> TestDesk {
        let desk = try await ticketDesk()
        for name in ["jana", "petr"] {
            let answer = await desk.run(
                "account create \(name)@kolin.example --org kolin --name \(name) --role user --no-password")
            #expect(answer.status == 0, answer.comment)
        }
        let answer = await desk.run("ticket create --from petr@kolin.example --subject Tisk")
        #expect(answer.status == 0, answer.comment)
        return desk
    }

    /// The bytes of a file in `Field`.
    static func mail(_ name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        return Array(try Data(contentsOf: folder.appendingPathComponent("Field/\(name).eml")))
    }

    /// What the desk says to one of these mails.
    private func taken(_ name: String, by desk: TestDesk) async throws -> Answer {
        await desk.run(["ticket", "ingest"], stdin: try Self.mail(name))
    }

    /// The ticket that one of these mails becomes.
    private func ticket(_ name: String) async throws -> JSON {
        let desk = try await Self.desk()
        let answer = try await taken(name, by: desk)
        #expect(answer.stdout == "created ticket 2\n", answer.comment)
        return await desk.ticket("2")
    }

    @Test func `whoever writes through a group is a person`() async throws {
        let desk = try await Self.desk()
        #expect(try await taken("through-a-group", by: desk).stdout == "created ticket 2\n")
    }

    @Test(arguments: [
        ("charset-unknown", "Šéf žádá opravu, příliš žluťoučký kůň"),
        ("charset-untrue", "Šéf žádá opravu, příliš žluťoučký kůň"),
        ("charset-understated", "Šéf žádá „opravu“ – ťuk"),
        ("latin2-unlabelled", "Šéf žádá opravu, účetní Žofie."),
        ("plain-part-blank", "skutečný text"), ("body-with-a-name", "text tela"),
        ("boundary-mismatch", "vzkaz"),
        ("format-flowed", "Dobrý den, nejde uzávěrka.\n-- \nJana"),
        ("html-link", "Snímek chyby je zde <https://disk.example/s/abc?x=1&y=2>."),
        ("html-pre", "Log:\n\nradek 1\n  radek 2\n\nradek 4"), ("html-head", "vzkaz"),
        ("base64-unpadded", "Šéf žádá opravu"),
    ])
    func `the text is read whole`(name: String, text: String) async throws {
        #expect(try await ticket(name)["description"] == .string(text))
    }

    @Test func `a padded word within a subject cuts nothing`() async throws {
        #expect(
            try await ticket("padded-words")["subject"] == "Nejde uzávěrka – žádost o pomoc s převodem účtu")
    }

    @Test func `every tag of a subject is tried`() async throws {
        let desk = try await Self.desk()
        #expect(try await taken("two-tags", by: desk).stdout == "received answer to ticket 1\n")
    }

    @Test func `brackets in a name hide no address`() async throws {
        #expect(try await ticket("from-brackets")["requester"] == "jana@kolin.example")
    }

    @Test func `an invitation is a file that opens`() async throws {
        let name = try await ticket("invitation")["attachments"][0]["name"]
        #expect(name == "attachment-1.ics")
    }

    @Test func `winmail.dat is unpacked and kept`() async throws {
        #expect(try await ticket("winmail")["attachments"].elements.count == 1)
        let files = try await ticket("winmail-files")
        #expect(files.description == "telo zpravy")
        #expect(files.fileNames == ["winmail.dat", "Výplatní páska.pdf", "žluť.txt"])
        let alone = try await ticket("winmail-alone")
        #expect(alone.description == "Šéf žádá opravu")
        #expect(alone.fileNames == ["winmail.dat", "žluť.pdf"])
        // A mail within it, whose texts are Unicode and whose file has more properties than a name.
        let within = try await ticket("winmail-mail")
        #expect(within.description == "Tělo v Unicode")
        #expect(within.fileNames == ["WINMAIL.DAT", "Příliš dlouhé jméno.pdf"])
    }

    @Test func `mail that is signed as a whole is read and kept`() async throws {
        let definite = try await ticket("smime-opaque")
        #expect(definite.description == "podepsany text" && definite.fileNames == ["smime.p7m"])
        let mail = String(decoding: try Self.mail("smime-opaque"), as: UTF8.self)
        let desk = try await Self.desk()
        let plain = mail.replacingOccurrences(
            of: "application/pkcs7-mime; smime-type=signed-data", with: "application/octet-stream")
        await desk.run("ticket ingest", stdin: plain)
        #expect(await desk.ticket("2").description == "podepsany text")
        let indefinite = try await ticket("smime-indefinite")
        #expect(indefinite.description == "podepsaný text" && indefinite.fileNames == ["a.pdf", "smime.p7m"])
    }
}
