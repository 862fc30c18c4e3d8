/// The customer's web.
extension Prose {
    package static var tooManyAttempts: Prose {
        Prose(
            en: "too many attempts were made from your network",
            cs: "z vaší sítě přišlo příliš mnoho pokusů")
    }
    package static func tryAgainIn(minutes: Int) -> Prose {
        Prose(en: "try again in \(minutes) min", cs: "zkuste to znovu za \(minutes) min")
    }
}
