import DeskModel
import DeskProse

/// The parts of a wall board's page.
struct BoardPage {
    let board: Board
    let language: Language

    func text(_ prose: Prose) -> String { HTML.text(prose[language]) }

    /// The figures at the top.
    var tiles: String {
        let waiting = board.stats.standing[.waiting] ?? 0
        let tiles: [(Prose, Int, String)] = [
            (.boardInQueue, board.size, ""), (.boardUnowned, board.unowned, ""),
            (.boardOverdue, board.overdue, board.overdue > 0 ? "bad" : "good"),
            (.boardFast, board.fast, board.fast > 0 ? "warn" : ""), (.boardWaiting, waiting, ""),
        ]
        return tiles.map { name, value, style in
            "<div class=\"tile \(style)\"><b>\(value)</b><span>\(text(name))</span></div>"
        }.joined(separator: "\n")
    }

    /// The head of the queue.
    var queue: String {
        guard !board.lines.isEmpty else { return "<p class=\"empty\">\(text(.boardEmpty))</p>" }
        let headings: [(Prose, String)] = [
            (.headNumber, "num"), (.headDueShort, "num"), (.headSubject, ""), (.headOrgShort, "org"),
            (.headInformation, "num wide info"), (.headOwner, "wide"),
        ]
        let head = headings.map { "<th class=\"\($0.1)\">\(text($0.0))</th>" }.joined()
        let rows = board.lines.map(row).joined(separator: "\n")
        let more = board.size - board.lines.count
        return "<table><thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows)\n</tbody></table>"
            + (more > 0 ? "<p class=\"more\">\(text(.boardMore(more)))</p>" : "")
    }

    private func row(_ queued: QueueLine) -> String {
        let line = queued.line
        let ticket = line.ticket
        let fast = ticket.lane == .fast ? "<span class=\"badge\">fast</span> " : ""
        let reachable =
            line.isReachable == true
            ? " <span class=\"phone\" title=\"\(text(.boardReachable))\" aria-label=\"\(text(.boardReachable))\">&#9742;&#65038;</span>"
            : ""
        let due = ticket.dueAt.map { Prose.distance(seconds: $0 - board.now)[language] } ?? ""
        let style = line.isOverdue ? "num bad" : "num"
        return "<tr><td class=\"num\">\(ticket.number)</td><td class=\"\(style)\">\(HTML.text(due))</td>"
            + "<td class=\"subject\">\(fast)\(HTML.text(ticket.subject))\(reachable)</td>"
            + "<td class=\"org\">\(HTML.text(ticket.organisation))</td>"
            + "<td class=\"num wide info\">\(ticket.information.text)</td>"
            + "<td class=\"wide\">\(HTML.text(ticket.owner ?? ""))</td></tr>"
    }

    /// Everything beside the queue.
    var charts: String {
        let stats = board.stats
        var cards = [
            card(
                .boardFlow,
                legend([(.statsIn, "in"), (.statsOut, "out")])
                    + BoardChart.pairs(
                        stats.days.map {
                            (label: "\($0.date.day). \($0.date.month).", $0.created, $0.resolved)
                        },
                        name: text(.boardFlow), first: text(.statsIn), second: text(.statsOut))),
            card(.statsWithin, stats.promises.map(promise).joined()),
            card(.statsLengths, lengths),
            card(
                .statsAges,
                BoardChart.bars(
                    stats.ages.map { (Prose.statsAge($0.fromDays, $0.toDays)[language], $0.count, nil) })),
        ]
        if !stats.reach.isEmpty {
            cards.append(
                card(
                    .statsReach,
                    BoardChart.columns(
                        stats.reach.map { (label: "\($0.hour)", part: $0.reached, all: $0.calls) },
                        name: text(.statsReach))))
        }
        let lost = stats.losses.filter { $0.minutes > 0 }
        if !lost.isEmpty {
            cards.append(
                card(
                    .statsLost,
                    BoardChart.bars(
                        lost.map {
                            (Prose.partName($0.part)[language], Int($0.minutes), Span.text($0.minutes * 60))
                        }), style: "lost"))
        }
        cards.append(
            "<section class=\"card small\"><p>\(text(.statsMissed(stats.missedWindows)))</p></section>")
        return cards.joined(separator: "\n")
    }

    private func card(_ title: Prose, _ body: String, style: String = "") -> String {
        "<section class=\"card \(style)\"><h2>\(text(title))</h2>\n\(body)\n</section>"
    }

    private func legend(_ names: [(Prose, String)]) -> String {
        "<p class=\"legend\">" + names.map { "<i class=\"\($0.1)\"></i>\(text($0.0))" }.joined(separator: " ")
            + "</p>"
    }

    private func promise(_ promise: QueueStats.Promise) -> String {
        let percent = promise.percent
        let value = percent.map { "\($0) %" } ?? "–"
        let count = text(.ofAll(promise.within, promise.answered))
        let style = percent.map { $0 < 80 ? "bad" : "good" } ?? ""
        return "<div class=\"meter\"><span>\(promise.lane.rawValue)</span>"
            + "<div class=\"track\"><div class=\"fill \(style)\" style=\"width:\(percent ?? 0)%\"></div></div>"
            + "<b>\(value)</b><small>\(count)</small></div>"
    }

    private var lengths: String {
        let rows = [
            (Prose.headFirstResponseName, board.stats.firstResponse),
            (.headResolutionName, board.stats.resolution),
        ].map { name, found in
            let cells = [("", found?.p50), ("", found?.p90), (" p95", found?.p95)].map { style, length in
                "<td class=\"num\(style)\">\(length.map(Span.text) ?? "–")</td>"
            }
            return "<tr><td>\(text(name))</td>\(cells.joined())</tr>"
        }
        return "<table><thead><tr><th></th><th class=\"num\">50 %</th><th class=\"num\">90 %</th>"
            + "<th class=\"num p95\">95 %</th></tr></thead><tbody>\(rows.joined())</tbody></table>"
    }
}
