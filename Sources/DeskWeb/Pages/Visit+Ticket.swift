import DeskCore
import DeskModel
import DeskProse

extension Visit {
    private var number: String { path.count > 1 ? path[1] : "" }

    /// One request with everything that can be done to it.
    func ticketPage() throws -> Response {
        let answer = run(["ticket", "show"], operands: [number])
        guard answer.isDone else { return notFound() }
        let ticket = answer.json
        let state = ticket[member: "state"].words
        let forecast = try places(of: [ticket]).values.first
        let missing =
            ["new", "open", "waiting"].contains(state)
            ? ticket[member: "information"][member: "missing"].list.map(\.words) : []
        let files = ticket[member: "attachments"].list
        let values: Values = [
            "number": .text(number), "state": .text(state), "stateName": .text(stateName(ticket)),
            "fast": .text(ticket[member: "lane"].words == "fast" ? say(.webFast) : ""),
            "place": .text(forecast.map(place) ?? ""),
            "missing": missing.isEmpty
                ? false
                : .values([
                    "lead": .text(say(.webStillMissing)), "more": .text(say(.webAddIt)),
                    "parts": .list(missing.map { ["text": .text(say(.webMissing($0)))] }),
                ]),
            "talkHeading": .text(say(.webTalk)), "words": .list(talk(ticket)),
            "answer": .values(answerValues(state)),
            "factsHeading": .text(say(.webFacts)), "rows": .list(facts(ticket)),
            "filesHeading": .text(say(.webFiles)), "noFiles": .text(files.isEmpty ? say(.webNoFiles) : ""),
            "files": files.isEmpty ? false : .values(["entries": .list(files.map(file))]),
            "sides": .list(sides(ticket, state)),
        ]
        return page(
            "\(number) · \(ticket[member: "subject"].words)", content: render(.ticket, values), width: "wide",
            back: ("/tickets", .webMyRequests))
    }

    /// The conversation, oldest first.
    private func talk(_ ticket: JSON) -> [Values] {
        let parts: [(Prose?, String)] = [
            (nil, "description"), (.webErrorMessage, "errorMessage"), (.webSteps, "steps"),
        ]
        let texts = parts.compactMap { heading, key -> Values? in
            let text = ticket[member: key].words
            return text.isEmpty
                ? nil : ["heading": .text(heading.map { say($0) } ?? ""), "text": .text(text)]
        }
        let requester = ticket[member: "requester"].words
        let created = ticket[member: "createdAt"]
        let first: Values = [
            "side": "customer", "author": .text(author(requester)), "at": .text(created.words),
            "when": .text(time(created.instant)), "texts": .list(texts),
        ]
        return [first]
            + ticket[member: "comments"].list.map { comment in
                let isOurs = comment[member: "kind"].words == "reply"
                let at = comment[member: "createdAt"]
                let name = comment[member: "authorName"].words
                let email = comment[member: "author"].words
                return [
                    "side": isOurs ? "desk" : "customer",
                    "author": .text(
                        isOurs ? say(.webConsultant(name)) : email == person ? say(.webYou) : name),
                    "at": .text(at.words),
                    "when": .text(time(at.instant)),
                    "texts": .list([["heading": "", "text": .text(comment[member: "body"].words)]]),
                ]
            }
    }

    private func author(_ email: String) -> String { email == person ? say(.webYou) : email }

    /// When somebody can be reached, as people write it; what is past is left out.
    private func windows(_ ticket: JSON) -> String {
        ticket[member: "windows"].list.compactMap { Window(text: $0.words) }
            .filter { !$0.isPast(at: site.now, in: facts.zone) }
            .map { $0.prose[language] }.joined(separator: "; ")
    }

    private func facts(_ ticket: JSON) -> [Values] {
        let windows = windows(ticket)
        let price = ticket[member: "price"]
        let rows: [(Prose, String)] = [
            (.webSentBy, author(ticket[member: "requester"].words)),
            (.webSentAt, time(ticket[member: "createdAt"].instant)),
            (.webAnswerDue, time(ticket[member: "dueAt"].instant)),
            (.webTopic, ticket[member: "topic"].words),
            (.webDeadline, time(ticket[member: "deadline"].instant)),
            (.webPhone, ticket[member: "phone"].words),
            (.webWindows, windows),
            (
                .webPrice,
                price == .null
                    ? "" : say(.webMoney(price[member: "amount"].words, price[member: "currency"].words))
            ),
        ]
        return rows.filter { !$0.1.isEmpty }.map { ["term": .text(say($0.0)), "value": .text($0.1)] }
    }

