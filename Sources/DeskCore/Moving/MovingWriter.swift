import DeskModel
import DeskProse
import DeskSecrets
import DeskStore

/// Writes moved lines in one transaction.
final class MovingWriter {
    private let act: Act
    private let names: MovingNames
    private let plan: MovingPlan
    private let keepsNumbers: Bool
    private let source: String
    private let doer: Consultant
    private var calendar: WorkingCalendar?
    private var movesDueTimes = false
    private var unknownHash: String?
    /// What was brought: codes, logins, numbers; of accounts the addresses.
    private var brought: Set<String> = []

    init(_ act: Act, _ names: MovingNames, _ plan: MovingPlan, keepsNumbers: Bool) throws {
        self.act = act
        self.names = names
        self.plan = plan
        self.keepsNumbers = keepsNumbers
        source = try act.sql.source()
        doer = try act.actor.consultant
    }

    private var sql: Transaction { act.sql }

    /// Writes one line. Throws what is wrong with it; what it has written so far is for the caller to take back.
    func put(_ draft: MovedDraft, _ digest: [UInt8], _ sizes: [String: Int64]) throws -> Outcome {
        switch draft {
        case .organisation(let moved):
            try act.desk.organisations.demandForeign(moved.contractEmails.map(\.email))
            return note(try sql.put(moved), moved.code)
        case .account(let moved):
            let place = try names.organisation(moved.organisation, sql)
            names.forget(account: moved.email.key)
            if let kept = moved.mergedInto {
                names.atEnd { sql in try sql.mergeMoved(moved.email, into: kept) }
            }
            return note(
                try sql.put(moved, organisation: place, withHashes: plan.withHashes, unknown: hash),
                moved.email.key)
        case .consultant(let moved):
            if moved.awayTo != nil { names.atEnd { sql in try sql.putStandIn(of: moved) } }
            return note(try sql.put(moved, keepingRole: moved.login == doer.login), moved.login)
        case .setting(let moved):
            let outcome = try sql.put(moved)
            if outcome == .created || outcome == .updated { try look(at: moved) }
            if case .rule(let key, _) = moved { return note(outcome, key.rawValue) }
            return outcome
        case .view(let view):
            let owner = try view.consultant.map { try names.consultant($0, sql) }
            let before = try sql.ownView(view.name, of: owner)?.view
            if before != view { _ = try sql.put(view, of: owner) }
            return before == nil ? .created : before == view ? .unchanged : .updated
        case .text(let text):
            let owner = try text.consultant.map { try names.consultant($0, sql) }
            let before = try sql.ownCannedText(text.key, of: owner)?.text
            if before != text { _ = try sql.put(text, of: owner) }
            return before == nil ? .created : before == text ? .unchanged : .updated
        case .ticket(let ticket): return try put(ticket, digest, sizes)
        }
    }

    private func note(_ outcome: Outcome, _ key: String) -> Outcome {
        if outcome == .created || outcome == .updated { brought.insert(key) }
        return outcome
    }

    /// How that stands which was brought, for the log; nothing of a file that holds nothing such.
    func standing(of file: MovingFile) throws -> JSON? {
        guard let kind = AuditedKind(file) else { return nil }
        return try sql.standings(kind, of: kind == .account ? sql.accountNumbers(of: brought) : brought)
    }

    /// A hash of nobody's password.
    private func hash() throws -> String {
        if let unknownHash { return unknownHash }
        let made = PasswordHash.decoy(try Argon2Cost(ruledBy: sql)).phc
        unknownHash = made
        return made
    }

    private func look(at moved: MovedSetting) throws {
        switch moved {
        case .closure: movesDueTimes = true
        case .rule(let key, _):
            // Finds out, too, whether a time zone exists.
            if key == .timeZone { _ = try sql.zone() }
            if Rule.of(key).movesDueTimes { movesDueTimes = true }
        case .topic, .price: break
        }
    }

    /// Counts due times anew where what they depend on has changed.
    func settle(_ file: MovingFile) throws {
        if movesDueTimes { _ = try sql.recountDueTimes() }
    }

