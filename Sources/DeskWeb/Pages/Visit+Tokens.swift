import DeskCore
import DeskModel
import DeskProse

/// Pages that links in mail lead to. Opening one spends nothing: scanners of mail open every link. The button does.
extension Visit {
    /// Asking for a new password, and setting it.
    func resetPage() -> Response {
        tokenPage(
            .webForgotten, action: "/reset",
            start: Section(
                paragraphs: [.webResetLead],
                form: FormModel(
                    action: "/reset",
                    fields: [
                        Field(name: "email", kind: .line("email"), label: .webEmail, autocomplete: "username")
                    ], buttons: [Button(label: .webResetAsk)], hidden: [("do", "ask")])),
            setting: .webResetSet)
    }

    /// Asks for a new password, or sets it.
    func reset(_ desk: Desk) throws -> Response {
        guard form.fields["do"] == "ask" else {
            return try redeem(["account", "reset", "redeem"], desk) { $0.resetPage() }
        }
        if let refusal = try counted(desk, { $0.resetPage() }) { return refusal }
        let answer = run(
            ["account", "reset", "request"], operands: [Text.pasted(form.fields["email"] ?? "")])
        guard answer.isDone else { return refilled(["email": answer.message]).resetPage() }
        return page(
            .webForgotten,
            [
                Section(
                    paragraphs: [.webResetAsked, .webResetAskedHint],
                    links: [("/reset", .webHaveCode), ("/login", .webLogIn)])
            ])
    }

    /// An organisation's first account: asking for it, and setting its password.
    func registrationPage() -> Response {
        tokenPage(
            .webFirstAccount, action: "/registration",
            start: Section(
                paragraphs: [.webRegistrationLead, .webRegistrationOthers],
                form: FormModel(
                    action: "/registration",
                    fields: [
                        Field(
                            name: "organisation", kind: .line("text"), label: .webOrganisation,
                            help: .webOrganisationHelp, autocomplete: "off"),
                        Field(name: "name", kind: .line("text"), label: .webYourName, autocomplete: "name"),
                        Field(
                            name: "email", kind: .line("email"), label: .webYourEmail,
                            help: .webYourEmailHelp,
                            autocomplete: "email"),
                    ], buttons: [Button(label: .webRegister)], hidden: [("do", "ask")])),
            setting: .webRegistrationSet)
    }

    /// Asks for the first account, or completes it.
    func register(_ desk: Desk) throws -> Response {
        guard form.fields["do"] == "ask" else {
            return try redeem(["account", "register", "confirm"], desk) { $0.registrationPage() }
        }
        var problems: [String: String] = [:]
        if form.fields.text("organisation") == nil { problems["organisation"] = say(.webGiveOrganisation) }
        if form.fields.text("name") == nil { problems["name"] = say(.webGiveName) }
        guard problems.isEmpty else { return refilled(problems).registrationPage() }
        if let refusal = try counted(desk, { $0.registrationPage() }) { return refusal }
        let answer = run([
            "account", "register", "start", "--org=" + (form.fields.text("organisation") ?? "").lowercased(),
            "--email=" + Text.pasted(form.fields["email"] ?? ""),
            "--name=" + (form.fields.text("name") ?? ""),
        ])
        guard answer.isDone else {
            let isEmail = (try? EmailAddress(Text.pasted(form.fields["email"] ?? ""))) == nil
            let isCode = (try? Text.code((form.fields.text("organisation") ?? "").lowercased())) == nil
            let field = isCode ? "organisation" : isEmail ? "email" : "name"
            return refilled([field: answer.message]).registrationPage()
        }
        return page(
            .webFirstAccount,
            [
                Section(
                    paragraphs: [.webRegistrationAsked, .webRegistrationAskedHint],
                    links: [("/registration", .webHaveCode), ("/login", .webLogIn)])
            ])
    }

    /// Setting the first password of an account that somebody else created.
    func invitationPage() -> Response {
        tokenPage(.webInvitation, action: "/invitation", start: nil, setting: .webInvitationSet)
    }

    /// Sets the first password.
    func acceptInvitation(_ desk: Desk) throws -> Response {
        try redeem(["account", "reset", "redeem"], desk) { $0.invitationPage() }
    }

