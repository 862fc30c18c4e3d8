import DeskModel
import DeskTesting
import Foundation
import Testing

/// A connection that breaks off, and what is tried again by itself.
extension ElsewhereTests {
    /// An `ssh` in eva's folder that breaks off after the first line of what the desk says, so many times; the desk
    /// has done its work by then.
    private func breaking(_ machine: SharedDesk, times: Int) async throws {
        let script = """
            #!/bin/sh
            if [ -s eva/left ]; then
                sed -i 1d eva/left
                exec 3>&1 4<&0
                sudo -n -u desk desk serve <&4 3>&- 4<&- | head -n 1 >&3 &
                exec 3>&- 4<&- >/dev/null </dev/null
                wait
            else exec sudo -n -u desk desk serve
            fi
            """
        let written = try await machine.run(
            as: "eva", "cat >eva/ssh && chmod 755 eva/ssh && seq \(times) >eva/left", stdin: script)
        #expect(written.status == 0, "\(written)")
    }

    @Test func `what a broken line leaves unknown is asked again, and done once`() async throws {
        let machine = try await Self.machine()
        try await machine.run(as: "eva", "ticket create --from jana@kolin.example --subject Mzdy")
        let there = "export PATH=eva:$PATH DESK_HOST=ssh://there; "
        for (line, answer) in [
            ("ticket create --from jana@kolin.example --subject Jednou -q", "2\n"),
            ("ticket note 2 -m jednou", nil), ("ticket take 2", nil), ("ticket show 2 --json", nil),
            ("ticket attach 2 eva/ssh", nil), ("ticket time add 2 0:30", nil), ("queue -q", nil),
        ] as [(String, String?)] {
            try await breaking(machine, times: 1)
            let done = try await machine.run(as: "eva", there + line)
            #expect(done.status == 0 && done.stderr.isEmpty, "\(done)")
            if let answer { #expect(done.stdout == answer) }
            #expect(try await machine.run(as: "eva", "wc -l <eva/left").stdout == "0\n")
        }
        let ticket = try await machine.run(as: "eva", "ticket show 2 --json").json
        #expect(ticket["comments"].elements.count { $0["body"] == "jednou" } == 1, "\(ticket)")
        #expect(ticket["attachments"].elements.count == 1, "\(ticket)")
        #expect(try await machine.run(as: "eva", "ticket list --state all -q").stdout == "2\n1\n")
    }

    @Test func `what could be done twice is not tried again`() async throws {
        let machine = try await Self.machine()
        try await machine.run(as: "eva", "ticket create --from jana@kolin.example --subject Mzdy")
        let there = "export PATH=eva:$PATH DESK_HOST=ssh://there; "
        for (line, times) in [
            ("account reset request jana@kolin.example", 1), ("ticket note 1 -m y", 2),
        ] {
            try await breaking(machine, times: times)
            let lost = try await machine.run(as: "eva", there + line)
            #expect(lost.status == 69 && lost.stdout.isEmpty, "\(lost)")
            #expect(lost.stderr.contains("ssh://there") && lost.stderr.contains("check whether"), "\(lost)")
        }
        let resets = try await machine.run(as: "vera", "account reset list --json")
        #expect(resets.json.elements.count <= 1, "\(resets)")
        let comments = try await machine.run(as: "eva", "ticket show 1 --json").json["comments"].elements
        #expect(comments.count { $0["body"] == "y" } <= 1)
    }

    @Test(
        .enabled(if: SharedDesk.hasSSH, "needs sshd: run make test-deps"))
    func `client, desk and sshd are killed amid changes: none is half made, or made twice`()
        async throws
    {
        let machine = try await Self.machine()
        try await machine.run(
            as: "vera", "sudo -u desk desk consultant create petr --name Petr --email petr@podpora.example")
        try await listening(machine)
        let there = ["DESK_HOST": "ssh://desk@there"]
        try await machine.run(as: "eva", "ticket create --from jana@kolin.example --subject Mzdy", there)
        // Of this machine alone: others run beside it.
        let victims = ["-u eva -x ticket", "-x desk", "-f '^sshd: desk'"].map {
            """
            for process in $(pgrep \($0)); do
                [ "$(readlink /proc/$process/ns/mnt)" != "$(readlink /proc/self/ns/mnt)" ] || kill -KILL $process
            done
            """
        }
        let verbs = [
            "ticket note 1 -m", "ticket create --from jana@kolin.example --subject", "ticket reply 1 -m",
        ]
        var ended: [(mark: String, status: Int32)] = []
        for round in 0..<(Soak.isOn ? 40 : 2) {
            for (index, victim) in victims.enumerated() {
                for (number, verb) in verbs.enumerated() {
                    let mark = "mark-\(round)-\(index)-\(number)"
                    let wait = "0.0\((round * 7 + index * 5 + number * 13) % 10)\(round % 10)"
                    let killer = Task { try await machine.run(as: "root", "sleep \(wait); \(victim); true") }
                    let done = try await machine.run(as: "eva", "\(verb) \(mark)", there)
                    _ = try await killer.value
                    ended.append((mark, done.status))
                }
            }
        }
        try await waitUntilNothingIsServed(machine)
        let tickets = try await machine.run(as: "vera", "sudo -u desk ticket list --state all --format jsonl")
        let ticket = try await machine.run(as: "vera", "sudo -u desk ticket show 1 --json")
        for (mark, status) in ended {
            let found =
                ticket.json["comments"].elements.count { $0["body"] == JSON.string(mark) }
                + tickets.stdout.components(separatedBy: "\n").count { $0.contains("\"\(mark)\"") }
            #expect(found <= 1 && (status != 0 || found == 1), "\(mark) \(status): \(found)")
            #expect([0, 69, 137, 255].contains(status), "\(mark) \(status)")
        }
        #expect(tickets.status == 0 && ticket.status == 0)
        #expect(try await machine.run(as: "vera", "sudo -u desk desk check").status == 0)
        try await machine.run(as: "root", "kill $(cat pid)")
    }

    @Test(
        .enabled(if: SharedDesk.hasSSH, "needs sshd: run make test-deps"))
    func `an sshd that lets in no more is told of, and one connection carries many`() async throws {
        let machine = try await Self.machine()
        try await machine.run(
            as: "vera", "sudo -u desk desk consultant create petr --name Petr --email petr@podpora.example")
        try await listening(machine, "-o MaxStartups=1:100:1 -o MaxSessions=2")
        let there = ["DESK_HOST": "ssh://desk@there"]
        // Somebody who has not said who they are takes the only place.
        let full = try await machine.run(
            as: "eva",
            """
            cat >eva/full; port=$(sed -n 's/^ Port //p' /etc/ssh/ssh_config) bash eva/full
            """, there,
            stdin: """
                exec 3<>/dev/tcp/127.0.0.1/$port; read -r line <&3; queue -q; echo $?; exec 3>&-
                for try in {1..100}; do queue -q 2>/dev/null && exit; sleep 0.05; done; exit 1
                """)
        #expect(full.status == 0 && full.stdout == "69\n", "\(full)")
        #expect(full.stderr.contains("queue: no desk answers at ssh://desk@there"), "\(full)")
        // More at once than sessions in a connection: ssh opens another.
        try await machine.run(as: "root", "kill $(cat pid); rm pid")
        try await machine.listen(configuration: "sshd.conf", "-o MaxSessions=2")
        try await machine.run(
            as: "root",
            """
            printf ' ControlMaster auto\\n ControlPath %s/%%u/mux-%%C\\n ControlPersist 5\\n' "$PWD" >>/etc/ssh/ssh_config
            """)
        let many = try await machine.run(
            as: "eva",
            """
            ticket create --from jana@kolin.example --subject Mzdy -q
            for n in 1 2 3 4 5 6; do { ticket note 1 -m "n$n" >/dev/null || echo "failed $n"; } & done; wait
            ssh -O exit desk@there 2>/dev/null; true
            """, there)
        #expect(many.stdout == "1\n", "\(many)")
        let comments = try await machine.run(as: "vera", "sudo -u desk ticket show 1 --json")
            .json["comments"].elements
        #expect(
            (1...6).allSatisfy { n in comments.count { $0["body"] == JSON.string("n\(n)") } == 1 },
            "\(comments)")
        try await machine.run(as: "root", "kill $(cat pid)")
    }
}
