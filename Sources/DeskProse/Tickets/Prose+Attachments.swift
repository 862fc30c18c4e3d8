package import DeskModel

/// Files sent with tickets.
extension Prose {
    package static let pathOnBehalf = Prose(
        en: "an attachment of a customer's request cannot be a path",
        cs: "příloha v požadavku zákazníka nesmí být zadána cestou")
    package static let giveBase64 = Prose(
        en: "give its bytes: {\"name\": …, \"base64\": …}",
        cs: "uveďte její obsah: {\"name\": …, \"base64\": …}")
    package static func attachmentTooLarge(_ name: String, limit: Int64) -> Prose {
        Prose(
            en: "'\(name)' is larger than \(limit) bytes, the most an attachment may have",
            cs: "„\(name)“ je větší než \(limit) bajtů, největší dovolená velikost přílohy")
    }
    package static func tooManyAttachments(_ count: Int, limit: Int64) -> Prose {
        Prose(
            en: "\(count) attachments are more than the \(limit) that may come at once",
            cs: "\(count) příloh je více, než lze přiložit najednou (\(limit))")
    }
    package static func notAFile(_ path: String) -> Prose {
        Prose(en: "\(path) is not a regular file", cs: "\(path) není běžný soubor")
    }
    package static func belongsToDesk(_ path: String) -> Prose {
        Prose(
            en: "\(path) belongs to the desk itself and cannot be attached",
            cs: "\(path) patří samotné databázi a nelze jej přiložit")
    }
    package static func noAttachment(_ id: Int64, ticket: Int64) -> Prose {
        Prose(en: "ticket \(ticket) has no attachment \(id)", cs: "požadavek \(ticket) nemá přílohu \(id)")
    }
    package static func listAttachments(_ ticket: Int64) -> Prose {
        Prose(verbatim: "ticket attachment list \(ticket)")
    }
    package static func attachmentMissing(_ name: String) -> Prose {
        Prose(
            en: "the bytes of '\(name)' are missing or damaged on disk",
            cs: "obsah přílohy „\(name)“ na disku chybí nebo je poškozený")
    }
    package static var runDoctor: Prose { Prose(verbatim: "desk doctor") }
    package static var outputElsewhere: Prose {
        Prose(en: "choose another place with -o", cs: "zvolte jiné místo pomocí -o")
    }
    package static var outputExistsHint: Prose {
        Prose(
            en: "choose another place with -o, or overwrite it with --force",
            cs: "zvolte jiné místo pomocí -o, nebo soubor přepište pomocí --force")
    }
    package static func attachedToTicket(_ number: Int64, _ count: Int) -> Prose {
        Prose(
            en: count == 1
                ? "attached 1 file to ticket \(number)" : "attached \(count) files to ticket \(number)",
            cs: "k požadavku \(number) přiloženo souborů: \(count)")
    }
    package static func savedAttachment(_ id: Int64, _ path: String) -> Prose {
        Prose(en: "saved attachment \(id) as \(path)", cs: "příloha \(id) uložena jako \(path)")
    }
    package static func removedAttachment(_ id: Int64, _ number: Int64) -> Prose {
        Prose(
            en: "removed attachment \(id) of ticket \(number)",
            cs: "příloha \(id) požadavku \(number) odstraněna")
    }
    package static var ticketAttachAbstract: Prose {
        Prose(en: "Attach files to a ticket.", cs: "Přiložit k požadavku soubory.")
    }
    package static var attachmentAbstract: Prose {
        Prose(en: "List, save and remove attachments.", cs: "Vypsat, uložit a odstranit přílohy.")
    }
    package static var attachmentListAbstract: Prose {
        Prose(en: "List a ticket's attachments.", cs: "Vypsat přílohy požadavku.")
    }
    package static var attachmentSaveAbstract: Prose {
        Prose(en: "Save an attachment as a file.", cs: "Uložit přílohu do souboru.")
    }
    package static var attachmentRemoveAbstract: Prose {
        Prose(en: "Remove an attachment and its bytes.", cs: "Odstranit přílohu i její obsah.")
    }
    package static var attachmentFilesHelp: Prose {
        Prose(en: "The files to attach.", cs: "Soubory k přiložení.")
    }
    package static var attachmentIDHelp: Prose {
        Prose(
            en: "The id that `ticket attachment list` shows.", cs: "Číslo z výpisu `ticket attachment list`.")
    }
    package static var attachmentOutputHelp: Prose {
        Prose(
            en: "A file, a folder, or - for the standard output.",
            cs: "Soubor, složka, nebo - pro standardní výstup.")
    }
    package static var attachmentForceHelp: Prose {
        Prose(en: "Replace a file that is there.", cs: "Nahradit existující soubor.")
    }
    package static var headSize: Prose { Prose(en: "SIZE", cs: "VELIKOST") }
    package static var headMediaType: Prose { Prose(en: "TYPE", cs: "TYP") }
    package static var headFileName: Prose { Prose(en: "NAME", cs: "NÁZEV SOUBORU") }
    package static var headAttachmentID: Prose { Prose(en: "ID", cs: "ID") }
    package static var headSHA256: Prose { Prose(en: "SHA-256", cs: "SHA-256") }
}
