import DeskModel
import DeskProse
import DeskStore
import Glibc

extension Desk.Upkeep {
    /// What is still to be set before people rely on a desk, by the check it belongs to: a new one lacks it, too, and
    /// nothing is wrong with it.
    func advice(on check: Check) throws -> [Prose] {
        switch check {
        case .configuration: try settingsToSet()
        case .jobs: try jobsToStart()
        case .mail: try namesToSet()
        default: []
        }
    }

    private func staff() throws -> [Consultant] {
        try store.read(at: now) { try $0.consultants().filter { !$0.disabled } }
    }

    private func settingsToSet() throws -> [Prose] {
        var advice: [Prose] = []
        if environment.mailer == nil { advice.append(.mailerIsToSet) }
        if environment.web == nil, try staff().contains(where: { $0.role == .web }) {
            advice.append(.webIsToSet)
        }
        return advice
    }

    private func namesToSet() throws -> [Prose] {
        try staff().filter { $0.role != .web && $0.name == $0.login }.map { .nameIsToSet($0.login) }
    }

    private func jobsToStart() throws -> [Prose] {
        let (beats, created) = try store.read(at: now) { (try $0.heartbeats(), try $0.deskTimes().created) }
        let jobs = ScheduledJob.allCases.filter { beats[$0.verb] == nil && now - created <= $0.lateAfter }
        var advice: [Prose] = []
        if !jobs.isEmpty {
            advice.append(.jobsAreToStart(jobs.map(\.verb.rawValue), with: Schedule.enabling(jobs)))
        }
        var facts = stat()
        guard lstat(store.path, &facts) == 0 else { return advice }
        let owner = OperatingSystem.login(of: facts.st_uid)
        if try !staff().contains(where: { $0.login == owner }) {
            advice.append(.jobsNeedConsultant(owner))
        }
        return advice
    }
}

extension Schedule {
    /// What starts the timers of some jobs where they are installed, as the package does; `nil` elsewhere.
    static func enabling(_ jobs: [ScheduledJob]) -> String? {
        let timers = jobs.map { "desk-\($0.rawValue).timer" }.sorted()
        let folders = ["/etc/systemd/system", "/usr/local/lib/systemd/system", "/usr/lib/systemd/system"]
        guard timers.allSatisfy({ timer in folders.contains { access("\($0)/\(timer)", F_OK) == 0 } }) else {
            return nil
        }
        return "sudo systemctl enable --now " + timers.joined(separator: " ")
    }
}
