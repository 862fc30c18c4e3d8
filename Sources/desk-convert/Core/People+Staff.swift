import DeskModel
import DeskProse

/// Those who work here, and their logins.
extension People {
    /// Gives one of us a login.
    func engage(_ person: SourcePerson) {
        let email = person.email.flatMap { try? EmailAddress($0) }
        let wanted = person.login?.split(separator: "@").first ?? email?.text.split(separator: "@").first
        engage(
            id: person.id, wanted: wanted.map(String.init) ?? person.name, name: person.name,
            email: email?.text,
            created: person.created,
            disabled: person.isActive ? nil : person.updated ?? person.created ?? Instant(seconds: 0))
    }

    func engage(
        id: String, wanted: String, name: String, email: String?, created: Instant?, disabled: Instant?
    ) {
        var login = (try? Text.login(wanted)) ?? Text.slug(wanted, limit: 40)
        if login.isEmpty { login = "agent" }
        if consultants[login] != nil { login = People.joined(login, id, limit: 60) }
        logins[id] = login
        let name = name.oneLine(200)
        consultants[login] = [
            "login": .string(login), "name": .string(name.isEmpty ? login : name),
            "email": .string(email ?? placeholder(login)), "role": "consultant",
            "createdAt": JSON(created?.iso),
            "disabledAt": JSON(disabled?.iso),
        ]
    }

    /// The login of one of us; made up for one that the export does not describe, or who is a customer by now.
    func consultant(_ id: String?) -> String {
        guard let id = id.map(resolved) else { return system() }
        if let known = logins[id] { return known }
        let person = persons[id]
        engage(
            id: id, wanted: person?.login ?? "agent-" + Text.slug(id, limit: 30),
            name: person?.name ?? Prose.convertDeletedPerson(id).spoken, email: person?.email,
            created: person?.created, disabled: person?.updated ?? person?.created ?? Instant(seconds: 0))
        return logins[id] ?? system()
    }

    /// The same for a name or an address as a table has it.
    func consultant(named text: String) -> String {
        let (email, name) = text.address
        let address = try? EmailAddress(email)
        let id = "\0" + (address?.key ?? text.lowercased())
        if let known = logins[id] { return known }
        let local = address.map { String($0.text.split(separator: "@")[0]) }
        engage(
            id: id, wanted: local ?? text, name: name ?? local ?? text, email: address?.text, created: nil,
            disabled: nil)
        return logins[id] ?? system()
    }

    /// What stands for the system itself, and its automatic mail.
    func system() -> String {
        let id = "\0"
        if let known = logins[id] { return known }
        engage(
            id: id, wanted: plan.source, name: plan.source, email: nil, created: nil,
            disabled: Instant(seconds: 0))
        return logins[id] ?? plan.source
    }
}
