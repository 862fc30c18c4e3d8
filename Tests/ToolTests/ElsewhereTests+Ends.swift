import DeskModel
import DeskTesting
import Foundation
import Testing

/// The web server as a client, and what stands at the other end when it is not what one expects.
extension ElsewhereTests {
    @Test func `the web server's user acts for the person who is logged in`() async throws {
        let machine = try await Self.machine()
        let made = ManualBlock.lines(of: "desk.7", after: "who acts for customers only")
        let known = try await machine.run(as: "vera", String(made[0].dropFirst(2)))
        // The people of the example know the user already.
        #expect(made.count == 1 && known.status == 4, "\(known)")
        let sudoers = ManualBlock.lines(of: "desk.7", after: "/etc/sudoers.d/desk\\-web")
        #expect(sudoers.count == 2)
        let checked = try await machine.run(
            as: "root", "cat >/etc/sudoers.d/desk-web && chmod 440 /etc/sudoers.d/desk-web && visudo -c",
            stdin: sudoers.joined(separator: "\n") + "\n")
        #expect(checked.status == 0, "\(checked)")
        let request = #"{"subject":"Mzdy","description":"Nejde \"uložit\"; rm -rf $(pwd)"}"#
        try await machine.run(
            as: "root", "install -d -o www-data web && cat >web/request.json && chmod 644 web/request.json",
            stdin: request)
        let lines = ManualBlock.lines(of: "desk.7", after: "makes a second click harmless")
        #expect(lines.count == 3)
        var answers: [JSON] = []
        for line in lines {
            let done = try await machine.run(as: "www-data", "cd web && " + line.dropFirst(2))
            #expect(done.status == 0 && done.stderr.isEmpty, "\(done)")
            answers.append(done.json)
        }
        #expect(answers[0]["number"] == 1 && answers[0] == answers[1])
        #expect(answers[2].elements.count == 1 && answers[2][0]["requester"] == "jana@kolin.example")
        let entry = try await machine.run(as: "vera", "desk audit list --limit 1 --json").json[0]
        #expect(entry["osUser"] == "www-data" && entry["actingFor"] == "jana@kolin.example", "\(entry)")
        for (line, status) in [
            ("ticket list", 77), ("queue", 77), ("desk audit list", 77), ("sudo -n -u desk ticket list", 1),
            ("ticket create --by jana@kolin.example --subject x --attach /etc/passwd --as vera", 77),
            ("ticket show 99 --by jana@kolin.example", 3), ("ticket show 1 --by nikdo@kolin.example", 3),
        ] {
            let refused = try await machine.run(as: "www-data", line)
            #expect(refused.status == Int32(status), "\(refused)")
        }
    }

