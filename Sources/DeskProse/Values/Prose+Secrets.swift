package import DeskModel

/// Passwords, hashes and their cost.
extension Prose {
    // MARK: Passwords

    package static func passwordTooShort(_ minimum: Int) -> Prose {
        Prose(
            en: "the password is too short: at least \(minimum) characters, spaces count",
            cs: "heslo je příliš krátké: musí mít alespoň \(minimum) znaků, mezery se počítají")
    }

    package static func passwordTooLong(_ maximum: Int) -> Prose {
        Prose(
            en: "the password is too long: at most \(maximum) characters and 1024 bytes",
            cs: "heslo je příliš dlouhé: smí mít nejvýše \(maximum) znaků a 1024 bajtů")
    }

    package static let passwordHasNUL = Prose(
        en: "the password contains a NUL byte", cs: "heslo obsahuje nulový bajt")
    package static let passwordNotUTF8 = Prose(
        en: "the password is not valid UTF-8 text", cs: "heslo není platný text v kódování UTF-8")
    package static let passwordRepeats = Prose(
        en: "the password repeats a few characters again and again",
        cs: "heslo jen opakuje několik málo znaků")
    package static let passwordIsWalk = Prose(
        en: "the password follows the keyboard, the alphabet or the digits in order",
        cs: "heslo jde po řadě podle klávesnice, abecedy nebo číslic")
    package static let passwordIsCommon = Prose(
        en: "the password is one of those that everyone tries first, or made of them",
        cs: "heslo patří k těm, která každý zkouší jako první, nebo je z nich složené")
    package static let passwordNamesItsOwner = Prose(
        en: "the password is little more than the name, address or organisation of its owner",
        cs: "heslo tvoří téměř jen jméno, adresa nebo organizace svého majitele")
    package static let passwordAdvice = Prose(
        en: "four or five words that have nothing to do with each other make a good password",
        cs: "dobré heslo vznikne ze čtyř nebo pěti slov, která spolu nesouvisejí")

    package static func passwordMinimumOutOfRange(_ value: Int, _ floor: Int, _ ceiling: Int) -> Prose {
        Prose(
            en: "a password's minimum length is between \(floor) and \(ceiling), not \(value)",
            cs: "nejmenší délka hesla je mezi \(floor) a \(ceiling), ne \(value)")
    }

    // MARK: Hashes

    package static let hashSchemeUnknown = Prose(
        en: "this kind of password hash is not accepted",
        cs: "tento druh otisku hesla nelze převzít")
    package static let argon2HashMalformed = Prose(
        en: "the Argon2 hash is malformed or its cost is beyond the limits",
        cs: "otisk Argon2 je poškozený nebo jeho náročnost překračuje meze")
    package static let hashSchemesAccepted = Prose(
        en: "accepted are argon2id and argon2i, as $argon2id$v=19$m=65536,t=3,p=4$SALT$HASH, "
            + "with m up to 262144, t up to 10 and p up to 8; invite people with any other hash",
        cs: "přijímají se argon2id a argon2i ve tvaru $argon2id$v=19$m=65536,t=3,p=4$SŮL$OTISK, "
            + "kde m je nejvýše 262144, t nejvýše 10 a p nejvýše 8; lidem s jinými otisky pošlete pozvánku")
    package static let argon2Memory = Prose(
        en: "the Argon2 memory m in KiB", cs: "paměť Argon2 m v KiB")
    package static let argon2Passes = Prose(
        en: "the number of Argon2 passes t", cs: "počet průchodů Argon2 t")
    package static let argon2Lanes = Prose(
        en: "the number of Argon2 lanes p", cs: "počet drah Argon2 p")

    package static func argon2OutOfRange(
        _ what: Prose, _ value: Int, _ floor: Int, _ ceiling: Int
    ) -> Prose {
        Prose(
            en: "\(what.en) is between \(floor) and \(ceiling), not \(value)",
            cs: "\(what.cs) je mezi \(floor) a \(ceiling), ne \(value)")
    }

    package static func noMemoryForHash(_ mebibytes: Int) -> Prose {
        Prose(
            en: "\(mebibytes) MiB of memory for a password hash cannot be had just now",
            cs: "pro výpočet otisku hesla teď není k dispozici \(mebibytes) MiB paměti")
    }

    package static func argon2Failed(_ status: Int) -> Prose {
        Prose(
            en: "Argon2 failed with its status \(status)", cs: "výpočet Argon2 selhal se stavem \(status)")
    }

    package static func noHashSlot(_ count: Int) -> Prose {
        Prose(
            en: "all \(count) places for computing password hashes are taken",
            cs: "všech \(count) míst pro výpočet otisků hesel je obsazeno")
    }

    package static let tryAgainSoon = Prose(
        en: "try again in a few seconds", cs: "zkuste to znovu za několik vteřin")

    package static func cannotOpen(_ path: String, reason: String) -> Prose {
        Prose(en: "cannot open '\(path)': \(reason)", cs: "soubor „\(path)“ nelze otevřít: \(reason)")
    }
}
