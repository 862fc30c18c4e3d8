/// A setting of the desk, kept in its database and audited: `desk rule`.
///
/// What is stored is only what differs from the default; the value is kept as its canonical text.
package struct Rule: Sendable {
    /// What kind of value a rule takes.
    package enum Kind: Equatable, Sendable {
        /// A whole number within a range; the unit is told apart.
        case count(ClosedRange<Int64>)
        /// A length of time within a range of seconds, written `90s`, `30m`, `8h`, `7d`.
        case duration(ClosedRange<Int64>)
        /// Text of at most so many characters; may be empty.
        case text(Int)
        /// Working hours, such as `Mon-Fri 08:00-16:30`.
        case hours
        /// The name of a time zone, such as `Europe/Prague`.
        case timeZone
    }

    /// The key, such as `token.reset`.
    package let key: Key
    /// Of which kind it is.
    package let kind: Kind
    /// What the value is counted in.
    package let unit: Unit
    /// The value where nothing is set.
    package let standard: String

    /// What values are counted in.
    package enum Unit: Sendable {
        case attachments, attempts, bytes, characters, kibibytes, lanes, mails, passes, reads, tickets
        case time, workingTime, localTime, timeZone
        case yesNo
    }

    /// The names of all rules.
    package enum Key: String, CaseIterable, Sendable {
        case attachmentCount = "attachment.count"
        case attachmentMailed = "attachment.mailed"
        case attachmentSize = "attachment.size"
        case argon2Lanes = "argon2.lanes"
        case argon2Memory = "argon2.memory"
        case argon2Passes = "argon2.passes"
        case claimLease = "claim.lease"
        case closeAfter = "close.after"
        case deskName = "desk.name"
        case diskReserve = "disk.reserve"
        case floodDay = "flood.day"
        case floodHour = "flood.hour"
        case hours = "hours"
        case lockFirst = "lock.first"
        case lockFree = "lock.free"
        case lockLongest = "lock.longest"
        case lockStop = "lock.stop"
        case mailKeep = "mail.keep"
        case onceKeep = "once.keep"
        case passwordMinimum = "password.minimum"
        case quotaOrganisation = "quota.organisation"
        case quotaPerson = "quota.person"
        case quotaTicket = "quota.ticket"
        case remindAfter = "remind.after"
        case remoteAddress = "remote.address"
        case remoteAlarm = "remote.alarm"
        case seatSilent = "seat.silent"
        case targetFast = "target.fast"
        case targetStandard = "target.standard"
        case tellFast = "tell.fast"
        case tellOwner = "tell.owner"
        case timeZone = "timezone"
        case tokenEmailChange = "token.email-change"
        case tokenInvitation = "token.invitation"
        case tokenRegistration = "token.registration"
        case tokenReset = "token.reset"
        case webAttempts = "web.attempts"
        case webIdle = "web.idle"
        case webReads = "web.reads"
        case webReadsAll = "web.reads-all"
        case webSession = "web.session"
    }
}

extension Rule.Kind {
    /// The unit of a value that tells it itself.
    fileprivate var unit: Rule.Unit {
        switch self {
        case .count, .text: .characters
        case .duration: .time
        case .hours: .localTime
        case .timeZone: .timeZone
        }
    }
}

extension Rule {
    private static let hour: Int64 = 3600
    private static let day: Int64 = 86400

    /// The rule of a key.
    package static func of(_ key: Key) -> Rule {
        func rule(_ kind: Kind, _ standard: String, _ unit: Unit? = nil) -> Rule {
            Rule(key: key, kind: kind, unit: unit ?? kind.unit, standard: standard)
        }
        return switch key {
        case .attachmentCount: rule(.count(1...100), "10", .attachments)
        // Base64 makes a third more of it: 15 MiB pass where mail of 25 MB does, the usual limit.
        case .attachmentMailed: rule(.count(0...52_428_800), "15728640", .bytes)
        case .attachmentSize: rule(.count(1...1_073_741_824), "26214400", .bytes)
        case .argon2Lanes: rule(.count(1...8), "4", .lanes)
        case .argon2Memory: rule(.count(19456...262_144), "65536", .kibibytes)
        case .argon2Passes: rule(.count(2...10), "3", .passes)
        case .claimLease: rule(.duration(900...(5 * day)), "4h", .workingTime)
        case .closeAfter: rule(.duration(day...(365 * day)), "7d")
        case .deskName: rule(.text(60), "Zákaznická podpora")
        case .diskReserve: rule(.count(0...1_099_511_627_776), "67108864", .bytes)
        case .floodDay: rule(.count(1...1000), "10", .mails)
        case .floodHour: rule(.count(1...100), "3", .mails)
        case .hours: rule(.hours, "Mon-Fri 08:00-16:30")
        case .lockFirst: rule(.duration(1...60), "1s")
        case .lockFree: rule(.count(0...20), "5", .attempts)
        case .lockLongest: rule(.duration(60...day), "15m")
        case .lockStop: rule(.count(10...1000), "100", .attempts)
        case .mailKeep: rule(.duration(0...(3650 * day)), "90d")
        case .onceKeep: rule(.duration(hour...(365 * day)), "7d")
        case .passwordMinimum: rule(.count(8...64), "15")
        case .quotaOrganisation: rule(.count(1...1_099_511_627_776), "1073741824", .bytes)
        case .quotaPerson: rule(.count(1...100_000), "120", .tickets)
        case .quotaTicket: rule(.count(1...1_099_511_627_776), "268435456", .bytes)
        case .remindAfter: rule(.duration(day...(90 * day)), "3d")
        case .remoteAddress: rule(.text(200), "")
        case .remoteAlarm: rule(.duration(600...day), "1h")
        case .seatSilent: rule(.duration(day...(3650 * day)), "180d")
        case .targetFast: rule(.duration(60...(400 * hour)), "1h", .workingTime)
        case .targetStandard: rule(.duration(60...(4000 * hour)), "8h", .workingTime)
        case .tellFast: rule(.duration(0...day), "15m", .workingTime)
        case .tellOwner: rule(.count(0...1), "1", .yesNo)
        case .timeZone: rule(.timeZone, "Europe/Prague")
        case .tokenEmailChange: rule(.duration(60...day), "24h")
        case .tokenInvitation: rule(.duration(hour...(30 * day)), "7d")
        case .tokenRegistration: rule(.duration(60...day), "24h")
        case .tokenReset: rule(.duration(60...day), "60m")
        case .webAttempts: rule(.count(5...100_000), "60", .attempts)
        case .webIdle: rule(.duration(300...day), "1h")
        case .webReads: rule(.count(100...100_000_000), "20000", .reads)
        case .webReadsAll: rule(.count(100...100_000_000), "500000", .reads)
        case .webSession: rule(.duration(900...(7 * day)), "12h")
        }
    }
}
