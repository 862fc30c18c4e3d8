import DeskModel
import DeskProse

/// Customers, and what their accounts are called.
extension People {
    /// Gives a customer an account.
    func enroll(_ person: SourcePerson) {
        let told = person.email.map(Text.pasted).flatMap { $0.isEmpty ? nil : $0 }
        let email = told.flatMap { try? EmailAddress($0) }
        if let told, email == nil { losses.leaveOut(person.place, .convertNoAddress(told)) }
        if let email, let first = byAddress[email.key] {
            losses.note(person.place, .convertSharedAddress(email.text, first))
            addresses[person.id] = addresses[first]
            shadows.insert(person.id)
            return
        }
        let address = email?.text ?? placeholder(person.id)
        addresses[person.id] = address
        if let email { byAddress[email.key] = person.id }
        if email == nil { losses.note(person.place, .convertNoAddressAtAll(address)) }
        let name = person.name.oneLine(200)
        add(
            account: address, name: name.isEmpty ? address : name,
            organisation: home(of: person, email), phone: person.phone,
            reason: email == nil ? .convertHasNoAddress : person.isActive ? nil : .convertDisabledThere,
            language: person.language, created: person.created, seen: person.seen)
    }

    func add(
        account address: String, name: String, organisation: String, phone: String?, reason: Prose?,
        language: String? = nil, created: Instant? = nil, seen: Instant? = nil
    ) {
        accounts[(try? EmailAddress(address))?.key ?? address] = [
            "email": .string(address), "organisation": .string(organisation), "name": .string(name),
            "phone": JSON(phone?.phone), "state": .string(reason == nil ? "invited" : "disabled"),
            "language": JSON(language.map { Language(locale: $0.replacing("-", with: "_")).rawValue }),
            "createdAt": JSON(created?.iso), "lastLoginAt": JSON(seen?.iso),
            "disabledReason": JSON(reason?.spoken),
        ]
    }

    /// Where somebody belongs: as the export says, else by the domain of the address.
    func home(of person: SourcePerson, _ email: EmailAddress?) -> String {
        if let id = person.organisation {
            if let code = codes[id] { return code }
            losses.note(person.place, .convertNoOrganisation(id))
        }
        return home(of: email)
    }

    func home(of email: EmailAddress?) -> String {
        let domain = email.map { String($0.key.split(separator: "@").last ?? "") } ?? ""
        if let code = domains[domain] { return code }
        let groupsByDomain = plan.system == .mbox || plan.system == .csv
        guard groupsByDomain, !domain.isEmpty, !People.publicDomains.contains(domain),
            !domain.hasSuffix(".invalid"), case let code = Text.slug(domain, limit: 32), code.utf8.count >= 2,
            takenCodes.insert(code).inserted
        else { return others() }
        domains[domain] = code
        madeOrganisations.append((code, ["code": .string(code), "name": .string(domain)]))
        return code
    }

    /// Domains where people have private addresses.
    static let publicDomains: Set<String> = [
        "gmail.com", "seznam.cz", "email.cz", "post.cz", "centrum.cz", "volny.cz", "atlas.cz", "tiscali.cz",
        "quick.cz", "azet.sk", "zoznam.sk", "outlook.com", "outlook.cz", "hotmail.com", "hotmail.cz",
        "live.com",
        "yahoo.com", "icloud.com", "me.com", "gmx.net", "gmx.de", "proton.me", "protonmail.com",
        "googlemail.com",
    ]

    /// The code of the organisation of those who have none.
    func others() -> String {
        let code = Text.slug(plan.source + "-others", limit: 32)
        if takenCodes.insert(code).inserted {
            madeOrganisations.append(
                (code, ["code": .string(code), "name": .string(Prose.convertOthers(plan.source).spoken)]))
        }
        return code
    }

    func placeholder(_ id: String) -> String {
        "\(Text.slug(id, limit: 40))@\(Text.slug(plan.source, limit: 40)).invalid"
    }

    /// The address of a person's account; made up for one that the export does not describe, and for one of us who asks
    /// for something.
    func account(_ id: String?, named name: String? = nil) -> String {
        guard let id = id.map(resolved) else { return unknown() }
        if let known = addresses[id] { return known }
        if let person = persons[id] {
            enroll(person)
            return addresses[id] ?? unknown()
        }
        if (try? EmailAddress(id)) != nil { return account(address: id, name: name) }
        let address = placeholder("user-" + id)
        addresses[id] = address
        let told = name?.oneLine(200) ?? ""
        add(
            account: address, name: told.isEmpty ? Prose.convertDeletedPerson(id).spoken : told,
            organisation: others(), phone: nil, reason: .convertDeletedThere)
        return address
    }

    /// The same for an address, as mail has it.
    func account(address text: String, name: String?, organisation: String? = nil, phone: String? = nil)
        -> String
    {
        guard let email = try? EmailAddress(text) else { return unknown() }
        if let id = byAddress[email.key], let known = addresses[id] { return known }
        let id = "\0" + email.key
        byAddress[email.key] = id
        addresses[id] = email.text
        let home = organisation.flatMap { codes[$0] } ?? home(of: email)
        let told = name?.oneLine(200) ?? ""
        add(
            account: email.text, name: told.isEmpty ? email.text : told, organisation: home, phone: phone,
            reason: nil)
        return email.text
    }

    /// Somebody with a name or a phone, and no address.
    func account(name: String, phone: String?, organisation: String?) -> String {
        let key = [name, phone ?? "", organisation ?? ""].joined(separator: "\0")
        if let known = addresses["\0" + key] { return known }
        let address = placeholder([name, phone ?? ""].joined(separator: " "))
        addresses["\0" + key] = address
        add(
            account: address, name: name.isEmpty ? phone ?? address : name,
            organisation: organisation.flatMap { codes[$0] } ?? others(), phone: phone,
            reason: .convertHasNoAddress)
        return address
    }

    /// The account of whoever the export does not name at all.
    func unknown() -> String {
        let address = placeholder("unknown")
        if accounts[address] == nil {
            add(
                account: address, name: Prose.convertUnknownPerson.spoken, organisation: others(), phone: nil,
                reason: .convertHasNoAddress)
        }
        return address
    }

    /// The name of somebody who shares an account with another, to stand before their words.
    func signature(_ id: String?) -> String? {
        guard let id, shadows.contains(id), let name = persons[id]?.name.oneLine(200), !name.isEmpty else {
            return nil
        }
        return name
    }
}
