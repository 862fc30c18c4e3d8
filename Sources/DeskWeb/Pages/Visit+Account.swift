import DeskCLI
import DeskCore
import DeskModel
import DeskProse

extension Visit {
    /// The data of whoever is logged in.
    func dataPage() -> Response {
        guard let session else { return notFound() }
        let account = session.account
        let facts: [(term: Prose, value: String)] = [
            (.webName, account.name), (.webEmail, account.email.text), (.webPhone, account.phone ?? "–"),
            (.webOrganisationName, session.organisation.name),
            (.webRole, say(isAdministrator ? .webRoleAdministrator : .webRoleUser)),
            (.webLanguage, Visit.languages[account.language.rawValue] ?? ""),
        ]
        var sections = [
            Section(
                facts: facts,
                links: [("/password", .webChangePassword)]
                    + (isAdministrator ? [] : [("/colleagues", .webOurAdministrators)]))
        ]
        if isAdministrator {
            sections.append(
                Section(
                    heading: .webChange, id: "change",
                    form: FormModel(
                        action: "/data",
                        fields: [
                            Field(
                                name: "name", kind: .line("text"), label: .webName, autocomplete: "name",
                                preset: account.name),
                            Field(
                                name: "phone", kind: .line("tel"), label: .webPhone, isOptional: true,
                                autocomplete: "tel", preset: account.phone ?? ""),
                            Field(
                                name: "language",
                                kind: .select(
                                    Visit.languages.sorted { $0.key < $1.key }.map {
                                        .init(value: $0, label: $1)
                                    }),
                                label: .webLanguage, preset: account.language.rawValue),
                        ], buttons: [Button(label: .webSave)], hidden: [("do", "edit")])))
            sections.append(
                Section(
                    heading: .webChangeEmail, id: "address", paragraphs: [.webNewEmailHelp],
                    form: FormModel(
                        action: "/data",
                        fields: [
                            Field(
                                name: "newEmail", kind: .line("email"), label: .webNewEmail,
                                autocomplete: "email")
                        ], buttons: [Button(label: .webChangeEmail, style: "quiet")],
                        hidden: [("do", "email")])))
        } else {
            sections.append(Section(paragraphs: [.webDataByAdministrator]))
        }
        return page(.webMyData, sections)
    }

    /// Changes the data of whoever is logged in.
    func changeData() throws -> Response {
        guard let person else { return notFound() }
        if form.fields["do"] == "email" {
            let new = Text.pasted(form.fields["newEmail"] ?? "")
            let answer = run(["account", "email", "change"], operands: [person, new])
            guard answer.isDone else { return refilled(["newEmail": answer.message]).dataPage() }
            return see("/data", saying: "email-asked")
        }
        guard let name = form.fields.text("name") else {
            return refilled(["name": say(.webGiveName)]).dataPage()
        }
        var words = ["account", "edit", "--name=" + name]
        words.append("--language=" + (form.fields["language"] == "en" ? "en" : "cs"))
        let phone = form.fields.text("phone")
        if phone != nil || session?.account.phone != nil { words.append("--phone=" + (phone ?? "")) }
        let answer = run(words, operands: [person])
        guard answer.isDone else {
            let isName = (try? Text.line(name, .name)) == nil
            guard answer.status == 65 else { return refused(answer).dataPage() }
            return refilled([isName ? "name" : "phone": answer.message]).dataPage()
        }
        return see("/data", saying: "saved")
    }

    /// Changing one's password.
    func passwordPage() -> Response {
        page(
            .webChangePassword,
            [
                Section(
                    form: FormModel(
                        action: "/password",
                        fields: [
                            Field(
                                name: "current", kind: .line("password"), label: .webCurrentPassword,
                                autocomplete: "current-password")
                        ] + Visit.newPassword(facts.passwordMinimum),
                        buttons: [Button(label: .webChangePassword)]),
                    links: [("/reset", .webForgotten)])
            ], back: ("/data", .webMyData))
    }

    /// Changes one's password; all sessions end with it, and a new one is begun here.
    func changePassword(_ desk: Desk) throws -> Response {
        guard let person else { return notFound() }
        let (current, new) = (form.fields["current"] ?? "", form.fields["password"] ?? "")
        guard new == form.fields["passwordAgain"] else {
            return refilled(["passwordAgain": say(.webPasswordsDiffer)]).passwordPage()
        }
        guard !(current + new).unicodeScalars.contains(where: Text.isLineBreak) else {
            return refilled(["password": say(.webPasswordOneLine)]).passwordPage()
        }
        let answer = run(
            ["account", "password", "change", "--password-stdin"], input: Array("\(current)\n\(new)\n".utf8),
            operands: [person])
        switch answer.status {
        case 0: return see("/login", saying: "password")
        case 1: return refilled(["current": say(.webCurrentWrong)], status: 403).passwordPage()
        case 65: return refilled(["password": answer.message]).passwordPage()
        default: return refused(answer).passwordPage()
        }
    }

    /// What to do when nobody administers the accounts any more.
    func administratorPage() -> Response {
        let contact = (try? site.configuration())?.from ?? ""
        return page(
            .webAdministratorLeft,
            [
                Section(paragraphs: [.webLeftLead]),
                Section(heading: .webLeftColleague, paragraphs: [.webLeftColleagueText]),
                Section(
                    heading: .webLeftContract,
                    paragraphs: [.webLeftContractText] + (contact.isEmpty ? [] : [.webContact(contact)])),
            ])
    }

    private static let languages = ["cs": "Čeština", "en": "English"]
}
