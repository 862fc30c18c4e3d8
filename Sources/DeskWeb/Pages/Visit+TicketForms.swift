import DeskModel
import DeskProse

extension Visit {
    private var number: String { path.count > 1 ? path[1] : "" }

    /// Does what one of the forms of a request's page asks for.
    func changeTicket() throws -> Response {
        // People are told first of all that there is no such request where it is not theirs.
        guard run(["ticket", "show"], operands: [number]).isDone else { return notFound() }
        switch form.fields["do"] {
        case "answer": return try answer()
        case "reopen": return try reopen()
        case "windows":
            // The field holds all of them, on separate lines or not: what is no longer in it is removed.
            let text = form.fields.text("windows")?.split(whereSeparator: \.isNewline).joined(separator: "; ")
            let words = [number] + (text.map { [$0] } ?? [])
            return try done(
                runOnce(["ticket", "available", "--clear"], operands: words), "windows", "windows")
        case "fast":
            guard form.fields["accept"] == "yes" else {
                return try refilled(["accept": say(.webAcceptFirst)]).ticketPage()
            }
            let price = form.fields["acceptedPrice"] ?? ""
            return try done(
                runOnce(["ticket", "fast", "accept", "--price=" + price], operands: [number]), "fast",
                "accept")
        case "remote": return allowRemote()
        case "close": return try done(runOnce(["ticket", "close"], operands: [number]), "closed", nil)
        default: return message(400, .webBrokenForm)
        }
    }

    private func answer() throws -> Response {
        let text = form.fields.text("body")
        guard text != nil || !form.files.isEmpty else {
            return try refilled(["body": say(.webGiveText)]).ticketPage()
        }
        let attach = form.files.map { "--attach=" + $0.path }
        let body = text == nil ? say(.webFilesAlone) : form.fields["body"] ?? ""
        let answer = runOnce(
            ["ticket", "receive", "-F", "-"] + attach, input: Array(body.utf8), operands: [number])
        return try done(answer, "answered", attach.isEmpty ? "body" : "files")
    }

    private func reopen() throws -> Response {
        guard let reason = form.fields.text("body") else {
            return try refilled(["body": say(.webGiveText)]).ticketPage()
        }
        // A reason is one line; a longer one is sent as an answer.
        let line = reason.split(whereSeparator: \.isNewline).joined(separator: " ")
        return try done(
            runOnce(["ticket", "reopen", "--reason=" + line], operands: [number]), "reopened", "body")
    }

    private func done(_ answer: ToolAnswer, _ word: String, _ field: String?) throws -> Response {
        if answer.isDone { return see("/tickets/\(number)", saying: word) }
        return try refused(answer, field: field).ticketPage()
    }

    /// A file of a request, to be saved: no browser shows or runs it.
    func download() throws -> Response {
        let files = run(["ticket", "attachment", "list"], operands: [number]).json.list
        guard let facts = files.first(where: { $0[member: "id"].words == path[3] }) else { return notFound() }
        let answer = run(["ticket", "attachment", "save", "-o", "-"], operands: [number, path[3]])
        guard answer.isDone else { return message(500, .webFileLost) }
        var response = Response(200, type: "application/octet-stream", answer.bytes)
        response.set("Content-Disposition", FileHeader.attachment(facts[member: "name"].words))
        return response
    }
}

/// How a file is called in a header field (RFC 6266).
enum FileHeader {
    /// The name in ASCII for old browsers, and as it is for all others.
    static func attachment(_ name: String) -> String {
        let name = FileName(cleaning: name).text
        let plain = String(
            String.UnicodeScalarView(
                name.unicodeScalars.map {
                    (0x20...0x7E).contains($0.value) && !"\"%;".unicodeScalars.contains($0) ? $0 : "_"
                }))
        let digits = Array("0123456789ABCDEF".utf8)
        var coded: [UInt8] = []
        for byte in name.utf8 {
            let isPlain =
                (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_")
            coded += isPlain ? [byte] : [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
        }
        return "attachment; filename=\"\(plain)\"; filename*=UTF-8''\(String(decoding: coded, as: UTF8.self))"
    }
}

extension Visit {
    /// What things cost.
    func pricesPage() -> Response {
        let price = price()
        let facts: [(term: Prose, value: String)] = [
            (.webStandard, say(.webStandardPrice)), (.webFastResponse, price?.text ?? say(.webNotSold)),
        ]
        return page(
            .webPrices,
            [Section(paragraphs: [.webPricesLead], facts: facts), Section(paragraphs: [.webFastHelp])])
    }
}
