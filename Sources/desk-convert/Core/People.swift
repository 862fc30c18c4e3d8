import DeskModel
import DeskProse

/// An organisation as another system describes it.
struct SourceOrganisation {
    let id: String
    var name: String
    var domains: [String] = []
    var created: Instant?
    /// When it was taken out of use.
    var suspended: Instant?
    var updated: Instant?
    let place: Origin
}

/// Somebody as another system describes them.
struct SourcePerson {
    let id: String
    var name: String
    var email: String?
    var phone: String?
    /// Their login, where that is not an address.
    var login: String?
    /// The organisation, by its id there.
    var organisation: String?
    /// Whether they work here.
    var isStaff = false
    var isActive = true
    /// A locale such as `cs-cz`.
    var language: String?
    var created: Instant?
    var seen: Instant?
    var updated: Instant?
    let place: Origin
}

/// The people and organisations of an export, and what each is called here.
///
/// All are kept in memory, some hundred bytes each. Whoever a ticket names and the export does not describe is made
/// up: a disabled account under an address that leads nowhere.
final class People {
    let plan: ConversionPlan
    let losses: Losses
    var organisations: [String: SourceOrganisation] = [:]
    var persons: [String: SourcePerson] = [:]
    var aliases: [String: String] = [:]
    /// The first who has an address.
    var byAddress: [String: String] = [:]
    /// The code of each organisation, by its id there.
    var codes: [String: String] = [:]
    /// The organisation of each domain.
    var domains: [String: String] = [:]
    var takenCodes: Set<String> = []
    var madeOrganisations: [(code: String, line: JSON)] = []
    /// What each customer's account is called, by their id there.
    var addresses: [String: String] = [:]
    /// Customers who share somebody else's address.
    var shadows: Set<String> = []
    var accounts: [String: JSON] = [:]
    /// What each of us is called, by their id there.
    var logins: [String: String] = [:]
    var consultants: [String: JSON] = [:]

    init(_ plan: ConversionPlan, _ losses: Losses) {
        self.plan = plan
        self.losses = losses
    }

    // MARK: What the export says

    /// Takes an organisation; of two with one id the later one counts.
    func add(_ organisation: SourceOrganisation) {
        if let known = organisations[organisation.id], let one = known.updated,
            let two = organisation.updated,
            one > two
        {
            return
        }
        organisations[organisation.id] = organisation
    }

    /// Takes a person; of two with one id the later one counts.
    func add(_ person: SourcePerson) {
        if let known = persons[person.id], let one = known.updated, let two = person.updated, one > two {
            return
        }
        persons[person.id] = person
    }

    /// Whether the export describes somebody.
    func knows(_ id: String) -> Bool { persons[id] != nil }

    /// Another name for somebody, as expanded records have it.
    func alias(_ name: String, of id: String) { aliases[name.lowercased()] = id }

    /// A phone number that comes apart from its owner.
    func put(phone: String, of id: String) { if persons[id]?.phone == nil { persons[id]?.phone = phone } }

    /// The id of a person by id or another name.
    func resolved(_ id: String) -> String { persons[id] != nil ? id : aliases[id.lowercased()] ?? id }

    /// Whether somebody works here.
    func isStaff(_ id: String) -> Bool { persons[resolved(id)]?.isStaff ?? false }

    /// How somebody is named in a text; nothing for those that the export does not describe.
    func label(_ id: String) -> String? {
        guard let person = persons[resolved(id)] else { return nil }
        return [person.name.oneLine(200), person.email.map { "<\($0)>" } ?? ""].filter { !$0.isEmpty }
            .joined(separator: " ")
    }

    /// Settles what everybody is called, once all of them are known; the older first, so that whoever comes later
    /// changes nothing for those before.
    func settle() {
        for organisation in organisations.values.sorted(by: { People.isBefore($0.id, $1.id) }) {
            let base = Text.slug(organisation.name, limit: 32)
            var code = base.utf8.count < 2 ? Text.slug("\(plan.source)-\(organisation.id)", limit: 32) : base
            if takenCodes.contains(code) { code = People.joined(code, organisation.id, limit: 32) }
            takenCodes.insert(code)
            codes[organisation.id] = code
            for domain in organisation.domains.compactMap({ Domain.ascii($0[...]) })
            where domains[domain] == nil {
                domains[domain] = code
            }
            let name = organisation.name.oneLine(200)
            madeOrganisations.append(
                (
                    code,
                    [
                        "code": .string(code), "name": .string(name.isEmpty ? code : name),
                        "createdAt": JSON(organisation.created?.iso),
                        "suspendedAt": JSON(organisation.suspended?.iso),
                    ]
                ))
        }
        for person in persons.values.sorted(by: People.isOlder) {
            if person.isStaff { engage(person) } else { enroll(person) }
        }
    }

    /// The id of an organisation that is known by its name alone.
    func organisation(named name: String) -> String {
        let id = "\0" + name.lowercased()
        guard codes[id] == nil else { return id }
        let base = Text.slug(name, limit: 32)
        // Told apart by the name itself, so that whoever comes later changes nothing.
        let mark = String(PieceIndex.key(id) & 0xFF_FFFF, radix: 36)
        var code = base.utf8.count < 2 ? "org-" + mark : base
        if takenCodes.contains(code) { code = People.joined(code, mark, limit: 32) }
        takenCodes.insert(code)
        codes[id] = code
        madeOrganisations.append((code, ["code": .string(code), "name": .string(name.oneLine(200))]))
        return id
    }

    static func isOlder(_ one: SourcePerson, _ two: SourcePerson) -> Bool {
        let end = Instant.endOfTime
        let (first, second) = (one.created ?? end, two.created ?? end)
        return first == second ? isBefore(one.id, two.id) : first < second
    }

    /// Numbers by size, before everything else.
    static func isBefore(_ one: String, _ two: String) -> Bool {
        switch (Int64(one), Int64(two)) {
        case (let one?, let two?): one < two
        case (_?, nil): true
        case (nil, _?): false
        case (nil, nil): one < two
        }
    }

    static func joined(_ base: String, _ id: String, limit: Int) -> String {
        let end = "-" + Text.slug(id, limit: 20)
        return Text.slug(String(base.utf8.prefix(limit - end.utf8.count)) ?? base, limit: limit) + end
    }

    /// Writes everybody, once all tickets have named whom they name.
    func write(to folder: NeutralFolder) throws(DeskError) {
        for organisation in madeOrganisations.sorted(by: { $0.code < $1.code }) {
            try folder.add(.organisations, organisation.line)
        }
        for (_, line) in accounts.sorted(by: { $0.key < $1.key }) { try folder.add(.accounts, line) }
        for (_, line) in consultants.sorted(by: { $0.key < $1.key }) { try folder.add(.consultants, line) }
    }
}
