import CDesk

/// Reading of this process's memory by others, who would find secrets there.
package enum CoreDumps {
    /// Forbids it for the rest of this process; called before the first secret is read.
    ///
    /// Core files are forbidden from the first instruction on, in every process (see CStart); this keeps
    /// debuggers of the same user out as well. The price: without privileges `/proc/self` is closed from here on, `/dev/stdin` with it, so files named
    /// on the command line are opened first. A program started later is dumpable again.
    package static func forbid() {
        desk_forbid_dumps()
    }
}
