package import DeskModel

// Texts of several lines, editors, and progress.
extension Prose {
    package static let textHelp = Prose(en: "The text.", cs: "Text.")
    package static let textFileHelp = Prose(
        en: "Read the text from a file, or stdin for -.", cs: "Načíst text ze souboru, pro - ze stdin.")
    package static let editorHelp = Prose(
        en: "Write the text in $VISUAL or $EDITOR.", cs: "Napsat text v editoru $VISUAL nebo $EDITOR.")
    package static let recoverHelp = Prose(
        en: "Use a text that was kept; with --editor, go on writing it.",
        cs: "Použít uchovaný text; s --editor jej dopsat.")
    package static func textKept(_ path: String) -> Prose {
        Prose(
            en: "what you wrote is kept in '\(path)'", cs: "co jste napsali, je uchováno v '\(path)'")
    }
    package static func takeKeptText(_ path: String, _ age: Prose) -> Prose {
        Prose(
            en: "A text of \(age.en) ago was not used: \(path). Go on writing it?",
            cs: "Text napsaný před \(age.cs) nebyl použit: \(path). Pokračovat v něm?")
    }
    package static let oneTextOnly = Prose(
        en: "-m, -F and --editor exclude each other", cs: "-m, -F a --editor se vylučují")
    package static let emptyText = Prose(en: "the text is empty", cs: "text je prázdný")
    package static let editorNeedsTerminal = Prose(
        en: "an editor needs a terminal", cs: "editor potřebuje terminál")
    package static let useMessageFlags = Prose(en: "use -m or -F", cs: "použijte -m nebo -F")
    package static let noEditorUnderSudo = Prose(
        en: "no editor is started under sudo", cs: "pod sudo se editor nespouští")
    package static let noEditor = Prose(en: "no editor is set", cs: "není nastaven editor")
    package static let setEditor = Prose(
        en: "set EDITOR, or use -m or -F", cs: "nastavte EDITOR, nebo použijte -m či -F")
    package static func editorFailed(_ program: String) -> Prose {
        Prose(
            en: "the editor '\(program)' failed; nothing was changed",
            cs: "editor '\(program)' selhal; nic se nezměnilo")
    }
    package static func timeLeft(seconds: UInt64) -> Prose {
        let span = span(seconds: seconds)
        return Prose(en: "\(span.en) left", cs: "zbývá \(span.cs)")
    }
}
