import DeskCLI
package import DeskCommands
import DeskCore
package import DeskModel
package import DeskProcess
import DeskProse
import DeskSecrets
import Glibc

/// The customer's web: answers one request after the other, and knows nothing between them.
package struct Site: Sendable {
    let environment: [String: String]
    let standing: Standing
    let now: Instant
    /// The login of the service user, in tests; the operating system tells it otherwise.
    let osUser: String?
    /// The consultant an admin acts as who tries the web out.
    let asLogin: String?
    /// The `desk` that delivers mail.
    let program: String?
    let configured: Configured?
    /// Whether this is a try-out on this machine, where cookies go by plain HTTP.
    let isTrial: Bool
    /// Where errors go that customers are not told.
    let complain: @Sendable (DeskError) -> Void

    /// Made of its parts, of which none is checked.
    package init(
        environment: [String: String], standing: Standing = .own, now: Instant = Launch.clock(),
        osUser: String? = nil, asLogin: String? = nil, program: String? = nil, configured: Configured? = nil,
        isTrial: Bool = false, complain: @escaping @Sendable (DeskError) -> Void = { _ in }
    ) {
        self.environment = environment
        self.standing = standing
        self.now = now
        self.osUser = osUser
        self.asLogin = asLogin
        self.program = program
        self.configured = configured
        self.isTrial = isTrial
        self.complain = complain
    }

    /// The answer to a request.
    package func answer(_ request: Request) -> Response {
        if let asset = Asset.all.first(where: { $0.path == request.path }) { return asset.response }
        let spool = Spool(in: environment["TMPDIR"])
        defer { spool.remove() }
        var response: Response
        do {
            response = try page(request, spool)
        } catch {
            let error = error as? DeskError ?? DeskError(unforeseen: error)
            complain(error)
            response = bare(error, request, spool)
        }
        SafeHeaders.add(to: &response)
        return response
    }

    private func page(_ request: Request, _ spool: Spool) throws -> Response {
        let desk = try desk()
        let facts = try desk.web.facts()
        let visitor = Cookies.visitor(request, isTrial: isTrial)
        let secret = Cookies.session(request, isTrial: isTrial)
        let session = try secret.flatMap { try desk.web.session(GivenSecret($0)) }
        let language =
            session?.account.language ?? Language(accepting: request.headers["ACCEPT_LANGUAGE"] ?? "")
        var visit = Visit(
            site: self, request: request, facts: facts, session: session,
            formToken: session?.formToken ?? visitor.token, language: language, onceKey: Cookies.key())
        var response = try answer(&visit, desk, spool)
        if session == nil, visitor.isNew { response.add("Set-Cookie", visitor.cookie) }
        return response
    }

    private func answer(_ visit: inout Visit, _ desk: Desk, _ spool: Spool) throws -> Response {
        guard let route = Route.all.first(where: { $0.matches(visit.path) }) else { return visit.notFound() }
        guard let method = visit.request.method, method != .post || route.submit != nil else {
            var response = visit.message(405, .webNoMethod)
            response.set("Allow", route.submit == nil ? "GET, HEAD" : "GET, HEAD, POST")
            return response
        }
        do {
            visit.query = try Fields(encoded: visit.request.query.utf8.prefix(1 << 16))
        } catch {
            return visit.message(400, .webBrokenForm)
        }
        guard method == .post, let submit = route.submit else {
            guard route.isPublic || visit.session != nil else { return try visit.loginPage(keeping: nil) }
            return try route.show(visit)
        }
        guard Origin.isOwn(visit.request, web: web) else { return visit.message(403, .webForeignForm) }
        visit.form = Form(visit.request, spool, takesFiles: visit.session != nil)
        if let once = visit.form.fields["once"], Cookies.isKey(once) { visit.onceKey = once }
        let given = visit.form.fields["guard"] ?? ""
        guard route.isPublic || visit.session != nil else {
            return try visit.loginPage(keeping: visit.form.fields)
        }
        if let fault = visit.form.fault {
            let files = visit.form.hadFiles ? " " + visit.say(.webChooseFilesAgain) : ""
            let notice = Notice(
                kind: .problem, text: visit.say(fault.prose), hint: visit.say(.webTextsAreHere) + files)
            return try route.show(visit.refilled(notice: notice, status: fault.status))
        }
        guard equalInConstantTime(Array(given.utf8), Array(visit.formToken.utf8)) else {
            let notice = Notice(kind: .problem, text: visit.say(.webStaleForm))
            return try route.show(visit.refilled(notice: notice, status: 403))
        }
        do {
            return try submit(visit, desk)
        } catch {
            // What has gone wrong on our side costs nobody what they have typed.
            let error = error as? DeskError ?? DeskError(unforeseen: error)
            complain(error)
            let notice = Notice(
                kind: .problem, text: visit.say(error.kind == .busy ? .webBusy : .webCannotNow),
                hint: visit.say(.webTextsAreHere))
            return try route.show(visit.refilled(notice: notice, status: error.kind == .busy ? 503 : 500))
        }
    }

    /// What links in mail begin with, where that is configured.
    private var web: String? { (try? configuration())?.web }

    /// What is true on this machine.
    func configuration() throws -> Configuration {
        try
            (configured ?? Result { () throws(DeskError) in try Configuration.load(environment: environment) })
            .get()
    }

    /// The templates of the pages.
    var templates: PageTemplates {
        let own = BaseFolders(environment: environment).configuration.map { "\($0)/desk/templates" }
        let places: [String] = (own.map { [$0] } ?? []) + ["/etc/desk/templates"]
        let folder = places.first { path in access(path, R_OK | X_OK) == 0 }
        return PageTemplates(folder: folder, complain: complain)
    }

    /// A page for when the desk itself cannot be had; it says nothing of why. Texts that were sent can be sent again.
    private func bare(_ error: DeskError, _ request: Request, _ spool: Spool) -> Response {
        let language = Language(accepting: request.headers["ACCEPT_LANGUAGE"] ?? "")
        let isBusy = error.kind == .busy
        let text = (isBusy ? Prose.webBusy : Prose.webDown)[language]
        var notices: [Values] = []
        var content = ""
        if request.method == .post, Origin.isOwn(request, web: web) {
            let form = Form(request, spool, takesFiles: false)
            let files = form.hadFiles ? Prose.webChooseFilesAgain[language] : ""
            if !form.fields.items.isEmpty {
                notices = [Notice(kind: .hint, text: Prose.webTextsAreHere[language], hint: files).values]
                content = templates.render(.form, again(form.fields, request, language))
            }
        }
        let page = templates.render(
            .layout,
            Layout.values(
                title: text, content: content, desk: "", base: request.base, language: language,
                with: ["notices": .list(notices)]))
        return Response(isBusy ? 503 : 500, type: "text/html; charset=utf-8", Array(page.utf8))
    }

    /// A form that shows only its button.
    private func again(_ fields: Fields, _ request: Request, _ language: Language) -> Values {
        let hidden = fields.without(Visit.secrets).items
        return [
            "method": "post", "base": .text(request.base), "action": .text(request.path), "hasFiles": false,
            "guard": "", "once": "", "first": false, "fields": [], "missing": false,
            "hidden": .list(hidden.map { ["name": .text($0.name), "value": .text($0.value)] }),
            "buttons": .list([
                ["label": .text(Prose.webTryAgain[language]), "style": "primary", "name": "", "value": ""]
            ]),
        ]
    }
}

extension Language {
    /// The one that a browser asks for: the first of its list that we speak, Slovak taken for Czech.
    init(accepting text: String) {
        var best: (language: Language, weight: Double)?
        for item in text.lowercased().split(separator: ",").prefix(20) {
            let parts = item.split(separator: ";").map { Text.trim(String($0)) }
            let weight = parts.dropFirst().first.flatMap { Double($0.dropFirst(2)) } ?? 1
            let name = parts.first?.split(separator: "-").first ?? ""
            let language: Language? = name == "en" ? .en : name == "cs" || name == "sk" ? .cs : nil
            if let language, weight > best?.weight ?? 0 { best = (language, weight) }
        }
        self = best?.language ?? .cs
    }
}
