import Glibc
import Synchronization

/// Does so many pieces of one work at once, on this thread and others, and waits until all are done. `body` gets the
/// number of a piece, from 0.
///
/// Where another thread cannot be had – a limit on processes counts threads – fewer do it all. Dispatch would wait
/// for one for ever.
package func atOnce(_ count: Int, _ body: @Sendable (Int) -> Void) {
    withoutActuallyEscaping(body) { body in
        let work = Pieces(count, body)
        var threads: [pthread_t] = []
        // Signals are for the thread that waits.
        var (all, former) = (sigset_t(), sigset_t())
        sigfillset(&all)
        pthread_sigmask(SIG_BLOCK, &all, &former)
        while threads.count < count - 1, let thread = work.started() { threads.append(thread) }
        pthread_sigmask(SIG_SETMASK, &former, nil)
        work.work()
        for thread in threads { pthread_join(thread, nil) }
    }
}

/// What the threads share: each takes the next piece that nobody has.
private final class Pieces: Sendable {
    private let count: Int
    private let body: @Sendable (Int) -> Void
    private let next = Atomic(0)

    init(_ count: Int, _ body: @escaping @Sendable (Int) -> Void) {
        self.count = count
        self.body = body
    }

    func work() {
        while case let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue, piece < count { body(piece) }
    }

    /// Another thread that works; nil where there is none to be had.
    func started() -> pthread_t? {
        var thread = pthread_t()
        let own = Unmanaged.passRetained(self)
        let code = pthread_create(
            &thread, nil,
            { own in
                if let own { Unmanaged<Pieces>.fromOpaque(own).takeRetainedValue().work() }
                return nil
            }, own.toOpaque())
        guard code == 0 else {
            own.release()
            return nil
        }
        return thread
    }
}
