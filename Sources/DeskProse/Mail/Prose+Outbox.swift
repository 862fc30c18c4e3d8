package import DeskModel

/// Help and lines of `desk mail`.
extension Prose {
    package static var mailAbstract: Prose {
        Prose(en: "Mail that goes out.", cs: "Odchozí pošta.")
    }
    package static var mailListAbstract: Prose {
        Prose(en: "List mail, latest first.", cs: "Vypsat poštu od nejnovější.")
    }
    package static var mailShowAbstract: Prose {
        Prose(en: "Show what became of one mail.", cs: "Ukázat, co se stalo s jednou zprávou.")
    }
    package static var mailDeliverAbstract: Prose {
        Prose(en: "Hand over what is due to the mailer.", cs: "Předat, co je na řadě, odesílacímu programu.")
    }
    package static var mailRetryAbstract: Prose {
        Prose(en: "Try a mail again that was given up.", cs: "Znovu zkusit zprávu, od které se upustilo.")
    }
    package static var mailStateHelp: Prose {
        Prose(en: "Only mail in this state.", cs: "Jen pošta v tomto stavu.")
    }
    package static var mailIdHelp: Prose { Prose(en: "The mail's number.", cs: "Číslo zprávy.") }
    package static var mailLimitHelp: Prose {
        Prose(en: "Hand over at most this many.", cs: "Předat nejvýše tolik zpráv.")
    }
    package static func noMail(_ id: Int64) -> Prose {
        Prose(en: "there is no mail \(id)", cs: "zpráva č. \(id) neexistuje")
    }
    package static var listMail: Prose { Prose(verbatim: "desk mail list") }
    package static func mailIsSent(_ id: Int64) -> Prose {
        Prose(en: "mail \(id) was handed over already", cs: "zpráva č. \(id) už byla předána")
    }
    package static func mailRequeued(_ id: Int64) -> Prose {
        Prose(en: "queued mail \(id)", cs: "zpráva č. \(id): zařazena")
    }
    package static var senderNotConfigured: Prose {
        Prose(en: "no sender of mail is configured", cs: "není nastaven odesílatel pošty")
    }
    package static var configureMail: Prose {
        Prose(
            en: "name mailer and from in desk.toml (see desk.toml(5)); what is queued stays queued",
            cs: "nastavte mailer a from v desk.toml (viz desk.toml(5)); co čeká, čeká dál")
    }
    /// One stable line: `sent 3, deferred 1, parked 0`.
    package static func delivered(sent: Int, deferred: Int, parked: Int) -> Prose {
        Prose(
            en: "sent \(sent), deferred \(deferred), parked \(parked)",
            cs: "předáno \(sent), odloženo \(deferred), vzdáno \(parked)")
    }
    package static func mailParked(_ count: Int) -> Prose {
        Prose(en: "mail was given up: \(count)", cs: "od odeslání se upustilo, počet zpráv: \(count)")
    }
    package static var listParked: Prose { Prose(verbatim: "desk mail list --state failed") }
    package static func mailDeferred(_ count: Int) -> Prose {
        Prose(
            en: "mail will be tried again: \(count)",
            cs: "pošta se zkusí odeslat znovu, počet zpráv: \(count)")
    }
}

extension Prose {
    package static var headKind: Prose { Prose(en: "KIND", cs: "DRUH") }
    package static var headMailState: Prose { Prose(en: "STATE", cs: "STAV") }
    package static var headRecipient: Prose { Prose(en: "RECIPIENT", cs: "PŘÍJEMCE") }
    package static var headMailTicket: Prose { Prose(en: "TICKET", cs: "POŽADAVEK") }
    package static var headMessageID: Prose { Prose(en: "MESSAGE-ID", cs: "MESSAGE-ID") }
    package static var headAttempts: Prose { Prose(en: "TRIES", cs: "POKUSY") }
    package static var headNextAt: Prose { Prose(en: "NEXT", cs: "PŘÍŠTĚ") }
    package static var headSentAt: Prose { Prose(en: "SENT", cs: "PŘEDÁNO") }
    package static var headLastError: Prose { Prose(en: "ERROR", cs: "CHYBA") }
}
