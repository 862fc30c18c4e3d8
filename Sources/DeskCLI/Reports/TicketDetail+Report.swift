package import DeskModel
import DeskProse

extension TicketDetail: Report {
    /// What ids and `--quiet` print.
    package static let id = "number"

    /// What is printed of it, in this order.
    package static let fields: [Field<TicketDetail>] =
        TicketLine.fields.map { $0.of { (detail: TicketDetail) in detail.line } } + [
            Field("description", .headDescription, shown: false) { JSON($0.text.description) },
            Field("errorMessage", .headErrorMessage, shown: false) { JSON($0.text.errorMessage) },
            Field("steps", .headSteps, shown: false) { JSON($0.text.steps) },
            Field("phone", .headCallback, shown: false) { JSON($0.ticket.phone) },
            Field("windows", .headWindows, shown: false) {
                .array($0.ticket.windows.map { .string($0.text) })
            },
            Field("price", .headPrice, shown: false) { $0.price?.json ?? .null },
            Field("respondedAt", .headRespondedAt, shown: false) { JSON($0.ticket.respondedAt?.iso) },
            Field("resolvedAt", .headResolvedAt, shown: false) { JSON($0.ticket.resolvedAt?.iso) },
            Field("comments", .headComments, shown: false) { .array($0.comments.map(\.json)) },
            Field("attachments", .headAttachments, shown: false) { .array($0.attachments.map(\.json)) },
            Field("calls", .headCalls, shown: false) { .array($0.calls.map(\.json)) },
            Field("remoteSessions", .headRemoteSessions, shown: false) {
                .array($0.remoteSessions.map(\.json))
            },
            Field("time", .headTime, shown: false) { .array($0.time.map(\.json)) },
            Field("links", .headLinks, shown: false) { .array($0.links.map(\.json)) },
            Field("watchers", .headWatchers, shown: false) { .array($0.watchers.map(JSON.string)) },
            Field("history", .headHistory, shown: false) { .array($0.history.map(\.json)) },
        ]
}

extension TicketPrice {
    /// The price for machines.
    package var json: JSON {
        [
            "amount": .string(digits), "currency": .string(currency), "acceptedBy": .string(acceptedBy),
            "acceptedAt": .string(acceptedAt.iso),
        ]
    }
}

extension Comment {
    /// The comment for machines.
    package var json: JSON {
        [
            "id": .integer(id), "kind": .string(kind.rawValue), "author": .string(author),
            "body": .string(body), "createdAt": .string(createdAt.iso), "authorName": .string(authorName),
        ]
    }
}

extension Attachment {
    /// The attachment for machines.
    package var json: JSON {
        [
            "id": .integer(identity), "name": .string(name), "type": .string(type), "size": .integer(size),
            "sha256": .string(sha256), "createdAt": .string(createdAt.iso),
        ]
    }
}

extension Call {
    /// The attempt for machines.
    package var json: JSON {
        [
            "id": .integer(id), "result": .string(result.rawValue), "consultant": .string(consultant),
            "inWindow": inWindow.map(JSON.bool) ?? .null, "remark": JSON(remark),
            "createdAt": .string(createdAt.iso),
        ]
    }
}

extension RemoteSession {
    /// The session for machines.
    package var json: JSON {
        [
            "id": .integer(id), "session": .string(reference), "consultant": .string(consultant),
            "consent": .string(consent), "startedAt": .string(startedAt.iso),
            "stoppedAt": JSON(stoppedAt?.iso),
            "changes": JSON(changes),
        ]
    }
}

extension TimeEntry {
    /// The work for machines; its length in seconds.
    package var json: JSON {
        [
            "id": .integer(id), "consultant": .string(consultant), "seconds": .integer(seconds),
            "billable": .bool(billable), "remark": JSON(remark), "createdAt": .string(createdAt.iso),
        ]
    }
}

extension TicketLink {
    /// The link for machines.
    package var json: JSON { ["kind": .string(kind), "number": .integer(number)] }
}

extension TicketEvent {
    /// What happened, for machines.
    package var json: JSON {
        ["at": .string(at.iso), "actor": .string(actor), "verb": .string(verb), "changes": changes]
    }
}
