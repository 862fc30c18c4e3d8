import DeskModel
import DeskStore
import DeskTesting
import Testing

struct TicketSearchTests {
    @Test func `words are found whatever their accents, phrases and prefixes too`() async throws {
        let desk = try await ticketDesk()
        let one = await desk.openTicket("-m 'Výplata zaměstnance nesedí'")
        let two = await desk.openTicket("-m 'vyplata bez haku'", subject: "Tisk pásky")
        #expect(await desk.run("ticket search vyplata -q").lines == [two, one])
        #expect(await desk.run("ticket search VÝPLATA --exact -q").lines == [one])
        #expect(await desk.run("ticket search vyplata --exact -q").lines == [two])
        #expect(await desk.run("ticket search zamest* nesedi -q").lines == [one])
        #expect(await desk.run(["ticket", "search", "\"bez haku\"", "-q"]).lines == [two])
        #expect(await desk.run(["ticket", "search", "\"haku bez\"", "-q"]).lines == [])
        #expect(await desk.run(["ticket", "search", "\"bez ha\"*", "-q"]).lines == [two])
        #expect(await desk.run(["ticket", "search", "\"bez ha\"", "-q"]).lines == [])
        #expect(await desk.run("ticket search vyplata --limit 1 -q").lines == [two])
        #expect(Set(await desk.run("ticket search vyplata --sort rank -q").lines) == [one, two])
        let hit = await desk.run("ticket search zaměstnance --json").json[0]
        #expect(hit["snippet"] == "Výplata zaměstnance nesedí")
        let table = await desk.run("ticket search zaměstnance --columns number,snippet")
        #expect(table.stdout.contains("[zaměstnance]"))
    }

    @Test func `closed tickets are found, filters narrow, words of answers count`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        await desk.run("ticket reply \(n) -m 'Použijte nástroj kotva.'")
        await desk.run("ticket close \(n)")
        #expect(await desk.run("ticket search kotva -q").lines == [n])
        #expect(await desk.run("ticket search kotva --state open -q").lines == [])
        #expect(await desk.run("ticket search kotva --org brno -q").lines == [])
    }

    /// T46.
    @Test func `customers find neither notes nor what is not theirs`() async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket()
        await desk.run("ticket note \(n) -m 'kanarek interni'")
        #expect(await desk.run("ticket search kanarek -q").lines == [n])
        for words in ["kanarek", "notes:kanarek", "notes : kanarek", "kanar*", "\"kanarek interni\""] {
            for flags in [[], ["--exact"], ["--sort", "rank"]] {
                let found = await desk.run(
                    ["ticket", "search", words, "-q", "--by", "jan@kolin.example"] + flags)
                #expect(found.status == 0 && found.lines == [], "\(words)")
            }
        }
        #expect(await desk.run("ticket search uzaverka -q --by bob@brno.example").lines == [])
        let shown = await desk.run("ticket search nejde --json --by jan@kolin.example")
        #expect(!shown.stdout.contains("kanarek"))
    }

    @Test(arguments: ["–", "-", "&", "/", "§", "%", "...", "\"–\"", "–*", "😀", "\u{A0}"])
    func `a word without letters and digits hides nothing, and alone it is said`(mark: String) async throws {
        let desk = try await ticketDesk()
        let n = await desk.openTicket(subject: "Tisk \(mark) chyba")
        await desk.openTicket(subject: "Tisk")
        for flags in [[], ["--exact"], ["--sort", "rank"]] {
            let found = await desk.run(["ticket", "search", "-q"] + flags + ["--", "Tisk \(mark) chyba"])
            #expect(found.lines == [n] && found.stderr == "")
        }
        for list in [["ticket", "list"], ["queue", "list"], ["ticket", "search", "tisk"]] {
            let found = await desk.run(list + ["-q", "--text=chyba \(mark) tisk"])
            #expect(found.lines == [n] && found.stderr == "")
            let none = await desk.run(list + ["-q", "--text=\(mark)"])
            #expect(none.status == 0 && none.lines == [])
            #expect(none.stderr.contains("nothing to look for: '"))
        }
        let none = await desk.run(["ticket", "search", "-q", "--", mark, mark])
        #expect(none.status == 0 && none.lines == [])
        #expect(none.stderr.contains("has no letter and no digit"))
    }

    /// T36.
    @Test func `any text at all is a valid search`() async throws {
        let desk = try await ticketDesk()
        await desk.openTicket("-m 'text'")
        var dice = SystemRandomNumberGenerator()
        let pieces = [
            "\"", "*", "(", ")", "AND", "OR", "NOT", "NEAR", "NEAR(", "notes:", "^", "+", "-", ":", "{", "}",
            "'", ";", " ", "a", "text", "é", "\u{0}", "\u{301}", "😀", "\\", "%", "_", ",", "[#1]", "--", "\n",
        ]
        for round in 1...400 {
            let text = (0...Int.random(in: 0...14, using: &dice)).map { _ in
                pieces.randomElement(using: &dice) ?? ""
            }.joined(separator: round.isMultiple(of: 2) ? " " : "")
            let words = SearchWords(text)
            for isOurs in [true, false] {
                #expect(throws: Never.self, "\(text.debugDescription)") {
                    try desk.look { transaction in
                        _ = try transaction.hits(
                            words, TicketFilter(), within: isOurs ? .everything : .nothing, exact: false,
                            order: isOurs ? .rank : .newest, limit: 5)
                    }
                }
            }
        }
    }
}
