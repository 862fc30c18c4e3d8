import DeskMail
import DeskModel
package import DeskProse
import DeskStore

extension Desk {
    /// Gives each entry of the audit log that is new, oldest first, to the hook of `desk.toml`. One that it fails on
    /// is given again next time, before all later ones. A hook that is new begins with the latest entry.
    ///
    /// Tells why it stopped, if it did. One at a time on this machine, and with nothing locked while it runs.
    package func runHook() throws -> Prose? {
        guard let hook = surroundings.hook else { return nil }
        repeat {
            guard let lock = try DeliveryLock(store.hookLockName, in: store.home) else { return nil }
            while let entry = try store.read(at: clock(), { try $0.nextHooked() }) {
                let answer = Mailer.filter(hook, Array((entry.json.text + "\n").utf8))
                guard answer?.status == 0 else { return .hookFailed(entry.number, answer?.status) }
                try store.write(at: clock()) { try $0.setHooked(entry.number) }
            }
            _ = consume lock
        } while try store.read(at: clock(), { try $0.nextHooked() }) != nil
        return nil
    }
}