    private func workingCalendar() throws -> WorkingCalendar {
        let known = try calendar ?? sql.calendar()
        calendar = known
        return known
    }

    private func put(_ ticket: MovedTicket, _ digest: [UInt8], _ sizes: [String: Int64]) throws -> Outcome {
        let found = try sql.ticket(of: ticket.origin)
        if let found, found.digest == digest { return .unchanged }
        let requester = try names.account(ticket.requester, sql)
        let places = MovedPlaces(
            organisation: try ticket.organisation.map { try names.organisation($0, sql) }
                ?? requester.organisation,
            requester: requester.id, topic: try ticket.topic.map { try names.topic($0, sql) },
            owner: try ticket.owner.map { try names.consultant($0, sql) },
            createdBy: try ticket.createdBy.map { try names.consultant($0, sql) })
        guard let found else {
            try add(ticket, places, digest, sizes)
            return .created
        }
        return try change(found.number, ticket, places, digest, sizes)
    }

    private func add(
        _ ticket: MovedTicket, _ places: MovedPlaces, _ digest: [UInt8], _ sizes: [String: Int64]
    ) throws {
        var wanted = keepsNumbers ? ticket.number : nil
        // One of this desk's own that is not here has its name for a number.
        let isOwn = ticket.origin.source == source
        if isOwn { wanted = Int64(ticket.origin.id) }
        if let number = wanted, try sql.hasTicket(number) {
            guard plan.numbers != .keep else {
                throw DeskError(.conflict, .movedNumberTaken(number), hint: .movedNumberTakenHint)
            }
            wanted = nil
        }
        let number = try sql.insertMoved(ticket, number: wanted, places)
        brought.insert(String(number))
        if !isOwn || String(number) != ticket.origin.id {
            try sql.insertOrigin(ticket.origin, ticket: number, digest: digest, by: doer.id)
        }
        try sql.insertWindows(ticket.windows, ticket: number)
        _ = try sql.putPauses(ticket.pauses, ticket: number)
        _ = try putParts(of: ticket, number, places, sizes, isNew: true)
        try sql.indexText(of: number...number)
        try sql.linkExpected(ticket.origin, ticket: number)
        try sql.measure(ticket: number, workingCalendar())
        try owe(ticket, number)
    }

    /// Brings what is new and what has changed. Of single fields the later word holds, ours or that of the line;
    /// what was said here is never taken back.
    private func change(
        _ number: Int64, _ ticket: MovedTicket, _ places: MovedPlaces, _ digest: [UInt8],
        _ sizes: [String: Int64]
    ) throws -> Outcome {
        guard let before = try sql.ticket(number: number) else {
            throw DeskError(.fault, .noTicket(String(number)))
        }
        let isLater = before.updatedAt > ticket.times[.updatedAt] ?? before.updatedAt
        var hasChanged = false
        try sql.changingText(of: number) {
            if !isLater {
                hasChanged = try sql.updateMoved(ticket, number: number, places)
                if try sql.windows(ticket: number) != ticket.windows {
                    try sql.deleteWindows(ticket: number)
                    try sql.insertWindows(ticket.windows, ticket: number)
                    hasChanged = true
                }
                if try sql.putPauses(ticket.pauses, ticket: number) { hasChanged = true }
            }
            if try putParts(of: ticket, number, places, sizes, isNew: false) { hasChanged = true }
        }
        if !isLater {
            try sql.measure(ticket: number, workingCalendar(), anew: true)
            try owe(ticket, number)
        }
        guard hasChanged || !isLater else { return .skipped }
        try sql.setDigest(digest, ticket: number)
        return note(hasChanged ? .updated : .unchanged, String(number))
    }

    /// Counts when our response is due, by the rules of this desk.
    private func owe(_ ticket: MovedTicket, _ number: Int64) throws {
        guard ticket.state.isQueued, let written = try sql.ticket(number: number) else { return }
        try sql.recomputeDue(written, workingCalendar())
    }

