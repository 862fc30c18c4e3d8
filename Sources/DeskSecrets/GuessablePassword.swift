/// A password looked at with a guesser's eyes.
struct GuessablePassword {
    private let folded: FoldedText
    private let bare: FoldedText

    init(_ text: String) {
        folded = FoldedText(text)
        bare = folded.alphanumerics
    }

    /// A short piece said again and again (`abcabcabcabcabc`), or hardly any different characters.
    var isRepetition: Bool {
        folded.unit.scalars.count < PasswordPolicy.remaining && folded.unit != folded
            || Set(folded.scalars).count <= 4
    }

    /// Fingers walking over the keyboard, the alphabet or the digits: few characters surprise.
    var isWalk: Bool {
        let surprises = zip(folded.scalars, folded.scalars.dropFirst())
            .count { !KeyboardWalk.leads(from: $0, to: $1) }
        return surprises + 1 < PasswordPolicy.remaining
    }

    /// On the list, in any of the disguises that everyone knows, or put together from entries of it.
    func isCommon(_ common: CommonPasswords) -> Bool {
        var candidates: Set<FoldedText> = []
        for form in [folded, bare, folded.trimmed, bare.trimmed, folded.letters] {
            for reading in [form, form.unleeted(one: "i"), form.unleeted(one: "l")] {
                let plain = reading.alphanumerics
                candidates.formUnion([plain, plain.trimmed, plain.unit, plain.letters.unit])
            }
        }
        return candidates.contains { common.contains($0) } || !isPhrase && strings(common.words)
    }

    /// Four different words set apart: a passphrase, which is what people are advised to take. One that
    /// everybody knows is on the list as a whole.
    private var isPhrase: Bool {
        let words = folded.scalars.split { !$0.isLetter && !$0.isDigit }
        return Set(words.filter { $0.contains(where: \.isLetter) }.map(Array.init)).count >= 4
    }

    /// One or two of those words, however often, and hardly anything else.
    private func strings(_ words: [FoldedText]) -> Bool {
        [bare, folded.unleeted(one: "i").alphanumerics, folded.unleeted(one: "l").alphanumerics]
            .contains { form in
                let (rest, kinds) = form.without(words)
                return (1...2).contains(kinds) && rest < PasswordPolicy.remaining
            }
    }

    /// Whether next to nothing remains without those words.
    func leans(on words: [FoldedText]) -> Bool {
        [bare, folded.unleeted(one: "i").alphanumerics, folded.unleeted(one: "l").alphanumerics]
            .contains { form in
                let rest = form.without(words).rest
                return rest < form.scalars.count && rest < PasswordPolicy.remaining
            }
    }
}
