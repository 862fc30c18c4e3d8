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
}
