package import DeskModel
import DeskProcess
import DeskProse
import DeskStore
import Glibc

/// What a restore did.
package struct RestoreOutcome: Sendable {
    /// The database that is in use now.
    package let path: String
    /// The folder that keeps the one before; `nil` where there was none.
    package let kept: String?
    /// How many tokens are void now.
    package let revokedTokens: Int
    /// How many mails are not sent by themselves any more.
    package let parkedMails: Int
    /// Persons that had been erased since the backup, and were erased again.
    package let erasedAgain: Int
}

extension Desk.Backups {
    /// Puts a backup in the place of a desk, or where there is none.
    ///
    /// The backup is verified first; the desk that was there is kept aside as a folder that is a desk. Live
    /// tokens are void afterwards, waiting mail is parked, and who has been erased since is erased again.
    /// Throws `.conflict` where a desk is and `force` is false; `confirm` is asked before one is replaced.
    package static func restore(
        _ folder: String, to path: String, force: Bool, caller: Caller, now: Instant,
        confirm: () throws -> Void
    ) throws -> RestoreOutcome {
        let folder = withoutSlash(folder)
        let source = try opened(backup: folder, now: now)
        defer { try? source.close() }
        let place = try RestorePlace(path, now: now)
        defer { try? place.old?.close() }
        let actor = try demandAdmin(caller, of: place.old, or: source, now: now)
        if place.isTaken, !force { throw DeskError(.conflict, .databaseExists(path), hint: .restoreForce) }
        try verify(source, at: now)
        let needed = try source.read(at: now) { try $0.neededFiles() }
        try demand(needed, of: source)
        if place.isTaken { try confirm() }
        let home = try place.madeHome()
        let name = Store.restoreMark + compact(now) + "-" + RandomName.next()
        let kept = try home.newFolder(name)
        var isReplaced = false
        do {
            let outcome = try replace(
                place, in: home, with: source, kept: kept, caller: caller, actor: actor, now: now, &isReplaced
            )
            try home.sync()
            return outcome
        } catch {
            // Once it is done, the folder holds the desk that was there.
            guard isReplaced else {
                home.removeTree(name)
                throw error
            }
            guard let error = error as? DeskError else { throw error }
            throw DeskError(
                error.kind, .restoredButNotSynced(place.path, error.message), hint: .syncByHand)
        }
    }

    /// The desk in the folder of a backup. What is none is no reason to make one there, nor to restore it again.
    private static func opened(backup folder: String, now: Instant) throws -> Store {
        let path = folder + "/desk.db"
        do {
            // A backup stays as it is, whatever its schema: its copy is brought up to date.
            return try Store.open(path, now: now, older: .kept)
        } catch let error as DeskError where [.runInit(path), .restoreHint].contains(error.hint) {
            throw DeskError(error.kind, error.message, hint: .restoreTakesBackup)
        }
    }

    private static func replace(
        _ place: RestorePlace, in home: HeldFolder, with source: Store, kept: HeldFolder, caller: Caller,
        actor: Actor, now: Instant, _ isReplaced: inout Bool
    ) throws -> RestoreOutcome {
        let passing = "desk.db"
        try source.copy(to: passing, in: kept)
        // From here on nothing is changed that would be lost.
        let lock = try WriteLock(place.name + ".lock", in: home)
        let prepared = try Store.open(passing, in: kept, now: now, older: .migratedInPlace)
        let outcome = try prepare(
            prepared, of: source, after: place.old, path: place.path, kept: place.isTaken ? kept.path : nil,
            caller: caller,
            actor: actor, now: now)
        try verify(prepared, at: now)
        let needed = try prepared.read(at: now) { try $0.neededFiles() }.map { $0.sha256 }
        try prepared.close()
        for ending in ["-journal", ".lock"] { kept.remove(passing + ending) }
        try putFiles(needed, of: source, in: home)
        if place.isTaken {
            try place.old?.read(at: now) { _ in }
            // A journal that is still there belongs to the old one; SQLite would apply it to the new.
            if home.has(place.name + "-journal") {
                try StoreSwap.move(place.name + "-journal", of: home, to: passing + "-journal", of: kept)
            }
            try StoreSwap.exchange(passing, of: kept, with: place.name, of: home)
            isReplaced = true
            try keepFiles(of: home, in: kept)
            try kept.sync()
        } else {
            try StoreSwap.move(passing, of: kept, to: place.name, of: home)
            isReplaced = true
            home.removeTree(StorePath.name(of: kept.path))
        }
        _ = consume lock
        return outcome
    }
}

/// Where a backup is to be put, held, and what is there.
private struct RestorePlace {
    let path: String
    let name: String
    /// Whether anything is there.
    let isTaken: Bool
    /// The desk that is there; `nil` where there is none that can be read.
    let old: Store?
    private let home: HeldFolder?

    init(_ path: String, now: Instant) throws {
        try StorePath.demandName(path)
        self.path = path
        name = StorePath.name(of: path)
        do throws(DeskError) {
            home = try HeldFolder(StorePath.folder(of: path))
        } catch {
            guard error.kind == .missing else { throw error }
            home = nil
        }
        switch try home.map({ [name] in try Store.present(name, in: $0, now: now) }) ?? .nothing {
        case .nothing: (isTaken, old) = (false, nil)
        case .damaged: (isTaken, old) = (true, nil)
        case .desk(let store): (isTaken, old) = (true, store)
        }
    }

    /// The folder, made where it is missing.
    func madeHome() throws(DeskError) -> HeldFolder {
        if let home { return home }
        try StorePath.makeFolder(StorePath.folder(of: path))
        return try HeldFolder(StorePath.folder(of: path))
    }
}

