import CDesk
import Glibc

/// Core files, which would carry secrets to disk.
package enum CoreDumps {
    /// Forbids them for the rest of this process; called before the first secret is read.
    ///
    /// The limit alone does not bind a kernel that pipes cores to a program, being undumpable does. The
    /// price: without privileges `/proc/self` is closed from here on, `/dev/stdin` with it, so files named
    /// on the command line are opened first. A program started later is dumpable again.
    package static func forbid() {
        var limit = rlimit(rlim_cur: 0, rlim_max: 0)
        setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
        desk_forbid_dumps()
    }
}
