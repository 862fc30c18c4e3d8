import DeskModel
import DeskTesting
import DeskWeb
import Foundation
import Testing

/// What the site promises against those who mean harm; a line of the promise a test.
@Suite struct SafetyTests {
    @Test func `a session is new at login, gone at logout, and only its digest is stored`() async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        let first = jan.cookies["__Host-desk"] ?? ""
        #expect(first.utf8.count == 43)
        #expect(try web.desk.fileContents().firstRange(of: Array(first.utf8)) == nil)
        var again = await web.loggedIn()
        let second = again.cookies["__Host-desk"] ?? ""
        #expect(first != second)
        await again.get("/tickets", at: web.site)
        await again.post("/logout", [:], at: web.site)
        #expect(again.cookies["__Host-desk"] == nil)
        again.cookies["__Host-desk"] = second
        #expect(await again.get("/tickets", at: web.site).text.contains("name=\"password\""))
        #expect(await jan.get("/tickets", at: web.site).text.contains("Odhlásit"))
    }

    @Test func `a session that was there before the login is good for nothing after it`() async throws {
        let web = try await WebDesk()
        var jan = web.visitor()
        let planted = String(repeating: "A", count: 43)
        jan.cookies["__Host-desk"] = planted
        await jan.get("/login", at: web.site)
        await jan.post("/login", ["email": "jan@kolin.example", "password": WebDesk.password], at: web.site)
        #expect(jan.cookies["__Host-desk"] != planted && jan.page.status == 303)
    }

    @Test(arguments: ["password", "disabled", "suspended", "idle", "old"])
    func `a session ends with what it stood on`(what: String) async throws {
        var web = try await WebDesk()
        var jan = await web.loggedIn()
        switch what {
        case "password":
            await web.desk.run(
                "account password set jan@kolin.example --password-stdin",
                stdin: "sedm tichých vlaků a mlha\n")
        case "disabled": await web.desk.run("account disable jan@kolin.example --reason Odešel")
        case "suspended": await web.desk.run("org suspend kolin --reason Dluh --yes")
        case "idle": web.desk.now = web.desk.now + 3 * 3600
        default:
            for _ in 0..<16 {
                web.desk.now = web.desk.now + 50 * 60
                await jan.get("/tickets", at: web.site)
            }
        }
        #expect(await jan.get("/tickets", at: web.site).text.contains("name=\"password\""))
    }

    @Test func `cookies are for this host, for TLS, and for no script`() async throws {
        let web = try await WebDesk()
        var jan = web.visitor()
        let visit = await jan.get("/login", at: web.site)["Set-Cookie"] ?? ""
        await jan.post("/login", ["email": "jan@kolin.example", "password": WebDesk.password], at: web.site)
        for cookie in [visit, jan.page["Set-Cookie"] ?? ""] {
            #expect(cookie.hasPrefix("__Host-desk"))
            for word in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
                #expect(cookie.contains(word))
            }
            #expect(!cookie.contains("Domain") && !cookie.contains("Max-Age"))
        }
    }

    @Test(arguments: [
        "/", "/login", "/tickets", "/tickets/new", "/tickets/1", "/tickets/99", "/nothing", "/reset",
        "/registration",
        "/invitation", "/email", "/prices", "/data", "/password", "/colleagues", "/administrator", "/remote",
    ])
    func `every page forbids browsers what it does not need`(path: String) async throws {
        let web = try await WebDesk()
        await web.desk.run("ticket create --from jan@kolin.example --subject Uzávěrka -m Nejde.")
        for var visitor in await [web.visitor(), web.loggedIn()] {
            let page = await visitor.get(path, at: web.site)
            let policy = page["Content-Security-Policy"] ?? ""
            #expect(policy.hasPrefix("default-src 'none';") && policy.contains("frame-ancestors 'none'"))
            #expect(
                !policy.contains("unsafe") && policy.contains("base-uri 'none'")
                    && policy.contains("form-action 'self'"))
            #expect(page["Cache-Control"] == "no-store" && page["X-Content-Type-Options"] == "nosniff")
            #expect(page["Referrer-Policy"] == "no-referrer")
            #expect(
                !page.text.contains("style=") && !page.text.contains("<style")
                    && !page.text.contains(" onclick"))
            #expect(page.text.components(separatedBy: "<script").count <= 2)
        }
    }

    @Test(arguments: ["none", "foreign", "other", "missing site", "wrong token", "no token"])
    func `a form that is not from our own page does nothing`(how: String) async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: web.site)
        switch how {
        case "none": jan.headers = ["SEC_FETCH_SITE": "none"]
        case "foreign": jan.headers = ["SEC_FETCH_SITE": "cross-site", "ORIGIN": "https://zly.example"]
        case "other": jan.headers = ["SEC_FETCH_SITE": "same-origin", "ORIGIN": "https://zly.example"]
        case "missing site": jan.headers = ["SEC_FETCH_SITE": "same-site"]
        default: break
        }
        let fields: KeyValuePairs<String, String> =
            how == "wrong token"
            ? [
                "guard": String(repeating: "A", count: 43), "subject": "Zlo", "description": "Text",
                "confirm": "yes",
            ]
            : how == "no token"
                ? ["guard": "", "subject": "Zlo", "description": "Text", "confirm": "yes"]
                : ["subject": "Zlo", "description": "Text", "confirm": "yes"]
        #expect(await jan.post("/tickets/new", fields, at: web.site).status == 403)
        #expect(await web.desk.run("ticket list --json").json == [])
    }

    @Test func `a session of one is no token for another`() async throws {
        let web = try await WebDesk()
        var (jan, eva) = await (web.loggedIn(), web.loggedIn("eva@kolin.example"))
        await eva.get("/tickets/new", at: web.site)
        await jan.get("/tickets/new", at: web.site)
        let token = eva.hidden("guard") ?? ""
        await jan.post(
            "/tickets/new", ["guard": token, "subject": "Zlo", "description": "T", "confirm": "yes"],
            at: web.site)
        #expect(jan.page.status == 403)
    }

    @Test(arguments: [
        "/tickets/1", "/tickets/1/files/1", "/tickets/2", "/tickets/999", "/tickets/0", "/tickets/1x",
        "/tickets/-1",
        "/tickets/../data", "/etc/passwd", "/tickets/1/files/../../2", "/tickets/99999999999999999999",
    ])
    func `what is not theirs is like what never was`(path: String) async throws {
        let web = try await WebDesk()
        await web.desk.run("ticket create --from jan@kolin.example --subject Tajné -m Nejde.")
        await web.desk.run("ticket create --from eva@kolin.example --subject Tajné -m Nejde.")
        var ota = await web.loggedIn("ota@brno.example")
        let page = await ota.get(path, at: web.site)
        #expect(page.status == 404 && !page.text.contains("Tajné"))
        #expect(await page.text == ota.get("/tickets/777", at: web.site).text)
        await ota.get("/tickets", at: web.site)
        await ota.post("/tickets/1", ["do": "answer", "body": "Podvrh"], at: web.site)
        #expect(ota.page.status == 404)
    }

    @Test func `a user changes nobody's account`() async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        await jan.get("/colleagues", at: web.site)
        #expect(!jan.page.text.contains("name=\"do\""))
        await jan.get("/data", at: web.site)
        for (word, email) in [("disable", "eva@kolin.example"), ("promote", "jan@kolin.example")] {
            await jan.get("/tickets/new", at: web.site)
            await jan.post("/colleagues", ["do": word, "email": email, "reason": "R"], at: web.site)
            #expect(jan.page.status == 403)
        }
        var eva = await web.loggedIn("eva@kolin.example")
        await eva.get("/colleagues", at: web.site)
        await eva.post(
            "/colleagues", ["do": "disable", "email": "ota@brno.example", "reason": "R"], at: web.site)
        #expect(eva.page.status == 404)
    }

    @Test func `a link in a mail is not spent by opening it`() async throws {
        let web = try await WebDesk()
        let token = await web.desk.run("account reset request jan@kolin.example --print").lines[0]
        var jan = web.visitor()
        for _ in 0..<3 { #expect(await jan.get("/reset?token=\(token)", at: web.site).status == 200) }
        #expect(jan.page.text.contains("value=\"\(token)\""))
        let new = "sedm tichých vlaků a mlha"
        await jan.post(
            "/reset", ["do": "set", "token": token, "password": "krátké", "passwordAgain": "krátké"],
            at: web.site)
        #expect(jan.page.status == 422 && jan.page.text.contains("password-error"))
        await jan.post(
            "/reset", ["do": "set", "token": token, "password": new, "passwordAgain": new], at: web.site)
        #expect(jan.page["Location"] == "/login?done=password", "\(jan.page.text)")
        await jan.get("/reset?token=\(token)", at: web.site)
        await jan.post(
            "/reset", ["do": "set", "token": token, "password": new, "passwordAgain": new], at: web.site)
        #expect(jan.page.status == 403 && jan.page.text.contains("Tento kód nefunguje"))
    }

    @Test func `known and unknown addresses are answered in the same words`() async throws {
        let web = try await WebDesk()
        await web.desk.run("account disable ota@brno.example --reason Odešel")
        var pages: Set<String> = []
        for email in ["jan@kolin.example", "ota@brno.example", "nikdo@nikde.example"] {
            var visitor = web.visitor()
            await visitor.get("/reset", at: web.site)
            pages.insert(await visitor.post("/reset", ["do": "ask", "email": email], at: web.site).text)
        }
        #expect(pages.count == 1)
        pages = []
        for email in ["jan@kolin.example", "ota@brno.example", "nikdo@nikde.example"] {
            var visitor = web.visitor()
            await visitor.get("/login", at: web.site)
            await visitor.post("/login", ["email": email, "password": "špatné heslo špatné"], at: web.site)
            let guardText = visitor.hidden("guard") ?? "-"
            pages.insert(
                visitor.page.text.replacingOccurrences(of: guardText, with: "").replacingOccurrences(
                    of: email, with: ""))
            #expect(visitor.page.status == 403)
        }
        #expect(pages.count == 1)
        pages = []
        for code in ["kolin", "brno", "neni"] {
            var visitor = web.visitor()
            await visitor.get("/registration", at: web.site)
            await visitor.post(
                "/registration", ["do": "ask", "organisation": code, "email": "n@n.example", "name": "N"],
                at: web.site)
            pages.insert(visitor.page.text)
        }
        #expect(pages.count == 1)
    }

    @Test func `guessing is throttled by person and by where it comes from`() async throws {
        let web = try await WebDesk()
        await web.desk.run("desk rule set web.attempts 10")
        var visitor = web.visitor("198.51.100.9")
        var seen: [Int] = []
        for number in 0..<12 {
            await visitor.get("/reset", at: web.site)
            await visitor.post("/reset", ["do": "ask", "email": "n\(number)@n.example"], at: web.site)
            seen.append(visitor.page.status)
        }
        #expect(seen.first == 200 && seen.last == 429)
        #expect(visitor.page.text.contains("name=\"email\""))
        var other = web.visitor("203.0.113.4")
        await other.get("/reset", at: web.site)
        #expect(
            await other.post("/reset", ["do": "ask", "email": "n@n.example"], at: web.site).status == 200)
    }

    @Test(arguments: [
        "https://zly.example/", "//zly.example", "/\\zly.example", "javascript:alert(1)", "/login",
        "/tickets\r\nX-Y: z",
        "/tickets/new/../../", "",
    ])
    func `a login leads to pages of ours alone`(target: String) async throws {
        let web = try await WebDesk()
        var jan = web.visitor()
        await jan.get("/tickets/1", at: web.site)
        await jan.post(
            "/login", ["email": "jan@kolin.example", "password": WebDesk.password, "next": target],
            at: web.site)
        let place = jan.page["Location"] ?? ""
        #expect(jan.page.status == 303 && ["/tickets", "/login"].contains(place), "\(place)")
    }

    @Test func `no header field can be split, and no host header is in a page`() async throws {
        let web = try await WebDesk()
        var jan = web.visitor()
        await jan.get("/tickets/1?x=1", at: web.site)
        jan.headers["HOST"] = "zly.example"
        await jan.post(
            "/login",
            [
                "email": "jan@kolin.example", "password": WebDesk.password, "next": "/tickets/1",
                "query": "a=1\r\nSet-Cookie: zlo=1",
            ], at: web.site)
        for header in jan.page.headers {
            #expect(!header.value.contains("\n") && !header.value.contains("\r"))
        }
        #expect(
            jan.page.head.split(separator: 10).filter { $0.starts(with: "Set-Cookie".utf8) }
                .count == 1)
        var request = Request(.get, "/login")
        request.headers["HOST"] = "zly.example"
        #expect(await !web.answer(request).text.contains("zly.example"))
    }

    @Test(arguments: [
        "\"><script>alert(1)</script>", "\"\u{301} autofocus onfocus=alert(1) x=\"\u{301}", "'&lt;",
        "<\u{301}b>", "{{desk}}",
        "{{{content}}}", "\u{202E}txt.exe",
    ])
    func `what customers write is never markup`(text: String) async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: web.site)
        await jan.post("/tickets/new", ["subject": text, "description": text, "windows": text], at: web.site)
        let attribute = jan.value(after: "name=\"subject\" value=\"") ?? ""
        #expect(!attribute.unicodeScalars.contains("<") && !attribute.isEmpty, "\(attribute)")
        #expect(!jan.page.text.unicodeScalars.split(separator: ">").contains { $0.contains("\u{202E}") })
        // Byte by byte: after the sign that opens a value, no other sign closes it before its end.
        let open = Array("name=\"subject\" value=\"".utf8)
        let bytes = jan.page.body
        let start = try #require(bytes.firstRange(of: open)).upperBound
        let value = bytes[start...].prefix { $0 != UInt8(ascii: "\"") }
        #expect(bytes[value.endIndex...].starts(with: "\" placeholder".utf8))
        await jan.post(
            "/tickets/new", ["subject": text, "description": text, "confirm": "yes"], at: web.site)
        let page = await jan.get("/tickets/1", at: web.site)
        #expect(page.status == 200 && page.body.firstRange(of: Array("<script>alert".utf8)) == nil)
    }

    @Test func `files are sent as downloads that no browser runs`() async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: web.site)
        await jan.post(
            "/tickets/new", ["subject": "S", "description": "D"],
            files: [("zlo\"; x=\".html", Array("<script>alert(1)</script>".utf8))], at: web.site)
        #expect(jan.page["Location"] == "/tickets/1?done=sent", "\(jan.page.text)")
        let page = await jan.get("/tickets/1/files/1", at: web.site)
        #expect(
            page["Content-Type"] == "application/octet-stream" && page["X-Content-Type-Options"] == "nosniff")
        #expect(page["Content-Disposition"]?.hasPrefix("attachment; filename=\"") == true)
        #expect(page["Content-Security-Policy"]?.hasPrefix("default-src 'none'") == true)
    }
}
