import Glibc

/// Signals that would end or stop a process while the terminal is in no state to be left in.
///
/// While it stands each has a handler that puts the terminal back and then calls `letGo`.
struct SignalGuard {
    private let former: [(signal: Int32, action: sigaction)]

    /// Sets the handlers; what is ignored stays ignored, as under nohup.
    init(_ signals: [Int32], _ handler: (Int32) -> (run: @convention(c) (Int32) -> Void, flags: Int32)) {
        former = signals.compactMap { number in
            var former = sigaction()
            sigaction(number, nil, &former)
            let standing = unsafeBitCast(former.__sigaction_handler.sa_handler, to: Int.self)
            if standing == unsafeBitCast(SIG_IGN, to: Int.self) { return nil }
            var action = sigaction()
            (action.__sigaction_handler.sa_handler, action.sa_flags) = handler(number)
            sigemptyset(&action.sa_mask)
            sigaction(number, &action, nil)
            return (number, former)
        }
    }

    /// Puts the handlers back that stood before.
    func end() {
        for (signal, action) in former {
            var action = action
            sigaction(signal, &action, nil)
        }
    }

    /// Lets a signal have its way, from its own handler; returns only in a process that was stopped, once it goes
    /// on. Only calls that are safe in a handler are made.
    static func letGo(_ number: Int32) {
        var byDefault = sigaction()
        byDefault.__sigaction_handler.sa_handler = SIG_DFL
        var former = sigaction()
        sigaction(number, &byDefault, &former)
        var mask = sigset_t()
        var formerMask = sigset_t()
        sigemptyset(&mask)
        sigaddset(&mask, number)
        raise(number)
        pthread_sigmask(SIG_UNBLOCK, &mask, &formerMask)
        pthread_sigmask(SIG_SETMASK, &formerMask, nil)
        sigaction(number, &former, nil)
    }
}
