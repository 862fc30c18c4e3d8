package import DeskModel

// Desks on other machines, and across sudo.
extension Prose {
    package static let hostHelp = Prose(
        en: "Work on a desk elsewhere: sudo:<user> or ssh://[<user>@]<host>[:<port>].",
        cs: "Pracovat s databází jinde: sudo:<uživatel> nebo ssh://[<uživatel>@]<stroj>[:<port>].")
    package static func badHost(_ text: String) -> Prose {
        Prose(en: "'\(text)' is not a host", cs: "'\(text)' není stroj")
    }
    package static let hostExamples = Prose(
        en: "sudo:desk, ssh://desk.example.cz or ssh://desk@desk.example.cz:2222",
        cs: "sudo:desk, ssh://desk.example.cz nebo ssh://desk@desk.example.cz:2222")
    package static let noHostAcrossSudo = Prose(
        en: "--host cannot be used across sudo", cs: "přes sudo se na jiný stroj nechodí")
    package static let leaveOutHost = Prose(
        en: "leave out --host, or run the tool without sudo",
        cs: "vynechte --host, nebo volejte nástroj bez sudo")
    package static let hostOrDatabase = Prose(
        en: "--db and --host exclude each other", cs: "--db a --host se vylučují")
    package static func hostUnreached(_ host: String) -> Prose {
        Prose(en: "no desk answers at \(host)", cs: "na \(host) žádná databáze neodpovídá")
    }
    package static func hostLost(_ host: String) -> Prose {
        Prose(
            en: "the connection to \(host) was lost; it is not known whether the command was carried out",
            cs: "spojení s \(host) se přerušilo a není známo, zda se to provedlo")
    }
    package static let lookWhetherDone = Prose(
        en: "check whether it was done before you repeat it",
        cs: "než to zopakujete, podívejte se, zda to neproběhlo")
    package static func cannotRun(_ program: String, _ reason: String) -> Prose {
        Prose(en: "cannot run \(program): \(reason)", cs: "\(program) nelze spustit: \(reason)")
    }
    package static func trySudo(_ user: String) -> Prose {
        Prose(
            en: "you need permission to run sudo -u \(user) desk serve: see desk(7)",
            cs: "musíte smět spustit sudo -u \(user) desk serve: viz desk(7)")
    }
    package static func trySSH(_ destination: String) -> Prose { Prose(verbatim: "ssh -v \(destination)") }
    package static func installThere(_ destination: String) -> Prose {
        Prose(
            en:
                "\(destination) needs desk 1.0.0 or later, and your key there must run desk serve",
            cs: "na \(destination) musí být desk 1.0.0 nebo novější a váš klíč musí vést k desk serve")
    }
    package static func otherDesk(_ host: String, theirs: String, ours: String) -> Prose {
        Prose(
            en: "\(host) has \(theirs), this machine has \(ours): they are not compatible",
            cs: "na \(host) je \(theirs) a zde \(ours): nerozumějí si")
    }
    package static func otherVersion(_ own: String) -> Prose {
        Prose(
            en: "the client cannot work with \(own)", cs: "klient s verzí \(own) nemluví")
    }
    package static func updateThere(_ host: String) -> Prose {
        Prose(
            en: "install the newer version at \(host)", cs: "nechte na \(host) nainstalovat novější")
    }
    package static let updateHere = Prose(
        en: "install the newer version here", cs: "nainstalujte zde novější")
    package static let channelBroken = Prose(
        en: "protocol error between the client and the desk", cs: "klient a databáze si nerozumějí")
    package static func notNamedHere(_ name: String) -> Prose {
        Prose(
            en: "the desk asks for '\(name)', which the command line does not name",
            cs: "databáze žádá '\(name)', což na příkazovém řádku není")
    }
    package static func suspectHost(_ host: String) -> Prose {
        Prose(
            en: "nothing was opened; ask who runs \(host)",
            cs: "nic se neotevřelo; zeptejte se správce \(host)")
    }
    package static func notFromElsewhere(_ place: String) -> Prose {
        Prose(
            en: "a client elsewhere cannot name a path on the desk's machine: '\(place)'",
            cs: "odjinud nelze uvést místo na stroji s databází: '\(place)'")
    }
    package static func verbNotServed(_ verb: String) -> Prose {
        Prose(
            en: "\(verb) cannot be run by a client elsewhere", cs: "\(verb) se pro klienta odjinud neprovádí")
    }
    package static let useHost = Prose(
        en:
            "if it is a shared one, write host = \"sudo:desk\" in ~/.config/desk/desk.toml, or use --host sudo:desk",
        cs: "je-li sdílená, uveďte host = \"sudo:desk\" v ~/.config/desk/desk.toml nebo --host sudo:desk")
    package static let typeItThere = Prose(
        en: "its owner and root may, on the desk's machine", cs: "smí to vlastník a root na stroji s databází"
    )
    /// What is done there, and not where it is told.
    package static func onDesksMachine(_ hint: Prose) -> Prose {
        Prose(en: "on the desk's machine: ", cs: "na stroji s databází: ") + hint
    }
    package static func archiveBroken(_ path: String) -> Prose {
        Prose(
            en: "what was sent for '\(path)' is not an archive of a desk",
            cs: "to, co přišlo pro '\(path)', není archiv z databáze")
    }
    package static let deskServeAbstract = Prose(
        en: "Carry out one command for a client elsewhere.", cs: "Provést jeden příkaz klienta odjinud.")
    package static let serveLoginHelp = Prose(
        en: "The consultant whose key it is; by default, the caller.",
        cs: "Konzultant, jemuž patří klíč; jinak ten, kdo volá.")
    package static let serveNeedsClient = Prose(
        en: "this is for a client program, not for people",
        cs: "na druhém konci má být klient, ne člověk")
    package static let serveNeedsClientHint = Prose(
        en: "write host = \"sudo:desk\" or \"ssh://…\" in desk.toml, and run any command: see desk(7)",
        cs: "uveďte host = \"sudo:desk\" nebo \"ssh://…\" v desk.toml a volejte příkazy: viz desk(7)")
    package static let serveLoginAcrossSudo = Prose(
        en: "across sudo it serves the caller only",
        cs: "přes sudo je to pro toho, kdo volá, a pro nikoho jiného")
    package static let serveAlone = Prose(verbatim: "desk serve")
    package static let serveTakesNoFlags = Prose(
        en: "desk serve takes no --db, --as or --by", cs: "desk serve nebere --db, --as ani --by")
}
