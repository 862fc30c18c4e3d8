import Glibc

/// What the kernel lets this process use.
enum ProcessLimits {
    /// Limits processor time and memory: a message may hold anything.
    static func set(cpuSeconds: UInt, memory: UInt) {
        set(RLIMIT_CPU, cpuSeconds)
        set(RLIMIT_AS, memory)
    }

    private static func set(_ resource: __rlimit_resource, _ most: UInt) {
        var limit = rlimit(rlim_cur: rlim_t(most), rlim_max: rlim_t(most))
        // A limit that cannot be set is stricter already.
        _ = setrlimit(__rlimit_resource_t(resource.rawValue), &limit)
    }
}
