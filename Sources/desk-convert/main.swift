import CStart
import DeskCLI
import DeskModel
import Glibc

// Makes the export of another system a folder that `desk import` reads. It is a program of its own so that no
// other command loads what it takes; `desk convert` checks the command line, and goes on as this one.
desk_started()
umask(0o077)
exit(
    desk_with_room { @Sendable in
        Conversion.main(
            (1..<max(1, desk_argument_count())).map {
                desk_argument($0).flatMap { String(validatingCString: $0) }
            })
    })
