import CStart
import DeskCLI
import DeskModel
import DeskProcess
import DeskProse
import DeskWeb
import Glibc

// What `desk web` becomes: a server to try the customer's web out. It is told where, of which database, and as whom.
desk_started()
umask(0o077)
var terminal = Terminal.standard()
terminal.tool = "desk-listen"
let words = (1..<max(1, desk_argument_count())).compactMap { desk_argument($0).map { String(cString: $0) } }
guard words.count == 3, let place = LoopbackAddress(words[0]) else {
    exit(terminal.refuse([], DeskError(.usage, .listenIsForWeb, hint: .webListenExample)))
}
guard let program = Helper.path("desk-web") else {
    exit(terminal.refuse([], DeskError(.configuration, .helperMissing("desk-web"), hint: .helperMissingHint)))
}
let server = TrialServer(
    address: place.address, port: place.port, program: program, database: words[1].isEmpty ? nil : words[1],
    asLogin: words[2].isEmpty ? nil : words[2])
// What serves waits for ever for a thread that it does not get.
guard Thread.start({}) else {
    exit(terminal.refuse([], DeskError(.unavailable, .webCannotListen(words[0]), hint: .seeLimit("-u"))))
}
Task.detached { [terminal] in
    do {
        try await server.run()
        exit(0)
    } catch {
        exit(terminal.refuse([], DeskError(.unavailable, .webCannotListen(words[0]))))
    }
}
while true { pause() }
