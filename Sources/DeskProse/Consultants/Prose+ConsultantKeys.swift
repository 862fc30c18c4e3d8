package import DeskModel

/// Keys by which consultants are let in from other machines.
extension Prose {
    /// One stable line: `added key SHA256:… of eva`.
    package static func consultantKeyIs(added: Bool, _ fingerprint: String, _ login: String) -> Prose {
        Prose(
            en: "\(added ? "added" : "removed") key \(fingerprint) of \(login)",
            cs: "klíč \(fingerprint) konzultanta \(login) je \(added ? "přidán" : "odebrán")")
    }
    package static func consultantKeyExists(_ fingerprint: String, _ login: String) -> Prose {
        Prose(en: "\(login) has the key \(fingerprint)", cs: "klíč \(fingerprint) už má \(login)")
    }
    package static func removeConsultantKey(_ login: String, _ fingerprint: String) -> Prose {
        Prose(
            en:
                "a key is one consultant's; remove it with: desk consultant key remove \(login) \(fingerprint)",
            cs:
                "klíč smí mít jediný konzultant; odeberete ho: desk consultant key remove \(login) \(fingerprint)"
        )
    }
    package static func noConsultantKey(_ fingerprint: String, _ login: String) -> Prose {
        Prose(en: "\(login) has no key \(fingerprint)", cs: "\(login) nemá klíč \(fingerprint)")
    }
    package static func listConsultantKeys(_ login: String) -> Prose {
        Prose(
            en: "list the keys with: desk consultant key list \(login)",
            cs: "klíče vypíše: desk consultant key list \(login)")
    }
    package static var noPublicKey: Prose {
        Prose(
            en: "there is no public key on the standard input",
            cs: "na standardním vstupu není žádný veřejný klíč")
    }
    package static var notAPublicKey: Prose {
        Prose(
            en: "this is not a public key that sshd accepts",
            cs: "toto není veřejný klíč, který by sshd přijal")
    }
    package static var publicKeyIsOneLine: Prose {
        Prose(
            en: "a public key is one line, and they are added one at a time",
            cs: "veřejný klíč je jeden řádek a klíče se přidávají po jednom")
    }
    package static var publicKeyOptions: Prose {
        Prose(
            en: "options stand before the key; what it may do is written by the desk",
            cs: "před klíčem stojí volby; co se klíčem smí, určuje desk sám")
    }
    package static var publicKeyTooShort: Prose {
        Prose(en: "an RSA key needs 2048 bits", cs: "klíč RSA musí mít 2048 bitů")
    }
    package static var publicKeyHint: Prose {
        Prose(
            en: "give the file that ends in .pub beside the key that ssh-keygen made",
            cs: "zadejte soubor s příponou .pub, který ssh-keygen uložil vedle klíče")
    }
    package static var headKeyType: Prose { Prose(en: "TYPE", cs: "DRUH") }
    package static var headFingerprint: Prose { Prose(en: "FINGERPRINT", cs: "OTISK") }
    package static var headKeyComment: Prose { Prose(en: "COMMENT", cs: "POZNÁMKA") }
}
