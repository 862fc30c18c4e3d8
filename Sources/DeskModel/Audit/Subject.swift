/// What a change is about, as the audit log names it: by an id that names no person.
package enum Subject: Hashable, Sendable {
    case account(Int64)
    case organisation(String)
    case ticket(Int64)
    case consultant(String)
    case rule(String)
    case date(String)
    case price(String)
    case topic(String)
    case mail(Int64)
    case view(Int64)
    case text(Int64)
    /// The desk as a whole: initialised, backed up, swept.
    case desk
    /// An address that nobody here is known by; which one is not recorded.
    case unknown

    /// The text in the database, such as `ticket 12`.
    package var text: String {
        switch self {
        case .account(let id): "account \(id)"
        case .organisation(let code): "organisation \(code)"
        case .ticket(let number): "ticket \(number)"
        case .consultant(let login): "consultant \(login)"
        case .rule(let key): "rule \(key)"
        case .date(let date): "date \(date)"
        case .price(let product): "price \(product)"
        case .topic(let name): "topic \(name)"
        case .mail(let id): "mail \(id)"
        case .view(let id): "view \(id)"
        case .text(let id): "text \(id)"
        case .desk: "desk"
        case .unknown: "unknown"
        }
    }
}

/// One entry of the audit log.
package struct AuditEntry: Equatable, Sendable {
    /// Consecutive from 1; a gap is a removal.
    package let id: Int64
    /// When it happened.
    package let at: Instant
    /// The operating system's login name.
    package let osUser: String
    /// The consultant the user acted as.
    package let asLogin: String?
    /// The email of the customer's person acted for.
    package let actingFor: String?
    /// The verb that was used.
    package let verb: String
    /// What it is about: `ticket 12`, `account jana@firma.cz`.
    package let subject: String
    /// What changed, or what was taken out by an erasure.
    package let changes: JSON
    /// SHA-256 over this entry and the hash before it, in hexadecimal.
    package let hash: String
    /// The id, for targets in which `id` means the key of an answer.
    package var number: Int64 { id }

    /// Made of its parts, of which none is checked.
    package init(
        id: Int64, at: Instant, osUser: String, asLogin: String?, actingFor: String?, verb: String,
        subject: String, changes: JSON, hash: String
    ) {
        self.id = id
        self.at = at
        self.osUser = osUser
        self.asLogin = asLogin
        self.actingFor = actingFor
        self.verb = verb
        self.subject = subject
        self.changes = changes
        self.hash = hash
    }
}

extension AuditEntry {
    /// The entry for machines, with the keys of `desk audit list --json`.
    package var json: JSON {
        [
            "id": .integer(id), "at": .string(at.iso), "osUser": .string(osUser),
            "actingFor": JSON(actingFor ?? asLogin), "verb": .string(verb), "subject": .string(subject),
            "changes": changes, "hash": .string(hash),
        ]
    }
}
