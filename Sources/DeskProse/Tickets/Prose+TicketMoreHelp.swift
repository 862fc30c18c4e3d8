package import DeskModel

/// Help of `ticket`: attachments, search, calls, prices, merging, mail.
extension Prose {
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

    package static var ticketOriginalAbstract: Prose {
        Prose(en: "Print a mail as it came.", cs: "Vypsat e-mail tak, jak přišel.")
    }
    package static var originalCommentHelp: Prose {
        Prose(
            en: "The comment it became; else the mail that opened the ticket.",
            cs: "Komentář, který z něj vznikl; jinak e-mail, kterým požadavek vznikl.")
    }
    package static var originalOutputHelp: Prose {
        Prose(
            en: "A file or a folder to save it in; - is the standard output.",
            cs: "Soubor nebo složka k uložení; - je standardní výstup.")
    }
    package static var ingestAgainHelp: Prose {
        Prose(
            en: "Read this ticket's kept mails again instead.",
            cs: "Přečíst místo toho znovu uchované e-maily tohoto požadavku.")
    }
    package static var ticketSearchAbstract: Prose {
        Prose(en: "Find tickets by their words.", cs: "Najít požadavky podle slov.")
    }
    package static var searchWordsHelp: Prose {
        Prose(
            en: "Words that must all be there; \"…\" is a phrase, a trailing * a prefix.",
            cs: "Slova, která se mají vyskytovat všechna; \"…\" je fráze, * na konci předpona.")
    }
    package static var searchExactHelp: Prose {
        Prose(en: "Let accents count.", cs: "Rozlišovat diakritiku.")
    }
    package static func nothingToLookFor(_ text: String) -> Prose {
        Prose(
            en: "nothing to look for: '\(text)' has no letter and no digit",
            cs: "není co hledat: „\(text)“ nemá písmeno ani číslici")
    }
    package static var headSnippet: Prose { Prose(en: "FOUND", cs: "NALEZENO") }

    package static var ticketCallAbstract: Prose {
        Prose(en: "Record an attempt to call back.", cs: "Zapsat pokus o zpětné volání.")
    }
    package static var callResultHelp: Prose { Prose(en: "How it went.", cs: "Jak hovor dopadl.") }
    package static var remoteAbstract: Prose {
        Prose(en: "Remote-control sessions.", cs: "Vzdálené relace.")
    }
    package static var remoteStartAbstract: Prose {
        Prose(en: "Begin a remote session, with consent.", cs: "Zahájit vzdálenou relaci, se souhlasem.")
    }
    package static var remoteStopAbstract: Prose {
        Prose(
            en: "End the remote session, saying what was changed.",
            cs: "Ukončit vzdálenou relaci a říci, co se změnilo.")
    }
    package static var remoteListAbstract: Prose {
        Prose(
            en: "List a ticket's remote sessions, or all that are open.",
            cs: "Vypsat vzdálené relace požadavku, nebo všechny otevřené.")
    }
    package static var remoteSessionHelp: Prose {
        Prose(
            en: "What the remote-control program calls it.", cs: "Označení relace v programu vzdálené správy."
        )
    }
    package static var remoteConsentHelp: Prose {
        Prose(en: "The account that agreed.", cs: "Účet, který dal souhlas.")
    }
    package static var headTicket: Prose { Prose(en: "TICKET", cs: "POŽADAVEK") }
    package static var headSession: Prose { Prose(en: "SESSION", cs: "RELACE") }
    package static var headConsent: Prose { Prose(en: "CONSENT", cs: "SOUHLAS") }
    package static var headStartedAt: Prose { Prose(en: "STARTED", cs: "ZAHÁJENO") }
    package static var headStoppedAt: Prose { Prose(en: "STOPPED", cs: "UKONČENO") }
    package static var headRemoteChanges: Prose { Prose(en: "CHANGED", cs: "ZMĚNĚNO V POČÍTAČI") }
    package static var headTooLong: Prose { Prose(en: "TOO LONG", cs: "PŘÍLIŠ DLOUHO") }
    package static var headSize: Prose { Prose(en: "SIZE", cs: "VELIKOST") }
    package static var headMediaType: Prose { Prose(en: "TYPE", cs: "TYP") }
    package static var headFileName: Prose { Prose(en: "NAME", cs: "NÁZEV SOUBORU") }
    package static var headAttachmentID: Prose { Prose(en: "ID", cs: "ID") }
    package static var headSHA256: Prose { Prose(en: "SHA-256", cs: "SHA-256") }

