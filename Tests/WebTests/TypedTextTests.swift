import DeskCLI
import DeskModel
import DeskProse
import DeskTesting
import DeskWeb
import Foundation
import Synchronization
import Testing

/// What customers have typed is sent once, and is not lost whatever goes wrong.
@Suite struct TypedTextTests {
    @Test func `a double click makes one request, with and without files`() async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        for files in [[], [(name: "a.png", bytes: [UInt8](1...9))]] {
            await jan.get("/tickets/new", at: web.site)
            let once = jan.hidden("once") ?? ""
            let token = jan.hidden("guard") ?? ""
            var places: Set<String> = []
            for _ in 0..<3 {
                await jan.post(
                    "/tickets/new",
                    ["guard": token, "once": once, "subject": "S", "description": "D", "confirm": "yes"],
                    files: files,
                    at: web.site)
                places.insert(jan.page["Location"] ?? "\(jan.page.status)")
            }
            #expect(places.count == 1 && places.first?.hasPrefix("/tickets/") == true, "\(places)")
        }
        #expect(await web.desk.run("ticket list --json").json.elements.count == 2)
    }

    @Test func `who goes back to a page and sends another of its forms means that one`() async throws {
        let web = try await WebDesk()
        await web.desk.run("ticket create --from jan@kolin.example --subject Uzávěrka -m Nejde.")
        var jan = await web.loggedIn()
        await jan.get("/tickets/1", at: web.site)
        let (token, once) = (jan.hidden("guard") ?? "", jan.hidden("once") ?? "")
        func send(_ fields: KeyValuePairs<String, String>, _ once: String) async -> Response {
            let body = (fields.map { ($0.key, $0.value) } + [("guard", token), ("once", once)])
                .map { "\($0)=\($1.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")" }
            return await jan.post(
                "/tickets/1", type: "application/x-www-form-urlencoded",
                Array(body.joined(separator: "&").utf8),
                at: web.site)
        }
        #expect(
            await send(["do": "answer", "body": "Verzi 8.1"], once)["Location"] == "/tickets/1?done=answered")
        #expect(
            await send(["do": "windows", "windows": "út 9-10"], once)["Location"] == "/tickets/1?done=windows"
        )
        #expect(
            await send(["do": "answer", "body": "Verzi 8.1"], once)["Location"] == "/tickets/1?done=answered")
        // The same form with something else in it is asked about, with what was typed; sent again, it is taken.
        let again = await send(["do": "answer", "body": "A ještě něco"], once)
        #expect(
            again.status == 409 && again.text.contains("už odeslali") && again.text.contains("A ještě něco"))
        let key = jan.hidden("once") ?? ""
        #expect(key != once)
        #expect(
            await send(["do": "answer", "body": "A ještě něco"], key)["Location"]
                == "/tickets/1?done=answered")
        #expect(await web.desk.run("ticket show 1 --json").json["comments"].elements.count == 2)
    }

    @Test func `an expired session gives back what was typed, after the login`() async throws {
        var web = try await WebDesk()
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: web.site)
        web.desk.now = web.desk.now + 13 * 3600
        let text = "Dlouhý popis\n\n„psaný“ hodinu & víc"
        await jan.post(
            "/tickets/new", ["subject": "Uzávěrka", "description": text, "lane": "fast"], at: web.site)
        #expect(jan.page.text.contains("se neztratilo") && jan.page.text.contains("name=\"password\""))
        func kept(_ name: String) -> String { "name=\"kept.\(name)\" value=\"" }
        #expect(jan.value(after: kept("subject")) == "Uzávěrka")
        let once = jan.value(after: kept("once")) ?? ""
        // A wrong password loses nothing either.
        for password in ["špatné heslo špatné", WebDesk.password] {
            await jan.post(
                "/login",
                [
                    "email": "jan@kolin.example", "password": password, "next": "/tickets/new",
                    "kept.subject": "Uzávěrka", "kept.description": text, "kept.lane": "fast",
                    "kept.once": once,
                ], at: web.site)
        }
        #expect(
            jan.page.status == 200 && jan.page.text.contains("Dlouhý popis\n\n„psaný“ hodinu &amp; víc"),
            "\(jan.page.text)")
        #expect(jan.hidden("once") == once)
        #expect(jan.page.text.contains("value=\"fast\" checked"))
        #expect(await web.desk.run("ticket list --json").json == [])
    }

    @Test func `a file that is refused costs nobody their text`() async throws {
        let web = try await WebDesk()
        await web.desk.run("desk rule set attachment.size 100")
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: web.site)
        await jan.post(
            "/tickets/new", ["subject": "Velký", "description": "Popis zůstane"],
            files: [("velky.png", [UInt8](repeating: 7, count: 101))], at: web.site)
        #expect(
            jan.page.status == 422 && jan.page.text.contains("files-error")
                && jan.page.text.contains("Popis zůstane"))
        #expect(jan.page.text.contains("vyberte znovu"))
    }

    /// What is wrong on the machine is for those who run it.
    @Test func `a disk that is nearly full costs nobody their text, and no path is told`() async throws {
        let web = try await WebDesk()
        await web.desk.run("ticket create --from jan@kolin.example --subject Uzávěrka -m Nejde.")
        await web.desk.run("desk rule set disk.reserve 1099511627776")
        let complaints = Mutex<[String]>([])
        let site = Site(
            environment: ["DESK_DB": web.desk.database, "HOME": web.desk.folder], now: web.desk.now,
            osUser: "web", complain: { error in complaints.withLock { $0.append(error.message.cs) } })
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: site)
        await jan.post(
            "/tickets/new", ["subject": "Plno", "description": "Popis zůstane", "confirm": "yes"], at: site)
        #expect(jan.page.status == 503 && jan.page.text.contains("Popis zůstane"), "\(jan.page.text)")
        #expect(jan.page.text.contains("na naší straně") && !jan.page.text.contains(web.desk.folder))
        #expect(complaints.withLock { $0.contains { $0.contains(web.desk.folder) } })
    }

    @Test func `where the desk cannot be had, what was typed can be sent again`() async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: web.site)
        let away = Site(
            environment: ["DESK_DB": web.desk.folder + "/away.db", "HOME": web.desk.folder],
            now: web.desk.now,
            osUser: "web")
        let fields: KeyValuePairs = [
            "subject": "Uzávěrka", "description": "Popis\n„zůstane“ & víc", "confirm": "yes",
        ]
        for files in [[], [(name: "a.png", bytes: [UInt8](1...9))]] {
            let (token, once) = (jan.hidden("guard"), jan.hidden("once"))
            await jan.post("/tickets/new", fields, files: files, at: away)
            #expect(
                jan.page.status == 500 && jan.page.text.contains("action=\"/tickets/new\""),
                "\(jan.page.text)")
            #expect(
                jan.hidden("description") == "Popis\n„zůstane“ &amp; víc"
                    && jan.hidden("subject") == "Uzávěrka")
            #expect(jan.hidden("guard") == token && jan.hidden("once") == once)
        }
        await jan.post("/tickets/new", fields, at: web.site)
        #expect(jan.page["Location"] == "/tickets/1?done=sent", "\(jan.page.text)")
        // A password is not given back.
        await jan.post("/login", ["email": "jan@kolin.example", "password": "tajné heslo"], at: away)
        #expect(!jan.page.text.contains("tajné heslo") && jan.hidden("email") == "jan@kolin.example")
    }
}
