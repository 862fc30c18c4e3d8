import DeskCore
import DeskModel
import DeskStore
import DeskTesting

/// A desk with two organisations, an administrator and a user in `kolin`, one user in `brno`, and the
/// consultants `petr` and `karla`. It is Monday 23 November 2026, ten o'clock in Prague.
func ticketDesk() async throws -> TestDesk {
    let desk = try TestDesk(at: "2026-11-23T09:00:00Z")
    await desk.run("org create kolin --name 'Město Kolín' --contract-email mzdy@kolin.example")
    await desk.run("org create brno --name Brno --contract-email mzdy@brno.example --language en")
    for (email, org, role) in [
        ("eva@kolin.example", "kolin", "administrator"), ("jan@kolin.example", "kolin", "user"),
        ("bob@brno.example", "brno", "user"),
    ] {
        await desk.run(
            "account create \(email) --org \(org) --name 'Jmeno Prijmeni' --role \(role) --no-password")
    }
    for login in ["petr", "karla"] {
        await desk.run("desk consultant create \(login) --name \(login) --email \(login)@desk.example")
    }
    await desk.run(
        "desk consultant create web --name Web --email web@desk.example --role web")
    for email in ["eva@kolin.example", "jan@kolin.example", "bob@brno.example"] {
        try desk.activate(
            email, hash: "$argon2id$v=19$m=19456,t=2,p=1$c2FsdHNhbHQ$YWJjZGVmZ2hpamtsbW5vcA")
    }
    return desk
}

extension TestDesk {
    /// Opens a ticket of Jan's and tells its number.
    @discardableResult
    func openTicket(_ flags: String = "", subject: String = "Nejde uzávěrka") async -> String {
        await run("ticket create --from jan@kolin.example --subject '\(subject)' -q \(flags)").lines.last
            ?? ""
    }

    /// What of a ticket a test looks at.
    func ticket(_ number: String) async -> JSON {
        await run("ticket show \(number) --json").json
    }

    /// The same desk in somebody else's hands.
    func by(_ login: String) -> TestDesk {
        var copy = self
        copy.osUser = login
        return copy
    }

    /// The same desk so many seconds later.
    func later(_ seconds: Int64) -> TestDesk {
        var copy = self
        copy.now = now + seconds
        return copy
    }

    /// The kinds of mail in the outbox, oldest first.
    func mails() throws -> [String] {
        try look { try $0.mails().reversed().map(\.intent.kind.rawValue) }
    }
}