    private func file(_ attachment: JSON) -> Values {
        [
            "id": .text(attachment[member: "id"].words), "name": .text(attachment[member: "name"].words),
            "size": .text(Prose.webSize(Int64(attachment[member: "size"].words) ?? 0)[language]),
        ]
    }

    private func answerValues(_ state: String) -> Values {
        let isClosed = state == "closed"
        var fields = [
            Field(name: "body", kind: .area(5), label: isClosed ? .webReopenReason : .webYourAnswer)
        ]
        if !isClosed {
            fields.append(
                Field(
                    name: "files", kind: .files, label: .webFiles,
                    help: .webFilesHelp(count: facts.attachmentCount, megabytes: facts.attachmentSize >> 20),
                    isOptional: true))
        }
        let action = isClosed ? "reopen" : "answer"
        let form = FormModel(
            action: "/tickets/\(number)", fields: fields,
            buttons: [Button(label: isClosed ? .webReopen : .webSendAnswer)], hidden: [("do", action)],
            isOnce: true)
        let note: Prose? = isClosed ? .webIsClosed : state == "resolved" ? .webIsResolved : nil
        return [
            "heading": .text(say(isClosed ? .webReopen : .webAnswer)),
            "note": .text(note.map { say($0) } ?? ""),
            "form": .values(form.values(self)),
        ]
    }

    private func sides(_ ticket: JSON, _ state: String) -> [Values] {
        var sides: [Section] = []
        if ["new", "open"].contains(state), ticket[member: "lane"].words != "fast", let price = price() {
            sides.append(
                Section(
                    heading: .webFastHeading, id: "fast", paragraphs: [.webFastHelp],
                    form: FormModel(
                        action: "/tickets/\(number)",
                        fields: [
                            Field(name: "accept", kind: .check("yes"), label: .webAcceptPrice(price.text))
                        ],
                        buttons: [Button(label: .webTakeFast, style: "quiet")],
                        hidden: [("do", "fast"), ("acceptedPrice", price.amount)], isOnce: true)))
        }
        if state != "closed" {
            let windows = windows(ticket)
            sides.append(
                Section(
                    heading: .webWindows, id: "windows",
                    form: FormModel(
                        action: "/tickets/\(number)",
                        fields: [
                            Field(
                                name: "windows", kind: .area(2), label: .webWindowsNew,
                                help: .webWindowsHelp,
                                isOptional: true, preset: windows)
                        ], buttons: [Button(label: .webSave, style: "quiet")], hidden: [("do", "windows")],
                        isOnce: true)))
            sides.append(remoteSection)
        }
        let sessions = ticket[member: "remoteSessions"].list
        if !sessions.isEmpty {
            sides.append(
                Section(heading: .webRemoteSessions, id: "sessions", items: sessions.map(remoteLine)))
        }
        if state != "closed" {
            sides.append(
                Section(
                    heading: .webCloseHeading, id: "close", paragraphs: [.webCloseHelp],
                    form: FormModel(
                        action: "/tickets/\(number)", buttons: [Button(label: .webClose, style: "quiet")],
                        hidden: [("do", "close")], isOnce: true)))
        }
        return sides.map { $0.values(self) }
    }

    private var remoteSection: Section {
        Section(
            heading: .webRemote, id: "remote",
            paragraphs: [.webRemoteHelp]
                + (facts.remoteAddress.isEmpty ? [] : [.webRemoteAddress(facts.remoteAddress)]),
            form: FormModel(
                action: "/tickets/\(number)",
                fields: [
                    Field(
                        name: "session", kind: .line("text"), label: .webRemoteReference,
                        help: .webRemoteReferenceHelp),
                    Field(name: "consent", kind: .check("yes"), label: .webRemoteConsent),
                ], buttons: [Button(label: .webRemoteAllow, style: "quiet")], hidden: [("do", "remote")],
                isOnce: true))
    }

    private func remoteLine(_ session: JSON) -> String {
        let stopped = session[member: "stoppedAt"].instant
        let changes = session[member: "changes"].words
        return say(
            .webRemoteLine(
                session[member: "session"].words, session[member: "consent"].words,
                time(session[member: "startedAt"].instant), stopped.map { time($0) } ?? "", changes))
    }
}
