import DeskModel

/// The instant of an ISO text in a test.
func at(_ text: String) -> Instant {
    guard let instant = Instant(iso: text) else { preconditionFailure("no instant: \(text)") }
    return instant
}

/// The day of an ISO text in a test.
func on(_ text: String) -> CivilDate {
    guard let date = CivilDate(iso: text) else { preconditionFailure("no day: \(text)") }
    return date
}
