package import DeskModel
import DeskProse

extension TicketDetail {
    /// What to know of a ticket at a glance, in lines of at most `width` cells.
    package func watchText(_ rendering: Rendering, width: Int) -> String {
        let language = rendering.language
        var parts: [String] = []
        func add(_ text: String) {
            parts += DisplayWidth.wrap(shown(text, keepingNewlines: true), to: max(20, width))
        }
        func section(_ heading: Prose, _ text: String?) {
            guard let text, !text.isEmpty else { return }
            parts.append("")
            parts.append(Style.heading.applied(to: heading[language]))
            add(text)
        }
        parts.append(
            Style.heading.applied(
                to: DisplayWidth.cut("#\(ticket.number) \(shown(ticket.subject))", to: max(20, width))))
        add("\(requesterName) <\(ticket.requester)>, \(ticket.organisation)")
        add(ticket.phone ?? Prose.noPhone[language])
        let due = rendering.due(ticket.dueAt)
        add("\(ticket.lane.rawValue), \(ticket.state.rawValue)\(due.isEmpty ? "" : ", " + due)")
        section(.headWindows, ticket.windows.map { $0.prose[language] }.joined(separator: "\n"))
        section(
            .headInformation,
            ([ticket.information.text] + ticket.information.missing.map { "− " + Prose.part($0)[language] })
                .joined(separator: "\n"))
        section(.headDescription, text.description)
        section(.headErrorMessage, text.errorMessage)
        section(.headSteps, text.steps)
        for comment in comments.suffix(10) {
            section(
                Prose(
                    verbatim:
                        "\(shown(comment.author)), \(rendering.relative(comment.createdAt)), \(comment.kind.rawValue)"
                ),
                comment.body)
        }
        return parts.joined(separator: "\n")
    }
}
