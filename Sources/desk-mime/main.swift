import CStart
import Glibc

// Reads one message on the standard input and writes its parts, decoded, on the standard output. It is a program
// of its own so that no other command loads a MIME library, and so that a message which breaks the library breaks
// nothing else: it has no database, and little time and memory. With `form` as its argument it tells where the parts
// of a form are that a browser sent.
desk_started()
exit(
    desk_with_room { @Sendable in
        let readsForm = desk_argument(1).map { String(cString: $0) } == "form"
        ProcessLimits.set(cpuSeconds: readsForm ? 10 : 60, memory: readsForm ? 512 << 20 : 2 << 30)
        do throws(Failure) {
            if readsForm {
                try FormWalk(writer: PartWriter(descriptor: 1)).write(0)
            } else {
                try MessageReader(descriptor: 0).write(to: PartWriter(descriptor: 1))
            }
            return 0
        } catch {
            return error.status
        }
    })
