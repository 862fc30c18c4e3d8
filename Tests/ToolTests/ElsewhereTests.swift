import DeskModel
import DeskTesting
import Foundation
import Testing

/// A desk of a service user, and people who work on it as themselves: real users, real sudo.
@Suite(.enabled(if: SharedDesk.obstacle == nil, "\(SharedDesk.obstacle ?? "")"), .serialized)
struct ElsewhereTests {
    /// The shared desk of desk(7), with what its section on users of the same machine tells to write; eva and
    /// petr have a folder each that nobody else may enter.
    static func machine() async throws -> SharedDesk {
        let machine = try await SharedDesk.asTheManualSays()
        try await machine.makeCustomers()
        let sudoers = ManualBlock.lines(of: "desk.7", after: "/etc/sudoers.d/desk\\-serve")
        #expect(sudoers.count == 3)
        let write = """
            cat > /etc/sudoers.d/desk-serve && chmod 440 /etc/sudoers.d/desk-serve && visudo -c && \
            rm /etc/sudoers.d/desk && echo 'host = "sudo:desk"' >> /etc/desk.toml && \
            for user in eva petr; do install -d -o $user -m 700 $user; done
            """
        let written = try await machine.run(as: "root", write, stdin: sudoers.joined(separator: "\n") + "\n")
        #expect(written.status == 0, "\(written)")
        return machine
    }

    /// The processes that carry a command out on this machine's desk.
    func served(_ machine: SharedDesk) async throws -> String {
        try await machine.run(
            as: "root",
            """
            for process in $(pgrep -x desk); do
                [ "$(readlink /proc/$process/ns/mnt)" = "$(readlink /proc/self/ns/mnt)" ] && echo $process
            done; true
            """
        ).stdout
    }

    func waitUntilNothingIsServed(_ machine: SharedDesk) async throws {
        for _ in 0..<200 {
            if try await served(machine).isEmpty { return }
            try await Task.sleep(for: .milliseconds(25))
        }
        Issue.record("a process is left: \(try await served(machine))")
    }

    @Test func `everybody works as themselves, with their own files`() async throws {
        let machine = try await Self.machine()
        try await machine.run(
            as: "eva", "cd eva && printf popis >popis.txt && printf obraz >obrazovka.png && chmod 600 *")
        for line in ManualBlock.lines(of: "desk.7", after: "NOPASSWD: DESK_SERVE") {
            let done = try await machine.run(as: "eva", "cd eva && " + line.dropFirst(2))
            #expect(done.status == 0 && done.stderr.isEmpty, "\(done)")
        }
        let facts = try await machine.run(
            as: "eva", "cd eva && cat ulozeno.png && stat -c ' %U %a' ulozeno.png")
        #expect(facts.stdout == "obraz eva 600\n")
        let shown = try await machine.run(as: "eva", "ticket show 1 --json")
        #expect(shown.json["description"] == "popis")
        let entry = try await machine.run(as: "vera", "desk audit list --limit 1 --json").json[0]
        #expect(entry["osUser"] == "eva" && entry["verb"] == "ticket create", "\(entry)")

        for line in [
            "ticket export 1 -o ticket && cat ticket/attachments/* && stat -c %U ticket/ticket.json",
            "printf 'code,name,contract_emails\\nab,Ab,a@ab.example\\n' >o.csv; org import o.csv --verdicts v.csv --as eva",
            "queue board -o board.html && grep -q '<html' board.html",
            "ticket export 1 -o - | tar -t | grep -qx ticket.json",
            "printf 'x' | ticket note 1 -F - && ticket note 1 -F - </dev/null; [ $? = 65 ]",
        ] {
            let user = line.contains("org import") ? "vera" : "eva"
            let done = try await machine.run(
                as: user,
                (user == "eva" ? "cd eva && " : "mkdir -p /tmp/v$$ && cd /tmp/v$$ && ")
                    + line.replacing(" --as eva", with: ""))
            #expect(done.status == 0, "\(done)")
        }
        // Whom sudo refuses, and whom the desk does not know.
        #expect(try await machine.run(as: "stranger", "queue").status == 69)
        #expect(try await machine.run(as: "petr", "queue").status == 77)
        #expect(try await machine.run(as: "eva", "ticket show 99").status == 3)
        #expect(try await machine.run(as: "eva", "queue --format nothing").status == 64)
        try await waitUntilNothingIsServed(machine)
    }

    @Test func `arguments arrive as they were given`() async throws {
        let machine = try await Self.machine()
        for text in [
            "$(touch /tmp/x) `id` 'a' \"b\" \\", "--", "řádek\nřádek",
            String(repeating: "š", count: 50_000),
        ] {
            let quoted = "'" + text.replacing("'", with: "'\\''") + "'"
            let made = try await machine.run(
                as: "eva", "ticket create --from jana@kolin.example --subject Mzdy --error=\(quoted) --json")
            #expect(made.status == 0 || text.count > 20_000, "\(made)")
            let told = made.json["errorMessage"]
            #expect(told == .string(text) || made.status == 65, "\(made)")
        }
    }

