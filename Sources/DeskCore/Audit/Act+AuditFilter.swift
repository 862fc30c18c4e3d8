import DeskModel
import DeskProse
import DeskStore

extension Act {
    /// The first page of what a filter asks for.
    func auditPage(_ filter: AuditFilter) throws -> AuditPage {
        var page = AuditPage()
        if let subject = filter.subject { page.subjects = try subjects(subject) }
        if let actor = filter.actor {
            page.login = actor
            page.actingForID = try (try? EmailAddress(actor)).flatMap { try sql.account(email: $0)?.id }
        }
        if let since = filter.since { page.since = try Instant(since, now: now, zone: sql.zone()) }
        return page
    }

    /// What the database may call a subject that somebody named: whole, or by its last part alone.
    private func subjects(_ text: String) throws -> [String] {
        let text = Text.trim(text)
        let kinds = [
            "organisation", "ticket", "consultant", "rule", "date", "price", "topic", "mail", "view", "text",
        ]
        let parts = text.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1)
        if parts.count == 2, let kind = String(parts[0]), let name = String(parts[1]) {
            if kind == "account" { return try accountSubjects(name) + [text] }
            if kinds.contains(kind) { return [text] }
        }
        return try [text] + kinds.map { "\($0) \(text)" } + accountSubjects(text)
    }

    private func accountSubjects(_ name: String) throws -> [String] {
        guard let email = try? EmailAddress(name), let account = try sql.account(email: email) else {
            return Int64(name) == nil ? [] : ["account \(name)"]
        }
        return [Subject.account(account.id).text]
    }

    /// Throws `.notFound` for an actor or a subject that the log does not know, and that nobody and nothing here is
    /// called: of whom or of what is gone the log still tells.
    func demandKnown(_ filter: AuditFilter) throws {
        if let actor = filter.actor, try !isLogged(AuditFilter(actor: actor)) { try demandActor(actor) }
        if let subject = filter.subject, try !isLogged(AuditFilter(subject: subject)) {
            try demandSubject(Text.trim(subject))
        }
    }

    private func isLogged(_ filter: AuditFilter) throws -> Bool {
        var page = try auditPage(filter)
        page.limit = 1
        return try !sql.audit(page).isEmpty
    }

    private func demandActor(_ name: String) throws {
        if let email = try? EmailAddress(name) {
            guard try sql.account(email: email) == nil else { return }
            throw DeskError.unknown(.account, name)
        }
        guard try sql.consultant(login: name) == nil else { return }
        throw DeskError.unknown(.consultant, name)
    }

    private func demandSubject(_ text: String) throws {
        let parts = text.utf8.split(separator: UInt8(ascii: " "), maxSplits: 1).compactMap { String($0) }
        if parts.count == 2, let kind = CandidateKind.ofSubject(parts[0]) {
            guard try !isThere(kind, parts[1]) else { return }
            throw DeskError.unknown(kind, parts[1])
        }
        let rules = Rule.Key.allCases.map(\.rawValue)
        let isOther =
            parts.count == 2 && ["rule", "date", "price", "mail", "view", "text"].contains(parts[0])
            || rules.contains(text) || Ticket.Lane(rawValue: text) != nil || CivilDate(iso: text) != nil
        guard !isOther, try !CandidateKind.ofSubjects.contains(where: { try isThere($0, text) }) else {
            return
        }
        if Int64(text) != nil { throw DeskError.unknown(.ticket, text) }
        if (try? EmailAddress(text)) != nil { throw DeskError.unknown(.account, text) }
        let error = DeskError(.notFound, .noAuditSubject(text), hint: .listAudit)
        for kind in CandidateKind.ofSubjects {
            guard let near = try sql.near(Sought(kind: kind, name: text), within: visibility) else {
                continue
            }
            throw error.proposing(near)
        }
        throw NearMatch.of(text, among: rules).map(error.proposing) ?? error
    }

    /// Whether something is called so.
    private func isThere(_ kind: CandidateKind, _ name: String) throws -> Bool {
        switch kind {
        case .account: try (try? EmailAddress(name)).flatMap { try sql.account(email: $0) } != nil
        case .organisation: (try? sql.organisation(code: name)) != nil
        case .consultant: try sql.consultant(login: name) != nil
        case .topic: try sql.topic(named: name) != nil
        default: try Int64(name).flatMap { try sql.ticket(number: $0) } != nil
        }
    }
}

extension CandidateKind {
    /// What entries are about and people mistype.
    fileprivate static let ofSubjects: [CandidateKind] = [
        .organisation, .consultant, .topic, .account, .ticket,
    ]

    /// By the word before a subject's name.
    fileprivate static func ofSubject(_ word: String) -> CandidateKind? {
        ofSubjects.first { $0.rawValue == word }
    }
}
