package import DeskModel
import DeskProse

/// What to know before dialling, on one screen: the number, when to call, what is missing, the tries so
/// far, the first and the last words, and the address to dictate.
package enum TicketBriefing {
    /// The screen for a width in cells; `remoteAddress` is dictated for remote help.
    package static func text(
        of detail: TicketDetail, remoteAddress: String?, _ rendering: Rendering, width: Int
    ) -> String {
        var block = TextBlock(rendering, width: width)
        let (ticket, language) = (detail.ticket, rendering.language)
        func ago(_ instant: Instant) -> String { Prose.ago(rendering.relative(instant))[language] }
        block.line(Prose.letterTitle(ticket.number, ticket.subject)[language], .heading)
        block.fact(
            .letterState,
            "\(ticket.state.rawValue), \(ticket.lane.rawValue), "
                + (ticket.owner ?? Prose.letterNoOwner[language]))
        block.fact(
            .letterAnswerDue, ticket.dueAt.map { rendering.moment($0, rendering.due($0)) },
            detail.line.isOverdue ? .urgent : .plain)
        block.fact(.letterFrom, "\(detail.requesterName) <\(ticket.requester)>, \(ticket.organisation)")
        block.fact(.letterPhone, detail.callbackPhone ?? Prose.letterUnknown[language], .heading)
        let windows = ticket.windows.map { $0.prose[language] }.joined(separator: "; ")
        block.fact(
            .letterAvailable,
            windows.isEmpty
                ? Prose.letterUnknown[language]
                : windows + " – "
                    + (detail.line.isReachable == true ? Prose.letterReachableNow : .letterNotReachable)[
                        language],
            detail.line.isReachable == true ? .good : .plain)
        block.fact(.letterInformation, ticket.information.told(in: language))
        let tries = detail.calls.suffix(3).map { "\($0.result.rawValue) \(ago($0.createdAt))" }
        block.fact(
            .letterTries,
            detail.calls.isEmpty
                ? Prose.letterNoTries[language]
                : "\(detail.calls.count): " + tries.joined(separator: ", "))
        block.fact(.letterRemoteAddress, remoteAddress)
        block.fact(.letterErrorShort, detail.text.errorMessage.map { excerpt($0, 160) })
        let last = detail.comments.last { $0.kind != .note }
        // The last word is understood by whoever knows the first one.
        if last == nil || detail.text.description != nil {
            let first = detail.text.description ?? Prose.letterNothing[language]
            block.heading(.letterDescription)
            block.body(excerpt(first, last == nil ? 480 : 240))
        }
        if let last {
            block.heading(.letterComment(last.author, last.kind.rawValue, ago(last.createdAt)))
            block.body(excerpt(last.body, 480))
        }
        return block.text
    }

    /// The beginning of a text on as few lines as it takes.
    private static func excerpt(_ text: String, _ limit: Int) -> String {
        let flat = text.unicodeScalars.split(whereSeparator: \.properties.isWhitespace).map(String.init)
            .joined(separator: " ")
        return DisplayWidth.cut(flat, to: limit)
    }
}