    /// What belongs to a ticket; tells whether anything was new.
    private func putParts(
        of ticket: MovedTicket, _ number: Int64, _ places: MovedPlaces, _ sizes: [String: Int64], isNew: Bool
    ) throws -> Bool {
        var seen: [Part: Int] = [:]
        func occurrence(_ part: Part) -> Int {
            defer { seen[part, default: 0] += 1 }
            return seen[part] ?? 0
        }
        var changed = false
        func put(_ file: MovedAttachment, comment: MovedComment?, id: Int64?) throws {
            guard let size = file.removedAt == nil ? sizes[file.sha256] : file.size ?? 0 else {
                throw DeskError(.invalid, .movedFileMissing(file.sha256))
            }
            let isAdded = try sql.put(
                file, size: size, ticket: number, comment: id,
                account: try file.account.map { try names.account($0, sql).id },
                consultant: try file.consultant.map { try names.consultant($0, sql) },
                createdAt: file.createdAt ?? comment?.createdAt ?? ticket.created,
                occurrence: occurrence(.file(id, file.name, file.sha256)), isNewTicket: isNew)
            changed = changed || isAdded
        }
        for file in ticket.attachments { try put(file, comment: nil, id: nil) }
        for comment in ticket.comments {
            let isCustomer = comment.kind == .customer
            let (id, outcome) = try sql.put(
                comment, ticket: number,
                consultant: isCustomer ? nil : try names.consultant(comment.author, sql),
                account: isCustomer ? try names.account(comment.author, sql).id : nil,
                occurrence: occurrence(
                    .comment(
                        comment.kind, comment.author, comment.createdAt,
                        comment.sourceId == nil ? comment.body : "")),
                isNewTicket: isNew)
            changed = changed || outcome != .unchanged
            for file in comment.attachments { try put(file, comment: comment, id: id) }
        }
        for call in ticket.calls {
            let by = try names.consultant(call.consultant, sql)
            let key = Part.call(by, call.result, call.inWindow, call.remark, call.createdAt)
            if try sql.put(call, ticket: number, consultant: by, occurrence: occurrence(key)) {
                changed = true
            }
        }
        for session in ticket.remoteSessions
        where try sql.put(
            session, ticket: number, consultant: try names.consultant(session.consultant, sql),
            consent: try names.account(session.consent, sql).id)
        {
            changed = true
        }
        for time in ticket.time {
            let by = try names.consultant(time.consultant, sql)
            let key = Part.time(by, time.seconds, time.billable, time.remark, time.createdAt)
            if try sql.put(time, ticket: number, consultant: by, occurrence: occurrence(key)) {
                changed = true
            }
        }
        for message in ticket.messages
        where try sql.put(message, ticket: number, at: message.at ?? ticket.created) {
            changed = true
        }
        for watcher in ticket.watchers
        where try sql.insertWatcher(
            names.account(watcher, sql).id, ticket: number, at: ticket.created)
        {
            changed = true
        }
        for link in ticket.links where try sql.put(link, ticket: number, at: link.createdAt ?? ticket.created)
        {
            changed = true
        }
        if let merge = ticket.merge, try sql.put(merge, ticket: number, before: try standings(merge)) {
            changed = true
        }
        return changed
    }

    /// How tickets stood when they were merged, as unmerging reads it; nothing where it is not known.
    private func standings(_ merge: MovedMerge) throws -> String? {
        guard !merge.before.isEmpty else { return nil }
        return try JSON.array(
            merge.before.map {
                .string(sql.standing($0, owner: try $0.owner.map { try names.consultant($0, sql) }))
            }
        ).text
    }

    /// What two parts of a ticket have in common that cannot be told from each other.
    private enum Part: Hashable {
        case file(Int64?, String, String)
        case comment(Comment.Kind, String, Instant, String)
        case call(Int64, Call.Result, Bool?, String?, Instant)
        case time(Int64, Int64, Bool, String?, Instant)
    }
}

extension MovedTicket {
    /// When it came.
    fileprivate var created: Instant { times[.createdAt] ?? Instant(seconds: 0) }
}
