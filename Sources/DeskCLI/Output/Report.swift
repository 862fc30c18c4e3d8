package import DeskModel
import DeskProse

/// A kind of answer: something with fields, of which every output format is made.
package protocol Report: Sendable {
    /// All fields, in the order in which they are shown.
    static var fields: [Field<Self>] { get }
    /// The key of the field that `--format ids` and `--quiet` print.
    static var id: String { get }
    /// The keys of the columns of a table, and of CSV, TSV and plain text, in their order, where no others are
    /// asked for.
    static var tableKeys: [String] { get }
}

extension Report {
    /// What is shown, in the order of the fields.
    package static var tableKeys: [String] { fields.filter(\.isShown).map(\.key) }
}

/// One field of an answer: its key for machines, its heading for people, and how to get its value.
package struct Field<Row: Sendable>: Sendable {
    /// On which side a column is filled up.
    package enum Alignment: Sendable { case leading, trailing }

    /// The JSON key, which `--columns` and `--sort` know the field by.
    package let key: String
    /// The heading of a column.
    package let heading: Prose
    /// Whether it is a column of a table, and of CSV, TSV and plain text, when no columns are chosen.
    package let isShown: Bool
    /// On which side it is filled up.
    package let align: Alignment
    /// Whether it may be cut to fit a table to the terminal.
    package let isFlexible: Bool
    /// How important it is: where a table is too wide, the least important columns go first.
    package let keep: Int
    /// The cells it may be cut to on a narrow screen; by itself what is not flexible is never cut.
    package let floor: Int
    /// The value, for machines.
    package let json: @Sendable (Row) -> JSON
    /// The value for people in a table; where there is none, it is made of the JSON.
    package let text: (@Sendable (Row, Rendering) -> Cell)?

    /// Made of its parts, of which none is checked.
    package init(
        _ key: String, _ heading: Prose, shown: Bool = true, align: Alignment = .leading,
        flexible: Bool = false, keep: Int = 0, floor: Int? = nil, json: @escaping @Sendable (Row) -> JSON,
        text: (@Sendable (Row, Rendering) -> Cell)? = nil
    ) {
        self.key = key
        self.heading = heading
        self.isShown = shown
        self.align = align
        self.isFlexible = flexible
        self.keep = keep
        self.floor = floor ?? (flexible ? 6 : .max)
        self.json = json
        self.text = text
    }

    /// What a table shows.
    func cell(_ row: Row, _ rendering: Rendering) -> Cell {
        if let text { return text(row, rendering) }
        let value = json(row)
        return Cell(value.instant(of: key).map { Prose.cell($0)[rendering.language] } ?? value.flatText)
    }
}

/// What a table shows of one value; control characters are escaped when it is printed.
package struct Cell: Sendable, Equatable {
    /// The text.
    package let text: String
    /// How it is marked on a terminal.
    package let style: Style

    /// Made of its parts, of which none is checked.
    package init(_ text: String, _ style: Style = .plain) {
        self.text = text
        self.style = style
    }
}

/// What texts for people depend on.
package struct Rendering: Sendable {
    /// The instant relative times are counted from.
    package let now: Instant
    /// The language of what is written to them.
    package let language: Language
    /// Whether styles will be seen.
    package let color: Bool

    /// Made of its parts, of which none is checked.
    package init(now: Instant, language: Language, color: Bool = false) {
        self.now = now
        self.language = language
        self.color = color
    }

    /// How far away an instant is, and when that is.
    package func moment(_ instant: Instant, _ distance: String) -> String {
        "\(distance) (\(Prose.instant(instant)[language]))"
    }

    /// The line after cells with times in them, which says their zone; empty where there is nothing to say.
    var zoneOwed: String {
        guard let zone = ScreenClock.current?.sayIfOwed() else { return "" }
        let line = Prose.timesIn(zone)[language]
        return (color ? Style.faint.applied(to: line) : line) + "\n"
    }

    /// How far away an instant is: `2 h` for what was, `in 2 h` for what comes, nothing for none.
    package func relative(_ instant: Instant?) -> String {
        guard let instant else { return "" }
        let distance = instant - now
        let span = Prose.span(seconds: distance.magnitude)
        return (distance > 0 ? Prose.inFuture(span) : span)[language]
    }
}

extension JSON {
    /// The instant that the value of a key is; nil for anything else, also for what somebody wrote.
    func instant(of key: String) -> Instant? {
        guard case .string(let text) = self else { return nil }
        let isTime =
            key.utf8.suffix(2).elementsEqual("At".utf8)
            || ["deadline", "dueFrom", "since", "until"].contains(key)
        return isTime ? Instant(iso: text) : nil
    }

    /// The value as one text without structure: lists are joined by spaces, null is empty.
    var flatText: String {
        switch self {
        case .null: ""
        case .string(let text), .decimal(let text): text
        case .integer(let number): String(number)
        case .bool(let answer): answer ? "true" : "false"
        case .array(let elements): elements.map(\.flatText).joined(separator: " ")
        case .object: text
        }
    }
}

extension Identifiable {
    /// The id of a value whose report shows it: inside a `Report`, `id` is the name of a field.
    var identity: ID { id }
}
