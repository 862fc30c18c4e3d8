package import DeskModel
import DeskProse

extension Terminal {
    /// Asks a question whose safe answer is no, and returns normally only when the answer is yes.
    ///
    /// `isConfirmed` is what `--yes` says. Where nobody can be asked it is `usage`, naming `--yes`; no
    /// is `refused`.
    package func confirm(_ question: Prose, isConfirmed: Bool) throws(DeskError) {
        if isConfirmed { return }
        let mayAsk = mayAsk && isTTY.input && isTTY.error
        guard mayAsk else { throw DeskError(.usage, .cannotAsk(question), hint: .addYes) }
        let answer = try ask(question + .yesOrNo)
        guard Terminal.isYes(answer) else { throw DeskError(.refused, .notConfirmed) }
    }

    /// Asks for a word that must be typed, for what cannot be taken back.
    package func confirm(_ question: Prose, byTyping word: String, isConfirmed: Bool) throws(DeskError) {
        if isConfirmed { return }
        let mayAsk = mayAsk && isTTY.input && isTTY.error
        guard mayAsk else { throw DeskError(.usage, .cannotAsk(question), hint: .addYes) }
        let answer = try ask(question + .typeToConfirm(word))
        guard answer.utf8.elementsEqual(word.utf8) else { throw DeskError(.refused, .notConfirmed) }
    }

    /// Asks a question that may as well be answered with no.
    func isWanted(_ question: Prose) throws(DeskError) -> Bool {
        guard mayAsk, isTTY.input, isTTY.error else { return false }
        return Terminal.isYes(try ask(question + .yesOrNo))
    }

    private static func isYes(_ answer: String) -> Bool {
        ["y", "yes", "a", "ano"].contains { $0.utf8.elementsEqual(answer.utf8.map { $0 | 0x20 }) }
    }

    private func ask(_ question: Prose) throws(DeskError) -> String {
        try flush()
        try error.write(shown(question[language]).utf8)
        try error.flush()
        var lines = SecretLines(input)
        let line = try lines.next() ?? []
        return String(decoding: line, as: UTF8.self)
    }
}
