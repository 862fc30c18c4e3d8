package import DeskModel

/// What is said of lines of the neutral folder that no desk can hold.
extension MovedFault {
    /// What happened.
    package var message: Prose {
        switch self {
        case .outOfRange(let key):
            Prose(en: "'\(key)' is out of range", cs: "'\(key)' je mimo povolený rozsah")
        case .twice(let key):
            Prose(en: "'\(key)' holds the same thing twice", cs: "'\(key)' obsahuje totéž dvakrát")
        case .noInstant(let key, let text):
            Prose(en: "'\(key)' is not a time: \"\(text)\"", cs: "'\(key)' není čas: „\(text)“")
        case .noWindow(let text):
            Prose(en: "no window: \"\(text)\"", cs: "„\(text)“ není doba, kdy lze zastihnout")
        case .noHash(let text):
            Prose(
                en: "not a SHA-256 in lower-case hexadecimal digits: \"\(text)\"",
                cs: "„\(text)“ není SHA-256 malými šestnáctkovými číslicemi")
        case .badOrigin(let text):
            Prose(
                en: "\"\(text)\" names no ticket of another system",
                cs: "„\(text)“ neoznačuje požadavek jiného systému")
        case .erasedUnlikeItsName:
            Prose(
                en: "an erased account has erasedAt and a name such as erased-12, and no other has",
                cs: "vymazaný účet má erasedAt a jméno jako erased-12, a žádný jiný je nemá")
        case .mergedNotDisabled:
            Prose(
                en: "an account with mergedInto is disabled", cs: "účet s klíčem mergedInto musí být disabled"
            )
        case .newHasOwner: Prose(en: "a new ticket has no owner", cs: "nový požadavek nemá řešitele")
        case .openHasNone: Prose(en: "an open ticket has an owner", cs: "otevřený požadavek má řešitele")
        case .fastHasNoPrice:
            Prose(en: "a fast ticket has a price", cs: "požadavek s rychlou odezvou má cenu")
        case .linkedToItself(let name):
            Prose(
                en: "ticket \(name) would be linked to itself",
                cs: "požadavek \(name) by byl spojen sám se sebou")
        }
    }

    /// What to do about it.
    package var hint: Prose? {
        switch self {
        case .noInstant:
            Prose(
                en:
                    "ISO 8601 with its distance from UTC, such as 2026-11-23T08:00:00Z or 2026-11-23T09:00:00+01:00",
                cs: "ISO 8601 s posunem od UTC, například 2026-11-23T08:00:00Z nebo 2026-11-23T09:00:00+01:00"
            )
        case .noWindow:
            Prose(
                en: "Mon-Fri 08:00-11:00 or 2026-12-01 13:00-15:30",
                cs: "Mon-Fri 08:00-11:00 nebo 2026-12-01 13:00-15:30")
        case .badOrigin:
            Prose(
                en: "the system in lower case, a colon, and its own number, such as rt:4711",
                cs: "systém malými písmeny, dvojtečka a jeho vlastní číslo, například rt:4711")
        default: nil
        }
    }
}
