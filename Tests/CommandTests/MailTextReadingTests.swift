import DeskModel
import DeskTesting
import Foundation
import Testing

/// What a customer wrote is read whole, whatever program sent it.
@Suite struct MailTextReadingTests {
    private static let labels: [String?] = [
        nil, "utf-8", "us-ascii", "unknown-8bit", "default", "x-unknown", "x-cp1250", "CP-1250",
        "windows1250",
        "iso-8859-2", "ISO8859_2", "latin2", "iso-8859-1", "windows-1252",
    ]

    @Test(arguments: [
        "Šéf žádá opravu, příliš žluťoučký kůň", "Nejde uzávěrka, prosím o pomoc", "Příloha",
        "Nástup zaměstnance", "Schöne Grüße aus Österreich",
    ])
    func `Czech and German are read in any charset under any label`(text: String) async throws {
        let desk = try await ticketDesk()
        for charset in [String.Encoding.utf8, .windowsCP1250, .isoLatin2] {
            let bytes = Array(try #require(text.data(using: charset)))
            for label in Self.labels {
                let head =
                    "Content-Type: text/plain" + (label.map { "; charset=\($0)" } ?? "")
                    + "\nContent-Transfer-Encoding: 8bit"
                let word = "=?\(label ?? "utf-8")?B?\(Data(bytes).base64EncodedString())?="
                let ticket = await desk.take(head, bytes, subject: label == nil ? bytes : Array(word.utf8))
                #expect(ticket.description == text, "\(charset) as \(label ?? "nothing")")
                #expect(ticket["subject"] == .string(text), "\(charset) as \(label ?? "nothing")")
            }
        }
    }

    @Test func `names of files are read in any charset under any label`() async throws {
        let desk = try await ticketDesk()
        let name = "Příloha k žádosti.pdf"
        for charset in [String.Encoding.utf8, .windowsCP1250, .isoLatin2] {
            let bytes = Array(try #require(name.data(using: charset)))
            let percent = bytes.map { String(format: "%%%02X", $0) }.joined()
            let base64 = Data(bytes).base64EncodedString()
            for label in ["utf-8", "x-unknown", "windows-1250", "iso-8859-2", "iso-8859-1"] {
                for field in [
                    "filename*=\(label)''\(percent)", "filename=\"=?\(label)?B?\(base64)?=\"; size=1",
                    "filename*0*=\(label)'cs'\(percent.prefix(9)); filename*1*=\(percent.dropFirst(9)); filename=x",
                ] {
                    let mail = "Content-Disposition: attachment; \(field)\nContent-Type: application/pdf"
                    let files = await desk.take(mail, [1]).fileNames
                    #expect(files == [name], "\(charset): \(field)")
                }
            }
            var mail = Array("From: jan@kolin.example\nContent-Disposition: attachment; filename=\"".utf8)
            mail += bytes + Array("\"\n\nx".utf8)
            let answer = await desk.run(["ticket", "ingest", "-q"], stdin: mail)
            #expect(await desk.ticket(answer.lines.last ?? "").fileNames == [name], "\(charset), bare")
        }
    }

    @Test(arguments: [
        ("a.pdf", "filename=a.pdf"), ("Můj soubor.pdf", "filename=Můj soubor.pdf; size=3"),
        ("a \"b\" c.pdf", "filename=\"a \"b\" c.pdf\"; size=3"), ("a.pdf", "filename=\"a.pdf\" size=3"),
        ("a.pdf", "filename=\"a.pdf"), ("a;b.pdf", "filename=\"a;b.pdf\"; size=3"),
        ("a.pdf", "FileName = \"a.pdf\""),
        ("velmi dlouhé.pdf", "filename*0=\"velmi \";\n filename*1=\"dlouhé.pdf\""),
        ("žádost.pdf", "filename=\"=?utf-8?B?xb7DoWRv?=\n =?utf-8?B?c3Q=?= =?utf-8?Q?.pdf?=\""),
        ("žádost.pdf", "filename*0=\"=?utf-8?B?xb7DoWRv\"; filename*1=\"c3Q=?=.pdf\""),
        ("př.pdf", "filename*0*=utf-8''p%C5; filename*1*=%99.pdf"), ("ž.pdf", "filename*=%C5%BE.pdf"),
    ])
    func `the name of a file is read, however it is written`(name: String, field: String) async throws {
        let desk = try await ticketDesk()
        let ticket = await desk.take(
            "Content-Type: application/pdf\nContent-Disposition: attachment; \(field)", [1])
        #expect(ticket.fileNames == [name])
    }

    @Test(arguments: [
        // A padded word within, a letter cut in two, words that touch, a word with spaces, one that is cut.
        ("Nejde uzávěrka", "=?utf-8?B?TmVqZGU=?= =?utf-8?B?IHV6w6E=?= =?utf-8?B?dsSbcmth?="),
        ("žluť", "=?utf-8?B?xb4=?=\n =?utf-8?B?bHXF?=\n =?utf-8?B?pQ==?="),
        ("žluť", "=?utf-8?Q?=C5?= =?utf-8?Q?=BElu=C5=A5?="), ("a b", "=?utf-8?Q?a?= b"),
        ("ab", "=?utf-8?Q?a?==?utf-8?B?Yg?="), ("Nejde tisk", "=?utf-8?Q?Nejde tisk?="),
        ("Nejde", "=?utf-8?B?TmVqZGU"), ("=?x", "=?x"), ("A = ? b", "A = ? b"),
        ("č č", "=?utf-8*cs?q?=C4=8D_?= č"),
        ("5 % – 2 §", "=?windows-1250?Q?5_%_=96_2_=A7?="),
    ])
    func `the words of a subject are put together`(text: String, field: String) async throws {
        let desk = try await ticketDesk()
        #expect(await desk.take("X-A: b", subject: Array(field.utf8))["subject"] == .string(text))
    }

    @Test func `a tag within encoded words finds its ticket`() async throws {
        let desk = try await ticketDesk()
        await desk.openTicket()
        for subject in [
            "=?utf-8?B?UmU6IFsj?= =?utf-8?B?MV0gxb5sdcWl?=", "[#9] [ #1 ] tisk", "[EXT] Re: [#1]",
            "[#abc] [#1] [#2",
        ] {
            let mail = "From: jan@kolin.example\nSubject: \(subject)\n\nx\n"
            let answer = await desk.run("ticket ingest", stdin: mail)
            #expect(answer.stdout == "received answer to ticket 1\n", "\(subject): \(answer)")
        }
    }

    @Test(arguments: [
        "Jana [mzdy] <ADDRESS>", "Mzdy: Jana <ADDRESS>", "Jana; mzdy <ADDRESS>", "Jana (mzdy <ADDRESS>",
        "Jana ) <ADDRESS>", "\"Jana <ADDRESS>", "Nováková, Jana <ADDRESS>", "ADDRESS", "ADDRESS (Jana)",
        "<ADDRESS>",
        "\"<x@y.example>\" <ADDRESS>", "(<x@y.example>) Jana <ADDRESS>", "Jana <ADDRESS", "Jana < ADDRESS >",
        "=?utf-8?Q?Jana_<ADDRESS>?=", "Jana <mailto:ADDRESS>", "Mzdy: ADDRESS, eva@kolin.example;",
        "[mzdy] ADDRESS",
        "Jana @ mzdy <ADDRESS>", "Jana <ADDRESS>, Eva <eva@kolin.example>", "Jana \\ <ADDRESS>",
        "<@x.example:ADDRESS>",
        "Jana <mzdy> <ADDRESS>", "\"Jana \\\" [\" <ADDRESS>", "J\u{FFFD}na <ADDRESS>",
    ])
    func `a sender is found in whatever stands around the address`(from: String) async throws {
        let desk = try await ticketDesk()
        let field = from.replacingOccurrences(of: "ADDRESS", with: "jan@kolin.example")
        let answer = await desk.run("ticket ingest", stdin: "From: \(field)\nSubject: x\n\nx\n")
        #expect(answer.stdout == "created ticket 1\n", answer.comment)
        #expect(await desk.ticket("1")["requester"] == "jan@kolin.example")
    }

    @Test(arguments: [
        "\n", "\r\n\r\n", " \t\n", "\u{FEFF}", "From jan@kolin.example Mon Nov 23 09:00:00 2026\n",
        "\u{FEFF}\n>From MAILER Mon Nov 23 2026\r\n\n",
    ])
    func `what stands before the head does no harm`(junk: String) async throws {
        let desk = try await ticketDesk()
        let answer = await desk.run(
            "ticket ingest", stdin: junk + "From: jan@kolin.example\nSubject: x\n\ntext\n")
        #expect(answer.stdout == "created ticket 1\n", answer.comment)
        #expect(await desk.ticket("1").description == "text")
    }
}
