package import DeskModel

// Desks on other machines, and across sudo.
extension Prose {
    package static let hostHelp = Prose(
        en: "Work on the desk there: sudo:<user> or ssh://[<user>@]<host>[:<port>].",
        cs: "Pracovat s databází jinde: sudo:<uživatel> nebo ssh://[<uživatel>@]<stroj>[:<port>].")
    package static func badHost(_ text: String) -> Prose {
        Prose(en: "'\(text)' is no host", cs: "'\(text)' není stroj")
    }
    package static let hostExamples = Prose(
        en: "sudo:desk, ssh://desk.example.cz or ssh://desk@desk.example.cz:2222",
        cs: "sudo:desk, ssh://desk.example.cz nebo ssh://desk@desk.example.cz:2222")
    package static let noHostAcrossSudo = Prose(
        en: "across sudo nobody is led to another host", cs: "přes sudo se na jiný stroj nechodí")
    package static let leaveOutHost = Prose(
        en: "leave out --host, or call the tool without sudo",
        cs: "vynechte --host, nebo volejte nástroj bez sudo")
    package static let hostOrDatabase = Prose(
        en: "--db and --host exclude each other", cs: "--db a --host se vylučují")
    package static func hostUnreached(_ host: String) -> Prose {
        Prose(en: "no desk answers at \(host)", cs: "na \(host) žádná databáze neodpovídá")
    }
    package static func hostLost(_ host: String) -> Prose {
        Prose(
            en: "the connection to \(host) broke off, and whether it was done is not known",
            cs: "spojení s \(host) se přerušilo a není známo, zda se to provedlo")
    }
    package static let lookWhetherDone = Prose(
        en: "look whether it was done before you repeat it",
        cs: "než to zopakujete, podívejte se, zda to neproběhlo")
    package static func cannotRun(_ program: String, _ reason: String) -> Prose {
        Prose(en: "cannot run \(program): \(reason)", cs: "\(program) nelze spustit: \(reason)")
    }
    package static func trySudo(_ user: String) -> Prose {
        Prose(
            en: "sudo -u \(user) desk serve has to be allowed to you: see desk(7)",
            cs: "musíte smět spustit sudo -u \(user) desk serve: viz desk(7)")
    }
    package static func trySSH(_ destination: String) -> Prose { Prose(verbatim: "ssh -v \(destination)") }
    package static func installThere(_ destination: String) -> Prose {
        Prose(
            en:
                "desk 1.0.0 or later has to be installed at \(destination), and your key to lead to desk serve",
            cs: "na \(destination) musí být desk 1.0.0 nebo novější a váš klíč musí vést k desk serve")
    }
    package static func otherDesk(_ host: String, theirs: String, ours: String) -> Prose {
        Prose(
            en: "at \(host) there is \(theirs), and here \(ours): they do not understand each other",
            cs: "na \(host) je \(theirs) a zde \(ours): nerozumějí si")
    }
    package static func otherVersion(_ own: String) -> Prose {
        Prose(
            en: "the client does not speak to \(own)", cs: "klient s verzí \(own) nemluví")
    }
    package static func updateThere(_ host: String) -> Prose {
        Prose(
            en: "have the newer one installed at \(host)", cs: "nechte na \(host) nainstalovat novější")
    }
    package static let updateHere = Prose(en: "install the newer one here", cs: "nainstalujte zde novější")
    package static let channelBroken = Prose(
        en: "the client and the desk do not understand each other", cs: "klient a databáze si nerozumějí")
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
            en: "from elsewhere no place on the desk's machine can be named: '\(place)'",
            cs: "odjinud nelze uvést místo na stroji s databází: '\(place)'")
    }
    package static func verbNotServed(_ verb: String) -> Prose {
        Prose(
            en: "\(verb) is not done for a client elsewhere", cs: "\(verb) se pro klienta odjinud neprovádí")
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
            en: "what was sent for '\(path)' is no archive of a desk",
            cs: "to, co přišlo pro '\(path)', není archiv z databáze")
    }
    package static let deskServeAbstract = Prose(
        en: "Carry out one command of a client elsewhere.", cs: "Provést jeden příkaz klienta odjinud.")
    package static let serveLoginHelp = Prose(
        en: "The consultant whose key it is; without one, whoever calls.",
        cs: "Konzultant, jemuž patří klíč; jinak ten, kdo volá.")
    package static let serveNeedsClient = Prose(
        en: "a client has to be at the other end, and not a person",
        cs: "na druhém konci má být klient, ne člověk")
    package static let serveNeedsClientHint = Prose(
        en: "write host = \"sudo:desk\" or \"ssh://…\" in desk.toml, and call any verb: see desk(7)",
        cs: "uveďte host = \"sudo:desk\" nebo \"ssh://…\" v desk.toml a volejte příkazy: viz desk(7)")
    package static let serveLoginAcrossSudo = Prose(
        en: "across sudo it is for whoever calls, and for nobody else",
        cs: "přes sudo je to pro toho, kdo volá, a pro nikoho jiného")
    package static let serveAlone = Prose(verbatim: "desk serve")
    package static let serveTakesNoFlags = Prose(
        en: "desk serve takes --db, --as and --by from nobody", cs: "desk serve nebere --db, --as ani --by")
}
