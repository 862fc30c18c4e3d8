import DeskTesting
import Foundation
import Testing

/// The sessions of the manual's readers, held a second time across real sudo and a third through a real sshd.
@Suite(.enabled(if: SharedDesk.obstacle == nil, "\(SharedDesk.obstacle ?? "")"), .serialized)
struct ElsewhereTranscriptTests {
    /// How a person of the machine comes to the desk.
    enum Way: Sendable { case sudo, client, key }

    /// A desk that several people share, and the people of the sessions.
    private struct Shared: Transcript.Stage {
        let machine: SharedDesk
        let way: Way
        var home: String { "/var/lib/desk" }

        func answer(to call: Transcript.Call) async throws -> Answer {
            let line = call.words.map { "'" + $0.replacing("'", with: "'\\''") + "'" }.joined(separator: " ")
            let host = ["LC_ALL": call.language, "TERM": "dumb"].merging(
                way == .sudo ? [:] : ["DESK_HOST": way == .client ? "sudo:desk" : "ssh://desk@there"]
            ) { $1 }
            let result = try await machine.run(
                as: call.user ?? "admin", way == .sudo ? "sudo -n -u desk \(line)" : line, host,
                stdin: call.stdin)
            return Answer(
                line: line, status: result.status, stdout: result.stdout, stderr: result.stderr)
        }

        func mail() async throws -> String {
            let file = "/var/lib/desk/mailbox"
            // What the detached deliverer has not handed over yet.
            let read = try await machine.run(
                as: "root",
                """
                while [ -n "$(desk mail list --state queued -q)" ]; do sleep 0.05; done
                cat \(file) 2>/dev/null; rm -f \(file)
                """)
            return SentMail.shown(read.stdout)
        }
    }

    private static let people = ["admin", "eva", "karel", "milena", "stranger", "www-data"]

    /// A machine on which everybody may call sudo, and has a key.
    private func machine() async throws -> SharedDesk {
        let machine = try SharedDesk()
        let settings =
            "database = \"/var/lib/desk/desk.db\"\n" + SentMail.configuration(folder: "/var/lib/desk")
        try await machine.run(as: "root", "cat >/etc/desk.toml", stdin: settings)
        let made = try await machine.run(
            as: "root",
            """
            useradd --system --home-dir /var/lib/desk --shell /bin/sh -p '*' desk
            echo 'ALL ALL=(desk) NOPASSWD: ALL' >/etc/sudoers.d/all
            echo 'Defaults env_keep += \"LC_ALL TERM\"' >>/etc/sudoers.d/all
            mkdir keys
            for user in \(Self.people.joined(separator: " ")); do
                id $user >/dev/null 2>&1 || useradd $user
                install -d -o $user -m 700 $user
                ssh-keygen -q -t ed25519 -N '' -f $user/key && chown $user $user/key
                echo "restrict,pty,command=\\"/usr/local/bin/desk serve $user\\" $(cat $user/key.pub)" >>keys/desk
            done
            chmod 644 keys/desk; echo "AuthorizedKeysFile $PWD/keys/desk" >sshd.conf; echo 'StrictModes no' >>sshd.conf
            """)
        #expect(made.status == 0, "\(made)")
        try await machine.listen(configuration: "sshd.conf")
        return machine
    }

    /// What is left of a session without its times, and without the database that the machine's own people name.
    private func timeless(_ text: String) -> String {
        text.replacing(/[0-9]+\s(s|min)\b/, with: "TIME").replacing(
            /[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9:]+Z)?/, with: "TIME"
        )
        .replacing(/[0-9]{1,2}\. [0-9]{1,2}\. [0-9]{4} [0-9:]+/, with: "TIME")
    }

    @Test(.enabled(if: SharedDesk.hasSSH, "needs sshd: run make test-deps"))
    func `a session is the same with sudo, with a client across sudo and with a key`() async throws {
        let machine = try await machine()
        for name in ["registration", "delegation", "recovery", "erasure", "fast", "errors"] {
            let text = try #require(Golden("Tests/CommandTests/Transcripts/\(name).txt").read())
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            let transcript = Transcript(
                lines.filter { !$0.hasPrefix("$ ") || !$0.contains(" --db ") }.joined(separator: "\n"))
            var sessions: [String] = []
            for way in [Way.sudo, .client, .key] {
                let fresh = try await machine.run(
                    as: "root",
                    """
                    while [ -n "$(desk mail list --state queued -q 2>/dev/null)" ]; do sleep 0.05; done
                    rm -rf /var/lib/desk; install -d -o desk -g desk -m 700 /var/lib/desk; desk init -q
                    desk consultant create admin --name Admin --email admin@desk.example --role admin -q
                    """)
                #expect(fresh.status == 0, "\(fresh)")
                sessions.append(timeless(try await transcript.held(on: Shared(machine: machine, way: way))))
            }
            #expect(sessions[0].contains("\n$ ") && sessions[0].contains("[exit "), "\(name)")
            for session in sessions.dropFirst() {
                let lines = zip(sessions[0].split(separator: "\n"), session.split(separator: "\n"))
                let differing = lines.first { $0 != $1 }.map { "\n\($0)\n\($1)" }
                #expect(session == sessions[0], "\(name)\(differing ?? "")")
            }
        }
        try await machine.run(as: "root", "kill $(cat pid)")
    }
}
