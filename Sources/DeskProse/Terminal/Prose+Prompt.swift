package import DeskModel

// Questions, secrets, and texts from editors.
extension Prose {
    package static let passwordStdinHelp = Prose(
        en: "Read the password from stdin (the second line after a token).",
        cs: "Načíst heslo ze stdin (po kódu na druhém řádku).")
    package static let passwordFDHelp = Prose(
        en: "Read the password from this file descriptor.", cs: "Načíst heslo z tohoto deskriptoru.")
    package static let tokenStdinHelp = Prose(
        en: "Read the token from stdin.", cs: "Načíst kód ze stdin.")
    package static let twoPasswordSources = Prose(
        en: "--password-stdin and --password-fd exclude each other",
        cs: "--password-stdin a --password-fd se vylučují")
    package static func badDescriptor(_ number: String) -> Prose {
        Prose(en: "descriptor \(number) is not open", cs: "deskriptor \(number) není otevřen")
    }
    package static let passwordPrompt = Prose(en: "Password: ", cs: "Heslo: ")
    package static let passwordAgainPrompt = Prose(en: "Password again: ", cs: "Heslo znovu: ")
    package static let currentPasswordPrompt = Prose(en: "Current password: ", cs: "Dosavadní heslo: ")
    package static let newPasswordPrompt = Prose(en: "New password: ", cs: "Nové heslo: ")
    package static let newPasswordName = Prose(en: "the new password", cs: "nové heslo")
    package static let tokenPrompt = Prose(en: "Token: ", cs: "Kód: ")
    package static let passwordName = Prose(en: "the password", cs: "heslo")
    package static let tokenName = Prose(en: "the token", cs: "kód")
    package static let secretName = Prose(en: "what was typed", cs: "zadaný text")
    package static let secretNotGiven = Prose(
        en: "no secret was given, and nobody can be asked for it",
        cs: "tajný údaj nebyl zadán a není se koho zeptat")
    package static let passwordFlags = Prose(
        en: "use --password-stdin or --password-fd", cs: "použijte --password-stdin nebo --password-fd")
    package static let tokenFlags = Prose(en: "use --token-stdin", cs: "použijte --token-stdin")
    package static func secretMissing(_ name: Prose) -> Prose {
        Prose(en: "\(name.en) is missing", cs: "\(name.cs) chybí")
    }
    package static func secretTooLong(_ name: Prose, limit: Int) -> Prose {
        Prose(
            en: "\(name.en) is longer than \(limit) bytes", cs: "\(name.cs): delší než \(limit) bajtů")
    }
    package static func secretNotText(_ name: Prose) -> Prose {
        Prose(
            en: "\(name.en) is not valid UTF-8 without NUL", cs: "\(name.cs): neplatné UTF-8 nebo znak NUL")
    }
    package static let secretsDiffer = Prose(
        en: "the two entries differ", cs: "zadané texty se liší")

    package static let yesOrNo = Prose(en: " [y/N] ", cs: " [a/N] ")
    package static func typeToConfirm(_ word: String) -> Prose {
        Prose(en: " Type '\(word)' to confirm: ", cs: " Pro potvrzení napište '\(word)': ")
    }
    package static let notConfirmed = Prose(en: "not confirmed", cs: "nepotvrzeno")
    package static func cannotAsk(_ question: Prose) -> Prose {
        Prose(
            en: "this has to be confirmed, and nobody can be asked: \(question.en)",
            cs: "toto je nutné potvrdit a není se koho zeptat: \(question.cs)")
    }
    package static let addYes = Prose(en: "add --yes", cs: "přidejte --yes")
}
