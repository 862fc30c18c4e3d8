/// A remote-control session with its ticket, as a list shows it.
package struct RemoteSessionLine: Equatable, Sendable {
    /// The ticket it belongs to.
    package let ticket: Int64
    /// The session.
    package let session: RemoteSession
    /// Whether it is open for longer than the rule `remote.alarm` allows.
    package let isTooLong: Bool

    /// Made of its parts, of which none is checked.
    package init(ticket: Int64, session: RemoteSession, isTooLong: Bool) {
        self.ticket = ticket
        self.session = session
        self.isTooLong = isTooLong
    }
}
