import DeskModel
import DeskTesting
import Testing

/// A person at a terminal whose desk is elsewhere: what they see, write and type is here, and nothing outlives it.
extension ElsewhereTests {
    static let hosts = ["sudo:desk"] + (SharedDesk.hasSSH ? ["ssh://desk@there"] : [])

    /// A machine with two tickets that eva reaches by a host, and with an editor and a pager of hers.
    private func machine(by host: String) async throws -> SharedDesk {
        let machine = try await Self.machine()
        if host != "sudo:desk" {
            try await machine.run(
                as: "vera",
                "sudo -u desk desk consultant create petr --name Petr --email petr@podpora.example")
            try await listening(machine)
        }
        try await machine.run(
            as: "eva",
            """
            printf '#!/bin/sh\\n{ id -un; cat "$1"; } >eva/draft; echo editing; read -r text; echo "$text" >"$1"\\n' >eva/editor
            printf '#!/bin/sh\\n{ id -un; cat; } >eva/paged\\n' >eva/pager; chmod 700 eva/editor eva/pager
            """)
        // What is asked before it is done is an admin's.
        try await machine.run(as: "vera", "sudo -u desk desk consultant edit eva --role admin")
        for subject in ["Mzdy", "Pasky"] { try await create(subject, on: machine) }
        return machine
    }

    private func create(_ subject: String, on machine: SharedDesk) async throws {
        let made = try await machine.run(
            as: "vera", "sudo -u desk ticket create --from jana@kolin.example --subject \(subject) -m Popis")
        #expect(made.status == 0, "\(made)")
    }

    /// Eva's terminal, in which a line runs; then its status is told, and whether what is typed is shown.
    private func terminal(
        _ machine: SharedDesk, by host: String, _ line: String, lines: Int = 24, columns: Int = 80
    ) throws -> SharedTerminal {
        let told =
            "status=$?; stty -a | grep -qw -- -echo && typed=hidden || typed=shown; echo \"ended $status $typed\""
        return try SharedTerminal(
            machine, as: "eva",
            "export EDITOR=eva/editor DESK_PAGER=eva/pager XDG_STATE_HOME=$PWD/eva; trap : INT; "
                + "stty rows \(lines) cols \(columns); \(line); \(told)",
            ["DESK_HOST": host, "TERM": "xterm"])
    }

    /// Waits until no process of ours is left on the machine, at either end.
    private func waitUntilNothingRuns(_ machine: SharedDesk) async throws {
        var left = ""
        for _ in 0..<400 {
            left = try await machine.run(
                as: "root",
                """
                for process in $(pgrep -x 'desk|queue|ticket|account|org|ssh|sudo|editor|pager'); do
                    [ "$(readlink /proc/$process/ns/mnt)" != "$(readlink /proc/self/ns/mnt)" ] || ps -o args= $process
                done; true
                """
            ).stdout
            if left.isEmpty { return }
            try await Task.sleep(for: .milliseconds(25))
        }
        Issue.record("left: \(left)")
    }

