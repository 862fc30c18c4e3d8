extension Ticket {
    /// Whether all words stand somewhere in what a list shows of the ticket; neither case nor accents count.
    package func mentions(_ words: String) -> Bool {
        let parts = ["#\(number)", subject, organisation, requester, owner ?? "", topic ?? "", lane.rawValue]
        let text = TextScanner.folded(parts.joined(separator: "\n"))
        return TextScanner.folded(words).split(separator: UInt8(ascii: " ")).allSatisfy { word in
            text.indices.contains { text[$0...].starts(with: word) }
        }
    }
}
