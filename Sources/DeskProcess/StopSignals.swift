import Glibc

/// Keeps the signals that stop a process waiting for as long as it lives: whoever is stopped while they hold a
/// lock stops everybody else, and nobody would know why.
///
/// A stop that comes meanwhile happens at its end. Nothing can be done about SIGSTOP. Ends on the thread it
/// began on; threads of the runtime take no signals, and ours none either.
package struct StopSignals: ~Copyable {
    private var former = sigset_t()

    /// From here on they wait.
    package init() {
        var stops = sigset_t()
        sigemptyset(&stops)
        // The stop key, and reading from and writing to a terminal in the background.
        for signal in [SIGTSTP, SIGTTIN, SIGTTOU] { sigaddset(&stops, signal) }
        pthread_sigmask(SIG_BLOCK, &stops, &former)
    }

    deinit {
        var former = former
        pthread_sigmask(SIG_SETMASK, &former, nil)
    }
}
