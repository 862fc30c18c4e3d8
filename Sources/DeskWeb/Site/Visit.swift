import DeskCLI
import DeskCore
import DeskModel
import DeskProse
import DeskSecrets

/// A notice at the top of a page.
struct Notice: Sendable {
    /// What it is about, which decides how it looks.
    enum Kind: String, Sendable {
        case done, hint, problem
    }

    let kind: Kind
    let text: String
    var hint = ""

    var values: Values {
        [
            "kind": .text(kind.rawValue), "role": .text(kind == .problem ? "alert" : "status"),
            "text": .text(text),
            "hint": .text(hint),
        ]
    }
}

/// One request, with all that is known of whoever makes it.
struct Visit: Sendable {
    let site: Site
    var request: Request
    /// What pages say of the desk.
    let facts: WebFacts
    /// Who is logged in.
    var session: WebSession?
    /// What every form has to carry.
    var formToken: String
    /// The language of the page.
    var language: Language
    /// The query.
    var query = Fields()
    /// What was sent.
    var form = Form()
    /// What the fields of the page's forms hold: as they were sent, where that was not accepted.
    var filled: Fields?
    /// What is wrong, by the field.
    var problems: [String: String] = [:]
    /// The notice at the top of the page.
    var notices: [Notice] = []
    /// The key under which what the form does is done once; the same as before where it comes back.
    var onceKey: String
    /// The status of the page.
    var status = 200

    /// The words of the path.
    var path: [String] { request.path.split(separator: "/").map(String.init) }

    /// The address of whoever is logged in.
    var person: String? { session?.account.email.text }

    /// Whether they administer their organisation's accounts.
    var isAdministrator: Bool { session?.account.role == .administrator }

    /// Prose in the language of the page.
    func say(_ prose: Prose) -> String { prose[language] }

    /// Runs a verb for whoever is logged in.
    func run(_ words: [String], input: [UInt8] = [], operands: [String] = []) -> ToolAnswer {
        site.run(
            words, by: person, language, input: input, operands: operands,
            files: form.folder.map { .folder($0) } ?? .streams)
    }

    /// Runs a changing verb once for this form, however often it is sent. A page has one key, and each of its forms
    /// makes its own of it: who goes back to the page and sends another one means that.
    func runOnce(_ words: [String], input: [UInt8] = [], operands: [String] = []) -> ToolAnswer {
        let form = "." + (form.fields["do"] ?? "")
        return run(words + ["--once=" + onceKey + form], input: input, operands: operands)
    }

    /// The same with its form as it was sent, and with what was wrong.
    func refilled(_ problems: [String: String] = [:], notice: Notice? = nil, status: Int = 422) -> Visit {
        var visit = self
        visit.filled = form.fields
        visit.problems = problems
        visit.status = status
        if let notice {
            visit.notices.append(notice)
        } else if !problems.isEmpty {
            visit.notices.append(Notice(kind: .problem, text: say(.webSeeBelow)))
        }
        return visit
    }

    /// The same for what a verb refused, which is said beside the field that is to blame, if one is.
    func refused(_ answer: ToolAnswer, field: String? = nil) -> Visit {
        var visit = self
        let hint = form.hadFiles ? say(.webChooseFilesAgain) : ""
        func notice(_ text: String) -> Notice { Notice(kind: .problem, text: text, hint: hint) }
        // What was sent before by this form is done; what is sent next is something else.
        if answer.status == 4 { visit.onceKey = Cookies.key() }
        if answer.message == Site.sentence(say(.onceOtherRequest)) {
            return visit.refilled(notice: notice(say(.webSentBefore)), status: 409)
        }
        if let field, [4, 5, 65].contains(answer.status) {
            return visit.refilled([field: answer.message], notice: notice(say(.webSeeBelow)))
        }
        return visit.refilled(
            notice: notice(answer.message),
            status: answer.status == 4
                ? 409 : answer.status == 75 || Site.ownTrouble.contains(answer.status) ? 503 : 422)
    }

    /// An instant as people read it.
    func time(_ instant: Instant?) -> String {
        instant.map { facts.zone.prose($0)[language] } ?? ""
    }
}
