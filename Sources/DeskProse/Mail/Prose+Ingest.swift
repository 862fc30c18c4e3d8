/// Mail that becomes tickets.
extension Prose {
    package static var unreadableMail: Prose {
        Prose(
            en: "the message cannot be read: it is not a mail, or a broken one",
            cs: "zprávu nelze přečíst: není to e-mail, nebo je poškozený")
    }
    package static func mailTooLarge(limit: Int) -> Prose {
        Prose(
            en: "the message is larger than \(limit) bytes, send large files in another way",
            cs: "zpráva je větší než \(limit) bajtů, velké soubory prosím pošlete jinak")
    }
    package static func mailReaderMissing(_ path: String) -> Prose {
        Prose(
            en: "the program that reads mail is missing: \(path)",
            cs: "chybí program, který čte poštu: \(path)")
    }
    package static func unknownSender(_ address: String) -> Prose {
        Prose(
            en: "\(address) has no active account here, so no ticket was made",
            cs: "adresa \(address) zde nemá aktivní účet, požadavek proto nevznikl")
    }
    package static var unknownSenderHint: Prose {
        Prose(
            en: "write from the address of your account, or ask your profile administrator for one",
            cs:
                "napište z adresy svého účtu, nebo o založení účtu požádejte svého správce zákaznického profilu"
        )
    }
    package static var noSender: Prose {
        Prose(en: "the message names no sender", cs: "zpráva neuvádí odesílatele")
    }
    package static var noSubject: Prose { Prose(en: "(no subject)", cs: "(bez předmětu)") }
    package static var attachmentsOnly: Prose { Prose(en: "(attachments only)", cs: "(jen přílohy)") }
    package static var textCut: Prose {
        Prose(
            en: "[the rest of this long text is in the attachment]",
            cs: "[zbytek tohoto dlouhého textu je v příloze]")
    }
    package static func ingested(_ outcome: String, ticket: Int64?) -> Prose {
        let number = ticket.map { " \($0)" } ?? ""
        let cs =
            switch outcome {
            case "created": "založen požadavek\(number)"
            case "received": "doplněn požadavek\(number)"
            case "repeated": "zpráva už byla přijata\(ticket.map { ", požadavek \($0)" } ?? "")"
            case "autoReply": "automatická odpověď, nic se nezměnilo"
            case "bounce": "nedoručitelná zpráva, nic se nezměnilo"
            default: "vlastní zpráva, nic se nezměnilo"
            }
        let en =
            switch outcome {
            case "created": "created ticket\(number)"
            case "received": "received answer to ticket\(number)"
            case "repeated": "received already\(ticket.map { ", ticket \($0)" } ?? "")"
            case "autoReply": "ignored an automatic reply"
            case "bounce": "ignored a bounce"
            default: "ignored a mail of our own"
            }
        return Prose(en: en, cs: cs)
    }
}
