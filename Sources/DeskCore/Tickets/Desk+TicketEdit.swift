package import DeskModel
import DeskProse
import DeskStore

/// What is to be changed about a ticket; `nil` leaves it, an empty text takes it away.
package struct TicketEdit: Sendable {
    package let subject: String?
    package let topic: String?
    package let deadline: String?
    package let phone: String?

    package init(subject: String? = nil, topic: String? = nil, deadline: String? = nil, phone: String? = nil)
    {
        self.subject = subject
        self.topic = topic
        self.deadline = deadline
        self.phone = phone
    }
}

extension Desk {
    /// Changes what a ticket is about, its deadline or its phone.
    package func editTicket(_ number: Int64, _ edit: TicketEdit) throws -> TicketChange {
        let subject = try edit.subject.map { text in
            try Text.line(text, .fieldSubject, limit: TicketDraft.longestSubject)
        }
        let phone = try edit.phone.map { text in
            text.isEmpty ? nil : try Text.line(text, .fieldPhone, limit: 40)
        }
        return try changeTicket(.ticketEdit, number) { transaction, work in
            if let topic = edit.topic {
                work.ticket.topicID = topic.isEmpty ? nil : try transaction.topicID(topic)
                work.ticket.topic = topic.isEmpty ? nil : topic
            }
            if let deadline = edit.deadline {
                work.ticket.deadline =
                    deadline.isEmpty ? nil : try transaction.deadline(deadline, work.calendar)
            }
            if let phone { work.ticket.phone = phone }
            if let subject { work.ticket.subject = subject }
            work.isUnchanged = work.ticket == work.before
            guard work.ticket.subject != work.before.subject else { return }
            var changed = work.ticket
            try transaction.changingText(of: number) { try transaction.save(&changed) }
        }
    }

    /// Adds windows in which the customer can be reached; with `clear` those known before go.
    package func setWindows(_ number: Int64, _ texts: [String], clear: Bool) throws -> TicketChange {
        try changeTicket(.ticketAvailable, number) { transaction, work in
            let known = clear ? [] : work.ticket.windows
            let added = try transaction.windows(texts, work.calendar).filter { !known.contains($0) }
            let all = known + added
            guard all.count <= Transaction.mostWindows else {
                throw DeskError(.invalid, .tooManyWindows(Transaction.mostWindows))
            }
            guard all != work.ticket.windows else {
                work.isUnchanged = true
                return
            }
            if clear { try transaction.deleteWindows(ticket: number) }
            try transaction.insertWindows(added, ticket: number)
            work.ticket.windows = all
            work.notes.append(JSON.Member("windows", .array(all.map { .string($0.text) })))
            work.remarks = Transaction.remarks(on: work.ticket, now, work.calendar)
        }
    }

    /// What happened to a ticket, oldest first.
    package func history(_ number: Int64) throws -> [TicketEvent] {
        try read(.ticketHistory) { transaction in
            try transaction.history(transaction.thread(of: transaction.knownTicket(number).number))
        }
    }

    /// What to know before dialling: the ticket, and the address that is dictated for remote help.
    package func brief(_ number: Int64) throws -> (detail: TicketDetail, remoteAddress: String?) {
        try read(.ticketBrief) { transaction in
            let address = try transaction.rule(.remoteAddress).text
            let ticket = try transaction.knownTicket(number)
            return (
                try transaction.detail(of: ticket, zone: transaction.zone()), address.isEmpty ? nil : address
            )
        }
    }
}
