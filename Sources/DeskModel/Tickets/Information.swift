/// Which of the five parts the vendor asks for a ticket has (help pages: *Podrobně popište problém*, *Buďte dostupní*).
package struct Information: OptionSet, Hashable, Sendable {
    /// The bits.
    package let rawValue: Int

    /// By its bits.
    package init(rawValue: Int) {
        self.rawValue = rawValue
    }

    /// What the customer wants.
    package static let description = Information(rawValue: 1)
    /// The error message they saw.
    package static let errorMessage = Information(rawValue: 2)
    /// What they did before.
    package static let steps = Information(rawValue: 4)
    /// A file came with it.
    package static let attachment = Information(rawValue: 8)
    /// When the customer can be reached is known.
    package static let availability = Information(rawValue: 16)

    /// Every part with its word in JSON, in the order the vendor asks for them.
    package static let parts: [(part: Information, word: String)] = [
        (.description, "description"), (.errorMessage, "errorMessage"), (.steps, "steps"),
        (.attachment, "attachment"), (.availability, "availability"),
    ]

    /// Every part.
    package static let all = Information(parts.map(\.part))

    /// How many parts are there.
    package var have: Int { Information.parts.count { contains($0.part) } }
    /// The words of the parts that are missing.
    package var missing: [String] { Information.parts.filter { !contains($0.part) }.map(\.word) }
}
