package import DeskModel

/// What a conversion says of single things.
extension Prose {
    package static var convertLeftOut: Prose { Prose(en: "left out: ", cs: "vynecháno: ") }
    package static func convertFaults(_ count: Int) -> Prose {
        Prose(
            en: "\(count) \(count == 1 ? "thing" : "things") could not be converted, nothing was written",
            cs: "co nešlo převést: \(count), nic nebylo zapsáno")
    }
    package static var convertFaultsHint: Prose {
        Prose(
            en: "fix the export, or pass over them with --on-error continue",
            cs: "opravte export, nebo je vynechte volbou --on-error continue")
    }
    package static func convertPartly(_ count: Int) -> Prose {
        Prose(
            en: "\(count) \(count == 1 ? "thing" : "things") could not be converted, the others are written",
            cs: "co nešlo převést: \(count), ostatní je zapsáno")
    }
    package static var convertPartlyHint: Prose {
        Prose(en: "they are named above", cs: "jsou vyjmenovány výše")
    }
    package static func convertPassed(_ what: Prose, _ count: Int) -> Prose {
        Prose(en: "not carried over: \(what.en), \(count)", cs: "nepřenáší se: \(what.cs), počet \(count)")
    }
    package static func convertNothing(_ path: String, _ endings: [String]) -> Prose {
        let list = endings.joined(separator: ", ")
        return Prose(
            en: "\(path) holds no export (\(list))", cs: "v \(path) není žádný export (\(list))")
    }
    package static func convertFoundNothing(_ path: String, _ system: String) -> Prose {
        Prose(
            en: "nothing in \(path) is from \(system)", cs: "v \(path) není nic, co by bylo z \(system)")
    }
    package static var convertTwice: Prose {
        Prose(
            en: "this ticket has come before; its rows have to follow each other",
            cs: "tento požadavek již byl; jeho řádky musí následovat za sebou")
    }
    package static func convertUnknownState(_ name: String) -> Prose {
        Prose(
            en:
                "the state '\(name)' is not known here and taken for open; --state '\(name)=waiting' and the like say otherwise",
            cs:
                "stav „\(name)“ zde není znám a bere se jako otevřený; jinak to řekne --state '\(name)=waiting' a podobně"
        )
    }
    package static func convertNoValue(_ key: String) -> Prose {
        Prose(en: "'\(key)' is missing", cs: "chybí '\(key)'")
    }
    package static var convertTimes: Prose {
        Prose(
            en: "2026-11-23 08:00, 2026-11-23T08:00:00+01:00 or 23.11.2026 8:00",
            cs: "2026-11-23 08:00, 2026-11-23T08:00:00+01:00 nebo 23.11.2026 8:00")
    }
    package static func convertMapColumns(_ heading: [String]) -> Prose {
        let list = heading.joined(separator: ", ")
        return Prose(
            en: "say which it is, such as --map 'Číslo=id'; there are \(list)",
            cs: "řekněte, který to je, například --map 'Číslo=id'; jsou zde \(list)")
    }
    package static var convertRepeated: Prose {
        Prose(en: "what the export tells again", cs: "co export opakuje")
    }
    package static func convertNoLetter(_ isBounce: Bool) -> Prose {
        isBounce
            ? Prose(en: "mail that came back, or a receipt", cs: "vrácená pošta nebo potvrzení")
            : Prose(en: "an automatic reply", cs: "automatická odpověď")
    }
    package static func convertNoAddress(_ text: String) -> Prose {
        Prose(en: "\"\(text)\" is not an address", cs: "„\(text)“ není adresa")
    }
    package static func convertNoAddressAtAll(_ address: String) -> Prose {
        Prose(
            en: "has no address; the account is \(address), and disabled",
            cs: "nemá adresu; účet je \(address) a je vypnutý")
    }
    package static func convertSharedAddress(_ address: String, _ id: String) -> Prose {
        Prose(
            en: "\(address) is that of \(id) too, so both have one account",
            cs: "\(address) má i \(id), oba proto mají jeden účet")
    }
    package static func convertNoOrganisation(_ id: String) -> Prose {
        Prose(
            en: "organisation \(id) is not in the export; told by the domain instead",
            cs: "organizace \(id) v exportu není; určuje se podle domény")
    }
    package static var convertNotInExport: Prose {
        Prose(en: "its bytes were not in the export", cs: "jeho obsah nebyl v exportu")
    }
    package static func convertFileMissing(_ name: String) -> Prose {
        Prose(en: "the bytes of \(name) are not in the export", cs: "obsah \(name) v exportu není")
    }
    package static func convertOthers(_ source: String) -> Prose {
        Prose(en: "Without organisation (\(source))", cs: "Bez organizace (\(source))")
    }
    package static func convertDeletedPerson(_ id: String) -> Prose {
        Prose(en: "Deleted person \(id)", cs: "Smazaná osoba \(id)")
    }
    package static var convertUnknownPerson: Prose { Prose(en: "Unknown", cs: "Neznámý") }
    package static var convertHasNoAddress: Prose { Prose(en: "has no address", cs: "nemá adresu") }
    package static var convertDisabledThere: Prose {
        Prose(en: "disabled where it comes from", cs: "vypnutý tam, odkud pochází")
    }
    package static var convertDeletedThere: Prose {
        Prose(en: "deleted where it comes from", cs: "smazaný tam, odkud pochází")
    }
    package static func convertTicketMissing(_ id: String) -> Prose {
        Prose(
            en: "ticket \(id) is referred to, but not in the export",
            cs: "požadavek \(id) je jmenován, ale v exportu není")
    }
    package static var convertDeletedTicket: Prose {
        Prose(en: "a deleted ticket", cs: "smazaný požadavek")
    }
    package static var convertUnknownRecord: Prose {
        Prose(en: "nothing that is known of this system", cs: "nic, co by bylo z tohoto systému známo")
    }
    package static func convertNoTopic(_ id: String) -> Prose {
        Prose(
            en: "the topic \(id) is not in the export, and keeps its number for a name",
            cs: "téma \(id) v exportu není, jmenuje se podle svého čísla")
    }
    package static var convertNoWords: Prose {
        Prose(en: "what was said on it is not in the export", cs: "co v něm bylo napsáno, v exportu není")
    }
    package static var convertMergedWhere: Prose {
        Prose(
            en: "was merged, and the export does not tell into which ticket",
            cs: "byl sloučen, ale export neříká, do kterého požadavku")
    }
    package static func convertSecondAddress(_ address: String, _ id: String) -> Prose {
        Prose(
            en: "\(address), a second address of \(id)", cs: "\(address), druhá adresa osoby \(id)")
    }
    package static var convertChanges: Prose {
        Prose(en: "records of changed fields", cs: "záznamy o změnách polí")
    }
    package static var convertCopies: Prose {
        Prose(en: "copies of what was said", cs: "kopie toho, co bylo napsáno")
    }
    package static var convertOtherRecords: Prose {
        Prose(en: "records of other kinds", cs: "záznamy jiného druhu")
    }
}
