import CStart
import DeskCLI
import DeskModel
import DeskProcess
import DeskProse
import DeskWeb
import Glibc

// CGI: a process a request. With the words that `desk web` starts it with, a server to try it out; nobody else says
// them, as a web server gives a query as words where it has no equals sign (RFC 3875, 4.4), and then a method too.
desk_started()
// What is written is nobody else's.
umask(0o077)
var terminal = Terminal.standard()
terminal.tool = "desk-web"
let words = (1..<max(1, desk_argument_count())).compactMap { desk_argument($0).map { String(cString: $0) } }
guard getenv("REQUEST_METHOD") == nil else { exit(CGI.serve(terminal)) }
guard words.count == 4, words[0] == "--listen", let place = LoopbackAddress(words[1]) else {
    exit(terminal.refuse([], DeskError(.usage, .webIsCGI, hint: .webIsCGIHint)))
}
let server = TrialServer(
    address: place.address, port: place.port, database: words[2].isEmpty ? nil : words[2],
    asLogin: words[3].isEmpty ? nil : words[3])
do {
    try waiting { try await server.run() }
} catch {
    exit(terminal.refuse([], DeskError(.unavailable, .webCannotListen(words[1]))))
}