    @Test func `pages are served across sudo, to whom the manual lets in, by what a web server says alone`()
        async throws
    {
        let machine = try await Self.machine()
        let products = URL(fileURLWithPath: BuiltTool.path).deletingLastPathComponent().path
        // Where the machine under test has room for programs.
        let (written, here) = ("/usr/local/libexec/desk/", "/usr/local/bin/")
        for program in ["desk-web", "desk-mime"] {
            let bound = try await machine.run(
                as: "root", ": >\(here)\(program) && mount --bind '\(products)/\(program)' \(here)\(program)")
            #expect(bound.status == 0, "\(bound)")
        }
        for (place, mark, mode) in [
            ("/etc/desk/web.cgi", ".Pa /etc/desk/web.cgi", "755"),
            ("/etc/sudoers.d/desk-web", ".Pa /etc/sudoers.d/desk-web", "440"),
        ] {
            let lines = ManualBlock.lines(of: "desk-web.8", after: mark).map {
                $0.replacing(written, with: here)
            }
            #expect(lines.count > 1)
            let done = try await machine.run(
                as: "root", "mkdir -p /etc/desk && cat >\(place) && chmod \(mode) \(place) && visudo -c",
                stdin: lines.joined(separator: "\n") + "\n")
            #expect(done.status == 0, "\(done)")
        }
        // What is not of CGI does not get through; who acts stays the web server's user.
        var variables = [
            "REQUEST_METHOD": "GET", "PATH_INFO": "/login", "REMOTE_ADDR": "192.0.2.1", "HTTPS": "on",
            "HTTP_HOST": "zakaznik.example", "DESK_WEB_TRIAL": "vera", "DESK_DB": "/tmp/none.db",
            "DESK_HOST": "ssh://elsewhere", "TMPDIR": "/root",
        ]
        let login = try await machine.run(as: "www-data", "/etc/desk/web.cgi", variables)
        #expect(login.status == 0 && login.stdout.hasPrefix("Status: 200"), "\(login)")
        let guarded = try #require(
            login.stdout.split(separator: "name=\"guard\" value=\"").last?.prefix { $0 != "\"" })
        func cookies(_ answer: SharedDesk.Result) -> String {
            answer.stdout.split(separator: "Set-Cookie: ").dropFirst().map { String($0.prefix { $0 != ";" }) }
                .joined(separator: "; ")
        }
        let form =
            "guard=\(guarded)&email=jana%40kolin.example&password=kon%C4%9B%20na%20louce%20u%20rybn%C3%ADka"
        variables.merge([
            "REQUEST_METHOD": "POST", "CONTENT_TYPE": "application/x-www-form-urlencoded",
            "CONTENT_LENGTH": "\(form.utf8.count)", "HTTP_SEC_FETCH_SITE": "same-origin",
            "HTTP_COOKIE": cookies(login),
        ]) { $1 }
        let entered = try await machine.run(as: "www-data", "/etc/desk/web.cgi", variables, stdin: form)
        #expect(entered.stdout.hasPrefix("Status: 303"), "\(entered)")
        variables["HTTP_COOKIE"] = cookies(entered)
        variables["REQUEST_METHOD"] = "GET"
        variables["CONTENT_LENGTH"] = nil
        variables["PATH_INFO"] = "/tickets/new"
        let empty = try await machine.run(as: "www-data", "/etc/desk/web.cgi", variables)
        func hidden(_ name: String) -> String {
            "--m\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n"
                + (empty.stdout.split(separator: "name=\"\(name)\" value=\"").last?.prefix { $0 != "\"" }
                    ?? "") + "\r\n"
        }
        let body =
            hidden("guard") + hidden("once")
            + [("subject", "Mzdy"), ("description", "Popis"), ("confirm", "yes")].map {
                "--m\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n"
            }.joined()
            + "--m\r\nContent-Disposition: form-data; name=\"files\"; filename=\"o.txt\"\r\n\r\nobraz\r\n--m--\r\n"
        variables["REQUEST_METHOD"] = "POST"
        variables["CONTENT_TYPE"] = "multipart/form-data; boundary=m"
        variables["CONTENT_LENGTH"] = "\(body.utf8.count)"
        let sent = try await machine.run(as: "www-data", "/etc/desk/web.cgi", variables, stdin: body)
        #expect(sent.stdout.hasPrefix("Status: 303") && sent.stdout.contains("/tickets/1?"), "\(sent)")
        let ticket = try await machine.run(as: "vera", "ticket show 1 --json").json
        #expect(
            ticket["requester"] == "jana@kolin.example" && ticket["attachments"][0]["name"] == "o.txt",
            "\(ticket)")
        let entry = try await machine.run(as: "vera", "desk audit list --limit 1 --json").json[0]
        #expect(entry["osUser"] == "www-data" && entry["actingFor"] == "jana@kolin.example", "\(entry)")
        for (user, line) in [
            ("eva", "sudo -n -u desk \(here)desk-web"),
            ("www-data", "sudo -n -u desk \(here)desk-web --listen"),
            ("www-data", "sudo -n -u desk \(here)desk queue"),
        ] {
            #expect(try await machine.run(as: user, line, ["REQUEST_METHOD": "GET"]).status == 1)
        }
    }

    @Test(
        .enabled(if: SharedDesk.hasSSH, "needs sshd: run make test-deps"))
    func `an alias of the ssh configuration leads there as its user, past a login shell that prints`()
        async throws
    {
        let machine = try await Self.machine()
        try await machine.run(
            as: "vera", "sudo -u desk desk consultant create petr --name Petr --email petr@podpora.example")
        try await listening(machine)
        try await machine.run(
            as: "root",
            """
            alias=$(sed 's/^Host there/Host desk-eva/; s/^ HostName.*/& \\n User desk/' /etc/ssh/ssh_config)
            echo "$alias" >>/etc/ssh/ssh_config
            printf '#!/bin/sh\\necho Vitejte; echo zprava >&2; exec /bin/sh "$@"\\n' >shell
            chmod 755 shell; usermod --shell "$PWD/shell" desk
            """)
        for host in ["ssh://desk-eva", "ssh://desk@desk-eva", "ssh://desk-eva/", "ssh://desk@there"] {
            let line = "ticket create --from jana@kolin.example --subject Mzdy --attach eva/key.pub -q"
            let made = try await machine.run(as: "eva", line, ["DESK_HOST": host])
            let number = made.stdout.dropLast()
            #expect(made.status == 0 && Int(number) != nil, "\(made)")
            #expect(made.stderr == "zprava\n", "\(made)")
            let saved = try await machine.run(
                as: "eva", "ticket attachment save \(number) \(number) -o - | cmp - eva/key.pub",
                ["DESK_HOST": host])
            #expect(saved.status == 0, "\(saved)")
        }
        // Another user there has no key of hers.
        let other = try await machine.run(as: "eva", "queue", ["DESK_HOST": "ssh://vera@desk-eva"])
        #expect(other.status == 69 && other.stderr.contains("Permission denied"), "\(other)")
        // A key that an editor has broken into two lines is none.
        let broken = try await machine.run(
            as: "vera", "fold -w 40 | sudo -u desk desk consultant key add eva",
            stdin: try await machine.run(
                as: "eva", "ssh-keygen -q -t ed25519 -N '' -f eva/k && cat eva/k.pub"
            ).stdout)
        #expect(broken.status == 65, "\(broken)")
        try await machine.run(as: "root", "kill $(cat pid)")
    }

    @Test func `completion offers what the desk elsewhere holds`() async throws {
        let machine = try await Self.machine()
        try await machine.run(as: "eva", "ticket create --from jana@kolin.example --subject Mzdy")
        let offered = try await machine.run(as: "eva", "ticket ---complete ticket ''")
        #expect(offered.status == 0 && offered.stdout.hasPrefix("1") && offered.stderr.isEmpty, "\(offered)")
        // Who is nobody there is told nothing, and no error.
        let stranger = try await machine.run(as: "petr", "ticket ---complete ticket ''")
        #expect(stranger.status == 0 && stranger.stdout.isEmpty && stranger.stderr.isEmpty, "\(stranger)")
    }

    @Test func `another version at the other end is told apart, with what to do`() async throws {
        let machine = try await Self.machine()
        for (number, place) in [(0, "at ssh://a"), (99, "here")] {
            let told = try await machine.run(
                as: "eva",
                "printf '#!/bin/sh\\nprintf \"\\\\001desk-serve \(number) desk 0.9\\\\n\"; cat >/dev/null\\n' >eva/ssh; "
                    + "chmod 755 eva/ssh; PATH=eva:$PATH queue --host ssh://a")
            #expect(told.status == 78 && told.stderr.contains("desk 0.9") && told.stdout.isEmpty, "\(told)")
            #expect(told.stderr.contains("install the newer version \(place)"), "\(told)")
        }
    }

    @Test func `a desk that goes away leaves the client an error, and no lock`() async throws {
        let machine = try await Self.machine()
        try await machine.run(as: "eva", "ticket create --from jana@kolin.example --subject Mzdy")
        for signal in ["KILL", "TERM"] {
            let client = Task {
                try await machine.run(
                    as: "eva",
                    "mkfifo eva/\(signal); { sleep 20 & } >eva/\(signal) & "
                        + "ticket note 1 -F - <eva/\(signal); echo $?")
            }
            var serving = ""
            for _ in 0..<400 where !serving.contains("\n") {
                serving = try await served(machine)
                try await Task.sleep(for: .milliseconds(25))
            }
            let server = serving.split(separator: "\n").last ?? ""
            try await machine.run(as: "root", "kill -\(signal) \(server); pkill -u eva sleep")
            let ended = try await client.value
            #expect(!ended.stdout.hasSuffix("0\n") && !ended.stderr.isEmpty, "\(ended)")
            try await waitUntilNothingIsServed(machine)
        }
        #expect(try await machine.run(as: "eva", "ticket note 1 -m x").status == 0)
        #expect(try await machine.run(as: "vera", "desk check").status == 0)
    }
}
