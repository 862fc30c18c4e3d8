/// What cron runs for a desk.
package enum ScheduledJob: String, CaseIterable, Sendable {
    case deliver
    case sweep
    case expire
    case backup

    /// How many backups stay: one a day, two weeks of them.
    package static let backupsKept = 14

    /// The verb it runs.
    package var verb: Verb {
        switch self {
        case .deliver: .mailDeliver
        case .sweep: .queueSweep
        case .expire: .resetExpire
        case .backup: .deskBackup
        }
    }

    /// After how many seconds without a good end it is late.
    package var lateAfter: Int64 {
        switch self {
        case .deliver: 3600
        case .sweep: 2 * 3600
        case .expire: 6 * 3600
        case .backup: 30 * 3600
        }
    }

    /// When it runs, as a crontab has it.
    package var crontab: String {
        switch self {
        case .deliver: "*/5 * * * *"
        case .sweep: "*/15 * * * *"
        case .expire: "7 * * * *"
        case .backup: "23 1 * * *"
        }
    }

    /// When it runs, as systemd has it.
    package var onCalendar: String {
        switch self {
        case .deliver: "*:0/5"
        case .sweep: "*:0/15"
        case .expire: "*:07"
        case .backup: "01:23"
        }
    }
}
