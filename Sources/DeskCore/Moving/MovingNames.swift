import DeskModel
import DeskProse
import DeskStore

/// The people and things that moved lines name: looked up once, and, while a folder is only looked at, taken for
/// found where an earlier line tells of them.
final class MovingNames {
    /// An account with where it is.
    struct Person {
        let id: Int64
        let organisation: Int64
    }

    private var told: [Kind: Set<Int>] = [:]
    private var found: [Kind: [String: Int64]] = [:]
    private var people: [String: Person] = [:]
    /// What names a thing of the same file that may come later, done at its end.
    private var later: [(Transaction) throws -> Void] = []

    private enum Kind: Int { case organisation, account, consultant, topic }

    /// Names remembered of a kind.
    private static let remembered = 4096

    /// Drops what is remembered: a row that failed may have taken it back.
    func forget() {
        found = [:]
        people = [:]
    }

    /// Leaves something until all of a file has been read.
    func atEnd(_ body: @escaping (Transaction) throws -> Void) { later.append(body) }

    /// Does what was left until now.
    func end(_ sql: Transaction) throws {
        for body in later { try body(sql) }
        later = []
        people = [:]
    }

    /// Forgets one account, which may have moved.
    func forget(account key: String) { people[key] = nil }

    /// The organisation of a code.
    func organisation(_ code: String, _ sql: Transaction) throws -> Int64 {
        try id(.organisation, code, try sql.importPlace(code: code)?.id, .noOrganisation(code))
    }

    /// The consultant of a login, also a disabled one.
    func consultant(_ login: String, _ sql: Transaction) throws -> Int64 {
        try id(.consultant, login, try sql.consultant(login: login)?.id, .noConsultant(login))
    }

    /// The topic of a name, also a disabled one.
    func topic(_ name: String, _ sql: Transaction) throws -> Int64 {
        try id(.topic, name, try sql.anyTopicID(name), .noTopic(name))
    }

    /// The account of an address.
    func account(_ email: EmailAddress, _ sql: Transaction) throws -> Person {
        if let known = people[email.key] { return known }
        guard let account = try sql.account(email: email) else {
            throw DeskError(.invalid, .noAccount(email.text))
        }
        if people.count >= Self.remembered { people.removeAll(keepingCapacity: true) }
        let person = Person(id: account.id, organisation: account.organisationID)
        people[email.key] = person
        return person
    }

    /// The same of an address as it is written.
    func account(_ text: String, _ sql: Transaction) throws -> Person {
        try account(try EmailAddress(asked: text), sql)
    }

    private func id(
        _ kind: Kind, _ name: String, _ look: @autoclosure () throws -> Int64?, _ missing: Prose
    ) throws -> Int64 {
        if let known = found[kind]?[name] { return known }
        guard let id = try look() else { throw DeskError(.invalid, missing) }
        if found[kind]?.count ?? 0 >= Self.remembered { found[kind] = nil }
        found[kind, default: [:]][name] = id
        return id
    }

    /// Throws `.invalid` for a line that names what is neither here nor told before, and remembers what it tells.
    func check(_ draft: MovedDraft, _ act: Act, _ folder: MovingFolder) throws {
        let sql = act.sql
        switch draft {
        case .organisation(let moved):
            try act.desk.organisations.demandForeign(moved.contractEmails.map(\.email))
            tell(.organisation, moved.code)
        case .account(let moved):
            if !isTold(.organisation, moved.organisation) { _ = try organisation(moved.organisation, sql) }
            tell(.account, moved.email.key)
        case .consultant(let moved): tell(.consultant, moved.login)
        case .setting(.topic(let name, _)): tell(.topic, name)
        case .setting: break
        case .view(let view): try check(owner: view.consultant, sql)
        case .text(let text): try check(owner: text.consultant, sql)
        case .ticket(let ticket):
            if let code = ticket.organisation, !isTold(.organisation, code) {
                _ = try organisation(code, sql)
            }
            if let name = ticket.topic, !isTold(.topic, name) { _ = try topic(name, sql) }
            for email in try ticket.addresses() where !isTold(.account, email.key) {
                _ = try account(email, sql)
            }
            for login in ticket.logins where !isTold(.consultant, login) { _ = try consultant(login, sql) }
            for file in ticket.files where file.removedAt == nil { _ = try size(of: file, in: folder) }
        }
    }

    private func check(owner login: String?, _ sql: Transaction) throws {
        if let login, !isTold(.consultant, login) { _ = try consultant(login, sql) }
    }

    /// The size of an attached file, which must be in the folder.
    func size(of file: MovedAttachment, in folder: MovingFolder) throws(DeskError) -> Int64 {
        guard let size = folder.size(of: file.sha256) else {
            throw DeskError(.invalid, .movedFileMissing(file.sha256))
        }
        guard file.size.map({ $0 == size }) ?? true else {
            throw DeskError(.invalid, .movedFileDiffers(file.sha256))
        }
        return size
    }

    private func tell(_ kind: Kind, _ name: String) { told[kind, default: []].insert(name.hashValue) }

    private func isTold(_ kind: Kind, _ name: String) -> Bool {
        told[kind]?.contains(name.hashValue) ?? false
    }
}

extension MovedTicket {
    /// Every login that a ticket names.
    fileprivate var logins: Set<String> {
        var logins = Set([owner, createdBy].compactMap { $0 })
        logins.formUnion(comments.filter { $0.kind != .customer }.map(\.author))
        logins.formUnion(files.compactMap(\.consultant))
        logins.formUnion(calls.map(\.consultant))
        logins.formUnion(remoteSessions.map(\.consultant))
        logins.formUnion(time.map(\.consultant))
        logins.formUnion(merge?.before.compactMap(\.owner) ?? [])
        return logins
    }

    /// Every address that a ticket names.
    fileprivate func addresses() throws(DeskError) -> [EmailAddress] {
        var texts = Set(comments.filter { $0.kind == .customer }.map(\.author))
        texts.formUnion(files.compactMap(\.account))
        texts.formUnion(remoteSessions.map(\.consent))
        texts.formUnion(watchers)
        var addresses = [requester]
        for text in texts { addresses.append(try EmailAddress(asked: text)) }
        return addresses
    }
}