    @Test func `folders cross as archives, which are answers of their own for a dash`() async throws {
        let machine = try await Self.machine()
        try await machine.run(
            as: "root", "install -d -o vera -m 700 vera; echo mine >vera/full && chown vera vera/full")
        for line in [
            "desk export out | grep -q '^exported to out, rows '",
            "test -f out/README.txt && test -O out/accounts.jsonl",
            "desk export --json --tables tables | grep -q '\"folder\": \"tables\"'",
            "account data jana@kolin.example -o data && test -f data/account.json",
            "desk export - | tar -t | grep -qx README.txt",
            "account data jana@kolin.example -o - | tar -t | grep -qx account.json",
            "sudo -u desk desk backup - | tar -t | grep -qx desk.db",
            "desk export full; [ $? = 73 ] && [ $(cat full) = mine ]", "desk export out; [ $? = 73 ]",
            "desk export none/out; [ $? = 73 ]",
        ] {
            let done = try await machine.run(as: "vera", "cd vera && " + line)
            #expect(done.status == 0, "\(done)")
        }
    }

    /// What people have written lies in a folder of the desk's meanwhile.
    @Test func `an archive that is not read to its end leaves nothing of it on the desk's machine`()
        async throws
    {
        let machine = try await Self.machine()
        try await machine.run(
            as: "vera", "sudo -u desk ticket create --from jana@kolin.example --subject Mzdy -m Popis")
        let places = "find /tmp -maxdepth 1 -name 'desk-??????' -user desk | sort"
        let before = try await machine.run(as: "root", places).stdout
        for line in [
            "desk export -", "desk export - --host ''", "sudo -u desk desk export -",
            "sudo -u desk desk backup -",
            "account data jana@kolin.example -o -", "sudo -u desk ticket export 1 -o -",
        ] {
            try await machine.run(as: "vera", "\(line) | head -c 10 >/dev/null; \(line) >/dev/full; true")
        }
        for signal in ["KILL", "TERM", "HUP"] {
            try await machine.run(
                as: "desk",
                "{ echo; sleep 5; } | desk ticket import - >/dev/null 2>&1 & sleep 1; kill -\(signal) $!"
            )
        }
        var left = ""
        for _ in 0..<200 {
            left = try await machine.run(as: "root", places).stdout
            if left == before { break }
            try await Task.sleep(for: .milliseconds(25))
        }
        #expect(left == before)
    }

    /// On Linux one argument has 128 KB at most; all of them have more.
    @Test func `empty arguments arrive, and long ones with whatever a shell would take apart`() async throws {
        let machine = try await Self.machine()
        try await machine.run(as: "eva", "ticket create --from jana@kolin.example --subject Mzdy")
        let line = "a 'b' \"c\" $(touch eva/x) `touch eva/x` \\ ; --db\n\t*?[]{}~#!%s řádek "
        let long = String(repeating: line, count: 1700) + "konec"
        #expect(long.utf8.count > 100_000)
        try await machine.run(as: "eva", "cat >eva/long", stdin: long)
        let noted = try await machine.run(
            as: "eva", "text=$(cat eva/long); ticket note 1 -m \"$text\" -m \"$text\" && ls eva")
        #expect(noted.status == 0 && !noted.stdout.contains("x\n"), "\(noted)")
        let shown = try await machine.run(as: "eva", "ticket show 1 --json").json["comments"][0]
        #expect(shown["body"] == .string(long))
        for (line, status, said) in [
            ("ticket note 1 -m ''", 65, "the text is empty"), ("ticket note '' -m x", 64, "''"),
            ("ticket '' 1", 64, "'ticket '"), ("queue --owner ''", 3, "''"),
        ] {
            let refused = try await machine.run(as: "eva", line)
            #expect(refused.status == Int32(status) && refused.stderr.contains(said), "\(refused)")
        }
    }

