import DeskCommands
import DeskMail
import DeskModel
import DeskProse

/// Tables of what the program knows.
extension ManualPage {
    /// Every verb with whom it serves.
    var roles: String {
        let heading = Prose(
            en: ".It Em verb Ta Em admin Ta Em consultant Ta Em web",
            cs: ".It Em příkaz Ta Em správce Ta Em konzultant Ta Em web")
        let yes = Prose(en: "yes", cs: "ano")[language]
        let withBy = Prose(en: "with --by", cs: "s --by")[language]
        var text =
            ".Bl -column -offset indent \"org administrator approve\" \"consultant\" \"admin\" \"web\"\n"
        text += heading[language] + "\n"
        for verb in Verb.allCases {
            let web = verb.allows(.web) ? (verb.access == .anyone ? yes : withBy) : "-"
            let consultant = verb.allows(.consultant) ? yes : "-"
            text += ".It \(Mdoc.argument(verb.rawValue)) Ta \(yes) Ta \(consultant) Ta \(web)\n"
        }
        return text + ".El\n"
    }

    /// Every rule of the desk with its default.
    var rules: String {
        var text = ".Bl -tag -width Ds -compact\n"
        for key in Rule.Key.allCases {
            let rule = Rule.of(key)
            let takes = Prose(
                en: "It takes \(rule.range) \(rule.unit.prose.en).",
                cs: "Přijímá \(rule.range) \(rule.unit.prose.cs).")
            let meaning = rule.meaning[language]
            let sentence = meaning.prefix(1).uppercased() + meaning.dropFirst() + "."
            text += ".It Cm \(key.rawValue)\n\(Mdoc.text(sentence))\n"
            text += "\(Mdoc.text(takes[language]))\n"
            if rule.standard.isEmpty {
                text += Prose(en: "Empty by default.\n", cs: "Jinak prázdné.\n")[language]
            } else {
                text += Prose.manualDefault(rule.standard)[language]
            }
        }
        return text + ".El\n"
    }

    /// What cron runs, and when.
    var schedule: String {
        Mdoc.literal(
            ScheduledJob.allCases.map { job in
                job.crontab + String(repeating: " ", count: 16 - job.crontab.count) + job.verb.rawValue
            }.joined(separator: "\n"))
    }

    /// The mails and their values.
    var mails: String {
        let common = ["desk", "web"]
        let entries = MailKind.allCases.map { kind in
            ".It Cm \(kind.rawValue)\n"
                + kind.variables.filter { !common.contains($0.name) }.map(\.manual).joined()
        }
        return ".Bl -tag -width Ds -compact\n" + entries.joined() + ".El\n"
    }
}

extension Verb.Access {
    /// Whom a verb serves, for the manual.
    var sentence: Prose {
        switch self {
        case .admin: Prose(en: "For admins.", cs: "Pro správce.")
        case .staff: Prose(en: "For admins and consultants.", cs: "Pro správce a konzultanty.")
        case .person:
            Prose(
                en: "For admins and consultants, and for the web site on behalf of a person.",
                cs: "Pro správce a konzultanty, a pro web jménem některé osoby.")
        case .administrator:
            Prose(
                en: "For admins, and on behalf of a profile administrator of the organisation concerned.",
                cs: "Pro správce, a jménem správce profilu té organizace, o kterou jde.")
        case .anyone:
            Prose(
                en: "For everyone who may run the tool, the web site without\n.Fl Fl by\ntoo.",
                cs: "Pro každého, kdo smí nástroj spustit, i pro web bez\n.Fl Fl by .")
        }
    }
}

extension MailVariable {
    fileprivate var manual: String {
        if let columns { return ".Cm \(name) Pq Cm \(columns.joined(separator: " , "))\n" }
        return isOptional ? ".Op Cm \(name)\n" : ".Cm \(name)\n"
    }
}

/// What the manual says by itself.
extension Prose {
    static let manualName = Prose(en: "NAME", cs: "JMÉNO")
    static let manualSynopsis = Prose(en: "SYNOPSIS", cs: "POUŽITÍ")
    static let manualFlags = Prose(en: "flags", cs: "volby")

    static func manualOneOf(_ words: [String]) -> Prose {
        let list = words.joined(separator: ", ")
        return Prose(en: "One of: \(list).", cs: "Jedno z: \(list).")
    }

    static func manualDefault(_ value: String) -> Prose {
        let quoted = ".Ql \(Mdoc.argument(value)) .\n"
        return Prose(en: "The default is\n" + quoted, cs: "Výchozí je\n" + quoted)
    }
}
