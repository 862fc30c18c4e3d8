import DeskMail
package import DeskModel
import DeskProcess
import DeskProse
import DeskStore

/// What a round of delivering came to.
package struct DeliveryOutcome: Equatable, Sendable {
    /// Handed over.
    package var sent = 0
    /// To be tried again.
    package var deferred = 0
    /// Given up.
    package var parked = 0
    /// Why the mailer could not be run.
    package var mailerFault: Prose?
    /// Whether mail that was tried before still waits for its time.
    package var waits = false
    /// What is wrong with the desk's own texts, in place of which the suite's went out; each once.
    package var textFaults: [Prose] = []

    /// 69 when the mailer cannot be run or something was given up, 75 when something will be tried again.
    package var status: Int32 {
        if mailerFault != nil || parked > 0 { return DeskError.Kind.unavailable.status }
        return deferred > 0 || waits ? DeskError.Kind.busy.status : 0
    }
}

extension Desk.Mail {
    /// Hands over what is due, one deliverer at a time on this machine.
    ///
    /// Whoever finds another at work leaves it to them: they look once more after they have let go.
    /// `isAsked` is false for the deliverer that a change starts: whoever may change something sets mail
    /// off by it, whatever their role.
    package func deliver(limit: Int? = nil, isAsked: Bool = true) throws -> DeliveryOutcome {
        if isAsked { try read(.mailDeliver) { _ in } }
        try texts.demandGuarded()
        var outcome = DeliveryOutcome()
        var isElsewhere = false
        repeat {
            guard let lock = try DeliveryLock(store.mailLockName, in: store.home) else {
                isElsewhere = true
                break
            }
            try deliver(limit: limit, &outcome)
            _ = consume lock
        } while try canGoOn(outcome, limit: limit)
        let queued = try store.write(at: clock()) { sql in
            if isAsked {
                _ = try Actor(caller, doing: .mailDeliver, in: sql)
                if outcome.mailerFault == nil { try sql.beat(.mailDeliver) }
            }
            return try sql.queuedMail()
        }
        // What another deliverer has in its hands, that one tells of.
        outcome.waits = !isElsewhere && queued.tried > 0
        return outcome
    }

    /// The words of mails; a desk's own must be root's or of the owner of the database.
    var texts: Templates { Templates(folder: environment.templates, owner: store.owner) }

    private func canGoOn(_ outcome: DeliveryOutcome, limit: Int?) throws -> Bool {
        guard outcome.mailerFault == nil, outcome.total < limit ?? .max else { return false }
        return try store.read(at: clock()) { try $0.nextMail() } != nil
    }

    private func deliver(limit: Int?, _ outcome: inout DeliveryOutcome) throws {
        guard try store.read(at: clock(), { try $0.nextMail() }) != nil else { return }
        guard let command = environment.mailer else {
            outcome.mailerFault = .mailerNotConfigured
            return
        }
        guard let text = environment.from else {
            outcome.mailerFault = .senderNotConfigured
            return
        }
        let from = try Mailbox(text: text)
        let host = from.address.utf8.lastIndex(of: UInt8(ascii: "@")).map {
            String(from.address[from.address.utf8.index(after: $0)...])
        }
        let mailer = Mailer(command)
        let templates = texts
        let place = MailPlace(host: host ?? "desk.invalid", web: environment.web, open: openForMail)
        while outcome.total < limit ?? .max, outcome.mailerFault == nil {
            let job = try store.write(at: clock()) { sql in
                try Act(.deliverer(osUser: caller.osUser), on: desk, in: sql).startJob(at: place)
            }
            guard let job else { return }
            try hand(over: job, to: mailer, from: from, templates, &outcome)
        }
    }

    private func hand(
        over job: MailJob, to mailer: Mailer, from: Mailbox, _ templates: Templates,
        _ outcome: inout DeliveryOutcome
    ) throws {
        StallLimit.step()
        let delivery: Delivery
        do {
            let (message, faults) = try job.content.get().message(
                from: from, templates: templates, date: clock())
            for fault in faults where !outcome.textFaults.contains(fault.message) {
                outcome.textFaults.append(fault.message)
            }
            delivery = try mailer.deliver(message)
        } catch let error as DeskError {
            delivery = .permanent(status: error.kind.status, detail: error.message)
        }
        let now = clock()
        try store.write(at: now) { sql in
            let id = job.mail.id
            switch delivery {
            case .sent:
                outcome.sent += 1
                try sql.finish(mail: id, state: .sent)
            case .permanent(_, let detail):
                outcome.parked += 1
                try sql.finish(mail: id, state: .failed, error: detail.en)
            case .temporary(_, let detail), .cannotRun(let detail):
                let next = MailSchedule.next(
                    afterAttempts: job.mail.attempts + 1, firstTriedAt: job.mail.firstTriedAt ?? now, now: now
                )
                try sql.finish(
                    mail: id, state: next == nil ? .failed : .queued, nextAt: next, error: detail.en)
                if next == nil { outcome.parked += 1 } else { outcome.deferred += 1 }
                if case .cannotRun = delivery { outcome.mailerFault = detail }
            }
        }
    }

    /// Opens the bytes of an attachment; whether they are the right ones is seen when they are read.
    ///
    /// Throws `.inputOutput` where there are none.
    private func openForMail(_ facts: Attachment) throws -> AttachmentFile {
        guard let file = try? desk.tickets.attachmentFolder()?.open(facts.sha256), file.size == facts.size
        else {
            throw DeskError(.inputOutput, .attachmentMissing(facts.name), hint: .runDoctor)
        }
        return file
    }
}

extension DeliveryOutcome {
    fileprivate var total: Int { sent + deferred + parked }
}

extension Desk.Mail {
    /// Mail in the outbox, latest first, narrowed by its state.
    package func list(state: MailIntent.State?, limit: Int?) throws -> [OutboxMail] {
        try read(.mailList) { try $0.sql.mails(state: state, limit: limit) }
    }

    /// One mail of the outbox.
    package func show(_ id: Int64) throws -> OutboxMail {
        try read(.mailShow) { try $0.knownMail(id) }
    }

    /// Tries parked mail again, or queued mail at once.
    ///
    /// Throws `.forbidden` for mail that was handed over.
    package func retry(_ id: Int64) throws -> OutboxMail {
        try write(.mailRetry) { act in
            let mail = try act.knownMail(id)
            guard mail.state != .sent else { throw DeskError(.forbidden, .mailIsSent(id)) }
            try act.sql.requeue(mail: id)
            try act.record(
                .mail(id), ["state": ["from": .string(mail.state.rawValue), "to": "queued"]])
            return try act.knownMail(id)
        }
    }
}

extension Act {
    fileprivate func knownMail(_ id: Int64) throws -> OutboxMail {
        guard let mail = try sql.mail(id: id) else {
            throw DeskError(.notFound, .noMail(id), hint: .listMail)
        }
        return mail
    }
}
