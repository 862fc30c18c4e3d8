import CStart
import Glibc

// Reads one message on the standard input and writes its parts, decoded, on the standard output. It is a program
// of its own so that no other command loads a MIME library, and so that a message which breaks the library breaks
// nothing else: it has no database, no arguments, and little time and memory.
desk_started()
ProcessLimits.set(cpuSeconds: 60, memory: 2 << 30)
do {
    try MessageReader(descriptor: 0).write(to: PartWriter(descriptor: 1))
} catch {
    exit(error.status)
}
