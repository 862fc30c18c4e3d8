package import DeskModel
import DeskProse

/// What became of handing over a mail.
package enum Delivery: Equatable, Sendable {
    /// The mailer took responsibility.
    case sent
    /// The machine or the way is at fault, the same mail may go later. The status is the mailer's, or nil
    /// where it did not get to say one.
    case temporary(status: Int32?, detail: Prose)
    /// The mail, its addresses or the mailer's settings are at fault: trying again brings the same.
    case permanent(status: Int32, detail: Prose)
    /// The mailer itself cannot be started: missing, not executable, not configured.
    case cannotRun(detail: Prose)

    /// Judges the status of a mailer, after `sysexits.h`.
    ///
    /// Permanent are 64 usage, 65 data, 67 no such user, 76 protocol, 77 permission and 78 configuration:
    /// somebody has to do something first. 68, no such host, is tried again: it is what msmtp says when
    /// the relay's name does not resolve just now. So is everything unknown, 1 above all, since a mail
    /// sent late is better than one that was given up. 126 and 127 are what shells and `env` say of a
    /// program they cannot start.
    init(status: Int32, words: String) {
        let detail = Prose.mailerSaid(status, words)
        self =
            switch status {
            case 0: .sent
            case 64, 65, 67, 76, 77, 78: .permanent(status: status, detail: detail)
            case 126, 127: .cannotRun(detail: detail)
            default: .temporary(status: status, detail: detail)
            }
    }
}
