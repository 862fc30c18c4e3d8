import DeskMail
package import DeskModel
import DeskProse
import DeskStore

extension Desk.Texts {
    /// The texts that whoever asks has.
    package func list() throws -> [CannedText] {
        try read(.textList) { try $0.sql.cannedTexts(of: $0.actor.consultant.id) }
    }

    /// One text as it is kept.
    ///
    /// Throws `.notFound` for one that whoever asks has not.
    package func show(_ key: String) throws -> CannedText {
        try read(.textShow) { try $0.knownCannedText(key) }
    }

    /// Keeps a text under a key, for whoever asks or for everyone.
    ///
    /// Throws `.invalid` for a field that there is not, `.notPermitted` where it is for everyone and no admin asks.
    package func set(
        _ key: String, _ body: String, forEveryone: Bool
    ) throws -> (text: CannedText, outcome: Outcome) {
        try write(.textSet) { act in
            let owner = try act.owner(forEveryone: forEveryone)
            let text = try CannedText(key: key, consultant: owner?.login, body: body)
            try AnswerText.check(text.body)
            let before = try act.sql.ownCannedText(text.key, of: owner?.id)?.text
            guard before != text else { return (text, .unchanged) }
            let id = try act.sql.put(text, of: owner?.id)
            try act.record(.text(id), ["key": .string(text.key), "consultant": JSON(text.consultant)])
            return (text, before == nil ? .created : .updated)
        }
    }

    /// Removes a text of whoever asks, or of everyone.
    ///
    /// Throws `.notFound` where there is none.
    package func remove(_ key: String, forEveryone: Bool) throws -> CannedText {
        try write(.textRemove) { act in
            let owner = try act.owner(forEveryone: forEveryone)
            guard let (id, text) = try act.sql.ownCannedText(key, of: owner?.id) else {
                throw try act.noCannedText(key)
            }
            try act.sql.removeCannedText(id)
            try act.record(.text(id), ["key": .string(key), "removed": true])
            return text
        }
    }

    /// A text with its fields filled for one ticket, for whoever looks it over before it is sent.
    package func filled(_ key: String, for number: Int64) throws -> String {
        try read(.ticketReply) { act in
            try act.filled(act.knownCannedText(key).body, for: act.knownTicket(number))
        }
    }
}

extension Act {
    fileprivate func knownCannedText(_ key: String) throws -> CannedText {
        guard let text = try sql.cannedText(key, of: actor.consultant.id) else { throw try noCannedText(key) }
        return text
    }

    fileprivate func noCannedText(_ key: String) throws -> DeskError {
        let keys = try sql.cannedTexts(of: actor.consultant.id).map(\.key)
        let error = DeskError.unknown(.text, key)
        return NearMatch.of(key, among: keys).map(error.proposing) ?? error
    }

    /// A text with the fields of a ticket, in the language of its requester.
    func filled(_ text: String, for ticket: Ticket) throws -> String {
        let requester = try sql.account(id: ticket.requesterID)
        let language = requester?.language ?? .cs
        let facts = try sql.ticketMailFacts(ticket.number)
        let zone = try sql.zone()
        var values: [String: String] = [
            "desk": try sql.rule(.deskName).text, "number": String(ticket.number), "subject": ticket.subject,
            "consultant": try actor.consultant.name,
        ]
        values["web"] = desk.environment.web
        values["name"] = requester?.name
        values["email"] = requester?.email.text
        values["organisation"] = facts?.organisation
        values["phone"] = ticket.phone ?? requester?.phone
        values["due"] = ticket.dueAt.map { zone.prose($0)[language] }
        values["fast"] = facts?.price?.text
        return try AnswerText.filled(text, values)
    }
}
