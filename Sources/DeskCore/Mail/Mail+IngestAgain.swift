import DeskMail
package import DeskModel
import DeskProse
import DeskStore

extension Desk.Mail {
    /// Reads the letters of a ticket anew, which an upgrade may read better: their texts take the place of what
    /// was read, files that were missed are added, and names of files are put right. What was removed stays
    /// removed, a subject that somebody has given stays, and words are never replaced by none.
    ///
    /// Throws `.notFound` for a ticket without letters.
    package func ingestAgain(_ number: Int64) throws -> Ingested {
        let letters = try read(.ticketIngest) { act in
            _ = try act.knownTicket(number)
            let letters = try act.sql.letters(of: act.thread(of: number))
            let kept = try act.sql.rule(.mailKeep).text
            guard !letters.isEmpty else {
                throw DeskError(
                    .notFound, .noOriginal(number, comment: nil), hint: .originalsAreKept(for: kept))
            }
            return letters
        }
        let readings = try letters.map(readAgain)
        let isChanged = try write(.ticketIngest) { act in
            var isChanged = false
            // A letter may have been erased meanwhile, and then says nothing any more.
            for reading in readings
            where try act.sql.letters(of: [reading.kept.ticket]).contains(reading.kept) {
                if try act.take(reading) { isChanged = true }
            }
            return isChanged
        }
        return Ingested(outcome: isChanged ? .reread : .unchanged, ticket: number, messageID: nil)
    }

    private func readAgain(_ kept: KeptLetter) throws -> Reading {
        var message: [UInt8] = []
        try open(kept).each { piece throws(DeskError) in message += piece }
        let mail = try Self.mailReader().read(IncomingMail.withoutEnvelope(message))
        let (known, limits, language) = try read(.ticketIngest) { act in
            (
                try act.sql.fileFacts(ticket: kept.ticket, comment: kept.comment),
                try FileLimits(ruledBy: act.sql),
                try act.sql.account(id: kept.account)?.language ?? .cs
            )
        }
        let letter = Letter(mail, limits, language)
        var rest = known
        var names: [Reading.Name] = []
        var missed: [AttachmentSource] = []
        for source in letter.files {
            guard case .bytes(let bytes) = source.content else { continue }
            let digest = AttachmentFolder.digest(bytes)
            let same = rest.indices.filter { rest[$0].sha256 == digest }
            guard let index = same.first(where: { rest[$0].name == source.name }) ?? same.first else {
                missed.append(source)
                continue
            }
            let found = rest.remove(at: index)
            if found.name != source.name, !found.isRemoved {
                names.append(Reading.Name(id: found.id, name: source.name, type: source.type))
            }
        }
        return Reading(
            kept: kept, letter: letter, language: language, names: names,
            missed: try desk.tickets.keep(files: missed, for: .ticketIngest))
    }
}

/// A letter, read anew.
private struct Reading {
    struct Name {
        let id: Int64
        let name: String
        let type: String
    }

    let kept: KeptLetter
    let letter: Letter
    /// The sender's.
    let language: Language
    /// Attachments that are called otherwise.
    let names: [Name]
    /// Files that the ticket does not have.
    let missed: [StoredFile]
}

extension Act {
    /// Puts into the ticket what is read otherwise now; tells whether anything is.
    fileprivate func take(_ reading: Reading) throws -> Bool {
        let kept = reading.kept
        guard var ticket = try sql.ticket(number: kept.ticket) else { return false }
        let before = ticket
        var notes: [JSON.Member] = []
        let subject = reading.letter.subject
        if kept.comment == nil, !subject.isEmpty, subject != ticket.subject,
            try !sql.hasEditedSubject(ticket: kept.ticket)
        {
            ticket.subject = subject
        }
        let words = reading.letter.text
        let isOther = try !words.isEmpty && sql.words(ticket: kept.ticket, comment: kept.comment) != words
        if isOther {
            notes.append(
                kept.comment.map { JSON.Member("comment", .integer($0)) }
                    ?? JSON.Member("description", .string("again")))
        }
        let added = try attach(
            reading.missed, to: kept.ticket, comment: kept.comment, author: kept.account)
        if !added.isEmpty { notes.append(JSON.Member("attachments", .array(added.map(\.trace)))) }
        for name in reading.names { try sql.rename(attachment: name.id, name.name, type: name.type) }
        if !reading.names.isEmpty {
            let ids = reading.names.map { JSON.integer($0.id) }
            notes.append(JSON.Member("renamed", .array(ids)))
        }
        guard !notes.isEmpty || ticket.subject != before.subject else { return false }
        ticket.updatedAt = now
        try sql.changingText(of: kept.ticket) {
            try sql.update(ticket)
            if isOther { try sql.setWords(words, ticket: kept.ticket, comment: kept.comment) }
        }
        try record(
            .ticket(kept.ticket),
            .object([JSON.Member("letter", .integer(kept.id))] + Changes(before, ticket).members + notes))
        return true
    }
}
