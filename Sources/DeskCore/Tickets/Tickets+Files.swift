package import DeskModel
import DeskProse
package import DeskStore

extension Desk.Tickets {
    /// Puts files on disk before the transaction that needs them, once the caller has been found to be
    /// allowed the verb and `check` has let them.
    ///
    /// Number and size of all are looked at before anything is stored. In a dry run nothing is stored.
    package func keep(
        files sources: [AttachmentSource], for verb: Verb, _ check: (Act) throws -> Void = { _ in }
    ) throws -> [StoredFile] {
        guard !sources.isEmpty else { return [] }
        let (size, count) = try read(verb) { act in
            try check(act)
            try act.demandRoom()
            return (
                try act.sql.rule(.attachmentSize).number, try act.sql.rule(.attachmentCount).number
            )
        }
        guard sources.count <= count else {
            throw DeskError(.invalid, .tooManyAttachments(sources.count, limit: count))
        }
        let files = try sources.map {
            try OpenAttachment($0, limit: size, deskFolder: store.folder, by: environment.openFile)
        }
        if dryRun { return try files.map(AttachmentFolder.measure) }
        let folder = try AttachmentFolder(beside: store, creating: true)
        return try files.map(folder.put)
    }

    /// Removes the bytes that no attachment needs any more. Nobody can begin to need them meanwhile: rows are
    /// added under the same lock, and only where the file is.
    package func collect(files digests: [String]) throws {
        guard !dryRun, !digests.isEmpty, let folder = try attachmentFolder() else { return }
        try store.afterCommit {
            try store.write(at: now) { sql in
                for digest in digests where try !sql.needsFile(digest) { try folder.remove(digest) }
            }
        }
    }

    /// The folder of attachments, or `nil` where nothing was ever attached.
    func attachmentFolder() throws -> AttachmentFolder? {
        do throws(DeskError) {
            return try AttachmentFolder(beside: store, creating: false)
        } catch  where error.kind == .missing {
            return nil
        }
    }

    /// Opens the bytes of an attachment and compares them with their hash.
    func open(_ facts: Attachment) throws -> AttachmentFile {
        let file = try? attachmentFolder()?.open(facts.sha256)
        guard let file, file.size == facts.size, try file.verified() else {
            throw DeskError(.inputOutput, .attachmentMissing(facts.name), hint: .runDoctor)
        }
        return file
    }
}

extension Attachment {
    /// What the audit log keeps of it: the name may tell of a person, and can be erased with the changes.
    package var trace: JSON {
        ["id": .integer(id), "name": .string(name), "size": .integer(size), "sha256": .string(sha256)]
    }
}

extension Act {
    /// Adds the rows of files that have been stored, in the name of whoever acts; `author` is the account
    /// that sent them where a consultant acts for it.
    ///
    /// Throws `.busy` when somebody cleaned a file away in between.
    package func attach(
        _ files: [StoredFile], to ticket: Int64, comment: Int64? = nil, author: Int64? = nil
    ) throws -> [Attachment] {
        guard !files.isEmpty else { return [] }
        let account = try author ?? actor.person?.id
        let consultant = try account == nil ? actor.consultant.id : nil
        try demandMayKeep(files.reduce(0) { $0 + $1.size }, on: ticket)
        if !desk.dryRun {
            let folder = try AttachmentFolder(beside: desk.store, creating: false)
            guard files.allSatisfy({ folder.has($0.sha256, size: $0.size) }) else {
                throw DeskError(.busy, .databaseBusy, hint: .tryAgain)
            }
        }
        return try files.map {
            try sql.insertAttachment(
                $0, ticket: ticket, comment: comment, account: account, consultant: consultant)
        }
    }
}
