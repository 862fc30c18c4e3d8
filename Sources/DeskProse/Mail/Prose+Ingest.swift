package import DeskModel

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
    /// A file that was left out of a ticket.
    package struct LeftFile: Sendable {
        package let name: String
        package let type: String
        package let size: Int64

        package init(name: String, type: String, size: Int64) {
            self.name = name
            self.type = type
            self.size = size
        }
    }
    /// Files that a ticket could not take, a line each; of very many the first ones.
    package static func leftOut(_ files: [LeftFile], most: Int, largest: Int64) -> Prose {
        let lines = files.prefix(50).map { file in
            Prose(
                en: "- \(file.name) (\(file.type), \(file.size) bytes)",
                cs: "- \(file.name) (\(file.type), velikost \(file.size) B)")
        }
        let more = files.count - lines.count
        let rest = more > 0 ? [Prose(en: "- and \(more) more", cs: "- a další: \(more)")] : []
        let all = lines + rest
        return Prose(
            en:
                "[Left out of this letter, as a request takes at most \(most) files of at most \(largest) bytes each:\n"
                + all.map(\.en).joined(separator: "\n") + "]",
            cs:
                "[Z tohoto dopisu se nepřevzalo, protože požadavek pojme nejvýše \(most) souborů po nejvýše \(largest) B:\n"
                + all.map(\.cs).joined(separator: "\n") + "]")
    }
    package static func noOriginal(_ number: Int64, comment: Int64?) -> Prose {
        let (en, cs) = comment.map { (" of comment \($0)", " komentáře \($0)") } ?? ("", "")
        return Prose(
            en: "ticket \(number) has no original letter\(en)",
            cs: "požadavek \(number) nemá původní dopis\(cs)")
    }
    package static func originalsOfComments(_ number: Int64, _ comments: [Int64]) -> Prose {
        let list = comments.prefix(20).map { "ticket original \(number) \($0)" }.joined(separator: ", ")
        return Prose(verbatim: list)
    }
    package static func originalsAreKept(for span: String) -> Prose {
        Prose(
            en: "mails are kept as they came for \(span), the rule mail.keep",
            cs: "původní e-maily se uchovávají po dobu \(span), pravidlo mail.keep")
    }
    package static func savedOriginal(_ number: Int64, _ path: String) -> Prose {
        Prose(
            en: "saved letter of ticket \(number) as \(path)",
            cs: "dopis k požadavku \(number) uložen jako \(path)")
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
            case "reread": "dopisy požadavku\(number) přečteny znovu"
            case "unchanged": "dopisy požadavku\(number) přečteny znovu, nic se nezměnilo"
            default: "vlastní zpráva, nic se nezměnilo"
            }
        let en =
            switch outcome {
            case "created": "created ticket\(number)"
            case "received": "received answer to ticket\(number)"
            case "repeated": "received already\(ticket.map { ", ticket \($0)" } ?? "")"
            case "autoReply": "ignored an automatic reply"
            case "bounce": "ignored a bounce"
            case "reread": "read the letters of ticket\(number) again"
            case "unchanged": "read the letters of ticket\(number) again, nothing changed"
            default: "ignored a mail of our own"
            }
        return Prose(en: en, cs: cs)
    }
}
