package import DeskModel

/// The page of one request.
extension Prose {
    package static var webTalk: Prose { Prose(en: "Conversation", cs: "Komunikace") }
    package static var webFacts: Prose { Prose(en: "About the request", cs: "O požadavku") }
    package static var webYou: Prose { Prose(en: "You", cs: "Vy") }
    package static func webConsultant(_ name: String) -> Prose {
        Prose(en: "\(name), our consultant", cs: "\(name), podpora")
    }
    package static var webSentBy: Prose { Prose(en: "Sent by", cs: "Zadal/a") }
    package static var webSentAt: Prose { Prose(en: "Sent", cs: "Zadáno") }
    package static var webAnswerDue: Prose { Prose(en: "We will answer by", cs: "Odpovíme do") }
    package static var webPrice: Prose { Prose(en: "Price", cs: "Cena") }
    package static var webNoFiles: Prose { Prose(en: "There are none.", cs: "Žádné tu nejsou.") }
    package static var webFileLost: Prose {
        Prose(en: "This file is not available at the moment", cs: "Tento soubor teď není k dispozici")
    }
    package static var webAddIt: Prose { Prose(en: "Add it", cs: "Doplnit") }
    package static var webAnswer: Prose { Prose(en: "Answer", cs: "Odpovědět") }
    package static var webYourAnswer: Prose { Prose(en: "Your answer", cs: "Vaše odpověď") }
    package static var webSendAnswer: Prose { Prose(en: "Send the answer", cs: "Odeslat odpověď") }
    package static var webFilesAlone: Prose { Prose(en: "Files are attached.", cs: "Posílám přílohy.") }
    package static var webGiveText: Prose { Prose(en: "Please write something.", cs: "Napište prosím něco.") }
    package static var webIsResolved: Prose {
        Prose(
            en: "We consider this solved. If it is not, just answer: that opens the request again.",
            cs:
                "Požadavek považujeme za vyřešený. Pokud tomu tak není, odpovězte: požadavek se tím znovu otevře."
        )
    }
    package static var webIsClosed: Prose {
        Prose(
            en: "The request is closed. If the problem is back, open it again.",
            cs: "Požadavek je uzavřen. Pokud se problém vrátil, znovu jej otevřete.")
    }
    package static var webReopen: Prose { Prose(en: "Open it again", cs: "Znovu otevřít") }
    package static var webReopenReason: Prose { Prose(en: "What is wrong", cs: "Co se děje") }
    package static var webFastHeading: Prose { Prose(en: "Is it urgent?", cs: "Je to urgentní?") }
    package static var webTakeFast: Prose {
        Prose(en: "Order the fast response", cs: "Objednat rychlou odezvu")
    }
    package static var webCloseHeading: Prose { Prose(en: "Not needed any more?", cs: "Už to není potřeba?") }
    package static var webCloseHelp: Prose {
        Prose(en: "You can close the request yourself.", cs: "Požadavek můžete sami uzavřít.")
    }
    package static var webClose: Prose { Prose(en: "Close the request", cs: "Uzavřít požadavek") }
}

/// Remote help.
extension Prose {
    package static var webRemote: Prose { Prose(en: "Remote help", cs: "Vzdálená pomoc") }
    package static var webRemoteHelp: Prose {
        Prose(
            en:
                "When a consultant on the phone asks you to let them see your screen: start TeamViewer, enter its number here and agree. Nobody connects without your consent.",
            cs:
                "Když Vás konzultant při telefonickém hovoru vyzve, abyste mu ukázali svou obrazovku: spusťte TeamViewer, opište sem jeho číslo a potvrďte souhlas. Bez Vašeho souhlasu se nikdo nepřipojí."
        )
    }
    package static func webRemoteAddress(_ address: String) -> Prose {
        Prose(en: "You can get the program here: \(address)", cs: "Program najdete zde: \(address)")
    }
    package static var webRemoteReference: Prose {
        Prose(en: "Session number", cs: "Číslo relace (Vaše ID)")
    }
    package static var webRemoteReferenceHelp: Prose {
        Prose(en: "It is shown in the TeamViewer window.", cs: "Najdete je v okně programu TeamViewer.")
    }
    package static var webRemoteConsent: Prose {
        Prose(
            en: "I agree to a consultant connecting to my computer for this request",
            cs: "Souhlasím, aby se konzultant kvůli tomuto požadavku připojil k mému počítači")
    }
    package static var webRemoteAllow: Prose { Prose(en: "Agree", cs: "Potvrdit souhlas") }
    package static var webGiveReference: Prose {
        Prose(en: "Please enter the session number.", cs: "Napište prosím číslo relace.")
    }
    package static var webConsentFirst: Prose {
        Prose(
            en: "Nobody may connect without your consent.", cs: "Bez Vašeho souhlasu se nikdo připojit nesmí."
        )
    }
    package static func webConsentSaid(_ reference: String) -> Prose {
        Prose(
            en:
                "I agree to a consultant connecting to my computer for this request. Session number: \(reference)",
            cs:
                "Souhlasím, aby se konzultant kvůli tomuto požadavku připojil k mému počítači. Číslo relace: \(reference)"
        )
    }
    package static var webRemoteSessions: Prose { Prose(en: "Remote sessions", cs: "Vzdálená připojení") }
    package static func webRemoteLine(
        _ session: String, _ consent: String, _ from: String, _ until: String, _ changes: String
    ) -> Prose {
        let end = until.isEmpty ? "" : " – \(until)"
        let done = changes.isEmpty ? "" : ": \(changes)"
        return Prose(
            en: "\(session), agreed by \(consent), \(from)\(end)\(done)",
            cs: "\(session), souhlas dal/a \(consent), \(from)\(end)\(done)")
    }
}

/// The price list.
extension Prose {
    package static var webPricesLead: Prose {
        Prose(
            en: "What answers to your requests cost today.",
            cs: "Kolik dnes stojí odpovědi na Vaše požadavky.")
    }
    package static var webStandardPrice: Prose { Prose(en: "free of charge", cs: "bez příplatku") }
    package static var webNotSold: Prose {
        Prose(en: "not offered at the moment", cs: "momentálně se nenabízí")
    }
}
