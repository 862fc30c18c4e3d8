import DeskModel
import DeskTesting
import Testing

/// T51, from the caller's side: nothing that the service user may read is told, and nothing of the caller's is run or
/// believed with the service user's rights. Tried with real users, the manual's own lines, and real sudo.
@Suite(.enabled(if: SharedDesk.obstacle == nil, "\(SharedDesk.obstacle ?? "")"), .serialized)
struct BorrowedRightsTests {
    /// A file that anybody may read by its mode, in a folder that only the service user may enter.
    private func machine() async throws -> SharedDesk {
        let machine = try await SharedDesk.asTheManualSays()
        try await machine.makeCustomers()
        for line in [
            "mkdir -m 700 /var/lib/desk/private && echo canary >/var/lib/desk/private/f",
            "chmod 644 /var/lib/desk/private/f",
        ] { try await machine.run(as: "desk", line) }
        try await machine.run(
            as: "vera", "sudo -u desk ticket create --from jana@kolin.example --subject Mzdy -m Popis")
        try await machine.run(as: "root", "install -d -o eva -m 755 eva && install -d -o www-data -m 755 web")
        try await machine.run(as: "eva", "ln -s /var/lib/desk/private/f eva/link")
        return machine
    }

    /// Every way to name a file, and every name that a file can have.
    @Test func `no file is read for whoever sudo lets in, whatever its mode and however it is named`()
        async throws
    {
        let machine = try await machine()
        let names = [
            "/var/lib/desk/private/f", "eva/link", "/proc/self/cwd/eva/link", "/dev/stdin", "/proc/self/fd/0",
            "/dev/fd/0",
            "/etc/passwd", "@/var/lib/desk/private/f", "file:///var/lib/desk/private/f", "~desk/private/f",
        ]
        let lines = [
            "ticket note 1 -F NAME", "ticket reply 1 -F NAME", "ticket reply 1 -m x --attach NAME",
            "ticket attach 1 NAME",
            "ticket ask 1 -F NAME", "ticket resolve 1 -F NAME",
            "ticket receive 1 --from jana@kolin.example -F NAME",
            "ticket create --from jana@kolin.example --subject x -F NAME",
            "ticket create --from jana@kolin.example --subject x -m x --attach NAME",
            "desk text set t -F NAME",
        ]
        for line in lines {
            for name in names.prefix(
                line.hasSuffix("attach 1 NAME") || line.contains("note") ? names.count : 2)
            {
                let refused = try await machine.run(
                    as: "eva", "sudo -n -u desk " + line.replacing("NAME", with: name) + " </etc/hostname")
                #expect(refused.status == 77 && refused.stdout.isEmpty, "\(refused)")
                #expect(refused.stderr.contains("hint: "), "\(refused)")
            }
        }
        for line in [
            "account import NAME", "org import NAME", "account import NAME -n",

            "desk import NAME", "ticket import NAME", "desk convert csv NAME /tmp/out", "desk config",
            "desk web",
            "desk restore NAME", "desk audit head --append NAME", "ticket original 1 -o NAME",
            "desk backup NAME",
        ] {
            let refused = try await machine.run(
                as: "vera", "sudo -n -u desk " + line.replacing("NAME", with: names[0]) + " </etc/hostname")
            #expect(refused.status == 77 && refused.stdout.isEmpty, "\(refused)")
        }
        let verdicts = try await machine.run(
            as: "vera", "sudo -n -u desk org import - --verdicts \(names[0])",
            stdin: "code,name,contract_emails\nab,Ab,a@ab.example\n")
        #expect(verdicts.status == 77 && verdicts.stdout.isEmpty, "\(verdicts)")
        let json = #"{"from":"jana@kolin.example","subject":"x","attachments":[{"path":"\#(names[0])"}]}"#
        for (user, by, status) in [("eva", "", 77), ("www-data", "--by jana@kolin.example", 65)] {
            let refused = try await machine.run(
                as: user, "sudo -n -u desk ticket create --input json \(by)", stdin: json)
            #expect(refused.status == status, "\(refused)")
        }
        let told = try await machine.run(
            as: "vera",
            "sudo -u desk desk export - | tar -xO | grep -ac canary; sudo -u desk ticket list -q | wc -l")
        #expect(told.stdout == "0\n1\n", "\(told)")
    }

