package import DeskModel

/// What is said of values that cannot be taken.
extension ValueFault {
    /// What happened.
    package var message: Prose {
        switch self {
        case .isEmpty(let field):
            Prose(en: "the \(field.prose.en) is empty", cs: "\(field.prose.cs): chybí text")
        case .tooLong(let field, let limit):
            Prose(
                en: "the \(field.prose.en) is longer than \(limit) characters",
                cs: "\(field.prose.cs): text je delší než \(limit) znaků")
        case .tooLongBytes(let field, let limit):
            Prose(
                en: "the \(field.prose.en) is longer than \(limit) bytes",
                cs: "\(field.prose.cs): text je delší než \(limit) bajtů")
        case .holdsNUL(let field), .notOneLine(let field, hasNUL: true):
            Prose(
                en: "the \(field.prose.en) holds a NUL byte", cs: "\(field.prose.cs): text obsahuje znak NUL")
        case .notOneLine(let field, hasNUL: false):
            Prose(
                en: "the \(field.prose.en) holds a line break",
                cs: "\(field.prose.cs): text obsahuje konec řádku")
        case .badWord(let field, let text):
            Prose(en: "'\(text)' is no \(field.prose.en)", cs: "„\(text)“ není \(field.prose.cs)")
        case .badCode(let text):
            Prose(
                en: "'\(text)' is not a code: 2 to 32 characters of a-z, 0-9 and -",
                cs: "„\(text)“ není kód: 2 až 32 znaků z a-z, 0-9 a -")
        case .badLogin(let text):
            Prose(en: "'\(text)' is not a login", cs: "„\(text)“ není přihlašovací jméno")
        case .badEmail(let text):
            Prose(en: "'\(text)' is not an email address", cs: "„\(text)“ není e-mailová adresa")
        case .badIco(let text):
            Prose(
                en: "'\(text)' is not a company number: 8 digits of which the last checks the others",
                cs: "„\(text)“ není IČO: 8 číslic, z nichž poslední je kontrolní")
        case .badAmount(let text): Prose(en: "'\(text)' is not an amount", cs: "„\(text)“ není částka")
        case .badCurrency(let text): Prose(en: "'\(text)' is not a currency", cs: "„\(text)“ není měna")
        case .badDate(let text): Prose(en: "'\(text)' is not a date", cs: "„\(text)“ není datum")
        case .badBase64(let name):
            Prose(
                en: "the attachment '\(name)' is not Base64", cs: "příloha „\(name)“ není v kódování Base64")
        case .attachmentNeedsOne(let name):
            Prose(
                en: "the attachment '\(name)' needs either a path or base64",
                cs: "příloha „\(name)“ musí mít buď path, nebo base64")
        case .textsTooLong(let limit):
            Prose(
                en: "the description, error message and steps together are longer than \(limit) bytes",
                cs: "popis, chybová hláška a kroky jsou dohromady delší než \(limit) bajtů")
        case .tooManyFlags(let most):
            Prose(en: "a view has \(most) flags at most", cs: "pohled má nejvýše \(most) voleb")
        case .noViewFlag(let word):
            Prose(en: "a view cannot have '\(word)'", cs: "pohled nemůže mít „\(word)“")
        case .viewIsVerb(let name):
            Prose(en: "'\(name)' is a verb of queue", cs: "„\(name)“ je příkaz nástroje queue")
        case .noTimeZone(let name):
            name.utf8.count <= 64
                ? Prose(en: "there is not a time zone '\(name)'", cs: "časové pásmo „\(name)“ neexistuje")
                : ValueFault.noTimeZone("…").message
        case .noRule(let key): Prose(en: "there is no rule '\(key)'", cs: "pravidlo „\(key)“ neexistuje")
        case .ruleOutOfRange(let key, let value, let range, let unit):
            Prose(
                en: "'\(value)' is not a value for \(key), which takes \(range) \(unit.prose.en)",
                cs: "„\(value)“ není hodnota pravidla \(key), které přijímá \(range) \(unit.prose.cs)")
        }
    }

    /// What to do about it.
    package var hint: Prose? {
        switch self {
        case .notOneLine(let field, _):
            Prose(
                en: "give the \(field.prose.en) on one line", cs: "\(field.prose.cs): zadejte na jednom řádku"
            )
        case .badWord:
            Prose(
                en: "1 to 32 letters, digits, hyphens and underscores, beginning with a letter",
                cs: "1 až 32 písmen, číslic, spojovníků a podtržítek, na začátku písmeno")
        case .badCode: Prose(en: "write it like mesto-kolin", cs: "pište jej jako mesto-kolin")
        case .badLogin:
            Prose(
                en: "write it as the system has it, such as petr.novak: up to 64 of a-z, 0-9, dot, - and _",
                cs:
                    "pište je tak, jak je má systém, např. petr.novak: nejvýše 64 znaků a-z, 0-9, tečka, - a _"
            )
        case .badEmail: .emailExample
        case .badIco: Prose(en: "write it like 00235440", cs: "pište je jako 00235440")
        case .badAmount: Prose(en: "write it like 1500 or 1500.00", cs: "pište ji jako 1500 nebo 1500.00")
        case .badCurrency: Prose(en: "write it like CZK", cs: "pište ji jako CZK")
        case .noTimeZone: Prose(en: "write it like Europe/Prague", cs: "pište je jako Europe/Prague")
        case .noRule: Prose(verbatim: "desk rule list")
        default: nil
        }
    }
}

extension Text.Field {
    /// What it is called within a sentence.
    package var prose: Prose {
        switch self {
        case .name: Prose(en: "name", cs: "jméno")
        case .phone: Prose(en: "phone", cs: "telefon")
        case .contract: Prose(en: "contract number", cs: "číslo smlouvy")
        case .subject: Prose(en: "subject", cs: "předmět")
        case .description: Prose(en: "description", cs: "popis")
        case .errorMessage: Prose(en: "error message", cs: "chybová hláška")
        case .steps: Prose(en: "steps", cs: "kroky")
        case .reason: Prose(en: "reason", cs: "důvod")
        case .body: Prose(en: "text", cs: "text")
        case .topic: Prose(en: "topic", cs: "téma")
        case .view: Prose(en: "name", cs: "název")
        case .textKey: Prose(en: "key", cs: "klíč")
        case .sourceId: Prose(en: "sourceId", cs: "sourceId")
        case .comment: Prose(en: "comment", cs: "poznámka")
        case .session: Prose(en: "session", cs: "relace")
        case .fileName: Prose(en: "file name", cs: "název souboru")
        case .flag: Prose(en: "flag", cs: "volba")
        case .key(let key): Prose(verbatim: key)
        }
    }
}