    /// Confirming a new address.
    func emailPage() -> Response {
        let token = form.fields["token"] ?? query["token"] ?? ""
        let code = Field(
            name: "token", kind: .line("text"), label: .webCode, help: .webCodeHelp, autocomplete: "off")
        return page(
            .webNewEmail,
            [
                Section(
                    paragraphs: [.webEmailSet],
                    form: FormModel(
                        action: "/email", fields: token.isEmpty || !problems.isEmpty ? [code] : [],
                        buttons: [Button(label: .webConfirmEmail)],
                        hidden: token.isEmpty || !problems.isEmpty ? [] : [("token", token)]))
            ])
    }

    /// Confirms a new address.
    func confirmEmail(_ desk: Desk) throws -> Response {
        if let refusal = try counted(desk, { $0.emailPage() }) { return refusal }
        let token = Text.pasted(form.fields["token"] ?? "")
        let answer = run(["account", "email", "confirm", "--token-stdin"], input: Array((token + "\n").utf8))
        guard answer.isDone else { return refilled(["token": say(.webBadCode)], status: 403).emailPage() }
        return see("/login", saying: "email")
    }

    /// A page that begins something and ends it with the code from a mail.
    private func tokenPage(_ title: Prose, action: String, start: Section?, setting: Prose) -> Response {
        let token = form.fields["token"] ?? query["token"] ?? ""
        let isBad = problems["token"] != nil
        let hasToken = !token.isEmpty && !isBad
        var fields: [Field] = []
        if !hasToken {
            fields.append(
                Field(
                    name: "token", kind: .line("text"), label: .webCode, help: .webCodeHelp,
                    autocomplete: "off"))
        }
        fields += Visit.newPassword(facts.passwordMinimum)
        let set = Section(
            heading: hasToken || start == nil ? nil : .webHaveCode, id: "code", paragraphs: [setting],
            form: FormModel(
                action: action, fields: fields, buttons: [Button(label: .webSetPassword)],
                hidden: [("do", "set")] + (hasToken ? [("token", token)] : [])))
        return page(title, hasToken || form.fields["do"] == "set" ? [set] : [start, set].compactMap { $0 })
    }

    /// Two fields for a new password.
    static func newPassword(_ minimum: Int64) -> [Field] {
        [
            Field(
                name: "password", kind: .line("password"), label: .webNewPassword,
                help: .webPasswordHelp(minimum),
                autocomplete: "new-password"),
            Field(
                name: "passwordAgain", kind: .line("password"), label: .webPasswordAgain,
                autocomplete: "new-password"),
        ]
    }

    /// Sets a password with a code; a password that is refused does not spend it.
    private func redeem(_ words: [String], _ desk: Desk, again: (Visit) -> Response) throws -> Response {
        let password = form.fields["password"] ?? ""
        guard password == form.fields["passwordAgain"] else {
            return again(refilled(["passwordAgain": say(.webPasswordsDiffer)]))
        }
        guard !password.unicodeScalars.contains(where: Text.isLineBreak) else {
            return again(refilled(["password": say(.webPasswordOneLine)]))
        }
        if let refusal = try counted(desk, again) { return refusal }
        let token = Text.pasted(form.fields["token"] ?? "")
        let answer = run(
            words + ["--token-stdin", "--password-stdin"], input: Array("\(token)\n\(password)\n".utf8))
        switch answer.status {
        case 0: return see("/login", saying: "password")
        case 65 where TokenShape.fits(token): return again(refilled(["password": answer.message]))
        case 1, 65: return again(refilled(["token": say(.webBadCode)], status: 403))
        default: return again(refused(answer))
        }
    }

    /// Counts what anybody may do, by network; returns the page that says it was too often.
    private func counted(_ desk: Desk, _ again: (Visit) -> Response) throws -> Response? {
        do {
            try desk.web.countAttempt(from: request.source)
            return nil
        } catch let error as DeskError where error.kind == .busy {
            let notice = Notice(
                kind: .problem, text: Site.sentence(error.message[language]),
                hint: error.hint.map { Site.sentence($0[language]) } ?? "")
            return again(refilled(notice: notice, status: 429))
        }
    }
}

/// What a code from a mail looks like.
private enum TokenShape {
    static func fits(_ text: String) -> Bool {
        text.utf8.count == 43
            && text.utf8.allSatisfy {
                (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
                    || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
            }
    }
}