    /// The web's user, who acts for a customer, names no place either.
    @Test func `the web's user puts nothing anywhere`() async throws {
        let machine = try await machine()
        for line in [
            "account data jana@kolin.example -o /var/lib/desk/desk.db-shm",
            "account data jana@kolin.example -o web/data",
            "ticket attachment save 1 1 -o /var/lib/desk/desk.db-wal", "ticket attach 1 /etc/passwd",
            "account data jana@kolin.example --db /tmp/x.db -o -",
        ] {
            let refused = try await machine.run(
                as: "www-data", "sudo -n -u desk \(line) --by jana@kolin.example")
            #expect([3, 77].contains(refused.status) && refused.stdout.isEmpty, "\(refused)")
        }
        #expect(
            try await machine.run(as: "root", "ls /var/lib/desk/*-shm /var/lib/desk/*-wal web").stdout
                == "web:\n")
        let open = try await machine.run(
            as: "www-data", "sudo -n -u desk ticket list -q --by jana@kolin.example")
        #expect(open.status == 0 && open.stdout == "1\n", "\(open)")
    }

    /// What a caller has set for themselves – programs, words, texts – is theirs.
    @Test
    func `a caller's aliases, hooks, mailers, templates, pagers and editors are never the service user's`()
        async throws
    {
        let machine = try await machine()
        let root = String(try await machine.run(as: "root", "pwd").stdout.dropLast())
        try await machine.run(
            as: "root", "install -d -m 1777 marks && cat >mark && chmod 755 mark",
            stdin: "#!/bin/sh\nid -un >>\(root)/marks/ran\ncat\n")
        try await machine.run(
            as: "eva",
            """
            mkdir -p eva/.config/desk/templates eva/own && cat >eva/.config/desk/desk.toml && \
            cp eva/.config/desk/desk.toml eva/own/desk.toml && echo canary >eva/.config/desk/templates/reset.cs.mustache && \
            install -d eva/desk && cp -r eva/.config/desk/. eva/desk
            """,
            stdin: """
                database = "/tmp/evas.db"
                mailer = ["\(root)/mark"]
                hook = ["\(root)/mark"]
                pager = "mark"
                from = "eva@evil.example"
                web = "https://evil.example"

                [alias]
                q = "queue"
                pozn = "ticket note 1 -F /var/lib/desk/private/f"

                """)
        let variables = [
            "HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "TMPDIR", "EDITOR", "VISUAL", "PAGER", "DESK_PAGER",
            "LESSOPEN",
        ]
        let own = """
            export HOME=$PWD/eva XDG_CONFIG_HOME=$PWD/eva XDG_STATE_HOME=$PWD/eva/own TMPDIR=$PWD/eva/own \
            EDITOR=\(root)/mark VISUAL=\(root)/mark PAGER=\(root)/mark DESK_PAGER=\(root)/mark LESSOPEN="|\(root)/mark %s"; cd eva/own;
            """
        // Vera may keep what she likes of her environment, which the manual warns of: even so it names nothing.
        let kept = "sudo -u desk --preserve-env=\(variables.joined(separator: ","))"
        for (user, sudo) in [("eva", "sudo -n -u desk"), ("vera", kept)] {
            for line in ["desk q", "desk pozn", "queue q"] {
                let unknown = try await machine.run(as: user, "\(own) \(sudo) \(line)")
                #expect(unknown.status == 64, "\(unknown)")
            }
            for line in [
                "queue", "ticket show 1", "ticket note 1 -m x", "account reset request jana@kolin.example",
                "desk mail deliver",
            ] {
                let done = try await machine.run(as: user, "\(own) \(sudo) \(line)")
                #expect(
                    done.status == 0 || line == "desk mail deliver" && [69, 75].contains(done.status),
                    "\(done)")
                #expect(!done.stdout.contains("canary"), "\(done)")
            }
            // At a terminal, too, no editor and no pager.
            let edited = try await machine.run(
                as: user,
                "\(own) script -qec '\(sudo) ticket reply 1; \(sudo) ticket show 1; true' /dev/null </dev/null"
            )
            #expect(edited.status == 0, "\(edited)")
        }
        let marks = try await machine.run(as: "root", "cat marks/ran; ls /tmp/evas.db eva/own/*")
        #expect(!marks.stdout.contains("desk\n"), "\(marks)")
        #expect(marks.stdout.hasSuffix("eva/own/desk.toml\n"), "\(marks)")
    }
}
