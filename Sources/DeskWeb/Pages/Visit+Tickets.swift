import DeskCore
import DeskModel
import DeskProse

extension Visit {
    /// The requests of whoever is logged in; an administrator's are those of the organisation.
    func ticketsPage() throws -> Response {
        let words = query.text("q")
        let isMine = query["whose"] == "mine"
        let isAll = query["state"] == "all" || words != nil
        var line = words == nil ? ["ticket", "list", "--sort=-updatedAt"] : ["ticket", "search"]
        if isAll { line.append("--state=all") }
        if isMine, let person { line.append("--requester=" + person) }
        line.append("--limit=\(Visit.most + 1)")
        let answer = run(line, operands: words.map { [$0] } ?? [])
        var visit = self
        if !answer.isDone { visit.notices.append(Notice(kind: .problem, text: answer.message)) }
        return try visit.listPage(answer.json.list, words: words ?? "", isMine: isMine, isAll: isAll)
    }

    private func listPage(_ tickets: [JSON], words: String, isMine: Bool, isAll: Bool) throws -> Response {
        let shown = Array(tickets.prefix(Visit.most))
        let places = try places(of: shown)
        let groups: [(Prose, [String])] = [
            (.webGroupWaiting, ["waiting"]), (.webGroupOpen, ["new", "open"]),
            (.webGroupDone, ["resolved", "closed"]),
        ]
        let grouped = groups.compactMap { heading, states -> Values? in
            let inside = shown.filter { states.contains($0[member: "state"].words) }
            guard !inside.isEmpty else { return nil }
            return [
                "heading": .text(say(heading)),
                "tickets": .list(inside.map { line($0, places, showsWho: !isMine) }),
            ]
        }
        let whose = isMine ? "whose=mine&" : ""
        var views: [(String, Prose, Bool)] = [
            ("/tickets?\(whose)state=open", .webViewOpen, !isAll),
            ("/tickets?\(whose)state=all", .webViewAll, isAll),
        ]
        if isAdministrator {
            views += [
                ("/tickets?state=\(isAll ? "all" : "open")", .webViewOurs, !isMine),
                ("/tickets?whose=mine&state=\(isAll ? "all" : "open")", .webViewMine, isMine),
            ]
        }
        let values: Values = [
            "newRequest": .text(say(.webNewRequest)), "searchLabel": .text(say(.webSearch)),
            "query": .text(words),
            "views": .values([
                "entries": .list(
                    views.map { ["path": .text($0), "label": .text(say($1)), "isCurrent": .flag($2)] })
            ]),
            "empty": .text(shown.isEmpty ? say(words.isEmpty ? .webNoRequests : .webNothingFound) : ""),
            "groups": .list(grouped),
            "more": .text(tickets.count > Visit.most ? say(.webMoreRequests(Visit.most)) : ""),
        ]
        return page(
            isAdministrator && !isMine ? .webOurRequests : .webMyRequests, content: render(.tickets, values))
    }

    private func line(_ ticket: JSON, _ places: [Int64: QueueForecast], showsWho: Bool) -> Values {
        let number = ticket[member: "number"].words
        let requester = ticket[member: "requester"].words
        return [
            "number": .text(number), "subject": .text(ticket[member: "subject"].words),
            "state": .text(ticket[member: "state"].words), "stateName": .text(stateName(ticket)),
            "fast": .text(ticket[member: "lane"].words == "fast" ? say(.webFast) : ""),
            "place": .text(Int64(number).flatMap { places[$0] }.map(place) ?? ""),
            "updated": .text(say(.webChanged(time(ticket[member: "updatedAt"].instant)))),
            "requester": .text(showsWho && isAdministrator && requester != person ? requester : ""),
        ]
    }

    /// The state of a request as its customer sees it.
    func stateName(_ ticket: JSON) -> String {
        switch ticket[member: "state"].words {
        case "new": say(.webStateNew)
        case "open": say(.webStateOpen)
        case "waiting": say(.webStateWaiting)
        case "resolved": say(.webStateResolved)
        default: say(.webStateClosed)
        }
    }

    /// Where requests stand in the queue, of those that do.
    func places(of tickets: [JSON]) throws -> [Int64: QueueForecast] {
        guard let session else { return [:] }
        let numbers = tickets.filter { ["new", "open"].contains($0[member: "state"].words) }
            .compactMap { Int64($0[member: "number"].words) }
        guard !numbers.isEmpty else { return [:] }
        return try site.desk().web.acting(for: session).web.forecasts(of: Array(numbers.prefix(50)))
    }

    /// Place and expected time in words.
    func place(_ forecast: QueueForecast) -> String {
        let place = forecast.position.map { say(.webPlace($0)) } ?? ""
        return forecast.expectedAt.map { place + ", " + say(.webExpected(time($0))) } ?? place
    }

    /// How many requests a page shows at most.
    private static let most = 200
}
