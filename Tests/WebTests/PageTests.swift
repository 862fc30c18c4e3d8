import DeskModel
import DeskTesting
import DeskWeb
import Foundation
import Testing

/// What customers do on the site.
@Suite struct PageTests {
    @Test func `whoever logs in sees their requests, and nobody who does not`() async throws {
        let web = try await WebDesk()
        await web.desk.run("ticket create --from jan@kolin.example --subject Uzávěrka -m Nejde.")
        var stranger = web.visitor()
        #expect(await stranger.get("/tickets", at: web.site).text.contains("name=\"password\""))
        #expect(!stranger.page.text.contains("Uzávěrka"))
        var jan = await web.loggedIn()
        #expect(jan.page.status == 303 && jan.page["Location"] == "/tickets")
        #expect(await jan.follow(at: web.site).text.contains("Uzávěrka"))
        #expect(jan.page.text.contains("1. v pořadí"))
    }

    @Test func `a request is sent with all its parts, after a look at what is missing`() async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: web.site)
        await jan.post("/tickets/new", ["subject": "Tisk", "description": "Hlásí chybu."], at: web.site)
        #expect(jan.page.status == 200 && jan.page.text.contains("ještě nebyl odeslán"), "\(jan.page.text)")
        #expect(jan.page.text.contains("Hlásí chybu."))
        await jan.post(
            "/tickets/new",
            [
                "subject": "Tisk", "description": "Hlásí chybu.", "errorMessage": "E17", "steps": "1. Tisk",
                "windows": "po-pá 8-11", "phone": "+420 777 123 456", "lane": "fast", "accept": "yes",
                "acceptedPrice": "1500", "deadline": "2026-12-10", "confirm": "yes",
            ], files: [("obrazovka „1“.png", [0, 13, 10, 255, 45, 45])], at: web.site)
        #expect(jan.page["Location"] == "/tickets/1?done=sent", "\(jan.page.text)")
        let ticket = await web.desk.run("ticket show 1 --json").json
        #expect(
            ticket["lane"] == "fast" && ticket["channel"] == "web"
                && ticket["requester"] == "jan@kolin.example")
        #expect(ticket["information"]["have"] == 5)
        #expect(
            ticket["attachments"][0]["name"] == "obrazovka „1“.png" && ticket["attachments"][0]["size"] == 6)
        #expect(await jan.follow(at: web.site).text.contains("Váš požadavek je u nás"))
        let id = ticket["attachments"][0]["id"]
        guard case .integer(let number) = id else { return }
        #expect(await jan.get("/tickets/1/files/\(number)", at: web.site).body == [0, 13, 10, 255, 45, 45])
        #expect(
            jan.page["Content-Disposition"]?.hasPrefix("attachment; filename=\"obrazovka _1_.png\"") == true)
    }

    @Test(arguments: [
        ("subject", "", "Napište prosím několika slovy"), ("windows", "někdy", "někdy"),
        ("deadline", "2020-01-01", "uplynul"), ("topic", "Mzdy", "Mzdy"),
        ("phone", String(repeating: "1", count: 41), "40"),
    ])
    func `what is wrong stands beside its field, and nothing typed is lost`(
        name: String, value: String, words: String
    ) async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: web.site)
        var fields = ["subject": "Tisk", "description": "Popis & „text“", "steps": "1\n2"]
        fields[name] = value
        let sent = fields.map { ($0, $1) }
        await jan.post(
            "/tickets/new",
            type: "application/x-www-form-urlencoded",
            Array(
                (sent.map { "\($0)=\($1.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")" }
                    + ["guard=\(jan.hidden("guard") ?? "")", "once=\(jan.hidden("once") ?? "")"]).joined(
                        separator: "&"
                    ).utf8),
            at: web.site)
        #expect(jan.page.status == 422)
        #expect(jan.page.text.contains("id=\"\(name)-error\""), "\(jan.page.text)")
        #expect(jan.page.text.contains(words) && jan.page.text.contains("Popis &amp; „text“"))
        #expect(await web.desk.run("ticket list --json").json == [])
    }

    @Test func `a conversation goes to and fro`() async throws {
        let web = try await WebDesk()
        await web.desk.run("ticket create --from jan@kolin.example --subject Uzávěrka -m Nejde.")
        await web.desk.run("ticket ask 1 -m \"Kterou verzi máte?\"")
        var jan = await web.loggedIn()
        #expect(await jan.get("/tickets/1", at: web.site).text.contains("Kterou verzi máte?"))
        #expect(jan.page.text.contains("čeká na Vás"))
        await jan.post("/tickets/1", ["do": "answer", "body": "Verzi 8.1\nasi"], at: web.site)
        #expect(jan.page["Location"] == "/tickets/1?done=answered")
        #expect(await jan.follow(at: web.site).text.contains("Verzi 8.1\nasi"))
        for (word, more) in [("windows", ("windows", "út 9-10")), ("fast", ("accept", "yes"))] {
            await jan.post(
                "/tickets/1", ["do": word, more.0: more.1, "acceptedPrice": "1500.00"], at: web.site)
            #expect(jan.page["Location"] == "/tickets/1?done=\(word)", "\(jan.page.text)")
            await jan.follow(at: web.site)
        }
        await jan.post(
            "/tickets/1", ["do": "remote", "session": "123 456 789", "consent": "yes"], at: web.site)
        #expect(await jan.follow(at: web.site).text.contains("Číslo relace: 123 456 789"))
        await jan.post("/tickets/1", ["do": "close"], at: web.site)
        #expect(await jan.follow(at: web.site).text.contains("Požadavek je uzavřen"))
        await jan.post("/tickets/1", ["do": "reopen", "body": "Je to zpět"], at: web.site)
        #expect(jan.page["Location"] == "/tickets/1?done=reopened")
        let ticket = await web.desk.run("ticket show 1 --json").json
        #expect(ticket["lane"] == "fast" && ticket["windows"] == ["Tue 09:00-10:00"])
    }

    @Test(arguments: [
        ("cs", "po–pá 8:00–11:00; út, čt 13:00–15:30; 1. 12. 2026 7:00–8:00"),
        ("en", "Mon–Fri 08:00–11:00; Tue, Thu 13:00–15:30; 1 Dec 2026 07:00–08:00"),
    ])
    func `times are shown as people write them, and are the same when they are sent back`(
        language: String, shown: String
    ) async throws {
        var web = try await WebDesk()
        await web.desk.run("account edit jan@kolin.example --language \(language)")
        await web.desk.run("ticket create --from jan@kolin.example --subject Uzávěrka -m Nejde.")
        await web.desk.run("ticket available 1 'Mon-Fri 8-11; Tue, Thu 13-15:30; 2026-12-01 7-8'")
        let before = await web.desk.run("ticket show 1 --json").json["windows"]
        var jan = await web.loggedIn()
        await jan.get("/tickets/1", at: web.site)
        #expect(jan.page.text.contains("<dd>\(shown)</dd>"), "\(jan.page.text)")
        func field(_ page: Response) -> String? {
            page.text.firstMatch(of: /name="windows"[^>]*>\n([^<]*)</).map { String($0.output.1) }
        }
        #expect(field(jan.page) == shown)
        let lines = shown.replacing("; ", with: "\r\n") + "\r\n"
        await jan.post("/tickets/1", ["do": "windows", "windows": lines], at: web.site)
        #expect(jan.page["Location"] == "/tickets/1?done=windows", "\(jan.page.text)")
        #expect(await web.desk.run("ticket show 1 --json").json["windows"] == before)
        // The field holds all of them: what is over is not in it, and what is taken out is forgotten.
        web.desk.now = web.desk.now + 20 * 86_400
        jan = await web.loggedIn()
        await jan.get("/tickets/1", at: web.site)
        let left = shown.components(separatedBy: "; ")
        #expect(field(jan.page) == left.dropLast().joined(separator: "; "))
        await jan.get("/tickets/1", at: web.site)
        await jan.post("/tickets/1", ["do": "windows", "windows": left[0]], at: web.site)
        #expect(await web.desk.run("ticket show 1 --json").json["windows"] == ["Mon-Fri 08:00-11:00"])
        await jan.get("/tickets/1", at: web.site)
        await jan.post("/tickets/1", ["do": "windows", "windows": ""], at: web.site)
        #expect(await web.desk.run("ticket show 1 --json").json["windows"] == [])
    }

    @Test func `an administrator sees the whole organisation, a user their own`() async throws {
        let web = try await WebDesk()
        await web.desk.run("ticket create --from jan@kolin.example --subject Janův -m Text")
        await web.desk.run("ticket create --from eva@kolin.example --subject Evin -m Text")
        var (eva, jan) = await (web.loggedIn("eva@kolin.example"), web.loggedIn())
        #expect(
            await eva.get("/tickets", at: web.site).text.contains("Janův") && eva.page.text.contains("Evin"))
        #expect(await !eva.get("/tickets?whose=mine", at: web.site).text.contains("Janův"))
        #expect(
            await jan.get("/tickets", at: web.site).text.contains("Janův") && !jan.page.text.contains("Evin"))
        #expect(await jan.get("/tickets?q=Evin", at: web.site).text.contains("Nic se nenašlo"))
    }

    @Test func `pages speak the language of the account, else the browser's`() async throws {
        let web = try await WebDesk()
        var visitor = web.visitor()
        visitor.language = "de, en-GB;q=0.8, cs;q=0.5"
        #expect(await visitor.get("/login", at: web.site).text.contains("<html lang=\"en\">"))
        #expect(visitor.page.text.contains("Forgotten password"))
        await visitor.post(
            "/login", ["email": "jan@kolin.example", "password": WebDesk.password], at: web.site)
        #expect(await visitor.follow(at: web.site).text.contains("<html lang=\"cs\">"))
    }
}