extension Desk.Backups {
    /// Throws `.notPermitted` unless the caller is an admin of the desk that is there, or, where there is
    /// none that can be asked, of the backup.
    private static func demandAdmin(
        _ caller: Caller, of target: Store?, or source: Store, now: Instant
    ) throws -> Actor {
        guard let target else {
            return try source.read(at: now) { try Actor(caller, doing: .deskRestore, in: $0) }
        }
        // A denial is put on record where a desk is; a backup is left as it is.
        let desk = Desk(store: target, caller: caller, now: now, environment: DeskEnvironment())
        return try desk.read(.deskRestore) { try $0.actor }
    }

    /// Throws `.invalid` when a backup misses a file, or has one that is not what it was.
    private static func demand(_ files: [(sha256: String, size: Int64)], of source: Store) throws {
        guard !files.isEmpty else { return }
        let folder = try AttachmentFolder(beside: source, creating: false)
        for file in files {
            guard folder.has(file.sha256, size: file.size), try folder.open(file.sha256).verified() else {
                throw DeskError(.invalid, .backupMissesFile(source.folder, file.sha256))
            }
        }
    }

    /// Makes a copy of the backup fit to be used: what was decided since must not come undone.
    private static func prepare(
        _ store: Store, of source: Store, after old: Store?, path: String, kept: String?, caller: Caller,
        actor: Actor,
        now: Instant
    ) throws -> RestoreOutcome {
        let erased = try old.map { old in try erasures(in: old, since: store, now: now) } ?? []
        let addresses = try old.map { old in try contractEmails(of: erased, in: old, now: now) } ?? []
        let choices = try old.map { old in
            try old.read(at: now) { sql in try erased.map(sql.erasureChoice) }
        }
        let outcome = try store.write(at: now) { sql in
            for (organisation, emails) in addresses {
                try addMissing(emails, organisation: organisation, in: sql)
            }
            let tokens = try sql.revokeAllTokens()
            let mails = try sql.parkQueuedMail(because: Prose.parkedByRestore.en)
            let head = try sql.auditHead()
            let desk = Desk(store: store, caller: caller, now: now, environment: DeskEnvironment())
            let erasing = Act(.person(actor, .accountErase), on: desk, in: sql)
            for (place, id) in erased.enumerated() {
                guard let account = try sql.account(id: id) else { continue }
                _ = try erasing.erase(
                    account, reason: Verb.deskRestore.rawValue, vacate: true,
                    choices?[place] ?? Erasure.Choice(),
                    letters: source.letters(naming: sql.traces(of: account), among: sql.allLetters()))
            }
            try sql.record(
                Doer.person(actor, .deskRestore).mark, .desk,
                [
                    "head": .string(head.hash), "revokedTokens": JSON(tokens), "parkedMails": JSON(mails),
                    "erasedAgain": JSON(erased.count),
                ])
            return RestoreOutcome(
                path: path, kept: kept, revokedTokens: tokens, parkedMails: mails, erasedAgain: erased.count)
        }
        if outcome.erasedAgain > 0 { try store.compact(at: now) }
        return outcome
    }

    /// The contract emails that organisations of erased people have now: the person's own may have been
    /// the only one when the backup was made.
    private static func contractEmails(
        of erased: [Int64], in old: Store, now: Instant
    ) throws -> [(organisation: Int64, emails: [EmailAddress])] {
        try old.read(at: now) { sql in
            let organisations = try Set(erased.compactMap { try sql.account(id: $0)?.organisationID })
            return try organisations.sorted().map { ($0, try sql.contractEmails(organisation: $0)) }
        }
    }

    /// The accounts of a backup that have been erased in the desk that was made from it since.
    private static func erasures(in old: Store, since backup: Store, now: Instant) throws -> [Int64] {
        let (erased, born) = try old.read(at: now) { (try $0.erasedAccounts(), try $0.deskTimes().created) }
        return try backup.read(at: now) { sql in
            guard try sql.deskTimes().created == born else { return [] }
            let known = try Set(sql.erasedAccounts())
            return try erased.filter { id in try !known.contains(id) && sql.account(id: id) != nil }
        }
    }

    /// Adds what a backup needs to the attachments beside a database; nothing is taken away.
    private static func putFiles(_ files: [String], of source: Store, in home: HeldFolder) throws {
        guard !files.isEmpty else { return }
        let from = try AttachmentFolder(beside: source, creating: false)
        let target = try AttachmentFolder(in: home, creating: true)
        for file in files where try !target.copy(file, from: from) {
            throw DeskError(.invalid, .backupMissesFile(source.folder, file))
        }
    }

    /// Gives the desk that is kept aside its attachments, without copying bytes.
    private static func keepFiles(of home: HeldFolder, in kept: HeldFolder) throws {
        guard home.has("attachments") else { return }
        let from = try AttachmentFolder(in: home, creating: false)
        try from.linkAll(into: AttachmentFolder(in: kept, creating: true))
    }

    /// An instant as a part of a file name: `20261201T130000Z`.
    private static func compact(_ now: Instant) -> String {
        String(
            decoding: now.iso.utf8.filter { $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ":") },
            as: UTF8.self)
    }

    /// Adds the contract emails that an organisation does not have.
    private static func addMissing(
        _ emails: [EmailAddress], organisation id: Int64, in sql: Transaction
    ) throws {
        let known = try sql.contractEmails(organisation: id).map(\.key)
        let organisation = try sql.organisation(id: id)
        for email in emails where !known.contains(email.key) {
            try sql.insertContractEmail(email, organisation: organisation)
        }
    }
}
