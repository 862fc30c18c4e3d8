import DeskCore
import DeskModel
import DeskProse

/// What is around every page.
enum Layout {
    /// The parts that a page may leave out are empty.
    static func values(
        title: String, content: String, desk: String, base: String, language: Language,
        with more: Values = [:]
    ) -> Values {
        var values: Values = [
            "title": .text(title), "content": .html(content), "desk": .text(desk), "base": .text(base),
            "language": .text(language.rawValue), "icon": .text(Asset.icon.path),
            "style": .text(Asset.style.path),
            "script": .text(Asset.script.path), "toContent": .text(Prose.webToContent[language]),
            "person": false, "width": "", "back": false, "notices": [], "foot": [],
        ]
        values.merge(more) { $1 }
        return values
    }
}

extension Visit {
    /// A page with what is around it.
    func page(_ title: Prose, content: String, width: String = "", back: (path: String, label: Prose)? = nil)
        -> Response
    {
        page(say(title), content: content, width: width, back: back)
    }

    /// The same with a title of a customer's words.
    func page(_ title: String, content: String, width: String = "", back: (path: String, label: Prose)? = nil)
        -> Response
    {
        var more: Values = [
            "width": .text(width), "notices": .list((notices + flash).map(\.values)),
            "guard": .text(formToken),
            "foot": .list(foot.map { ["path": .text($0.path), "label": .text(say($0.label))] }),
        ]
        if let back { more["back"] = .values(["path": .text(back.path), "label": .text(say(back.label))]) }
        if let session {
            more["person"] = .values([
                "name": .text(session.account.name), "menu": .text(say(.webMenu)),
                "logOut": .text(say(.webLogOut)),
                "guard": .text(formToken),
                "pages": .list(
                    menu.map { path, label in
                        [
                            "path": .text(path), "label": .text(say(label)),
                            "isCurrent": .flag(request.path == path),
                        ]
                    }),
            ])
        }
        let values = Layout.values(
            title: title, content: content, desk: facts.name, base: request.base, language: language,
            with: more)
        let html = site.templates.render(.layout, values)
        return Response(status, type: "text/html; charset=utf-8", Array(html.utf8))
    }

    /// A page of sections.
    func page(
        _ title: Prose, _ sections: [Section], width: String = "narrow",
        back: (path: String, label: Prose)? = nil
    ) -> Response {
        page(
            title, content: render(.page, ["sections": .list(sections.map { $0.values(self) })]),
            width: width,
            back: back)
    }

    /// What a template makes of some values.
    func render(_ name: PageText, _ values: Values) -> String {
        var values = values
        values["base"] = .text(request.base)
        return site.templates.render(name, values)
    }

    /// A page that says one thing.
    func message(_ status: Int, _ text: Prose) -> Response {
        var visit = self
        visit.status = status
        return visit.page(
            text, [Section(links: [session == nil ? ("/login", .webLogIn) : ("/tickets", .webMyRequests)])])
    }

    /// The page for what does not exist or may not be seen: nobody can tell the two apart.
    func notFound() -> Response { message(404, .webNotFound) }

    /// Leads to another page, which then says what was done.
    func see(_ path: String, saying word: String? = nil) -> Response {
        .see(request.base + path + (word.map { "?done=\($0)" } ?? ""))
    }

    /// What was done before this page was asked for.
    private var flash: [Notice] {
        guard request.method != .post, let word = query["done"], let said = Prose.webDone(word) else {
            return []
        }
        return [Notice(kind: .done, text: say(said))]
    }

    private var menu: [(String, Prose)] {
        var menu: [(String, Prose)] = [("/tickets", .webMyRequests), ("/tickets/new", .webNewRequest)]
        if isAdministrator { menu.append(("/colleagues", .webColleagues)) }
        return menu + [("/prices", .webPrices), ("/data", .webMyData)]
    }

    private var foot: [(path: String, label: Prose)] {
        session == nil
            ? [
                ("/login", .webLogIn), ("/reset", .webForgotten), ("/registration", .webFirstAccount),
                ("/prices", .webPrices),
            ]
            : []
    }
}
