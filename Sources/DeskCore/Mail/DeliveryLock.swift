import DeskModel
import DeskProcess
import DeskStore
import Glibc

/// The right to deliver, held by one process on this machine. It goes with the process.
struct DeliveryLock: ~Copyable {
    private let descriptor: Int32
    private let stops: StopSignals

    /// Takes it; `nil` when another has it.
    init?(_ name: String, in home: HeldFolder) throws(DeskError) {
        let stops = StopSignals()
        let descriptor = try home.lockFile(name)
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            close(descriptor)
            return nil
        }
        self.descriptor = descriptor
        self.stops = stops
    }

    deinit {
        close(descriptor)
    }
}
