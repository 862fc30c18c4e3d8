/// A ticket that a search found, with the place where it was found.
package struct TicketHit: Equatable, Sendable {
    /// The ticket as lists show it.
    package let line: TicketLine
    /// The words found, in their place.
    package let snippet: Snippet

    /// Made of its parts, of which none is checked.
    package init(line: TicketLine, snippet: Snippet) {
        self.line = line
        self.snippet = snippet
    }
}

/// A piece of text around what was searched for.
package struct Snippet: Equatable, Sendable {
    /// Pieces in their order; those that match and those around them.
    package let pieces: [(text: String, isMatch: Bool)]

    /// Reads text in which `start` and `end` stand around what matches.
    package init(
        marked text: String, start: Unicode.Scalar = Snippet.start, end: Unicode.Scalar = Snippet.end
    ) {
        var pieces: [(text: String, isMatch: Bool)] = []
        var current = ""
        var isMatch = false
        func close() {
            if !current.isEmpty { pieces.append((current, isMatch)) }
            current = ""
        }
        for scalar in Text.trim(text).unicodeScalars {
            if scalar == start || scalar == end {
                close()
                isMatch = scalar == start
            } else {
                current.unicodeScalars.append(Text.isLineBreak(scalar) ? " " : scalar)
            }
        }
        close()
        self.pieces = pieces
    }

    /// Stands before a match in what the index hands over; a control character that nobody types.
    package static let start = Unicode.Scalar(1 as UInt8)
    /// Stands after it.
    package static let end = Unicode.Scalar(2 as UInt8)

    /// The text without marks.
    package var text: String { pieces.map(\.text).joined() }
    /// The text with its matches in brackets.
    package var markedText: String { pieces.map { $0.isMatch ? "[\($0.text)]" : $0.text }.joined() }

    /// Whether both show the same.
    package static func == (left: Snippet, right: Snippet) -> Bool { left.markedText == right.markedText }
}

/// How hits of a search are ordered.
package enum SearchOrder: Sendable {
    /// By number downwards: the index is read from its end, so the size of the desk costs nothing.
    case newest
    /// The best first, among the newest few thousand: judging every hit of a common word would read the whole
    /// index.
    case rank
}