    /// What a naive forced command would allow.
    @Test func `who is let in by sudo becomes nobody else and names no place`() async throws {
        let machine = try await Self.machine()
        try await machine.run(as: "vera", "sudo -u desk sh -c 'echo secret >/var/lib/desk/private; umask'")
        for (line, status) in [
            ("sudo -n -u desk desk serve vera", [1]), ("sudo -n -u desk desk queue", [1]),
            ("queue --host 'ssh://-oProxyCommand=touch${IFS}/tmp/x'", [64]),
            ("ticket note 1 -F /var/lib/desk/private", [66, 77]),
            ("ticket create --from jana@kolin.example --subject x --attach /var/lib/desk/private", [66, 77]),
            ("desk init", [77]), ("desk restore /tmp --force --yes", [77]), ("desk backup /tmp/b", [77]),
            ("desk --host sudo:desk serve vera", [64, 77]), ("queue --as vera", [77]),
            ("queue --host sudo:desk --db /tmp/x.db", [64]), ("desk export /var/lib/desk/x", [73, 77]),
        ] {
            let refused = try await machine.run(as: "eva", line)
            #expect(status.contains(Int(refused.status)) && !refused.stdout.contains("secret"), "\(refused)")
        }
        // Also an admin has no place on the machine.
        for line in [
            "desk init", "desk backup /tmp/b", "desk restore /tmp --force --yes", "desk doctor --fix",
        ] {
            let refused = try await machine.run(as: "vera", line)
            #expect(refused.status == 77, "\(refused)")
        }
        // Across sudo nobody is led elsewhere.
        let led = "sudo -n -u desk queue --host ssh://elsewhere.example"
        #expect(try await machine.run(as: "vera", led).status == 77)
        let variable = "sudo -n -u desk DESK_HOST=ssh://elsewhere.example queue"
        #expect(try await machine.run(as: "vera", variable).status == 0)
    }

    @Test func `a client that goes leaves no process and no lock`() async throws {
        let machine = try await Self.machine()
        try await machine.run(as: "eva", "ticket create --from jana@kolin.example --subject Mzdy")
        for signal in ["KILL", "TERM", "INT", "HUP"] {
            let killed = try await machine.run(
                as: "eva",
                """
                mkfifo eva/\(signal); exec >/dev/null 2>&1
                sleep 10 >eva/\(signal) & ticket note 1 -F - <eva/\(signal) &
                sleep 0.3; kill -\(signal) $!; kill $(jobs -p); true
                """)
            #expect(killed.status == 0, "\(killed)")
            try await waitUntilNothingIsServed(machine)
        }
        // A reader that has seen enough ends the client, and the client the rest.
        let head = try await machine.run(
            as: "vera", "desk audit export | head -c 10 >/dev/null; desk audit export >/dev/full; echo $?")
        #expect(head.stdout == "74\n", "\(head)")
        try await waitUntilNothingIsServed(machine)
        // What could not be written is told at the end, and of a change that it is made.
        for (line, said) in [
            ("ticket note 1 -m y >/dev/full", "made all the same"), ("queue >/dev/full", "cannot write"),
            ("ticket note 1 -m y -n >/dev/full", "cannot write"),
            ("ticket show 1 --json >/dev/full", #""status":74"#),
        ] {
            let full = try await machine.run(as: "eva", line)
            #expect(full.status == 74 && full.stderr.contains(said), "\(full)")
            #expect(full.stderr.contains("made all") == line.hasSuffix("-m y >/dev/full"), "\(full)")
        }
        #expect(try await machine.run(as: "eva", "ticket show 99 >/dev/full").status == 3)
        let note = try await machine.run(as: "eva", "ticket note 1 -m x")
        #expect(note.status == 0, "\(note)")
        #expect(try await machine.run(as: "vera", "desk check").status == 0)
    }

    @Test func `what a login shell says is no answer`() async throws {
        let machine = try await Self.machine()
        let fake = """
            printf '#!/bin/sh\\necho Welcome\\necho motd >&2\\nexec sudo -u desk desk serve\\n' >eva/ssh; chmod 755 eva/ssh
            PATH=eva:$PATH queue --host ssh://eva@desk.example:2222 --json
            """
        let queue = try await machine.run(as: "eva", fake)
        #expect(queue.status == 0 && queue.stdout == "[]\n" && queue.stderr == "motd\n", "\(queue)")
        let none = try await machine.run(
            as: "eva",
            "printf '#!/bin/sh\\necho refused >&2; exit 255\\n' >eva/ssh; PATH=eva:$PATH queue --host ssh://a"
        )
        #expect(
            none.status == 69 && none.stderr.hasPrefix("refused\nqueue: no desk answers at ssh://a\n"),
            "\(none)")
        let silent = try await machine.run(
            as: "eva", "PATH=eva:$PATH ticket ---complete ticket '' --host ssh://a")
        #expect(silent.status == 0 && silent.stdout.isEmpty && silent.stderr.isEmpty, "\(silent)")
    }

    @Test func `who lacks the right to the file is told what to set`() async throws {
        let machine = try await Self.machine()
        let denied = try await machine.run(as: "eva", "DESK_HOST= queue")
        #expect(denied.status == 77 && denied.stderr.contains("host = \"sudo:desk\""), "\(denied)")
    }
}

