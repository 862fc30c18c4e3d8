package import DeskModel
import DeskProse
import DeskStore

extension Desk.Mail {
    /// Hands over a mail as it came: the one that opened a ticket, or the one that a comment was made of.
    ///
    /// Throws `.notFound` where there is none, or none any more.
    package func original(
        of number: Int64, comment: Int64?,
        _ body: (KeptLetter, ((UnsafeRawBufferPointer) throws(DeskError) -> Void) throws -> Void) throws ->
            Void
    ) throws {
        let letter = try read(.ticketOriginal) { act in
            _ = try act.knownTicket(number)
            let letters = try act.sql.letters(of: act.thread(of: number))
            let wanted = letters.first { letter in
                comment == nil ? letter.ticket == number && letter.comment == nil : letter.comment == comment
            }
            guard let wanted else {
                let others = letters.compactMap(\.comment)
                let kept = try act.sql.rule(.mailKeep).text
                throw DeskError(
                    .notFound, .noOriginal(number, comment: comment),
                    hint: comment == nil && !others.isEmpty
                        ? .originalsOfComments(number, others) : .originalsAreKept(for: kept))
            }
            return wanted
        }
        let file = try open(letter)
        try body(letter) { piece in try file.each(piece) }
    }

    /// Puts a mail on disk as it came, where the desk keeps any.
    func keep(_ message: [UInt8]) throws -> StoredFile? {
        guard try read(.ticketIngest, { try $0.sql.rule(.mailKeep).seconds }) > 0 else { return nil }
        let source = try AttachmentSource(
            name: "letter.eml", type: "message/rfc822", content: .bytes(message))
        let file = try OpenAttachment(source, limit: .max, deskFolder: store.folder)
        if dryRun { return try AttachmentFolder.measure(file) }
        return try AttachmentFolder(beside: store, creating: true).put(file)
    }

    /// Removes what has been kept for long enough: rows first, in small transactions, then the bytes.
    func pruneLetters() throws {
        guard !dryRun else { return }
        while true {
            let old = try read(.queueSweep) { act in
                try act.sql.letters(before: act.now - act.sql.rule(.mailKeep).seconds, limit: 50)
            }
            guard !old.isEmpty else { return }
            try write(.queueSweep, delivering: false) { act in
                try act.sql.delete(letters: old.map(\.id))
                try act.record(.desk, ["lettersRemoved": JSON(old.count)])
            }
            try desk.tickets.collect(files: old.map(\.sha256))
        }
    }

    /// Writes letters to a folder, which is made where there are any.
    func save(_ letters: [KeptLetter], to folder: String) throws {
        guard !letters.isEmpty else { return }
        try ExportFolder.make(folder)
        for letter in letters {
            try open(letter).write(to: letter.fileName, in: folder, replacing: false)
        }
    }

    /// Opens the bytes of a letter and compares them with their hash.
    func open(_ letter: KeptLetter) throws -> AttachmentFile {
        let file = try? desk.tickets.attachmentFolder()?.open(letter.sha256)
        guard let file, file.size == letter.size, try file.verified() else {
            throw DeskError(
                .inputOutput, .letterIsGone(ticket: letter.ticket, comment: letter.comment), hint: .runDoctor)
        }
        return file
    }
}

extension Act {
    /// Adds the row of a mail that has been put on disk.
    ///
    /// Throws `.busy` when somebody cleaned it away in between.
    func keep(_ original: StoredFile?, ticket: Int64, comment: Int64?, from account: Int64) throws {
        guard let original else { return }
        try demandMayKeep(original.size, on: ticket)
        if !desk.dryRun {
            let folder = try AttachmentFolder(beside: desk.store, creating: false)
            guard folder.has(original.sha256, size: original.size) else {
                throw DeskError(.busy, .databaseBusy, hint: .tryAgain)
            }
        }
        try sql.insertLetter(original, ticket: ticket, comment: comment, account: account)
    }
}

extension Store {
    /// The letters in which an address or a number of a person stands, as far as their heads and beginnings tell:
    /// what is written further down is in the ticket too, where erasure finds it, and names.
    func letters(naming traces: PersonTraces, among letters: [KeptLetter]) throws -> Set<Int64> {
        var found: Set<Int64> = []
        let folder = try? AttachmentFolder(beside: self, creating: false)
        for letter in letters {
            // One that cannot be read names nobody.
            guard let file = try? folder?.open(letter.sha256) else { continue }
            var head: [UInt8] = []
            try file.each { piece throws(DeskError) in
                if head.count < 1 << 16 { head += piece.prefix(1 << 16) }
            }
            if traces.erased(from: String(decoding: head, as: UTF8.self), .contact) != nil {
                found.insert(letter.id)
            }
        }
        return found
    }
}
