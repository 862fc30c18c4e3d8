package import DeskModel
import DeskProse

/// The queue as `queue watch` draws it: what is shown, where the cursor stands, what has changed of late.
package struct QueueFrame: Sendable {
    /// Lines of the queue, in service order.
    package private(set) var lines: [QueueLine] = []
    /// The ticket the cursor stands on.
    package private(set) var selected: Int64?
    /// One line for people about what was done last.
    package var message: Prose?
    /// A text shown instead of the queue, and its first line on the screen.
    private var text: (lines: [String], top: Int)?
    private var top = 0
    /// Whether the queue has been seen before, empty or not.
    private var hasLooked = false
    private var changedUntil: [Int64: Instant] = [:]
    /// What the lines are narrowed to, and whether it is being typed.
    package private(set) var search = (words: "", isTyped: false)
    /// The lines that are shown.
    private var found: [QueueLine] {
        search.words.isEmpty ? lines : lines.filter { $0.line.ticket.mentions(search.words) }
    }
    /// For how long a changed line stands out, in seconds.
    private static let highlight: Int64 = 10

    /// As it is where nothing is said.
    package init() {}

    /// Takes what the queue is now; tells whether a fast ticket has come that was not there before.
    package mutating func take(_ new: [QueueLine], at now: Instant) -> Bool {
        let former = Dictionary(lines.map { ($0.line.ticket.number, $0.line.ticket) }) { $1 }
        var hasNewFast = false
        changedUntil = changedUntil.filter { $0.value > now }
        if hasLooked {
            for queued in new where former[queued.line.ticket.number] != queued.line.ticket {
                let ticket = queued.line.ticket
                changedUntil[ticket.number] = now + Self.highlight
                if former[ticket.number] == nil, ticket.lane == .fast { hasNewFast = true }
            }
        }
        hasLooked = true
        let place = index ?? 0
        lines = new
        keepCursor(near: place)
        return hasNewFast
    }

    /// The cursor stays on its ticket; where that has gone, on the place.
    private mutating func keepCursor(near place: Int) {
        guard index == nil else { return }
        let found = found
        selected = found.isEmpty ? nil : found[min(place, found.count - 1)].line.ticket.number
    }

    private var index: Int? { found.firstIndex { $0.line.ticket.number == selected } }

    /// Begins to type what the lines are narrowed to; what was typed before is gone.
    package mutating func startSearch() { search = ("", true) }

    /// Takes a key while it is typed: Enter keeps it, Escape shows all again.
    package mutating func type(_ key: Screen.Key) {
        switch key {
        case .enter: search.isTyped = false
        case .letter(0x7F), .letter(0x08):
            search.words = String(String.UnicodeScalarView(search.words.unicodeScalars.dropLast()))
        case .letter(let byte) where byte >= 0x20 && search.words.utf8.count < 64:
            search.words = String(decoding: Array(search.words.utf8) + [byte], as: UTF8.self)
        case .escape, .gone: search = ("", false)
        default: return
        }
        keepCursor(near: 0)
    }

    /// Whether a text is shown instead of the queue.
    package var showsText: Bool { text != nil }

    /// Shows a text instead of the queue.
    package mutating func show(_ text: String) {
        let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        self.text = (lines.map { String(decoding: $0, as: UTF8.self) }, 0)
    }

    /// Shows the queue again.
    package mutating func closeText() { text = nil }

    /// Moves the cursor, or the text, by so many lines.
    package mutating func move(_ count: Int, page: Int) {
        if let shown = text {
            text?.top = max(0, min(shown.top + count, max(0, shown.lines.count - page)))
        } else if let last = found.indices.last {
            selected = found[max(0, min((index ?? 0) + count, last))].line.ticket.number
        }
    }

    /// The whole screen, one text a line.
    package mutating func screen(
        columns: Int, height: Int, rendering: Rendering, clock: String, total: Int
    ) throws -> [String] {
        let room = max(1, height - 3)
        var screen: [String] = []
        if let text {
            screen += text.lines.dropFirst(text.top).prefix(room + 1)
        } else {
            screen += try table(columns: columns, room: room, rendering: rendering)
        }
        let isPart = text == nil && (room < found.count || !search.words.isEmpty)
        let part = isPart ? (top + 1)...max(top + 1, min(top + room, found.count)) : nil
        let title = Prose.watchTitle(
            part: found.isEmpty ? nil : part, total: search.words.isEmpty ? total : found.count, clock: clock)
        screen.insert(
            Style.heading.applied(to: DisplayWidth.cut(title[rendering.language], to: columns)), at: 0)
        while screen.count < height - 1 { screen.append("") }
        let help = text == nil ? Prose.watchKeys : .watchTextKeys
        if search.isTyped || (!search.words.isEmpty && message == nil && text == nil) {
            let cursor = search.isTyped ? "_" : ""
            return screen.prefix(max(1, height - 1)) + [
                DisplayWidth.cut(shown("/" + search.words) + cursor, to: columns)
            ]
        }
        let last =
            message.map { DisplayWidth.wrap(shown($0[rendering.language]), to: columns) }
            ?? [QueueFrame.fitted(help[rendering.language], to: columns)]
        let footer = last.prefix(max(1, height / 2))
        return screen.prefix(max(1, height - footer.count)) + footer.map(Style.faint.applied)
    }

    /// Keys with what they do, of which those in the middle give way: the last two help, and lead out.
    private static func fitted(_ keys: String, to columns: Int) -> String {
        var parts = keys.split(separator: "  ")
        while parts.count > 2, DisplayWidth.of(parts.joined(separator: "  ")) > columns {
            parts.remove(at: parts.count - 3)
        }
        return DisplayWidth.cut(parts.joined(separator: "  "), to: columns)
    }

    /// The whole queue as it is printed.
    package func printed(columns: Int, rendering: Rendering, clock: String, total: Int) throws -> [String] {
        let title = Prose.watchTitle(part: nil, total: total, clock: clock)[rendering.language]
        return try [title] + (lines.isEmpty ? [] : TableText.lines(of: lines, rendering, width: columns))
    }

    /// The heading and the lines around the cursor.
    private mutating func table(columns: Int, room: Int, rendering: Rendering) throws -> [String] {
        let lines = found
        guard !lines.isEmpty else { return ["", "  " + Prose.watchEmpty[rendering.language]] }
        let cursor = index ?? 0
        if cursor < top { top = cursor }
        if cursor >= top + room { top = cursor - room + 1 }
        top = max(0, min(top, lines.count - room))
        let shown = Array(lines.dropFirst(top).prefix(room))
        let table = try TableText.lines(of: shown, rendering, width: max(20, columns - 2))
        return table.enumerated().map { offset, line in
            guard offset > 0 else { return "  " + line }
            let number = shown[offset - 1].line.ticket.number
            let isChanged = changedUntil[number].map { $0 > rendering.now } ?? false
            let marked = (isChanged ? "*" : " ") + (number == selected ? ">" : " ") + line
            if number == selected { return QueueFrame.wrapped(marked, in: "7") }
            return isChanged ? QueueFrame.wrapped(marked, in: "1") : marked
        }
    }

    /// A line in one more style, which holds on where its own styles end.
    private static func wrapped(_ line: String, in code: String) -> String {
        let start = "\u{1B}[\(code)m"
        var result = start
        var rest = line.unicodeScalars[...]
        let end = Array("\u{1B}[0m".unicodeScalars)
        while let scalar = rest.first {
            if rest.starts(with: end) {
                result += "\u{1B}[0m" + start
                rest = rest.dropFirst(end.count)
            } else {
                result.unicodeScalars.append(scalar)
                rest = rest.dropFirst()
            }
        }
        return result + "\u{1B}[0m"
    }
}
