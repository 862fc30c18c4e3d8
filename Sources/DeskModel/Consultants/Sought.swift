/// Something that was named, and is not there or may not be seen.
package struct Sought: Equatable, Sendable {
    /// What kind of thing it would be.
    package let kind: CandidateKind
    /// As it was named.
    package let name: String

    /// Made of its parts, of which none is checked.
    package init(kind: CandidateKind, name: String) {
        self.kind = kind
        self.name = name
    }
}
