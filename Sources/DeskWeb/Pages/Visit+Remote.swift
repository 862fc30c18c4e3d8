import DeskCore
import DeskModel
import DeskProse

extension Visit {
    /// The page whose address a consultant dictates: consent to remote help, and its number.
    func remotePage() -> Response {
        let open = run(["ticket", "list", "--sort=-updatedAt", "--limit=50"]).json.list
        guard !open.isEmpty else {
            return page(
                .webRemote,
                [Section(paragraphs: [.webRemoteNoRequest], links: [("/tickets/new", .webNewRequest)])])
        }
        let options = open.map {
            Field.Option(
                value: $0[member: "number"].words,
                label: "\($0[member: "number"].words) · \($0[member: "subject"].words)")
        }
        return page(
            .webRemote,
            [
                Section(
                    paragraphs: [.webRemoteHelp]
                        + (facts.remoteAddress.isEmpty ? [] : [.webRemoteAddress(facts.remoteAddress)]),
                    form: FormModel(
                        action: "/remote",
                        fields: [
                            Field(name: "number", kind: .select(options), label: .webRemoteRequest),
                            Field(
                                name: "session", kind: .line("text"), label: .webRemoteReference,
                                help: .webRemoteReferenceHelp),
                            Field(name: "consent", kind: .check("yes"), label: .webRemoteConsent),
                        ], buttons: [Button(label: .webRemoteAllow)], isOnce: true))
            ])
    }

    /// Records with a request that the person lets a consultant see their screen, and the session number.
    func allowRemote() -> Response {
        let isHere = path.first == "remote"
        let number = isHere ? form.fields["number"] ?? "" : path[1]
        func again(_ visit: Visit) -> Response {
            isHere ? visit.remotePage() : (try? visit.ticketPage()) ?? notFound()
        }
        var problems: [String: String] = [:]
        let reference = form.fields.text("session") ?? ""
        if !(1...100).contains(reference.unicodeScalars.count)
            || reference.unicodeScalars.contains(where: Text.isLineBreak)
        {
            problems["session"] = say(.webGiveReference)
        }
        if form.fields["consent"] != "yes" { problems["consent"] = say(.webConsentFirst) }
        guard problems.isEmpty else { return again(refilled(problems)) }
        guard Route.number(number) != nil else { return notFound() }
        let answer = runOnce(
            ["ticket", "receive", "-F", "-"], input: Array(say(.webConsentSaid(reference)).utf8),
            operands: [number])
        if answer.status == 3 { return notFound() }
        guard answer.isDone else { return again(refused(answer)) }
        return see("/tickets/\(number)", saying: "consented")
    }
}
