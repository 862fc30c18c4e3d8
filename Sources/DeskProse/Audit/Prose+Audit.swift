package import DeskModel

/// Help and lines of `desk audit`.
extension Prose {
    package static var auditAbstract: Prose {
        Prose(en: "The log of every change.", cs: "Záznam o každé změně.")
    }
    package static var auditListAbstract: Prose {
        Prose(en: "List what was done, latest first.", cs: "Vypsat, co se stalo, od nejnovějšího.")
    }
    package static var auditShowAbstract: Prose {
        Prose(en: "Show one entry.", cs: "Ukázat jeden záznam.")
    }
    package static var auditVerifyAbstract: Prose {
        Prose(
            en: "Find any edit, removal or reordering.",
            cs: "Najít každou úpravu, odstranění či přeházení záznamů.")
    }
    package static var auditHeadAbstract: Prose {
        Prose(
            en: "Show where the log ends, to be kept elsewhere.",
            cs: "Sdělit, kde záznam končí, k uložení jinde.")
    }
    package static var headAppendHelp: Prose {
        Prose(
            en: "Add time, number of entries and head as a line to this file.",
            cs: "Připsat čas, počet záznamů a otisk jako řádek do tohoto souboru.")
    }
    package static var headMailHelp: Prose {
        Prose(en: "Send the head to this address.", cs: "Poslat otisk na tuto adresu.")
    }
    package static var auditExportAbstract: Prose {
        Prose(
            en: "Print all of it as JSON lines, and the head to keep elsewhere.",
            cs: "Vypsat vše jako řádky JSON a otisk, který si uložte jinde.")
    }
    package static var auditSubjectHelp: Prose {
        Prose(
            en: "Only about this: 'ticket 12', or just 12, mesto-kolin, jana@firma.cz.",
            cs: "Jen o tomto: 'ticket 12', nebo jen 12, mesto-kolin, jana@firma.cz.")
    }
    package static var auditActorHelp: Prose {
        Prose(
            en: "Only what this login did, or was done for this email.",
            cs: "Jen co udělal tento uživatel nebo co se stalo za tuto osobu.")
    }
    package static var sinceHelp: Prose {
        Prose(
            en: "Only from this time on, such as 7d or 2026-11-01.",
            cs: "Jen od této doby, např. 7d nebo 2026-11-01.")
    }
    package static var auditIdHelp: Prose {
        Prose(en: "The entry's number.", cs: "Číslo záznamu.")
    }
    package static var headHelp: Prose {
        Prose(
            en: "A hash kept elsewhere: proves that nothing is missing at the end.",
            cs: "Otisk uložený jinde: dokáže, že na konci nic nechybí.")
    }
    package static func noAuditEntry(_ id: Int64) -> Prose {
        Prose(en: "there is no audit entry \(id)", cs: "záznam č. \(id) neexistuje")
    }
    package static func noAuditSubject(_ text: String) -> Prose {
        Prose(en: "nothing is called '\(text)'", cs: "nic se nejmenuje „\(text)“")
    }
    package static var listAudit: Prose { Prose(verbatim: "desk audit list") }
    package static func badHash(_ text: String) -> Prose {
        Prose(en: "'\(text)' is not a hash", cs: "„\(text)“ není otisk")
    }
    package static var hashHint: Prose {
        Prose(
            en: "64 hexadecimal digits, as the last line of desk audit export has them",
            cs: "64 šestnáctkových číslic, jak je uvádí poslední řádek desk audit export")
    }
    package static func auditIsWhole(_ entries: Int64, head: String) -> Prose {
        Prose(
            en: "audit log is whole: entries \(entries), head \(head)",
            cs: "záznamy jsou úplné: počet \(entries), otisk \(head)")
    }
    /// Something that was changed past the tools.
    package static func auditDiffers(_ subject: String, _ field: String?, entry: Int64?) -> Prose {
        guard let field else {
            return Prose(
                en: "\(subject) is in the desk, and the audit log does not tell of it",
                cs: "\(subject): v databázi je, ale protokol o něm neví")
        }
        let place = entry.map { "audit list \(subject), audit show \($0)" } ?? "audit list \(subject)"
        return Prose(
            en: "\(subject): \(field) is not what the audit log says (desk \(place))",
            cs: "\(subject): hodnota \(field) není ta, kterou uvádí protokol (desk \(place))")
    }
    /// What is wrong with the first bad entry.
    package static func auditFault(_ fault: String, entry: Int64) -> Prose {
        switch fault {
        case "gap":
            Prose(
                en: "audit entry \(entry) is missing or out of place",
                cs: "záznam č. \(entry) chybí nebo není na svém místě")
        case "chain":
            Prose(en: "audit entry \(entry) was changed", cs: "záznam č. \(entry) byl změněn")
        case "changes":
            Prose(
                en: "audit entry \(entry): what it says changed is not what was recorded",
                cs: "záznam č. \(entry): popis změny není ten, který byl zaznamenán")
        case "missing":
            Prose(
                en: "audit entry \(entry): what changed is gone, and no erasure says so",
                cs: "záznam č. \(entry): popis změny chybí a žádný výmaz to nevysvětluje")
        case "rewritten":
            Prose(
                en:
                    "audit entry \(entry): what this erasure took out of the log is not what it says it took out",
                cs: "záznam č. \(entry): výmaz odstranil z protokolu něco jiného, než uvádí")
        default:
            Prose(
                en: "the end of the audit log is cut off: no entry has that hash",
                cs: "konec záznamů chybí: žádný nemá tento otisk")
        }
    }
}

extension Prose {
    package static var headEntry: Prose { Prose(en: "ID", cs: "Č.") }
    package static var headEntries: Prose { Prose(en: "ENTRIES", cs: "ZÁZNAMŮ") }
    package static var headWhen: Prose { Prose(en: "WHEN", cs: "KDY") }
    package static var headUser: Prose { Prose(en: "USER", cs: "UŽIVATEL") }
    package static var headActingFor: Prose { Prose(en: "FOR", cs: "ZA") }
    package static var headVerb: Prose { Prose(en: "VERB", cs: "PŘÍKAZ") }
    package static var headAbout: Prose { Prose(en: "SUBJECT", cs: "PŘEDMĚT") }
    package static var headChanges: Prose { Prose(en: "CHANGES", cs: "ZMĚNY") }
    package static var headHash: Prose { Prose(en: "HASH", cs: "OTISK") }
}

extension Prose {
    package static var headErased: Prose { Prose(en: "ERASED", cs: "VYMAZÁNO") }
    package static var headFirstBad: Prose { Prose(en: "FIRST BAD", cs: "PRVNÍ VADNÝ") }
    package static var headFault: Prose { Prose(en: "FAULT", cs: "VADA") }
}
