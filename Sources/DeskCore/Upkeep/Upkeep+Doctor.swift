import DeskMail
package import DeskModel
import DeskProse
import DeskSecrets
import DeskStore
import Glibc

extension Desk.Upkeep {
    /// Looks at everything that can be wrong with a desk; with `fixing`, fixes what is safe to fix.
    ///
    /// `configurationFault` is what was found wrong with this machine's configuration. `open` opens the desk;
    /// where that is refused, `peek` opens it as it is found, for the caller's role is asked before anything
    /// is told or fixed. Of a desk that cannot even be peeked into, nothing is fixed, and `mayTell` says
    /// whether it is told all the same.
    package static func doctor(
        at path: String, fixing: Bool, mayTell: Bool, configurationFault: DeskError?,
        open: () throws -> Desk, peek: () throws -> Desk
    ) throws -> [CheckResult] {
        guard StorePath.exists(path) else { return try open().upkeep.examine(fixing: fixing, known: []) }
        // Looked at before anything is opened for writing, which sets the journal that it should have.
        let wasWAL = Modes.isWAL(path)
        var (desk, refusal) = try opened(open)
        let asked = try desk ?? opened(peek).desk
        try asked?.read(.deskDoctor) { _ in }
        if asked == nil, !mayTell, let refusal { throw refusal }
        let modes = Modes.check(path, fixing: fixing && asked != nil)
        if desk == nil, !modes.fixed.isEmpty { (desk, refusal) = try opened(open) }
        var known = [CheckResult(.permissions, findings: modes.findings, fixed: modes.fixed)]
        if !fixing, wasWAL { known.append(CheckResult(.journal, findings: [.journalIsWAL])) }
        if let fault = configurationFault {
            known.append(CheckResult(.configuration, findings: [fault.message]))
        }
        if let desk { return try desk.upkeep.examine(fixing: fixing, known: known) }
        // What cannot be opened cannot be examined; the modes alone may be the reason.
        if let refusal, modes.findings.isEmpty {
            known.append(CheckResult(.integrity, findings: [refusal.message]))
        }
        return known
    }

    /// A desk, or why it is refused.
    private static func opened(_ open: () throws -> Desk) throws -> (desk: Desk?, refusal: DeskError?) {
        do {
            return (try open(), nil)
        } catch let error as DeskError where error.kind == .configuration {
            return (nil, error)
        }
    }

    private func examine(fixing: Bool, known: [CheckResult]) throws -> [CheckResult] {
        try read(.deskDoctor) { _ in }
        defer { environment.progress(.end) }
        let apart = desk.apart()
        return try Check.allCases.map { check in
            if let found = known.first(where: { $0.check == check }) { return found }
            var result = try examine(check, in: apart, fixing: fixing)
            result.advice = try advice(on: check)
            return result
        }
    }

    private func examine(_ check: Check, in apart: Store, fixing: Bool) throws -> CheckResult {
        switch check {
        case .schema, .integrity, .foreignKeys, .audit, .search, .queue:
            try checkDatabase(check, in: apart, verb: .deskDoctor, fixing: fixing)
        case .permissions: CheckResult(check)
        case .journal: try checkJournal(fixing: fixing)
        case .disk: checkDisk(fixing: fixing)
        case .clock: try checkClock(fixing: fixing)
        case .jobs: CheckResult(check, findings: try jobFindings())
        case .configuration:
            CheckResult(check, findings: environment.findings + (try desk.mail.hookFindings()))
        case .templates:
            CheckResult(check, findings: desk.mail.texts.faults().map(\.message))
        case .mail: CheckResult(check, findings: try mailFindings(in: apart))
        case .contractEmails: CheckResult(check, findings: try contractEmailFindings(in: apart))
        case .seats: CheckResult(check, findings: try seatFindings(in: apart))
        case .attachments: try checkAttachments(in: apart, fixing: fixing)
        case .passwords: CheckResult(check, findings: try passwordFindings(in: apart))
        }
    }
}

// MARK: The machine

extension Desk.Upkeep {
    private func checkJournal(fixing: Bool) throws -> CheckResult {
        guard Modes.isWAL(store.path) else { return CheckResult(.journal) }
        guard fixing else { return CheckResult(.journal, findings: [.journalIsWAL]) }
        // Every change sets the journal anew.
        try write(.deskDoctor, delivering: false) { try $0.record(.desk, ["mended": "journal"]) }
        return Modes.isWAL(store.path)
            ? CheckResult(.journal, findings: [.journalIsWAL])
            : CheckResult(.journal, fixed: [.journalIsWAL])
    }

    private func checkDisk(fixing: Bool) -> CheckResult {
        let left = fixing ? Draft.sweep(store.home) : Draft.abandoned(in: store.home)
        let told = left.map { Prose.draftIsLeft("\(store.folder)/\($0)") }
        return CheckResult(
            .disk, findings: diskFindings() + (fixing ? [] : told), fixed: fixing ? told : [])
    }

    /// How long the desk of before an upgrade or a restore may be wanted back, in seconds.
    private static let longestKept: Int64 = 30 * 86_400

