package import DeskModel

// What is said about desk.toml and where the database is.
extension Prose {
    /// A file or folder that decides what is done.
    package static func unguarded(_ path: String, isForeign: Bool) -> Prose {
        isForeign
            ? Prose(
                en: "'\(path)' belongs neither to root nor to the user this runs as",
                cs: "'\(path)' nepatří ani uživateli root, ani tomu, pod kterým program běží")
            : Prose(en: "others may write '\(path)'", cs: "do '\(path)' smějí zapisovat jiní")
    }
    package static func guardIt(_ path: String, isForeign: Bool) -> Prose {
        isForeign
            ? Prose(en: "as root: chown root '\(path)'", cs: "jako root: chown root '\(path)'")
            : Prose(verbatim: "chmod go-w '\(path)'")
    }
    package static func configurationMalformed(_ path: String, line: Int) -> Prose {
        Prose(en: "'\(path)' is not valid TOML at line \(line)", cs: "'\(path)': chyba TOML na řádku \(line)")
    }
    package static func configurationUnknownKey(_ path: String, _ key: String) -> Prose {
        Prose(en: "unknown key '\(key)' in '\(path)'", cs: "neznámý klíč '\(key)' v '\(path)'")
    }
    package static func knownKeys(_ keys: [String]) -> Prose {
        let list = keys.joined(separator: ", ")
        return Prose(en: "the known keys are \(list)", cs: "známé klíče jsou \(list)")
    }
    package static func configurationType(_ path: String, _ key: String, _ expected: Prose) -> Prose {
        Prose(
            en: "'\(key)' in '\(path)' must be \(expected.en)",
            cs: "'\(key)' v '\(path)' musí být \(expected.cs)")
    }
    package static let configurationText = Prose(en: "a text", cs: "text")
    package static let configurationCommand = Prose(
        en: "a list of texts: a program and its arguments",
        cs: "seznam textů: program a jeho argumenty")
    package static func configurationRelative(_ path: String, _ key: String, _ value: String) -> Prose {
        Prose(
            en: "'\(key)' in '\(path)' must be an absolute path, not '\(value)'",
            cs: "'\(key)' v '\(path)' musí být absolutní cesta, ne '\(value)'")
    }
    package static let deskConfigAbstract = Prose(
        en: "Show what is set on this machine, and what sets it.",
        cs: "Co je na tomto stroji nastaveno a čím.")
    package static let headSetBy = Prose(en: "SET BY", cs: "URČUJE")
    package static let setByNothing = Prose(en: "default", cs: "výchozí")
    package static let seeConfiguration = Prose(
        en: "fix it in desk.toml, see desk.toml(5)", cs: "opravte to v desk.toml, viz desk.toml(5)")
    package static let emptyDatabasePath = Prose(en: "--db is empty", cs: "--db je prázdné")
    package static let noHome = Prose(
        en: "there is no home folder to look for the database in",
        cs: "není domovská složka, kde by databáze mohla být")
    /// `name` is a word of the command line, or a variable of the environment.
    package static func placeAcrossSudo(_ name: String) -> Prose {
        Prose(
            en: "through sudo only data cross: \(name) is refused",
            cs: "přes sudo procházejí jen data: \(name) nelze použít")
    }
    package static func deskIsConfigured(_ name: String) -> Prose {
        Prose(
            en: "leave out \(name): the desk is the one that /etc/desk.toml names",
            cs: "vynechte \(name): databázi určuje /etc/desk.toml")
    }
    package static func asRoot(_ words: String) -> Prose {
        Prose(
            en: "its owner and root may; as root: desk \(words)",
            cs: "smí to vlastník a root; jako root: desk \(words)")
    }
    package static let noDeskConfigured = Prose(
        en: "no configuration names the desk that is shared",
        cs: "sdílenou databázi neurčuje žádné nastavení")
    package static let configureDesk = Prose(
        en: "root writes it to /etc/desk.toml: database = \"/var/lib/desk/desk.db\"",
        cs: "uživatel root ji zapíše do /etc/desk.toml: database = \"/var/lib/desk/desk.db\"")
    package static let nameDatabase = Prose(
        en: "name it with --db or DESK_DB", cs: "uveďte ji pomocí --db nebo DESK_DB")
}
