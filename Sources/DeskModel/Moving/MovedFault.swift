/// What makes a line of the neutral folder one that no desk can hold.
package enum MovedFault: Equatable, Sendable {
    /// A key, and for an instant its text.
    case outOfRange(String)
    case twice(String)
    case noInstant(String, String)
    case noWindow(String)
    case noHash(String)
    case badOrigin(String)
    case erasedUnlikeItsName, mergedNotDisabled
    case newHasOwner, openHasNone, fastHasNoPrice
    case linkedToItself(String)
}
