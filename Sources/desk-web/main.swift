import CStart
import DeskCLI
import DeskModel
import DeskProse
import DeskWeb
import Glibc

// CGI: a process a request.
desk_started()
// What is written is nobody else's.
umask(0o077)
exit(
    desk_with_room { @Sendable in
        var terminal = Terminal.standard()
        terminal.tool = "desk-web"
        guard getenv("REQUEST_METHOD") != nil else {
            return terminal.refuse([], DeskError(.usage, .webIsCGI, hint: .webIsCGIHint))
        }
        return CGI.serve(terminal)
    })