    private func diskFindings() -> [Prose] {
        let kept = store.keptDesks().filter { now - $0.since > Self.longestKept }
            .map { Prose.deskIsKept("\(store.folder)/\($0.name)", since: .instant($0.since)) }
        guard let space = Modes.space(at: store.path) else { return kept }
        return DiskSpace.findings(free: space.free, size: space.size, folder: store.folder) + kept
    }

    private func checkClock(fixing: Bool) throws -> CheckResult {
        let latest = try store.read(at: now) { try $0.deskTimes().latest }
        guard latest - now > Transaction.clockSlack else { return CheckResult(.clock) }
        let finding = Prose.clockWentBack(now: .instant(now), latest: .instant(latest))
        guard fixing else { return CheckResult(.clock, findings: [finding]) }
        try write(.deskDoctor, delivering: false) { act in
            try act.sql.forgetFuture()
            try act.record(.desk, ["mended": "clock", "latest": .string(latest.iso)])
        }
        return CheckResult(.clock, fixed: [finding])
    }

    private func jobFindings() throws -> [Prose] {
        let (beats, created) = try store.read(at: now) { (try $0.heartbeats(), try $0.deskTimes().created) }
        return ScheduledJob.allCases.compactMap { job in
            let beat = beats[job.verb]
            guard now - (beat ?? created) > job.lateAfter else { return nil }
            return .jobIsLate(job.verb.rawValue, since: beat.map(Prose.instant))
        }
    }
}

extension DeskEnvironment {
    /// What is wrong with the settings of this machine.
    package var findings: [Prose] {
        var findings: [Prose] = []
        if let from, (try? Mailbox(text: from)) == nil { findings.append(ValueFault.badEmail(from).message) }
        if mailer != nil, from == nil { findings.append(.senderNotConfigured) }
        if let program = mailer?.first, !Mailer.canRun(program) { findings.append(.mailerNotFound(program)) }
        if let program = hook?.first, !Mailer.canRun(program) { findings.append(.hookNotFound(program)) }
        if let web, !web.utf8.starts(with: "https://".utf8) { findings.append(.webIsNotSafe(web)) }
        return findings
    }
}

/// How much room a desk needs.
enum DiskSpace {
    /// A copy of the database must fit, and never less than this many bytes.
    private static let least: Int64 = 64 << 20

    static func findings(free: Int64, size: Int64, folder: String) -> [Prose] {
        free < max(least, size) ? [.diskGetsFull(folder, megabytes: free >> 20)] : []
    }
}

// MARK: What is in it

extension Desk.Upkeep {
    private func mailFindings(in apart: Store) throws -> [Prose] {
        let (parked, queued) = try apart.read(at: now) { (try $0.parkedMail(), try $0.queuedMail()) }
        var findings: [Prose] = []
        if parked.count > 0 { findings.append(.mailIsParked(parked.count, first: parked.first)) }
        if queued.count > 0, environment.mailer == nil { findings.append(.mailHasNoWayOut(queued.count)) }
        if let oldest = queued.oldest, now - oldest > 86_400 {
            findings.append(.mailWaitsLong(since: .instant(oldest)))
        }
        return findings
    }

    private func contractEmailFindings(in apart: Store) throws -> [Prose] {
        try apart.read(at: now) { try $0.unreachedContractEmails() }.map {
            Prose.contractEmailUnreached($0.code, $0.email)
        }
    }

    private func seatFindings(in apart: Store) throws -> [Prose] {
        try apart.read(at: now) { sql in
            var findings: [Prose] = []
            for seat in [Organisation.Seat.vacant, .silent] {
                for organisation in try sql.organisations(seat: seat, status: .active) {
                    findings.append(.seatIs(organisation.code, seat.rawValue))
                }
            }
            return findings
        }
    }

    private func checkAttachments(in apart: Store, fixing: Bool) throws -> CheckResult {
        // What no row of ours needs may be what another desk beside it does.
        let fixing = fixing && !store.sharesFolder
        var result = CheckResult(.attachments)
        for finding in try attachmentFindings(in: apart, fix: fixing) {
            switch finding {
            case .missing(let ticket, let attachment, let name):
                result.findings.append(.attachmentIsGone(ticket: ticket, id: attachment, name))
            case .missingLetter(let ticket, let comment):
                result.findings.append(.letterIsGone(ticket: ticket, comment: comment))
            case .orphan(let place, _):
                if fixing {
                    result.fixed.append(.fileIsOrphan(place))
                } else {
                    result.findings.append(.fileIsOrphan(place))
                }
            }
        }
        return result
    }

    private func passwordFindings(in apart: Store) throws -> [Prose] {
        let (cost, heads) = try apart.read(at: now) { (try Argon2Cost(ruledBy: $0), try $0.hashHeads()) }
        let weak = heads.reduce(0) { sum, head in
            let isWeak = PasswordHash(phc: head.text)?.isWeaker(than: cost) ?? true
            return isWeak ? sum + head.count : sum
        }
        return weak == 0 ? [] : [.passwordsAreWeak(weak, cost: cost.text)]
    }
}
