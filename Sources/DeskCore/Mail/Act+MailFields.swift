import DeskMail
import DeskModel
import DeskProse
import DeskStore

extension Act {
    /// What the template of a mail is filled with, in its language and the desk's time zone, and the files it
    /// carries.
    ///
    /// What the intent's detail says goes before what the tables say now.
    func values(
        _ mail: OutboxMail, _ resolved: ResolvedMail, web: String?
    ) throws -> (all: [String: TemplateValue], files: [Attachment]) {
        var source = MailFieldSource(
            resolved: resolved, detail: mail.intent.detail, zone: try sql.zone(), createdAt: mail.createdAt)
        source.web = web
        source.desk = try sql.rule(.deskName).text
        source.minimum = try sql.rule(.passwordMinimum).text
        if let number = mail.intent.ticket {
            source.number = number
            source.ticket = try sql.ticketMailFacts(number)
        }
        if let id = mail.intent.commentID { source.comment = try sql.commentMailFacts(id) }
        if let organisation = resolved.organisation {
            source.administrators = try sql.administrators(organisation: organisation.id)
        }
        if let files = source.comment?.attachments, !files.isEmpty {
            source.files = MailFiles(files, limit: try sql.rule(.attachmentMailed).number)
        }
        source.closeAfter = try sql.rule(.closeAfter).seconds
        if let into = mail.intent.detail.string("into").flatMap({ Int64($0) }) {
            source.intoSubject = try sql.ticketMailFacts(into)?.subject
        }
        var values: [String: TemplateValue] = [:]
        for variable in resolved.kind.variables {
            if let value = resolved.values[variable.name] {
                values[variable.name] = value
                continue
            }
            if let columns = variable.columns {
                values[variable.name] = .list(source.list(variable.name, columns))
            } else if let text = source.text(variable.name) {
                values[variable.name] = .text(text)
            } else if !variable.isOptional {
                values[variable.name] = ""
            }
        }
        let carries = resolved.kind.variables.contains { $0.name == "attachments" }
        return (values, carries ? source.files.carried : [])
    }
}

/// Where the values of one mail come from.
private struct MailFieldSource {
    let resolved: ResolvedMail
    let detail: JSON
    let zone: TimeZoneTable
    let createdAt: Instant
    var web: String?
    var desk = ""
    var minimum = ""
    var number: Int64?
    var ticket: TicketMailFacts?
    var comment: CommentMailFacts?
    var administrators: [Account] = []
    var files = MailFiles([], limit: 0)
    var closeAfter: Int64 = 0
    var intoSubject: String?

    private var language: Language { resolved.language }

    func text(_ name: String) -> String? {
        if name == "result" { return detail.string(name).map { Prose.callResult($0)[language] } }
        return detail.string(name, language) ?? own(name)
    }

    private func own(_ name: String) -> String? {
        switch name {
        case "desk": desk
        case "web": web
        case "minimum": minimum
        case "expires": resolved.expiresAt.map { zone.prose($0)[language] }
        case "at": zone.prose(createdAt)[language]
        case "number": number.map { String($0) }
        case "after": Prose.afterDays(closeAfter / 86_400)[language]
        case "since": ticket?.waitingSince.map { zone.local(at: $0).date.prose[language] }
        case "intoSubject": intoSubject
        default: ofPeople(name) ?? ofTicket(name)
        }
    }

    private func ofPeople(_ name: String) -> String? {
        switch name {
        case "name": resolved.account?.name ?? resolved.consultant
        case "email": resolved.account?.email.text
        case "organisation": resolved.organisation?.name ?? ticket?.organisation
        case "oldEmail": resolved.account?.email.text
        case "newEmail": resolved.account?.email.text
        default: nil
        }
    }

    private func ofTicket(_ name: String) -> String? {
        switch name {
        case "subject": ticket?.subject
        case "phone": ticket?.phone ?? resolved.account?.phone
        case "due": ticket?.dueAt.map { zone.prose($0)[language] }
        case "fast": ticket?.price?.text
        case "body": comment.map { body($0.body) }
        case "consultant": comment?.author ?? ticket?.owner
        default: nil
        }
    }

    /// What was written, without the list of missing parts that a question ends with: it stands apart.
    private func body(_ text: String) -> String {
        let words = detail.words("missing")
        guard !words.isEmpty else { return text }
        let list = Prose.pleaseAdd(words)[language]
        guard text.utf8.count >= list.utf8.count, text.utf8.suffix(list.utf8.count).elementsEqual(list.utf8)
        else {
            return text
        }
        return Text.trim(String(decoding: text.utf8.dropLast(list.utf8.count), as: UTF8.self))
    }

    private func names(_ files: [Attachment]) -> [[String: String]] {
        files.map { ["name": FileName(cleaning: $0.name).text] }
    }

    func list(_ name: String, _ columns: [String]) -> [[String: String]] {
        switch name {
        case "administrators": administrators.map { ["name": $0.name, "email": $0.email.text] }
        case "attachments": names(files.carried)
        case "left": names(files.left)
        case "missing":
            detail.words("missing").map {
                ["what": Prose.mailedPart($0)[language], "why": Prose.mailedPartReason($0)[language]]
            }
        default: []
        }
    }
}
