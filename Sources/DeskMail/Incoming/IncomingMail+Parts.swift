import DeskModel
import DeskProse

/// What `desk-mime` writes: a line of JSON for each part, then as many bytes as it says.
extension IncomingMail {
    /// Reads the helper's answer.
    ///
    /// Throws `.invalid` when it does not end as it should, which is when the message broke the helper.
    init(parts: PartReader) throws(DeskError) {
        var reader = parts
        let head = try Head(JSON.parse(reader.line()))
        var texts: [String] = []
        // HTML that says nothing as text.
        var unread: [[UInt8]] = []
        var files: [AttachmentSource] = []
        while true {
            let part = try JSON.parse(reader.line())
            if part.member("end") == .bool(true) { break }
            guard case .integer(let size)? = part.member("size"), size <= reader.rest else {
                throw DeskError(.invalid, .unreadableMail)
            }
            let contents = try reader.bytes(Int(size))
            switch part.member("part")?.string {
            case "text":
                let text = String(decoding: contents, as: UTF8.self)
                let flow = part.member("flow")?.string
                texts.append(flow.map { FlowedText.joined(text, delSp: $0 == "delsp") } ?? text)
            case "html":
                texts.append(HTMLText.plain(String(decoding: contents, as: UTF8.self)))
                if texts.last.map(DisplayText.isBlank) == true { unread.append(contents) }
            default:
                let type = part.member("type")?.string
                let name = IncomingMail.fileName(
                    part.member("name")?.string, type: type, number: files.count + 1)
                files.append(try AttachmentSource(name: name, type: type, content: .bytes(contents)))
            }
        }
        let text = IncomingMail.joined(texts)
        // Nothing else would be left of such a mail.
        if text.isEmpty, files.isEmpty {
            for html in unread where !DisplayText.isBlank(String(decoding: html, as: UTF8.self)) {
                files.append(try AttachmentSource(name: "message.html", content: .bytes(html)))
            }
        }
        self.init(
            from: head.from, sender: head.sender, to: head.to, subject: head.subject,
            messageID: head.messageID, answers: head.answers,
            nature: head.nature, text: text, files: files)
    }

    /// The texts of a mail as one, with line feeds alone and no empty lines at its rims.
    private static func joined(_ texts: [String]) -> String {
        let parts = texts.map { Text.trim(LineFeeds.only($0)) }.filter { !DisplayText.isBlank($0) }
        return parts.joined(separator: "\n\n")
    }

    /// A name that can be stored: on one line, not too long, never empty; with the ending of its type where it had
    /// none to begin with, or where a program that is to open it goes by that alone.
    private static func fileName(_ name: String?, type: String?, number: Int) -> String {
        let folded = LineFeeds.folded(name ?? "", limit: AttachmentSource.longestName)
        if folded.isEmpty { return "attachment-\(number)" + (type.flatMap(MediaType.ending) ?? "") }
        let isInvitation = type == "text/calendar" || type == "application/ics"
        guard isInvitation, MediaType.guessed(from: folded) != "text/calendar" else { return folded }
        return LineFeeds.folded(folded, limit: AttachmentSource.longestName - 4) + ".ics"
    }
}

/// The head of a mail, as the helper tells it.
private struct Head {
    let from: [String]
    let sender: String
    let to: [String]
    let subject: String
    let messageID: String?
    let answers: [String]
    let nature: IncomingMail.Nature

    init(_ json: JSON) {
        func texts(_ key: String) -> [String] {
            guard case .array(let elements)? = json.member(key) else { return [] }
            return elements.compactMap { $0.string }
        }
        from = texts("from")
        sender = LineFeeds.folded(json.member("sender")?.string ?? "", limit: 500)
        to = texts("to")
        subject = LineFeeds.folded(json.member("subject")?.string ?? "", limit: 300)
        messageID = json.member("messageId")?.string.flatMap { $0.isEmpty ? nil : $0 }
        answers = texts("inReplyTo") + texts("references").reversed()
        var fields: [String: String] = [:]
        if case .object(let members)? = json.member("fields") {
            for member in members { fields[member.key] = member.value.string }
        }
        nature = IncomingMail.Nature(
            from: from.first ?? "", subject: subject, contentType: json.member("contentType")?.string ?? "",
            fields: fields)
    }
}

extension JSON {
    fileprivate func member(_ key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key.utf8.elementsEqual(key.utf8) }?.value
    }

    fileprivate var string: String? {
        guard case .string(let text) = self else { return nil }
        return text
    }
}