    @Test(arguments: hosts)
    func `watch, editor, pager and prompts at a terminal are the caller's`(_ host: String) async throws {
        let machine = try await machine(by: host)
        // Width, colours and language are those of this terminal.
        for line in ["queue list", "ticket show 1", "ticket show 99"] {
            let there = try terminal(machine, by: host, "\(line) --lang cs", lines: 60, columns: 50)
            try await there.wait(for: "ended ")
            let own = try SharedTerminal(
                machine, as: "vera",
                "stty rows 60 cols 50; sudo -u desk \(line) --lang cs; echo 'ended '", ["TERM": "xterm"])
            try await own.wait(for: "ended ")
            let shown = [own, there].map { String($0.shown[..<$0.next]) }
            #expect(shown[0] == shown[1] && shown[0].contains("\u{1B}[") != line.hasSuffix("99"), "\(shown)")
        }
        // It follows what happens over the connection that it has.
        let watch = try terminal(machine, by: host, "queue watch --every 1s")
        try await watch.wait(for: "2 in the queue")
        let serving = try await served(machine)
        #expect(serving.split(separator: "\n").count == 1, "\(serving)")
        try await create("Novy", on: machine)
        try await watch.wait(for: "3 in the queue")
        #expect(try await served(machine) == serving)
        watch.type("r")
        try await watch.wait(for: "editing")
        watch.type("Odpoved z obrazovky\n")
        try await watch.wait(for: "replied to #1")
        let draft = try await machine.run(as: "eva", "cat eva/draft").stdout
        #expect(draft.hasPrefix("eva\n") && draft.contains("Mzdy"), "\(draft)")
        watch.type("q")
        try await watch.wait(for: "ended 0 shown")
        try await waitUntilNothingRuns(machine)

        let note = try terminal(machine, by: host, "ticket note 2 --editor")
        try await note.wait(for: "editing")
        note.type("Poznamka z editoru\n")
        try await note.wait(for: "ended 0 shown")
        let list = try terminal(machine, by: host, "queue list", lines: 3)
        try await list.wait(for: "ended 0 shown")
        let paged = try await machine.run(as: "eva", "cat eva/paged").stdout
        #expect(
            paged.hasPrefix("eva\n") && paged.contains("Novy") && !list.shown.contains("Novy"), "\(paged)")

        let verify = try terminal(machine, by: host, "account password verify jana@kolin.example")
        try await verify.wait(for: "assword")
        verify.type("koně na louce u rybníka\n")
        try await verify.wait(for: "right password")
        try await verify.wait(for: "ended 0 shown")
        #expect(!verify.shown.contains("louce"), "\(verify.shown)")
        for (answer, status) in [("n", 1), ("y", 0)] {
            let suspend = try terminal(machine, by: host, "org suspend kolin --reason dluh")
            try await suspend.wait(for: "?")
            suspend.type("\(answer)\n")
            try await suspend.wait(for: "ended \(status) shown")
        }
        try await waitUntilNothingRuns(machine)
        let bodies = try await machine.run(as: "vera", "sudo -u desk ticket show 1 --json").stdout
        #expect(bodies.contains("Odpoved z obrazovky"), "\(bodies)")
        if host != "sudo:desk" { try await machine.run(as: "root", "kill $(cat pid)") }
    }

    @Test(arguments: hosts)
    func `Ctrl-C and a closed terminal leave no process, no lock and a terminal as it was`(_ host: String)
        async throws
    {
        let machine = try await machine(by: host)
        for (line, seen) in [
            ("queue watch", "2 in the queue"), ("account password verify jana@kolin.example", "assword"),
            ("echo begun; ticket note 1 -F -", "begun"), ("org suspend kolin --reason dluh", "?"),
            ("ticket note 1 --editor", "editing"),
        ] {
            let interrupted = try terminal(machine, by: host, line)
            try await interrupted.wait(for: seen)
            while try await served(machine).isEmpty {}
            interrupted.type("\u{3}")
            try await interrupted.wait(for: "ended ")
            try await interrupted.wait(for: " shown")
            try await waitUntilNothingRuns(machine)

            let closed = try terminal(machine, by: host, line)
            try await closed.wait(for: seen)
            while try await served(machine).isEmpty {}
            closed.leave()
            try await waitUntilNothingRuns(machine)
        }
        let note = try await machine.run(as: "eva", "ticket note 1 -m x", ["DESK_HOST": host])
        #expect(note.status == 0, "\(note)")
        let ticket = try await machine.run(as: "vera", "sudo -u desk ticket show 1 --json").json
        #expect(ticket["comments"].elements.count == 1, "\(ticket)")
        #expect(try await machine.run(as: "vera", "sudo -u desk desk check").status == 0)
        if host != "sudo:desk" { try await machine.run(as: "root", "kill $(cat pid)") }
    }
}
