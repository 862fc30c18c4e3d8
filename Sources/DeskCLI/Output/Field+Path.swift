extension Field {
    /// The same field of something that holds a `Row`.
    package func of<Whole: Sendable>(_ part: @escaping @Sendable (Whole) -> Row) -> Field<Whole> {
        let (json, text) = (json, text)
        let wholeText: (@Sendable (Whole, Rendering) -> Cell)? =
            if let text { { @Sendable in text(part($0), $1) } } else { nil }
        return .init(
            key, heading, shown: isShown, align: align == .trailing ? .trailing : .leading,
            flexible: isFlexible, keep: keep, floor: floor,
            json: { json(part($0)) }, text: wholeText)
    }
}
