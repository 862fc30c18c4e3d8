import DeskModel
import DeskProse

extension Message {
    /// How lines end.
    package enum LineEnd: Sendable {
        /// For a program that takes mail on its standard input: `sendmail -t` and all its kin expect the
        /// system's own lines, and some turn a CR that is given into two.
        case lf
        /// For the wire, and for files that are to be mails.
        case crlf
    }

    /// Writes the mail as RFC 5322 wants it, in pieces; the one place where one is written.
    ///
    /// Only ASCII, no line over 78 columns, no CR or LF but the line ends. Throws `.invalid` for no
    /// recipients and for a malformed message id, before anything is put, and whatever `put` and the readers of attachments throw.
    package func write(_ end: LineEnd = .lf, to put: @escaping ([UInt8]) throws -> Void) throws {
        let head = try headers()
        var writer = LineWriter(end, put)
        try writer.add(head)
        if attachments.isEmpty {
            try writer.add(Self.textPart(body))
        } else {
            // Neither quoted-printable nor base64 can contain "=_".
            let boundary = "=_desk_part"
            try writer.add("Content-Type: multipart/mixed; boundary=\"\(boundary)\"")
            try writer.add("")
            try writer.add("--\(boundary)")
            // The last line break before a boundary belongs to the boundary.
            try writer.add(Self.textPart(body) + [[]])
            for attachment in attachments {
                try writer.add("--\(boundary)")
                try attachment.write(to: &writer)
            }
            try writer.add("--\(boundary)--")
        }
        try writer.flush()
    }

    private func headers() throws(DeskError) -> [[UInt8]] {
        guard !to.isEmpty else { throw DeskError(.invalid, .mailHasNoRecipient) }
        guard Self.isMessageID(messageID) else { throw DeskError(.invalid, .badMessageID(messageID)) }
        var lines = [Self.line("Date: \(MailDate.text(date))")]
        lines += Self.field("From", [from]) + Self.field("To", to)
        if let replyTo { lines += Self.field("Reply-To", [replyTo]) }
        var subjectField = HeaderText("Subject")
        subjectField.add(text: Text.trim(HeaderText.cleaned(subject)))
        lines += subjectField.finish()
        lines += Self.field("Message-ID", [messageID])
        if let inReplyTo, Self.isMessageID(inReplyTo) { lines += Self.field("In-Reply-To", [inReplyTo]) }
        let thread = references.filter(Self.isMessageID)
        let known = thread.count <= 20 ? thread : thread.prefix(1) + thread.suffix(19)
        if !known.isEmpty { lines += Self.field("References", known) }
        if let value = origin.autoSubmitted { lines.append(Self.line("Auto-Submitted: \(value)")) }
        lines.append(Self.line("MIME-Version: 1.0"))
        return lines
    }

    private static func field(_ name: String, _ boxes: [Mailbox]) -> [[UInt8]] {
        var field = HeaderText(name)
        for (index, box) in boxes.enumerated() {
            if let name = box.name {
                field.add(name: name)
                field.add(token: Array("<\(box.address)>".utf8))
            } else {
                field.add(token: box.address.utf8)
            }
            if index < boxes.count - 1 { field.append(UInt8(ascii: ",")) }
        }
        return field.finish()
    }

    private static func field(_ name: String, _ ids: [String]) -> [[UInt8]] {
        var field = HeaderText(name)
        for id in ids { field.add(token: id.utf8) }
        return field.finish()
    }

    /// `<left@right>` in printable ASCII, short enough for any line.
    package static func isMessageID(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard 5...250 ~= bytes.count, bytes.first == UInt8(ascii: "<"), bytes.last == UInt8(ascii: ">") else {
            return false
        }
        let inner = bytes.dropFirst().dropLast()
        return inner.allSatisfy { 33...126 ~= $0 && $0 != UInt8(ascii: "<") && $0 != UInt8(ascii: ">") }
            && inner.count { $0 == UInt8(ascii: "@") } == 1
    }

    private static func textPart(_ body: String) -> [[UInt8]] {
        ["Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable", ""]
            .map(line) + QuotedPrintable.lines(body)
    }

    private static func line(_ text: String) -> [UInt8] { Array(text.utf8) }
}
