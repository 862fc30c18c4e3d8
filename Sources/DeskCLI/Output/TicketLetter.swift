package import DeskModel
import DeskProse

/// A ticket as people read it: heading, facts, what was written, the conversation, and what can be done.
package struct TicketLetter {
    private var block: TextBlock
    private let detail: TicketDetail
    private var ticket: Ticket { detail.ticket }
    private var language: Language { block.rendering.language }

    /// The letter for a width in cells.
    package static func text(of detail: TicketDetail, _ rendering: Rendering, width: Int) -> String {
        var letter = TicketLetter(detail, rendering, width)
        letter.write()
        return letter.block.text
    }

    private init(_ detail: TicketDetail, _ rendering: Rendering, _ width: Int) {
        self.detail = detail
        block = TextBlock(rendering, width: width)
    }

    private mutating func write() {
        head()
        facts()
        part(.letterDescription, detail.text.description)
        part(.letterErrorMessage, detail.text.errorMessage)
        part(.letterSteps, detail.text.steps)
        for comment in detail.comments { say(comment) }
        lists()
        next()
    }

    private mutating func head() {
        block.line(Prose.letterTitle(ticket.number, ticket.subject)[language], .heading)
        var words = [ticket.state.rawValue, ticket.lane.rawValue]
        words.append(ticket.owner ?? Prose.letterNoOwner[language])
        if let due = ticket.dueAt {
            words.append(
                Prose.letterDue(block.rendering.due(due), isOverdue: detail.line.isOverdue)[language])
        }
        block.line(words.joined(separator: " · "), detail.line.isOverdue ? .urgent : .plain)
        block.gap()
    }

    private mutating func facts() {
        block.fact(.letterFrom, "\(detail.requesterName) <\(ticket.requester)>, \(ticket.organisation)")
        block.fact(.letterPhone, detail.callbackPhone)
        block.fact(.letterAvailable, availability, detail.line.isReachable == true ? .good : .plain)
        block.fact(.letterDeadline, ticket.deadline.map(moment))
        if let later = ticket.laterAt, ticket.isLater(at: block.rendering.now) {
            block.fact(.letterLater, moment(later))
        }
        block.fact(.letterTopic, ticket.topic)
        block.fact(
            .letterWatchers, detail.watchers.isEmpty ? nil : detail.watchers.joined(separator: ", "))
        block.fact(.letterOpened, "\(ago(ticket.createdAt)), \(ticket.channel.rawValue)")
        block.fact(.letterPrice, detail.price.map { "\($0.digits) \($0.currency), \($0.acceptedBy)" })
        block.fact(.letterInformation, ticket.information.told(in: language))
    }

    private func moment(_ instant: Instant) -> String {
        block.rendering.moment(instant, ago(instant))
    }

    private var availability: String? {
        guard !ticket.windows.isEmpty else { return nil }
        let list = ticket.windows.map { $0.prose[language] }.joined(separator: "; ")
        return detail.line.isReachable == true ? list + " – " + Prose.letterReachableNow[language] : list
    }

    private mutating func part(_ title: Prose, _ text: String?) {
        guard let text else { return }
        block.heading(title)
        block.body(text)
    }

    private mutating func say(_ comment: Comment) {
        block.heading(
            .letterComment(comment.author, comment.kind.rawValue, ago(comment.createdAt))
                + Prose(verbatim: " (\(comment.id))"))
        block.body(comment.body)
    }

    private mutating func lists() {
        let files = detail.attachments.map {
            "\($0.identity)  \($0.name)  \($0.type)  \(Prose.size(bytes: $0.size)[language])"
        }
        let calls = detail.calls.map {
            columns([ago($0.createdAt), $0.consultant, $0.result.rawValue, $0.remark])
        }
        let sessions = detail.remoteSessions.map {
            let end = $0.stoppedAt == nil ? Prose.letterStillOpen[language] : $0.changes
            return columns([ago($0.startedAt), $0.consultant, $0.reference, end])
        }
        let work = detail.time.map {
            let length = TimeSpan(seconds: $0.seconds).hoursText
            let billable = $0.billable ? Prose.letterBillable[language] : nil
            return columns([ago($0.createdAt), $0.consultant, length, billable, $0.remark])
        }
        list(.letterAttachments, files)
        list(.letterCalls, calls)
        list(.letterRemote, sessions)
        list(.letterTime, work)
        list(.letterLinks, detail.links.map { "\($0.kind) \($0.number)" })
    }

    private func columns(_ parts: [String?]) -> String { parts.compactMap(\.self).joined(separator: "  ") }

    private mutating func list(_ title: Prose, _ lines: [String]) {
        guard !lines.isEmpty else { return }
        block.heading(title)
        for line in lines { block.body(line) }
    }

    private mutating func next() {
        block.heading(.letterNext)
        let number = ticket.number
        var commands: [String] =
            switch ticket.state {
            case .new: ["ticket take \(number)"]
            case .open: ["ticket reply \(number) -m …", "ticket call \(number) --result …"]
            case .waiting: ["ticket receive \(number) --from \(ticket.requester) -m …"]
            case .resolved: ["ticket close \(number)", "ticket reopen \(number) --reason …"]
            case .closed: ["ticket reopen \(number) --reason …"]
            }
        if ticket.state.isQueued, !ticket.information.missing.isEmpty {
            commands.append("ticket ask \(number) --missing")
        }
        for command in commands { block.body(command) }
    }

    private func ago(_ instant: Instant) -> String {
        instant > block.rendering.now
            ? block.rendering.relative(instant) : Prose.ago(block.rendering.relative(instant))[language]
    }
}

extension Information {
    /// How many parts are there and which are missing, for people.
    func told(in language: Language) -> String {
        missing.isEmpty
            ? text
            : "\(text), \(Prose.letterMissing[language]): \(missing.map { Prose.partName($0)[language] }.joined(separator: ", "))"
    }
}
