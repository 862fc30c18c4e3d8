package import DeskModel

/// Mail: writing it, its templates and its way out.
extension Prose {
    package static func mailFieldHasControl(_ field: Prose) -> Prose {
        Prose(
            en: "the \(field.en) of a mail contains a control character",
            cs: "\(field.cs) v e-mailu obsahuje řídicí znak")
    }

    package static let mailHasNoRecipient = Prose(
        en: "the mail has no recipient", cs: "e-mail nemá žádného příjemce")

    package static func badMessageID(_ text: String) -> Prose {
        Prose(
            en: "'\(text)' is not a message id", cs: "„\(text)“ není identifikátor zprávy")
    }

    package static func templateMissesValue(_ kind: String, _ name: String) -> Prose {
        Prose(
            en: "the mail \(kind) was given no '\(name)'",
            cs: "e-mailu \(kind) chybí hodnota „\(name)“")
    }

    package static func templateUnknownValue(_ kind: String, _ name: String) -> Prose {
        Prose(
            en: "the mail \(kind) was given '\(name)', which it does not know",
            cs: "e-mail \(kind) dostal neznámou hodnotu „\(name)“")
    }

    package static func templateBroken(_ path: String) -> Prose {
        Prose(
            en: "the mail template '\(path)' cannot be read as Mustache",
            cs: "šablonu e-mailu „\(path)“ nelze přečíst jako Mustache")
    }

    package static func templateHasNoSubject(_ path: String) -> Prose {
        Prose(
            en: "the mail template '\(path)' does not begin with 'Subject: '",
            cs: "šablona e-mailu „\(path)“ nezačíná řádkem „Subject: “")
    }

    package static func templateHidesToken(_ path: String) -> Prose {
        Prose(
            en: "the mail template '\(path)' has no line with {{token}} alone",
            cs: "v šabloně e-mailu „\(path)“ chybí řádek se samotným {{token}}")
    }

    package static func templateUsesUnknown(_ path: String, _ name: String) -> Prose {
        Prose(
            en: "the mail template '\(path)' uses '\(name)', which its mail does not have",
            cs: "šablona e-mailu „\(path)“ používá „\(name)“, což její e-mail nemá")
    }

    package static func templateUnknown(_ path: String) -> Prose {
        Prose(
            en: "'\(path)' is the template of no mail", cs: "„\(path)“ není šablona žádného e-mailu")
    }

    package static let templateHint = Prose(
        en: "until it is fixed the text that comes with desk is sent (see desk.toml(5))",
        cs: "než se opraví, posílá se text dodaný s deskem (viz desk.toml(5))")

    package static let mailerNotConfigured = Prose(
        en: "no mailer is configured", cs: "není nastaven žádný program pro odesílání pošty")

    package static func mailerNotFound(_ path: String) -> Prose {
        Prose(
            en: "the mailer '\(path)' cannot be run",
            cs: "program pro odesílání pošty „\(path)“ nelze spustit")
    }

    package static func mailerTimedOut(_ seconds: Int64) -> Prose {
        Prose(
            en: "the mailer did not finish within \(seconds) s",
            cs: "program pro odesílání pošty neskončil do \(seconds) s")
    }

    package static func mailerKilled(_ signal: Int32) -> Prose {
        Prose(
            en: "the mailer was ended by signal \(signal)",
            cs: "program pro odesílání pošty ukončil signál \(signal)")
    }

    package static func mailerSaid(_ status: Int32, _ words: String) -> Prose {
        Prose(
            en: words.isEmpty ? "the mailer ended with status \(status)" : words,
            cs: words.isEmpty ? "program pro odesílání pošty skončil se stavem \(status)" : words)
    }
}
