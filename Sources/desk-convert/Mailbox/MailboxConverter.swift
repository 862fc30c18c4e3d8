import DeskCLI
import DeskMail
import DeskModel
import DeskProse

/// A shared mailbox: each thread becomes a ticket.
struct MailboxConverter {
    private let job: Conversion
    private let export: ExportFolder
    private let reader: MailReader
    private let own: OwnAddresses

    init(_ job: Conversion) throws(DeskError) {
        self.job = job
        guard let program = MailReader.installed() else {
            throw DeskError(.configuration, .mailReaderMissing("desk-mime"))
        }
        reader = MailReader(program: program, limit: MailboxFile.longest)
        own = try OwnAddresses(job.plan.own)
        export = try ExportFolder(mailbox: job.plan.from)
    }

    func run() throws {
        job.people.settle()
        var threads = MailThreads()
        var newest = Instant(seconds: 0)
        for index in export.files.indices {
            var file = MailboxFile(try ByteSource(path: export.path(index)))
            try file.each { found in
                let origin = Origin(file: export.files[index], line: found.line)
                guard let bytes = found.bytes else {
                    job.losses.fault(origin, .mailTooLarge(limit: MailboxFile.longest))
                    return true
                }
                let head = MailHead(bytes)
                let id = head.messageID ?? "sha256-" + job.folder.digest(bytes)
                let place = Place(file: index, offset: found.offset)
                if !threads.add(id, answering: head.answers, at: place) { job.losses.pass(.convertRepeated) }
                if let date = head.date ?? found.date { newest = max(newest, date) }
                return true
            }
        }
        let openSince = job.plan.openSince.map { job.times.zone.instant($0) } ?? newest - 30 * 86_400
        for places in threads.all() { try convert(places, openSince: openSince) }
    }

    /// A message taken apart.
    private struct Letter {
        let mail: IncomingMail
        let id: String
        var at: Instant
        let origin: Origin
    }

    private func convert(_ places: [Place], openSince: Instant) throws {
        var letters: [Letter] = []
        for place in places {
            guard let letter = try letter(at: place, before: letters.last?.at) else { continue }
            letters.append(letter)
        }
        letters.sort { $0.at < $1.at }
        guard let first = letters.first else { return }
        var sheet = TicketSheet(
            first.id.utf8.count <= 200 ? first.id : "sha256-" + job.folder.digest(Array(first.id.utf8)),
            requester: requester(letters), created: first.at)
        sheet.subject = first.mail.subject
        sheet.channel = .email
        for (index, letter) in letters.enumerated() {
            let author = author(of: letter.mail)
            var files: [FileSheet] = []
            for file in letter.mail.files {
                guard case .bytes(let bytes) = file.content else { continue }
                files.append(try job.file(file.name, file.type, bytes, author, letter.at))
            }
            let text = try job.fitted(letter.mail.text, &files, author, letter.at)
            if index == 0 {
                sheet.description = text
                sheet.files = files
                if case .consultant(let login) = author { sheet.createdBy = login }
            } else if !text.isEmpty || !files.isEmpty {
                var comment = CommentSheet(
                    letter.id.oneLine(200), author, isPublic: true, at: letter.at, body: text)
                comment.files = files
                sheet.comments.append(comment)
            }
            if case .consultant(let login) = author { sheet.owner = login }
            sheet.messages.append((letter.id, !own.contain(letter.mail.from.first), letter.at))
        }
        let last = letters[letters.count - 1]
        let isOurTurn = !own.contain(last.mail.from.first) && last.at >= openSince
        sheet.state = isOurTurn ? .open : .closed
        try job.add(sheet, first.origin)
    }

    /// A message as it is there; nothing, and a remark, for one that no person wrote or that has no date.
    private func letter(at place: Place, before: Instant?) throws -> Letter? {
        let path = export.path(place.file)
        var found: MailboxFile.Found?
        var file = MailboxFile(try export.source(at: place), offset: place.offset)
        try file.each {
            found = $0
            return false
        }
        guard let found, let bytes = found.bytes else { return nil }
        func origin(_ id: String) -> Origin {
            var origin = export.origin(of: place)
            origin.key = id
            return origin
        }
        do {
            let mail = try reader.read(bytes[...])
            let id = mail.messageID ?? "sha256-" + job.folder.digest(bytes)
            guard mail.nature == .letter else {
                job.losses.leaveOut(origin(id), .convertNoLetter(mail.nature == .bounce))
                return nil
            }
            let head = MailHead(bytes)
            guard let at = head.date ?? found.date ?? MailboxFile.date(of: path) ?? before else {
                job.losses.fault(origin(id), .convertNoValue("Date"))
                return nil
            }
            return Letter(mail: mail, id: id, at: at, origin: origin(id))
        } catch let error as DeskError where error.kind == .invalid {
            job.losses.fault(origin(""), error.message)
            return nil
        }
    }

    private func author(of mail: IncomingMail) -> Author {
        guard let address = mail.from.first else { return .customer(job.people.unknown()) }
        let name = mail.sender.address.name
        guard own.contain(address) else {
            return .customer(job.people.account(address: address, name: name))
        }
        return .consultant(job.people.consultant(named: "\(name ?? "") <\(address)>"))
    }

    /// Who asks: the first who is not one of us, else whom we wrote to.
    private func requester(_ letters: [Letter]) -> String {
        if let letter = letters.first(where: { !own.contain($0.mail.from.first) && !$0.mail.from.isEmpty }),
            case .customer(let email) = author(of: letter.mail)
        {
            return email
        }
        let to = letters.flatMap(\.mail.to).first { !own.contain($0) }
        return to.map { job.people.account(address: $0, name: nil) } ?? job.people.unknown()
    }
}

/// Addresses and domains that are the desk's own.
struct OwnAddresses {
    private var keys: Set<String> = []
    private var domains: Set<String> = []

    /// Throws `.usage` for anything else.
    init(_ texts: [String]) throws(DeskError) {
        for text in texts {
            if let email = try? EmailAddress(text) {
                keys.insert(email.mailboxKey)
            } else if let domain = Domain.ascii(text[...]) {
                domains.insert(domain)
            } else {
                throw DeskError(.usage, .convertNotOwn(text))
            }
        }
    }

    /// Whether an address is one of them.
    func contain(_ text: String?) -> Bool {
        guard let text, let email = try? EmailAddress(text) else { return false }
        let domain = email.key.split(separator: "@").last.map(String.init) ?? ""
        return keys.contains(email.mailboxKey) || domains.contains(domain)
    }
}
