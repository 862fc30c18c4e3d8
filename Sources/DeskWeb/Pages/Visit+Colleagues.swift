import DeskCore
import DeskModel
import DeskProse

extension Visit {
    private var organisation: String { session?.account.organisation ?? "" }

    /// The people of the organisation, for its administrators; for others, who these are.
    func colleaguesPage() -> Response {
        guard isAdministrator else {
            return page(.webOurAdministrators, [administrators], width: "narrow")
        }
        let people = run([
            "account", "list", "--org=" + organisation, "--limit=\(Visit.mostPeople)", "--sort=name",
        ]).json.list
        let values: Values = [
            "peopleHeading": .text(say(.webPeople)),
            "people": .list(people.enumerated().map { person($1, index: $0) }),
            "sections": .list([invite.values(self), administrators.values(self)]),
        ]
        return page(.webColleagues, content: render(.colleagues, values))
    }

    private var invite: Section {
        Section(
            heading: .webInvite, id: "invite", paragraphs: [.webInviteLead],
            form: FormModel(
                action: "/colleagues",
                fields: [
                    Field(name: "name", kind: .line("text"), label: .webName, autocomplete: "off"),
                    Field(name: "email", kind: .line("email"), label: .webEmail, autocomplete: "off"),
                    Field(
                        name: "phone", kind: .line("tel"), label: .webPhone, isOptional: true,
                        autocomplete: "off"),
                    Field(
                        name: "role",
                        kind: .choices([
                            .init(value: "user", label: say(.webRoleUser), help: say(.webRoleUserHelp)),
                            .init(
                                value: "administrator", label: say(.webRoleAdministrator),
                                help: say(.webRoleAdministratorHelp)),
                        ]), label: .webRole, preset: "user"),
                ], buttons: [Button(label: .webInvite)], hidden: [("do", "create")], isOnce: true))
    }

    /// Who may create accounts.
    var administrators: Section {
        let list = run(["org", "administrator", "list"], operands: [organisation]).json.list
            .filter { $0[member: "state"].words == "active" }
        return Section(
            heading: .webOurAdministrators, id: "administrators",
            paragraphs: [list.isEmpty ? .webNoAdministrators : .webAdministratorsLead],
            items: list.map { "\($0[member: "name"].words) (\($0[member: "email"].words))" },
            links: [("/administrator", .webAdministratorLeft)])
    }

    private func person(_ account: JSON, index: Int) -> Values {
        let email = account[member: "email"].words
        let state = account[member: "state"].words
        let role = account[member: "role"].words
        let names: [String: Prose] = ["invited": .webInvited, "active": .webActive, "disabled": .webDisabled]
        let seen = account[member: "lastLoginAt"].instant
        return [
            "name": .text(account[member: "name"].words), "email": .text(email), "state": .text(state),
            "stateName": .text(names[state].map { say($0) } ?? state), "role": .text(role),
            "roleName": .text(say(role == "administrator" ? .webRoleAdministrator : .webRoleUser)),
            "seen": .text(seen.map { say(.webSeen(time($0))) } ?? ""),
            "actions": email == self.person
                ? false
                : .values([
                    "change": .text(say(.webChange)),
                    "forms": .list(
                        forms(email, state, role).enumerated().map { number, form in
                            form.values(ownOnly(email), prefix: "p\(index)-\(number)-")
                        }),
                ]),
        ]
    }

    /// What was wrong is said in the form it was sent from, and in no other.
    private func ownOnly(_ email: String) -> Visit {
        guard form.fields["email"] != email || form.fields["do"] == "create" else { return self }
        var visit = self
        visit.filled = nil
        visit.problems = [:]
        return visit
    }

    private func forms(_ email: String, _ state: String, _ role: String) -> [FormModel] {
        func form(_ word: String, _ label: Prose, _ fields: [Field] = [], style: String = "quiet")
            -> FormModel
        {
            FormModel(
                action: "/colleagues", fields: fields, buttons: [Button(label: label, style: style)],
                hidden: [("do", word), ("email", email)], isOnce: true)
        }
        var forms: [FormModel] = []
        if state == "invited" { forms.append(form("invite", .webInviteAgain)) }
        if state == "disabled" { return [form("enable", .webEnable)] }
        forms.append(role == "administrator" ? form("demote", .webDemote) : form("promote", .webPromote))
        forms.append(
            form(
                "disable", .webDisable, [Field(name: "reason", kind: .line("text"), label: .webReason)],
                style: "danger"))
        forms.append(
            form(
                "email", .webChangeEmail,
                [Field(name: "newEmail", kind: .line("email"), label: .webNewEmail, help: .webNewEmailHelp)]))
        return forms
    }

    /// Does what one of the forms asks for.
    func changeColleague() throws -> Response {
        guard isAdministrator else { return message(403, .webAdministratorsOnly) }
        let fields = form.fields
        let email = Text.pasted(fields["email"] ?? "")
        let answer: ToolAnswer
        switch fields["do"] {
        case "create": return try create(email)
        case "invite": answer = runOnce(["account", "invite", "send"], operands: [email])
        case "enable": answer = runOnce(["account", "enable"], operands: [email])
        case "promote": answer = runOnce(["account", "promote"], operands: [email])
        case "demote": answer = runOnce(["account", "demote"], operands: [email])
        case "disable":
            guard let reason = fields.text("reason") else {
                return refilled(["reason": say(.webGiveReason)]).colleaguesPage()
            }
            answer = runOnce(["account", "disable", "--reason=" + reason], operands: [email])
        case "email":
            let new = Text.pasted(fields["newEmail"] ?? "")
            answer = runOnce(["account", "email", "change"], operands: [email, new])
            if answer.status == 65 { return refilled(["newEmail": answer.message]).colleaguesPage() }
        default: return message(400, .webBrokenForm)
        }
        if answer.status == 3 { return notFound() }
        guard answer.isDone else { return refused(answer).colleaguesPage() }
        return see(
            "/colleagues",
            saying: fields["do"] == "email" ? "email-asked" : fields["do"] == "invite" ? "invited" : "saved")
    }

    private func create(_ email: String) throws -> Response {
        var problems: [String: String] = [:]
        if form.fields.text("name") == nil { problems["name"] = say(.webGiveName) }
        guard problems.isEmpty else { return refilled(problems).colleaguesPage() }
        var words = [
            "account", "create", "--org=" + organisation, "--name=" + (form.fields.text("name") ?? ""),
        ]
        words.append("--role=" + (form.fields["role"] == "administrator" ? "administrator" : "user"))
        if let phone = form.fields.text("phone") { words.append("--phone=" + phone) }
        let answer = runOnce(words, operands: [email])
        guard answer.isDone else {
            let isName = (try? Text.line(form.fields.text("name") ?? "", .name)) == nil
            let isEmail = answer.status == 4 || (try? EmailAddress(email)) == nil
            let field =
                isEmail ? "email" : isName ? "name" : form.fields.text("phone") == nil ? "email" : "phone"
            return refused(answer, field: field).colleaguesPage()
        }
        return see("/colleagues", saying: "invited")
    }

    private static let mostPeople = 500
}
