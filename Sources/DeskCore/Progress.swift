package import DeskModel

/// How far long work has come, for whoever looks on.
package enum Progress: Sendable {
    /// What is done now.
    case step(Prose)
    /// So much of it has been done, of so much in all where that is known.
    case count(Prose, Int64, of: Int64?)
    /// It is at its end.
    case end
}
