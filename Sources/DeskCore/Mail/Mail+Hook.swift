import DeskMail
package import DeskModel
import DeskProcess
import DeskProse
import DeskStore

extension Desk.Mail {
    /// Gives each entry of the audit log that is new, oldest first, to the hook of `desk.toml`. One that it fails on
    /// is given again next time, before all later ones. A hook that is new begins with the latest entry.
    ///
    /// Nothing is passed over by itself: `passHook`. Tells why it stopped, if it did. One at a time on this machine, and with nothing locked while it runs.
    package func runHook() throws -> (fault: Prose, entry: Int64)? {
        guard let hook = environment.hook else { return nil }
        repeat {
            guard let lock = try DeliveryLock(store.hookLockName, in: store.home) else { return nil }
            while let entry = try store.read(at: clock(), { try $0.nextHooked() }) {
                StallLimit.step()
                let answer = Mailer.filter(hook, Array((entry.json.text + "\n").utf8))
                guard answer?.status == 0 else {
                    return (.hookFailed(entry.number, answer?.status), entry.number)
                }
                try store.write(at: clock()) { try $0.setHooked(entry.number) }
            }
            _ = consume lock
        } while try store.read(at: clock(), { try $0.nextHooked() }) != nil
        return nil
    }

    /// Passes over the entry that the hook fails on, for good; later ones follow with the next delivery.
    ///
    /// Throws `.conflict` for any entry but the one that is next.
    package func passHook(over entry: Int64) throws {
        try write(.mailDeliver, delivering: false) { act in
            guard let next = try act.sql.nextHooked(), next.number == entry else {
                throw DeskError(.conflict, .hookWaitsForOther(entry, next: try act.sql.nextHooked()?.number))
            }
            try act.sql.setHooked(entry)
            try act.record(.desk, ["hookPassedOver": .integer(entry)])
        }
    }

    /// What has waited for the hook for longer than deliveries are apart.
    func hookFindings() throws -> [Prose] {
        guard environment.hook != nil, let next = try store.read(at: now, { try $0.nextHooked() }),
            now - next.at > 3600
        else { return [] }
        return [.hookIsBehind(next.number, since: .instant(next.at))]
    }
}
