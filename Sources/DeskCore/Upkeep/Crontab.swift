import DeskMail
package import DeskModel
import DeskProse
import Glibc

/// A user's crontab, in which the jobs of a desk stand between two marks of their own.
struct Crontab {
    private let command: [String]
    private let lines: [[UInt8]]
    private static let newline = UInt8(ascii: "\n")

    /// Reads the crontab of a user: one's own, or another's where the process is root's.
    ///
    /// Throws `.missing` where there is no `crontab` on this machine.
    init(of user: String) throws(DeskError) {
        command = OperatingSystem.login(of: geteuid()) == user ? ["crontab"] : ["crontab", "-u", user]
        guard let answer = Mailer.filter(command + ["-l"], [], limit: 1 << 20) else {
            throw DeskError(.missing, .crontabFailed("crontab"), hint: .installCron)
        }
        // A user without a crontab is told so, with another status.
        lines =
            answer.status == 0
            ? answer.text.split(separator: Self.newline, omittingEmptySubsequences: false).map(Array.init)
            : []
    }

    /// Puts the jobs of a database in the place of those that stand there for it, and keeps every other line.
    ///
    /// Throws `.notPermitted` where the system refuses.
    func install(_ jobs: String, database: String) throws(DeskError) {
        let (begin, end) = (Array("# desk \(database)".utf8), Array("# end of desk \(database)".utf8))
        var kept = lines
        if let first = kept.firstIndex(of: begin), let last = kept[first...].firstIndex(of: end) {
            kept.removeSubrange(first...last)
        }
        while kept.last == [] { kept.removeLast() }
        let text = (kept + [begin]).flatMap { $0 + [Self.newline] } + Array(jobs.utf8) + end + [Self.newline]
        guard let answer = Mailer.filter(command + ["-"], text), answer.status == 0 else {
            throw DeskError(.notPermitted, .crontabFailed(command.joined(separator: " ")))
        }
    }
}

extension Schedule {
    /// Puts the jobs into the crontab of the database's owner, which keeps its other lines; it can be run
    /// again. Tells how many jobs there are.
    ///
    /// Throws `.missing` without a `crontab`, `.notPermitted` where the system refuses.
    package func install() throws(DeskError) -> Int {
        try Crontab(of: user).install(crontab, database: database)
        return ScheduledJob.allCases.count
    }
}
