package import DeskModel
import DeskProse
import DeskStore

/// What is to be changed about a ticket; `nil` leaves it, an empty text takes it away.
package struct TicketEdit: Sendable {
    /// The subject line.
    package let subject: String?
    /// What it is about.
    package let topic: String?
    /// The customer's own date.
    package let deadline: String?
    /// Where the customer is called.
    package let phone: String?

    /// Made of its parts, of which none is checked.
    package init(subject: String? = nil, topic: String? = nil, deadline: String? = nil, phone: String? = nil)
    {
        self.subject = subject
        self.topic = topic
        self.deadline = deadline
        self.phone = phone
    }
}

extension Desk.Tickets {
    /// Changes what a ticket is about, its deadline or its phone.
    package func edit(_ numbers: [Int64], _ edit: TicketEdit) throws -> [TicketChange] {
        let subject = try edit.subject.map { text in
            try Text.line(text, .subject, limit: TicketDraft.longestSubject)
        }
        let phone = try edit.phone.map { text in
            text.isEmpty ? nil : try Text.line(text, .phone, limit: 40)
        }
        return try change(.ticketEdit, numbers) { act, work in
            if let topic = edit.topic {
                work.ticket.topicID = topic.isEmpty ? nil : try act.sql.topicID(topic)
                work.ticket.topic = topic.isEmpty ? nil : topic
            }
            if let deadline = edit.deadline {
                work.ticket.deadline =
                    deadline.isEmpty ? nil : try act.deadline(deadline, work.calendar)
            }
            if let phone { work.ticket.phone = phone }
            if let subject { work.ticket.subject = subject }
            work.isUnchanged = work.ticket == work.before
            guard work.ticket.subject != work.before.subject else { return }
            var changed = work.ticket
            try act.sql.changingText(of: work.ticket.number) { try act.save(&changed) }
        }
    }

    /// Adds windows in which the customer can be reached; with `clear` those known before go.
    package func setWindows(_ number: Int64, _ texts: [String], clear: Bool) throws -> TicketChange {
        try change(.ticketAvailable, number) { act, work in
            let known = clear ? [] : work.ticket.windows
            let added = try act.windows(texts, work.calendar).filter { !known.contains($0) }
            let all = known + added
            guard all.count <= Act.mostWindows else {
                throw DeskError(.invalid, .tooManyWindows(Act.mostWindows))
            }
            guard all != work.ticket.windows else {
                work.isUnchanged = true
                return
            }
            if clear { try act.sql.deleteWindows(ticket: number) }
            try act.sql.insertWindows(added, ticket: number)
            work.ticket.windows = all
            work.notes.append(JSON.Member("windows", .array(all.map { .string($0.text) })))
            work.remarks = Act.remarks(on: work.ticket, now, work.calendar)
        }
    }

    /// What happened to a ticket, oldest first.
    package func history(_ name: TicketName) throws -> [TicketEvent] {
        try read(.ticketHistory) { act in
            try act.history(act.thread(of: act.knownTicket(act.number(of: name)).number))
        }
    }

    /// What to know before dialling: the ticket, and the address that is dictated for remote help.
    package func brief(_ name: TicketName) throws -> (detail: TicketDetail, remoteAddress: String?) {
        try read(.ticketBrief) { act in
            let address = try act.sql.rule(.remoteAddress).text
            let ticket = try act.knownTicket(act.number(of: name))
            return (
                try act.detail(of: ticket, zone: act.sql.zone()), address.isEmpty ? nil : address
            )
        }
    }
}
