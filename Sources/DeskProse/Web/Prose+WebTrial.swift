package import DeskModel

/// Trying the customer's web out.
extension Prose {
    package static var deskWebAbstract: Prose {
        Prose(
            en: "Serve the customer's web on this machine, to try it out.",
            cs: "Spustit na zkoušku zákaznický web, jen na tomto počítači.")
    }
    package static var webListenHelp: Prose {
        Prose(
            en: "Where to listen: a loopback address of this machine.",
            cs: "Kde naslouchat: adresa jen tohoto počítače.")
    }
    package static var webTakesNoBy: Prose {
        Prose(en: "whoever logs in there is the one acting", cs: "jedná ten, kdo se tam přihlásí")
    }
    package static func webListensHere(_ text: String) -> Prose {
        Prose(
            en: "'\(text)' is not a loopback address of this machine",
            cs: "„\(text)“ není adresa jen tohoto počítače")
    }
    package static var webListenExample: Prose { Prose(verbatim: "desk web --listen 127.0.0.1:8080") }
    package static var listenIsForWeb: Prose {
        Prose(en: "desk-listen is run by desk web", cs: "desk-listen spouští desk web")
    }
    package static func webListening(_ address: String) -> Prose {
        Prose(
            en: "open \(address) (only on this machine, without TLS; end it with Ctrl-C)",
            cs: "otevřete \(address) (jen na tomto počítači, bez TLS; ukončíte Ctrl-C)")
    }
    package static func webCannotListen(_ address: String) -> Prose {
        Prose(en: "cannot listen at \(address)", cs: "na adrese \(address) nelze naslouchat")
    }
    package static var webIsCGI: Prose {
        Prose(
            en: "desk-web is run by a web server, as CGI", cs: "desk-web spouští webový server jako CGI")
    }
    package static var webIsCGIHint: Prose {
        Prose(verbatim: "man 8 desk-web; desk web --listen 127.0.0.1:8080")
    }
}
