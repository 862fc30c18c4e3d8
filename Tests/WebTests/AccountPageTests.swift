import DeskModel
import DeskTesting
import DeskWeb
import Foundation
import Testing

/// Accounts: the first one, colleagues', one's own.
@Suite struct AccountPageTests {
    @Test func `the first account comes by way of the contract email`() async throws {
        let web = try await WebDesk()
        await web.desk.run("org create plzen --name Plzeň --contract-email mzdy@plzen.example")
        var ida = web.visitor()
        await ida.get("/registration", at: web.site)
        await ida.post(
            "/registration",
            ["do": "ask", "organisation": " Plzen", "name": "Ida Nová", "email": "ida@plzen.example"],
            at: web.site)
        #expect(
            ida.page.status == 200 && ida.page.text.contains("na adresu uvedenou ve smlouvě"),
            "\(ida.page.text)")
        let mails = try web.desk.deliverTokens()
        let token = try #require(mails.first).token
        let password = "sedm tichých vlaků a mlha"
        await ida.get("/registration?token=\(token)", at: web.site)
        await ida.post(
            "/registration",
            ["do": "set", "token": token, "password": password, "passwordAgain": "jiné heslo"],
            at: web.site)
        #expect(ida.page.text.contains("se neshodují"))
        await ida.post(
            "/registration", ["do": "set", "token": token, "password": password, "passwordAgain": password],
            at: web.site)
        #expect(ida.page["Location"] == "/login?done=password", "\(ida.page.text)")
        await ida.follow(at: web.site)
        await ida.post("/login", ["email": "ida@plzen.example", "password": password], at: web.site)
        #expect(await ida.follow(at: web.site).text.contains("Kolegové"))
    }

    @Test func `an administrator invites, promotes, disables and enables colleagues`() async throws {
        let web = try await WebDesk()
        var eva = await web.loggedIn("eva@kolin.example")
        await eva.get("/colleagues", at: web.site)
        #expect(eva.page.text.contains("Jan") && !eva.page.text.contains("Ota"))
        await eva.post(
            "/colleagues", ["do": "create", "name": "Nora", "email": "nora@kolin.example", "role": "user"],
            at: web.site)
        #expect(eva.page["Location"] == "/colleagues?done=invited", "\(eva.page.text)")
        let token = try #require(try web.desk.deliverTokens().first).token
        var nora = web.visitor()
        let password = "sedm tichých vlaků a mlha"
        await nora.get("/invitation?token=\(token)", at: web.site)
        await nora.post(
            "/invitation", ["do": "set", "token": token, "password": password, "passwordAgain": password],
            at: web.site)
        #expect(nora.page["Location"] == "/login?done=password", "\(nora.page.text)")
        for (word, state) in [
            ("promote", "administrator"), ("demote", "user"), ("disable", "disabled"), ("enable", "active"),
        ] {
            await eva.get("/colleagues", at: web.site)
            await eva.post(
                "/colleagues", ["do": word, "email": "nora@kolin.example", "reason": "Zkouška"], at: web.site)
            #expect(eva.page["Location"] == "/colleagues?done=saved", "\(word) \(eva.page.text)")
            let account = await web.desk.run("account show nora@kolin.example --json").json
            #expect([account["role"], account["state"]].contains(.string(state)))
        }
    }

    @Test func `the last administrator stays one, and is told why`() async throws {
        let web = try await WebDesk()
        await web.desk.run("account promote jan@kolin.example")
        await web.desk.run("account disable eva@kolin.example --reason Odešla")
        var jan = await web.loggedIn()
        await jan.get("/colleagues", at: web.site)
        await jan.post("/colleagues", ["do": "demote", "email": "jan@kolin.example"], at: web.site)
        #expect(jan.page.status == 422 && jan.page.text.contains("role=\"alert\""), "\(jan.page.text)")
    }

    @Test func `an invitation that cannot be keeps what was typed`() async throws {
        let web = try await WebDesk()
        var eva = await web.loggedIn("eva@kolin.example")
        for (email, status) in [
            ("jan@kolin.example", 422), ("ota@brno.example", 422), ("tohle není adresa", 422),
        ] {
            await eva.get("/colleagues", at: web.site)
            await eva.post(
                "/colleagues", ["do": "create", "name": "Nora Malá", "email": email], at: web.site)
            #expect(
                eva.page.status == status && eva.page.text.contains("value=\"Nora Malá\""), "\(eva.page.text)"
            )
            #expect(eva.page.text.contains("invite-email-error"))
        }
    }

    @Test func `whoever knows their password changes it`() async throws {
        let web = try await WebDesk()
        var (jan, other) = await (web.loggedIn(), web.loggedIn())
        let new = "sedm tichých vlaků a mlha"
        await jan.get("/password", at: web.site)
        await jan.post(
            "/password", ["current": "špatné heslo", "password": new, "passwordAgain": new], at: web.site)
        #expect(jan.page.status == 403 && jan.page.text.contains("current-error"))
        await jan.post(
            "/password", ["current": WebDesk.password, "password": "krátké", "passwordAgain": "krátké"],
            at: web.site)
        #expect(jan.page.status == 422 && jan.page.text.contains("password-error"))
        await jan.post(
            "/password", ["current": WebDesk.password, "password": new, "passwordAgain": new], at: web.site)
        #expect(jan.page["Location"] == "/login?done=password", "\(jan.page.text)")
        #expect(await other.get("/tickets", at: web.site).text.contains("name=\"password\""))
        await jan.get("/login", at: web.site)
        await jan.post("/login", ["email": "jan@kolin.example", "password": new], at: web.site)
        #expect(jan.page["Location"] == "/tickets")
    }

    @Test func `an address changes once it is confirmed from there`() async throws {
        let web = try await WebDesk()
        var eva = await web.loggedIn("eva@kolin.example")
        await eva.get("/data", at: web.site)
        await eva.post(
            "/data", ["do": "edit", "name": "Eva Nová", "phone": "", "language": "cs"], at: web.site)
        #expect(eva.page["Location"] == "/data?done=saved", "\(eva.page.text)")
        await eva.get("/data", at: web.site)
        await eva.post("/data", ["do": "email", "newEmail": "eva.nova@kolin.example"], at: web.site)
        #expect(eva.page["Location"] == "/data?done=email-asked", "\(eva.page.text)")
        let token = try #require(try web.desk.deliverTokens().first).token
        await eva.get("/email?token=\(token)", at: web.site)
        #expect(await web.desk.run("account show eva@kolin.example --json").status == 0)
        await eva.post("/email", ["token": token], at: web.site)
        #expect(eva.page["Location"] == "/login?done=email", "\(eva.page.text)")
        #expect(await web.desk.run("account show eva.nova@kolin.example --json").json["name"] == "Eva Nová")
    }

    @Test func `a user sees their data and who can change them`() async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        #expect(await jan.get("/data", at: web.site).text.contains("jan@kolin.example"))
        #expect(await jan.get("/colleagues", at: web.site).text.contains("Eva (eva@kolin.example)"))
        #expect(await jan.get("/administrator", at: web.site).text.contains("Kontaktujte nás"))
        #expect(await jan.get("/prices", at: web.site).text.contains("1\u{A0}500\u{A0}Kč"))
    }

    @Test func `the dictated page takes consent for the request it is about`() async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        #expect(await jan.get("/remote", at: web.site).text.contains("žádný otevřený požadavek"))
        await web.desk.run("ticket create --from jan@kolin.example --subject Uzávěrka -m Nejde.")
        await jan.get("/remote", at: web.site)
        await jan.post("/remote", ["number": "1", "session": "987"], at: web.site)
        #expect(jan.page.status == 422 && jan.page.text.contains("value=\"987\""))
        await jan.post("/remote", ["number": "1", "session": "987", "consent": "yes"], at: web.site)
        #expect(jan.page["Location"] == "/tickets/1?done=consented")
        #expect(await web.desk.run("ticket show 1").stdout.contains("987"))
    }
}