    package static var ticketTimeAbstract: Prose {
        Prose(en: "Record work done on a ticket.", cs: "Zapsat odvedenou práci.")
    }
    package static var timeSpanHelp: Prose {
        Prose(
            en: "How long, such as 1h30m, 1,5h, 0:45 or 90 (minutes).",
            cs: "Jak dlouho, např. 1h30m, 1,5h, 0:45 nebo 90 (minut).")
    }
    package static var billableHelp: Prose {
        Prose(en: "The customer pays for it.", cs: "Zákazník ji zaplatí.")
    }

    package static var fastAbstract: Prose {
        Prose(en: "The paid fast response.", cs: "Placená rychlá odezva.")
    }
    package static var fastQuoteAbstract: Prose {
        Prose(en: "Say what a fast response costs today.", cs: "Říci, kolik dnes stojí rychlá odezva.")
    }
    package static var fastAcceptAbstract: Prose {
        Prose(en: "Accept today's price for a ticket.", cs: "Přijmout dnešní cenu za požadavek.")
    }
    package static var fastWaiveAbstract: Prose {
        Prose(en: "Waive the price.", cs: "Prominout zákazníkovi cenu.")
    }
    package static var fastChargesAbstract: Prose {
        Prose(en: "List what is to be invoiced.", cs: "Vypsat, co se má vyúčtovat.")
    }
    package static var fastPriceHelp: Prose {
        Prose(en: "The price as it was quoted.", cs: "Cena, jak byla nabídnuta.")
    }
    package static var fastMonthHelp: Prose {
        Prose(en: "Accepted in this month, such as 2026-11.", cs: "Přijaté v tomto měsíci, např. 2026-11.")
    }
    package static var headAcceptedBy: Prose { Prose(en: "ACCEPTED BY", cs: "PŘIJAL") }
    package static var headAcceptedAt: Prose { Prose(en: "ACCEPTED", cs: "PŘIJATO") }
    package static var headWaived: Prose { Prose(en: "WAIVED", cs: "PROMINUTO") }

    package static var ticketMergeAbstract: Prose {
        Prose(en: "Merge a ticket into another one.", cs: "Sloučit požadavek do jiného.")
    }
    package static var ticketUnmergeAbstract: Prose {
        Prose(en: "Undo a merge.", cs: "Zrušit sloučení požadavků.")
    }
    package static var ticketMergeIntoHelp: Prose {
        Prose(en: "The ticket to merge into.", cs: "Požadavek, do kterého se sloučí.")
    }
    package static var ticketLinkAbstract: Prose {
        Prose(en: "Link two tickets.", cs: "Propojit dva požadavky.")
    }
    package static var ticketUnlinkAbstract: Prose {
        Prose(en: "Remove the link between two tickets.", cs: "Zrušit propojení dvou požadavků.")
    }
    package static var linkKindHelp: Prose {
        Prose(en: "relates, duplicates or blocks.", cs: "relates, duplicates nebo blocks.")
    }
    package static var timeAbstract: Prose {
        Prose(en: "Time that was worked.", cs: "Odpracovaný čas.")
    }
    package static var timeReportAbstract: Prose {
        Prose(
            en: "Sum up the time that was worked for each organisation.",
            cs: "Sečíst čas odpracovaný pro jednotlivé organizace.")
    }
    package static var timeMonthHelp: Prose {
        Prose(
            en: "Only what was noted in a month, such as 2026-11.", cs: "Jen zapsané v měsíci, např. 2026-11."
        )
    }
    package static var byConsultantHelp: Prose {
        Prose(en: "Each consultant by themselves.", cs: "Každého konzultanta zvlášť.")
    }
    package static var headBillable: Prose { Prose(en: "BILLABLE", cs: "K FAKTURACI") }
    package static var otherTicketHelp: Prose { Prose(en: "The other ticket.", cs: "Druhý požadavek.") }

    package static var ticketExportAbstract: Prose {
        Prose(
            en: "Write a ticket and its files to a folder.", cs: "Zapsat požadavek a jeho soubory do složky.")
    }
    package static var ticketExportFolderHelp: Prose {
        Prose(
            en: "The folder to make, or an empty one; - writes a tar to stdout.",
            cs: "Složka k založení, nebo prázdná; - zapíše tar na stdout.")
    }
    package static var ticketIngestAbstract: Prose {
        Prose(
            en: "Take one mail from the standard input.", cs: "Přijmout jeden e-mail ze standardního vstupu.")
    }
}
