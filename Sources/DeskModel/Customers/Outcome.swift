/// What a change did to one thing.
package enum Outcome: String, Sendable {
    case created
    case updated
    case unchanged
    case skipped
}
