package import DeskModel

/// Headings of columns about people and their tokens.
extension Prose {
    package static var headId: Prose { Prose(verbatim: "ID") }
    package static var headEmail: Prose { Prose(verbatim: "EMAIL") }
    package static var headPerson: Prose { Prose(en: "NAME", cs: "JMÉNO") }
    package static var headPhone: Prose { Prose(en: "PHONE", cs: "TELEFON") }
    package static var headOrganisation: Prose { Prose(en: "ORGANISATION", cs: "ORGANIZACE") }
    package static var headRole: Prose { Prose(verbatim: "ROLE") }
    package static var headLockedUntil: Prose { Prose(en: "LOCKED UNTIL", cs: "ZAMČEN DO") }
    package static var headLastLogin: Prose { Prose(en: "LAST LOGIN", cs: "PŘIHLÁŠEN") }
    package static var headPurpose: Prose { Prose(en: "PURPOSE", cs: "ÚČEL") }
    package static var headIssuedAt: Prose { Prose(en: "ISSUED", cs: "VYDÁN") }
    package static var headExpiresAt: Prose { Prose(en: "EXPIRES", cs: "PLATÍ DO") }
    package static var headUsedAt: Prose { Prose(en: "USED", cs: "POUŽIT") }
    package static var headToken: Prose { Prose(en: "TOKEN", cs: "KÓD") }
    package static var headAccepted: Prose { Prose(en: "ACCEPTED", cs: "PŘIJATO") }
    package static var headExpired: Prose { Prose(en: "EXPIRED", cs: "VYPRŠELO") }
    package static var headRemoved: Prose { Prose(en: "REMOVED", cs: "ODSTRANĚNO") }
    package static var headAlgorithm: Prose { Prose(en: "ALGORITHM", cs: "ALGORITMUS") }
    package static var headMemory: Prose { Prose(en: "MEMORY KiB", cs: "PAMĚŤ KiB") }
    package static var headPasses: Prose { Prose(en: "PASSES", cs: "PRŮCHODY") }
    package static var headLanes: Prose { Prose(en: "LANES", cs: "DRÁHY") }
    package static var headUpgrade: Prose { Prose(en: "UPGRADE", cs: "ZESÍLIT") }
    package static var headAppointmentReason: Prose { Prose(en: "REASON", cs: "DŮVOD") }
    package static var headProposedBy: Prose { Prose(en: "PROPOSED BY", cs: "NAVRHL") }
    package static var headApprovedBy: Prose { Prose(en: "APPROVED BY", cs: "SCHVÁLIL") }
}