extension ElsewhereTests {
    /// A real sshd for the machine's desk user, with eva's and petr's keys as desk(7) writes them.
    func listening(_ machine: SharedDesk, _ options: String = "") async throws {
        for step in ManualBlock.lines(of: "desk.7", after: "and no password:") {
            let done = try await machine.run(as: "root", String(step.dropFirst(2)))
            #expect(done.status == 0, "\(done)")
        }
        let add = try #require(ManualBlock.lines(of: "desk.7", after: "to be let in:").first)
        for user in ["eva", "petr"] {
            try await machine.run(
                as: user, "ssh-keygen -q -t ed25519 -N '' -C \(user) -f \(user)/key")
            let key = try await machine.run(as: user, "cat \(user)/key.pub")
            let line = String(add.dropFirst(2)).replacing(" <eva.pub", with: "")
                .replacing("eva", with: user)
            let added = try await machine.run(as: "vera", line, stdin: key.stdout)
            #expect(added.status == 0 && added.stdout.hasPrefix("added key SHA256:"), "\(added)")
        }
        let match = ManualBlock.lines(of: "desk.7", after: "sshd_config.d/desk.conf")
        #expect(match.count == 3)
        try await machine.run(as: "root", "cat >sshd.conf", stdin: match.joined(separator: "\n") + "\n")
        try await machine.listen(configuration: "sshd.conf", options)
    }

    @Test(
        .enabled(if: SharedDesk.hasSSH, "needs sshd: run make test-deps"))
    func `a key leads to the desk as its consultant, and nowhere else`() async throws {
        let machine = try await Self.machine()
        try await machine.run(
            as: "vera", "sudo -u desk desk consultant create petr --name Petr --email petr@podpora.example")
        try await listening(machine)
        let there = ["DESK_HOST": "ssh://desk@there"]
        try await machine.run(as: "eva", "cd eva && printf obraz >o.png && chmod 600 o.png")
        for line in [
            "ticket create --from jana@kolin.example --subject \"Mzdy '\\$(id)'\" --attach o.png",
            "ticket attachment save 1 1 -o u.png && cmp o.png u.png",
            "ticket export 1 -o t && test -f t/ticket.json",
            "printf x | ticket note 1 -F -", "queue --json | head -c 1 | grep -q '\\['",
            "ticket show 1 | grep -q \"'.(id)'\"",
        ] {
            let done = try await machine.run(as: "eva", "cd eva && " + line, there)
            #expect(done.status == 0 && done.stderr.isEmpty, "\(done)")
        }
        #expect(try await machine.run(as: "petr", "ticket note 1 -m y", there).status == 0)
        let list = try await machine.run(as: "vera", "sudo -u desk desk audit list --limit 2 --json")
        #expect(list.json.elements.map { $0["osUser"] } == ["petr", "eva"])

        // The key decides who it is, whatever is asked of it.
        for line in [
            "ssh desk@there desk serve vera </dev/null",
            "ssh desk@there cat /var/lib/desk/desk.db </dev/null",
            "ssh -tt desk@there sh </dev/null", "desk serve vera --host ssh://desk@there",
            "queue --as vera --host ssh://desk@there", "desk backup /tmp/b --host ssh://desk@there",
            "ticket note 1 -F /var/lib/desk/private --host ssh://desk@there",
        ] {
            let refused = try await machine.run(as: "eva", line)
            #expect(refused.status != 0 && !refused.stdout.contains("SQLite"), "\(refused)")
        }
        #expect(try await machine.run(as: "eva", "ticket show 9", there).status == 3)
        let closed = try await machine.run(as: "eva", "queue --host ssh://desk@there:1")
        #expect(closed.status == 69 && closed.stderr.contains("refused"), "\(closed)")
        let killed = try await machine.run(
            as: "eva",
            "mkfifo eva/hold && { sleep 20 >eva/hold & } && { ticket note 1 -F - <eva/hold & } >/dev/null 2>&1; "
                + "sleep 0.5; kill -KILL $!; kill $(jobs -p) 2>/dev/null; true", there)
        #expect(killed.status == 0)
        try await waitUntilNothingIsServed(machine)
        #expect(try await machine.run(as: "vera", "sudo -u desk desk check").status == 0)

        // A key ends with its consultant, and by itself.
        #expect(try await machine.run(as: "petr", "whoami >/dev/null; queue -q", there).status == 0)
        try await machine.run(as: "vera", "sudo -u desk desk consultant disable petr")
        #expect(try await machine.run(as: "petr", "queue -q", there).status == 69)
        let keys = try await machine.run(as: "vera", "sudo -u desk desk consultant key list eva -q")
        try await machine.run(
            as: "vera", "sudo -u desk desk consultant key remove eva \(keys.stdout)")
        #expect(try await machine.run(as: "eva", "queue -q", there).status == 69)
        try await machine.run(as: "root", "kill $(cat pid)")
    }
}
