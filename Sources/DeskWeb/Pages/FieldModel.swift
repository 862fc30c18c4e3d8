import DeskModel
import DeskProse

/// A field of a form.
struct Field: Sendable {
    /// How it is filled in.
    enum Kind: Sendable {
        /// One line of a type that browsers know.
        case line(String)
        /// Many lines, so many of them seen.
        case area(Int)
        /// One of a list.
        case select([Option])
        /// One of a few, all seen.
        case choices([Option])
        /// A checkbox, with the value it has when ticked.
        case check(String)
        /// Files.
        case files
    }

    /// One of several.
    struct Option: Sendable {
        let value: String
        let label: String
        var help = ""
    }

    let name: String
    let kind: Kind
    let label: Prose
    var help: Prose?
    var isOptional = false
    var autocomplete = ""
    /// What it holds where the person has not filled it in.
    var preset = ""

    /// What the template shows of it: filled in as before, with what was wrong beside it.
    func values(_ visit: Visit, id: String) -> Values {
        let value = visit.filled?[name] ?? preset
        let problem = visit.problems[name] ?? ""
        var common: Values = [
            "id": .text(id), "name": .text(name), "label": .text(label[visit.language]),
            "error": .text(problem),
        ]
        switch kind {
        case .choices(let options):
            common["entries"] = .list(Field.entries(options, chosen: value))
            return ["choices": .values(common), "check": false, "input": false]
        case .check(let ticked):
            common["value"] = .text(ticked)
            common["isChosen"] = .flag(value == ticked)
            return ["choices": false, "check": .values(common), "input": false]
        case .line, .area, .select, .files:
            let help = help?[visit.language] ?? ""
            let described = [help.isEmpty ? nil : "\(id)-help", problem.isEmpty ? nil : "\(id)-error"]
            common["help"] = .text(help)
            common["described"] = .text(described.compactMap { $0 }.joined(separator: " "))
            common["isOptional"] = .flag(isOptional)
            common["optional"] = .text(Prose.webOptional[visit.language])
            common["isRequired"] = .flag(!isOptional)
            common["autocomplete"] = .text(autocomplete)
            common["line"] = false
            common["area"] = false
            common["select"] = false
            common["files"] = false
            common["value"] = .text(value)
            switch kind {
            case .line(let type):
                // What is secret is typed anew.
                if type == "password" { common["value"] = "" }
                common["line"] = .values(["type": .text(type)])
            case .area(let rows): common["area"] = .values(["rows": "\(rows)"])
            case .select(let options):
                common["select"] = .values(["entries": .list(Field.entries(options, chosen: value))])
            default: common["files"] = true
            }
            return ["choices": false, "check": false, "input": .values(common)]
        }
    }

    private static func entries(_ options: [Option], chosen: String) -> [Values] {
        options.map {
            [
                "value": .text($0.value), "label": .text($0.label), "help": .text($0.help),
                "isChosen": .flag($0.value == chosen),
            ]
        }
    }
}

/// A button of a form.
struct Button: Sendable {
    let label: Prose
    var style = "primary"
    var name = ""
    var value = ""
}

/// A form of a page.
struct FormModel: Sendable {
    /// Where it goes.
    let action: String
    var fields: [Field] = []
    var buttons: [Button]
    /// Its hidden fields.
    var hidden: [(name: String, value: String)] = []
    /// Whether it only asks for a page.
    var isQuestion = false
    /// Whether sending it twice is to do once what it does.
    var isOnce = false
    /// What would help, and the buttons to continue without it; shown above the fields.
    var first: (lead: Prose, parts: [String], buttons: [Button])?
    /// What is still missing, as far as the browser can tell.
    var missing: [(name: String, text: String)] = []

    /// What the template shows of it; `prefix` keeps the ids of several forms apart.
    func values(_ visit: Visit, prefix: String = "") -> Values {
        var hasFiles = false
        for field in fields { if case .files = field.kind { hasFiles = true } }
        return [
            "method": .text(isQuestion ? "get" : "post"), "action": .text(action),
            "hasFiles": .flag(hasFiles),
            "guard": .text(isQuestion ? "" : visit.formToken), "once": .text(isOnce ? visit.onceKey : ""),
            "hidden": .list(hidden.map { ["name": .text($0.name), "value": .text($0.value)] }),
            "first": first.map {
                .values([
                    "lead": .text($0.lead[visit.language]),
                    "parts": .list($0.parts.map { ["text": .text($0)] }),
                    "buttons": FormModel.list($0.buttons, visit.language),
                ])
            } ?? false,
            "fields": .list(fields.map { $0.values(visit, id: prefix + $0.name) }),
            "missing": missing.isEmpty
                ? false
                : .values([
                    "lead": .text(Prose.webStillMissing[visit.language]),
                    "parts": .list(missing.map { ["name": .text($0.name), "text": .text($0.text)] }),
                ]),
            "buttons": FormModel.list(buttons, visit.language),
        ]
    }

    private static func list(_ buttons: [Button], _ language: Language) -> Value {
        .list(
            buttons.map {
                [
                    "label": .text($0.label[language]), "style": .text($0.style), "name": .text($0.name),
                    "value": .text($0.value),
                ]
            })
    }
}

/// A section of a page.
struct Section: Sendable {
    var heading: Prose?
    var id = ""
    var paragraphs: [Prose] = []
    var items: [String] = []
    var facts: [(term: Prose, value: String)] = []
    var form: FormModel?
    var links: [(path: String, label: Prose)] = []

    /// What the template shows of it.
    func values(_ visit: Visit) -> Values {
        let language = visit.language
        return [
            "heading": .text(heading?[language] ?? ""), "id": .text(id),
            "paragraphs": .list(paragraphs.map { ["text": .text($0[language]), "style": ""] }),
            "items": items.isEmpty ? false : .values(["entries": .list(items.map { ["text": .text($0)] })]),
            "facts": facts.isEmpty
                ? false
                : .values([
                    "rows": .list(
                        facts.map { ["term": .text($0.term[language]), "value": .text($0.value)] })
                ]),
            "form": form.map { .values($0.values(visit, prefix: id.isEmpty ? "" : id + "-")) } ?? false,
            "links": links.isEmpty
                ? false
                : .values([
                    "entries": .list(
                        links.map { ["path": .text($0.path), "label": .text($0.label[language])] })
                ]),
        ]
    }
}
