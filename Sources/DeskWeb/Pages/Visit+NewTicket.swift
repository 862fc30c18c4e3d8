import DeskCore
import DeskModel
import DeskProse

extension Visit {
    /// The form for a new request. A link may fill it in beforehand, by its query.
    func newTicketPage() throws -> Response {
        var visit = self
        if visit.filled == nil {
            var given = Fields()
            for (name, value) in query.items where Visit.ticketFields.contains(name) {
                given.add(name, value)
            }
            if !given.items.isEmpty { visit.filled = given }
        }
        return visit.ticketForm(missing: [])
    }

    private func ticketForm(missing: [String]) -> Response {
        let price = price()
        let topics = run(["desk", "topic", "list"]).json.list.filter { $0[member: "state"].words == "active" }
            .map { $0[member: "name"].words }
        var fields = [
            Field(name: "subject", kind: .line("text"), label: .webSubject, help: .webSubjectHelp),
            Field(name: "description", kind: .area(6), label: .webDescription, help: .webDescriptionHelp),
            Field(
                name: "errorMessage", kind: .area(3), label: .webErrorMessage, help: .webErrorMessageHelp,
                isOptional: true),
            Field(name: "steps", kind: .area(4), label: .webSteps, help: .webStepsHelp, isOptional: true),
            Field(
                name: "windows", kind: .line("text"), label: .webWindows, help: .webWindowsHelp,
                isOptional: true),
            Field(
                name: "phone", kind: .line("tel"), label: .webPhone, help: .webPhoneHelp, isOptional: true,
                autocomplete: "tel", preset: session?.account.phone ?? ""),
        ]
        if !topics.isEmpty || problems["topic"] != nil {
            let options =
                [Field.Option(value: "", label: say(.webNoTopic))]
                + topics.map { .init(value: $0, label: $0) }
            fields.append(Field(name: "topic", kind: .select(options), label: .webTopic, isOptional: true))
        }
        fields.append(
            Field(
                name: "deadline", kind: .line("date"), label: .webDeadline, help: .webDeadlineHelp,
                isOptional: true))
        var hidden: [(name: String, value: String)] = []
        if let price {
            hidden.append(("acceptedPrice", price.amount))
            fields += [
                Field(
                    name: "lane",
                    kind: .choices([
                        .init(value: "standard", label: say(.webStandard), help: say(.webStandardHelp)),
                        .init(value: "fast", label: say(.webFastFor(price.text)), help: say(.webFastHelp)),
                    ]), label: .webLane, preset: "standard"),
                Field(name: "accept", kind: .check("yes"), label: .webAcceptPrice(price.text)),
            ]
        }
        // Last: where there is no room for files, the fields before them have arrived whole.
        fields.append(
            Field(
                name: "files", kind: .files, label: .webFiles,
                help: .webFilesHelp(count: facts.attachmentCount, megabytes: facts.attachmentSize >> 20),
                isOptional: true))
        var form = FormModel(
            action: "/tickets/new", fields: fields, buttons: [Button(label: .webSend)], hidden: hidden,
            isOnce: true,
            missing: Information.parts.map { (name: $0.word, text: say(.webMissing($0.word))) })
        if !missing.isEmpty {
            form.first = (
                .webBeforeSending, missing.map { say(.webMissing($0)) },
                [Button(label: .webSendAnyway, name: "confirm", value: "yes")]
            )
            // Once told, whoever sends it with less means it.
            form.hidden.append(("confirm", "yes"))
        }
        return page(
            .webNewRequest, [Section(paragraphs: [.webNewRequestLead], form: form)], width: "narrow",
            back: ("/tickets", .webMyRequests))
    }

    /// Today's price of a fast response: as a number, and as people read it; nil where there is none.
    func price() -> (amount: String, text: String)? {
        let quote = run(["ticket", "fast", "quote"])
        guard quote.isDone else { return nil }
        let amount = quote.json[member: "amount"].words
        return (amount, Prose.webMoney(amount, quote.json[member: "currency"].words)[language])
    }

    /// Sends a new request; where the first look finds that something is missing for a quick answer, it says so first.
    func sendTicket() throws -> Response {
        var problems: [String: String] = [:]
        if form.fields.text("subject") == nil { problems["subject"] = say(.webGiveSubject) }
        if form.fields.text("description") == nil { problems["description"] = say(.webGiveDescription) }
        let isFast = form.fields["lane"] == "fast"
        if isFast, form.fields["accept"] != "yes" { problems["accept"] = say(.webAcceptFirst) }
        if problems.isEmpty, let found = probed() { problems = found }
        guard problems.isEmpty else { return refilledWithFiles(problems).ticketForm(missing: []) }
        if form.fields["confirm"] != "yes", form.files.isEmpty {
            let missing = create(form.fields, isDryRun: true).json[member: "information"][
                member: "missing"
            ].list
                .map(\.words)
            if !missing.isEmpty {
                var visit = self
                visit.filled = form.fields
                return visit.ticketForm(missing: missing)
            }
        }
        let answer = create(form.fields, isDryRun: false)
        guard answer.isDone else { return refused(answer).ticketForm(missing: []) }
        return see("/tickets/" + answer.json[member: "number"].words, saying: "sent")
    }

    private func refilledWithFiles(_ problems: [String: String]) -> Visit {
        let text = say(.webSeeBelow)
        let hint = form.hadFiles ? say(.webChooseFilesAgain) : ""
        return refilled(problems, notice: Notice(kind: .problem, text: text, hint: hint))
    }

    private func create(_ fields: Fields, isDryRun: Bool) -> ToolAnswer {
        var object: [JSON.Member] = []
        for name in ["subject", "description", "errorMessage", "steps", "phone", "topic", "deadline"] {
            if let text = fields.text(name) {
                object.append(
                    JSON.Member(
                        name, .string(name == "subject" || name == "phone" ? text : fields[name] ?? "")))
            }
        }
        if let windows = fields.text("windows") {
            object.append(JSON.Member("windows", .array([.string(windows)])))
        }
        if fields["lane"] == "fast" {
            object.append(JSON.Member("lane", "fast"))
            object.append(JSON.Member("acceptedPrice", .string(fields["acceptedPrice"] ?? "")))
        }
        var input: [UInt8] = []
        JSON.object(object).write(to: &input)
        let words = ["ticket", "create", "--input=json"] + form.files.map { "--attach=" + $0.path }
        return isDryRun ? run(words + ["--dry-run"], input: input) : runOnce(words, input: input)
    }

    /// What the desk refuses, by field: the one without which it says something else.
    private func probed() -> [String: String]? {
        let answer = create(form.fields, isDryRun: true)
        guard !answer.isDone, answer.status != 75, !Site.ownTrouble.contains(answer.status) else {
            return nil
        }
        for name in [
            "windows", "deadline", "phone", "topic", "subject", "description", "errorMessage", "steps",
            "lane",
        ] where form.fields.text(name) != nil {
            var fields = form.fields.without([name])
            if name == "subject" { fields.add(name, "x") }
            if create(fields, isDryRun: true).message != answer.message { return [name: answer.message] }
        }
        return [form.files.isEmpty ? "subject" : "files": answer.message]
    }

    private static let ticketFields: Set = [
        "subject", "description", "errorMessage", "steps", "windows", "phone", "topic", "deadline", "lane",
    ]
}
