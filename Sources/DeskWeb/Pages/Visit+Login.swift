import DeskCore
import DeskModel
import DeskProse

extension Visit {
    /// Where a visit begins.
    func startPage() throws -> Response {
        session == nil ? try loginPage(keeping: nil) : see("/tickets")
    }

    /// The form to log in. What somebody had sent whose session was over goes with it, and comes back once they are
    /// logged in.
    func loginPage(keeping fields: Fields?) throws -> Response {
        if session != nil { return see("/tickets") }
        var visit = self
        let isExpired = fields != nil
        var hidden: [(name: String, value: String)] = []
        if let fields {
            if request.path != "/login" { visit.filled = nil }
            for (name, value) in fields.items
            where name != "guard" && !Visit.secrets.contains(name) {
                hidden.append((Visit.kept + name, value))
            }
            let hint = say(form.hadFiles ? .webLoggedOutKeptFiles : .webLoggedOutKept)
            visit.notices.append(Notice(kind: .hint, text: say(.webLoggedOut), hint: hint))
            if visit.status == 200 { visit.status = 403 }
        }
        let isElsewhere = !["/", "/login", "/logout"].contains(request.path)
        let target = form.fields["next"] ?? (isElsewhere ? request.path : "")
        hidden.append(("next", target))
        if !isExpired, isElsewhere, query.items.isEmpty == false { hidden.append(("query", request.query)) }
        return visit.page(
            .webLogIn,
            [
                Section(
                    form: FormModel(
                        action: "/login",
                        fields: [
                            Field(
                                name: "email", kind: .line("email"), label: .webEmail,
                                autocomplete: "username"),
                            Field(
                                name: "password", kind: .line("password"), label: .webPassword,
                                autocomplete: "current-password"),
                        ], buttons: [Button(label: .webLogIn)], hidden: hidden),
                    links: [("/reset", .webForgotten)]),
                Section(
                    heading: .webNoAccountYet, paragraphs: [.webNoAccountFirst, .webNoAccountColleague],
                    links: [("/registration", .webFirstAccount), ("/administrator", .webAdministratorLeft)]),
            ])
    }

    /// Logs somebody in, with a new session.
    func logIn(_ desk: Desk) throws -> Response {
        let fields = form.fields
        let opened: OpenedWebSession
        do {
            let email = try EmailAddress(Text.pasted(fields["email"] ?? ""))
            opened = try desk.web.openSession(
                email, GivenSecret(fields["password"] ?? ""), from: request.source,
                replacing: Cookies.session(request, isTrial: site.isTrial).map { GivenSecret($0) })
        } catch let error as DeskError {
            switch error.kind {
            case .busy: return try loginAgain(error, status: 429)
            case .refused, .invalid, .usage: return try loginAgain(nil, status: 403)
            default: throw error
            }
        }
        var visit = self
        visit.session = opened.session
        visit.formToken = opened.session.formToken
        visit.language = opened.session.account.language
        var response = try visit.afterLogin()
        response.add(
            "Set-Cookie",
            Cookies.cookie(Cookies.sessionName(isTrial: site.isTrial), opened.secret, isTrial: site.isTrial))
        return response
    }

    private func loginAgain(_ error: DeskError?, status: Int) throws -> Response {
        var visit = refilled(
            notice: Notice(
                kind: .problem,
                text: error.map { Site.sentence($0.message[language]) } ?? say(.webLoginRefused),
                hint: error?.hint.map { Site.sentence($0[language]) } ?? say(.webLoginRefusedHint)),
            status: status)
        visit.filled = form.fields
        return try visit.loginPage(keeping: visit.keptFields)
    }

    /// What waits for the login that this form is; `nil` where nothing does.
    var keptFields: Fields? {
        var fields = Fields()
        for (name, value) in form.fields.items where name.utf8.starts(with: Visit.kept.utf8) {
            fields.add(String(name.dropFirst(Visit.kept.count)), value)
        }
        return fields.items.isEmpty ? nil : fields
    }

    /// The page that somebody wanted before they were asked to log in; only pages of ours.
    private func afterLogin() throws -> Response {
        let target = form.fields["next"] ?? ""
        let words = target.split(separator: "/").map(String.init)
        guard target.utf8.first == UInt8(ascii: "/"),
            let route = Route.all.first(where: { $0.matches(words) }),
            !words.isEmpty
        else { return see("/tickets") }
        let path = "/" + words.joined(separator: "/")
        guard let kept = keptFields else {
            let query = form.fields["query"] ?? ""
            return see(path + (query.isEmpty ? "" : "?" + query))
        }
        var visit = self
        visit.request.path = path
        visit.filled = kept
        visit.query = Fields()
        if let once = kept["once"], Cookies.isKey(once) { visit.onceKey = once }
        visit.notices = [Notice(kind: .hint, text: say(.webSendAgain))]
        return try route.show(visit)
    }

    /// Logs out: the session is over, whatever the browser keeps.
    func logOut(_ desk: Desk) throws -> Response {
        if let secret = Cookies.session(request, isTrial: site.isTrial) {
            try desk.web.closeSession(GivenSecret(secret))
        }
        var response = see("/login", saying: "logged-out")
        response.add(
            "Set-Cookie",
            Cookies.cookie(Cookies.sessionName(isTrial: site.isTrial), "", isTrial: site.isTrial))
        return response
    }

    /// Fields that no page gives back.
    static let secrets: Set = ["token", "password", "passwordAgain", "current"]

    /// What the names of kept fields begin with.
    private static let kept = "kept."
}
