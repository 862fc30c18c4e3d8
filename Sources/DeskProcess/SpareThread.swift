import Glibc

/// Whether another thread can be had: a limit on processes (`ulimit -u`) counts threads too, and the library that
/// starts them waits for ever where it gets none.
package enum SpareThread {
    /// Tried, not computed: who else counts towards the limit cannot be known.
    package static var canBeHad: Bool {
        var thread = pthread_t()
        guard pthread_create(&thread, nil, { _ in nil }, nil) == 0 else { return false }
        pthread_join(thread, nil)
        return true
    }

    /// There is none.
    package struct None: Error {}
}
