/// Text as the manual's language wants it.
enum Mdoc {
    /// A line of text.
    static func text(_ text: String) -> String {
        let plain = text.split(separator: "\\", omittingEmptySubsequences: false).joined(separator: "\\e")
        return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
    }

    /// One argument of a macro: never taken for a macro itself, nor for more than one.
    static func argument(_ text: String) -> String {
        let plain = Mdoc.text(text).split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\\(dq")
        let isMacroLike = plain.utf8.count <= 3 && plain.first?.isUppercase == true
        let kept = isMacroLike || ".,:;()[]?!|".contains(plain) ? "\\&" + plain : plain
        return kept.contains(" ") || kept.isEmpty ? "\"\(kept)\"" : kept
    }

    /// `Fl Fl org`, `Fl n`.
    static func flag(_ name: String) -> String {
        name.hasPrefix("--")
            ? "Fl Fl \(argument(String(name.dropFirst(2))))" : "Fl \(argument(String(name.dropFirst())))"
    }

    /// Lines that are shown as they are.
    static func literal(_ lines: String) -> String {
        ".Bd -literal -offset indent\n"
            + lines.split(separator: "\n", omittingEmptySubsequences: false).map { text(String($0)) }
            .joined(separator: "\n") + "\n.Ed\n"
    }
}
