package import DeskModel

/// The customer's web.
extension Prose {
    package static var tooManyAttempts: Prose {
        Prose(
            en: "too many attempts were made from your network",
            cs: "z Vaší sítě přišlo příliš mnoho pokusů")
    }
    package static func tooManyReads(_ rule: String) -> Prose {
        Prose(
            en: "more was read than an hour allows (\(rule))",
            cs: "přečteno bylo víc, než se za hodinu vydává (\(rule))")
    }
    package static func tryAgainIn(minutes: Int) -> Prose {
        Prose(en: "try again in \(minutes) min", cs: "zkuste to znovu za \(minutes) min")
    }
}
