/// The words a guesser would try for one person.
struct ContextWords {
    let words: [FoldedText]

    /// What everyone knows of the desk and its trade; `mzdy` is what its customers work on.
    private static let product = [
        "desk", "podpora", "support", "helpdesk", "mzdy", "mzda", "vyplaty", "vyplata", "payroll",
        "zakaznik", "zakaznicky", "portal", "customer", "licence",
    ]

    /// Each text whole and in its parts; of an address the part before the `@` and the domain's labels.
    init(_ context: [String]) {
        var words = Set(Self.product.map { FoldedText($0) })
        for text in context {
            // Names and addresses are bounded elsewhere; this bounds the work whatever is given.
            let folded = FoldedText(String(decoding: text.utf8.prefix(1024), as: UTF8.self))
            let parts = folded.scalars.split { !$0.isLetter && !$0.isDigit }
            for part in parts where part.count >= 3 {
                words.insert(FoldedText(scalars: part))
            }
            let local = folded.scalars.prefix { $0 != "@" }
            let whole = FoldedText(scalars: local).alphanumerics
            if whole.scalars.count >= 3 { words.insert(whole) }
        }
        self.words = Array(words)
    }
}
