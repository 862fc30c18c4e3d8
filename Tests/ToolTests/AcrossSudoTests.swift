import DeskModel
import DeskTesting
import Testing

/// Through sudo only data cross (T51): tried with real users, the manual's own lines, and real sudo.
@Suite(.enabled(if: SharedDesk.obstacle == nil, "\(SharedDesk.obstacle ?? "")"), .serialized)
struct AcrossSudoTests {
    @Test func `the desk is the one that the configuration names, and no other`() async throws {
        let machine = try await SharedDesk.asTheManualSays()
        try await machine.run(as: "root", "install -d -o eva -m 755 eva eva/desk")
        try await machine.run(as: "eva", "echo 'database = \"/var/lib/desk/other.db\"' > eva/desk/desk.toml")
        let named = try await machine.run(as: "eva", "sudo -n -u desk queue --db /var/lib/desk/desk.db")
        #expect(named.status == 77 && named.stderr.contains("hint: leave out --db"), "\(named)")
        #expect(try await machine.run(as: "eva", "sudo -n -u desk queue --db ''").status == 77)
        // Vera may keep what she likes of her environment, and still names nothing by it.
        let kept = "sudo -u desk --preserve-env=DESK_DB,HOME,XDG_CONFIG_HOME,XDG_DATA_HOME queue"
        let variable = try await machine.run(as: "vera", kept, ["DESK_DB": "/var/lib/desk/desk.db"])
        #expect(variable.status == 77 && variable.stderr.contains("hint: leave out DESK_DB"), "\(variable)")
        let homes = ["HOME": "/nowhere", "XDG_DATA_HOME": "/nowhere"]
        let own = try await machine.run(as: "vera", "export XDG_CONFIG_HOME=$PWD/eva; " + kept, homes)
        #expect(own.status == 0, "\(own)")
        // The service user's own file counts, and goes first.
        let file = "/var/lib/desk/.config/desk/desk.toml"
        try await machine.run(as: "desk", "mkdir -p /var/lib/desk/.config/desk")
        try await machine.run(as: "desk", "echo 'database = \"/var/lib/desk/none.db\"' > \(file)")
        #expect(try await machine.run(as: "eva", "sudo -n -u desk queue").status == 66)
        try await machine.run(as: "root", "rm \(file) /etc/desk.toml")
        let none = try await machine.run(as: "eva", "sudo -n -u desk queue")
        #expect(none.status == 78 && none.stderr.contains("/etc/desk.toml"), "\(none)")
    }

    /// What lies below a folder, with owner, mode, size and time of each.
    private func listing(_ machine: SharedDesk, _ folder: String = "/var/lib/desk") async throws -> String {
        let format = "%p %u %m %s %T@ %i\\n"
        let all = try await machine.run(as: "root", "find \(folder) -printf '\(format)' | sort").stdout
        // Denials are put on record.
        return all.split(separator: "\n").filter {
            !$0.contains("/desk.db ") && !$0.contains("/desk.db-journal ")
        }.joined(separator: "\n")
    }

    /// Every attack on the desk's own places that was tried on the first edition, by whoever sudo lets in: an admin
    /// of the desk too.
    @Test func `no desk is made, fixed, replaced or carried off through sudo`() async throws {
        let machine = try await SharedDesk.asTheManualSays()
        try await machine.makeCustomers()
        // Root may name a file.
        let ticket =
            "sudo ticket create --from jana@kolin.example --subject Mzdy -m Popis --attach /etc/passwd"
        #expect(try await machine.run(as: "vera", ticket).status == 0)
        // A desk of Petr's own, of which he is the admin.
        try await machine.run(as: "root", "install -d -o petr -m 755 petr")
        for line in [
            "desk init --db petr/desk.db", "desk backup petr/b --db petr/desk.db", "chmod -R a+rX petr",
        ] {
            let made = try await machine.run(as: "petr", line)
            #expect(made.status == 0, "\(made)")
        }
        // Reading makes the files of the locks.
        try await machine.run(as: "vera", "sudo -n -u desk queue -q")
        let before = try await listing(machine)
        for user in ["petr", "eva", "vera"] {
            for line in [
                "desk init", "desk init --db /var/lib/desk/x.db",
                "desk init --db /var/lib/desk/.config/desk/desk.toml",
                "desk init --demo", "desk init --at 2026-01-05", "desk doctor --fix",
                "desk doctor --fix --db /var/lib/desk/desk.db", "desk doctor --fix --db /etc/shadow",
                "desk restore petr/b", "desk restore petr/b --force --yes",
                "desk restore $PWD/petr/b --yes --force",
                "desk backup /var/lib/desk/desk.db-wal", "desk backup /tmp/b --keep 1",
                "desk export /var/lib/desk/desk.db-journal",
                "account data jana@kolin.example -o /var/lib/desk/desk.db-shm",
                "ticket export 1 -o /var/lib/desk/desk.db-wal", "ticket export 1 -o /var/lib/desk",
                "ticket attachment save 1 1 -o /var/lib/desk/desk.db-journal",
                "desk audit head --append /var/lib/desk/desk.db-wal",
                "desk import petr/b", "ticket import petr/desk.db", "ticket import /etc/passwd -n",
                "ticket original 1 -o /var/lib/desk/desk.db-wal", "ticket original 1 -o l.eml --force",
                "queue board -o /var/lib/desk/desk.db-wal", "queue board -o /var/lib/desk/desk.db",
                "desk schedule --for systemd -o /var/lib/desk", "desk mail deliver --db petr/desk.db",
                "ticket reply 1 -m Ahoj --db $PWD/petr/desk.db",
            ] {
                let refused = try await machine.run(as: user, "sudo -n -u desk \(line)")
                #expect(refused.status == 77 && refused.stdout.isEmpty, "\(refused)")
                if user == "vera" { #expect(refused.stderr.contains("hint: "), "\(refused)") }
            }
        }
        #expect(try await listing(machine) == before)
        let attachment = try await machine.run(as: "vera", "sudo -n -u desk ticket attachment save 1 1 -o -")
        #expect(attachment.stdout.contains("root:"), "\(attachment)")
    }

    /// What root does for the desk leaves nothing that shuts the service user out.
    @Test func `root makes, fixes and restores a desk that stays its owner's`() async throws {
        let machine = try await SharedDesk.asTheManualSays()
        try await machine.makeCustomers()
        func foreign() async throws -> String {
            try await machine.run(as: "root", "find /var/lib/desk ! -user desk").stdout
        }
        #expect(try await foreign() == "")
        try await machine.run(as: "root", "rm -f /var/lib/desk/*.lock")
        let verify = "account password verify jana@kolin.example --password-stdin"
        for line in [
            "queue", "org create brno --name Brno --contract-email mzdy@brno.example",
            "desk backup /var/lib/desk/b",
            "ticket create --from jana@kolin.example --subject Mzdy -m Popis --attach /etc/passwd", verify,
            "desk restore /var/lib/desk/b --force --yes", "desk mail deliver", "desk doctor --fix",
        ] {
            let done = try await machine.run(as: "vera", "sudo \(line)", stdin: "koně na louce u rybníka\n")
            #expect([0, 1, 69, 75].contains(done.status), "\(done)")
            #expect(try await foreign() == "", "\(line)")
        }
        #expect(try await machine.run(as: "vera", "sudo -u desk org list -q").stdout == "brno\nkolin\n")
        // What an older edition has left is fixed.
        try await machine.run(
            as: "root", "chown root: /var/lib/desk/desk.db.lock; chmod 644 /var/lib/desk/*.lock")
        let fixed = try await machine.run(as: "vera", "sudo desk doctor --fix --json")
        #expect(fixed.json.elements.first { $0["check"] == "permissions" }?["findings"] == [], "\(fixed)")
        #expect(try await foreign() == "")
        // Who is no admin fixes nothing, root or not.
        try await machine.run(as: "root", "chmod 755 /var/lib/desk")
        let unknown = try await machine.run(as: "root", "desk doctor --fix")
        #expect(unknown.status == 77, "\(unknown)")
        #expect(try await machine.run(as: "root", "stat -c %a /var/lib/desk").stdout == "755\n")
    }

    /// T53.
    @Test func `a folder that others may write, and what they put beside a desk, are refused`() async throws {
        let machine = try await SharedDesk.asTheManualSays()
        let queue = "sudo -n -u desk queue"
        func refused(_ make: String, _ undo: String, says words: String) async throws {
            try await machine.run(as: "root", make)
            for line in [queue, "sudo -n -u desk desk check"] {
                let refused = try await machine.run(as: "vera", line)
                #expect(refused.status == 78 && refused.stderr.contains(words), "\(make): \(refused)")
            }
            let doctor = try await machine.run(as: "vera", "sudo -n -u desk desk doctor --json")
            #expect(doctor.status != 0, "\(doctor)")
            try await machine.run(as: "root", undo)
            let open = try await machine.run(as: "vera", queue)
            #expect(open.status == 0, "\(undo): \(open)")
        }
        try await refused(
            "chmod 777 /var/lib/desk", "chmod 700 /var/lib/desk", says: "hint: chmod go-w '/var/lib/desk'")
        try await refused("chmod o+w /var/lib", "chmod go-w '/var/lib'", says: "hint: chmod go-w '/var/lib'")
        try await refused(
            "chgrp support /var/lib/desk; chmod 770 /var/lib/desk",
            "chgrp desk /var/lib/desk; chmod 700 /var/lib/desk", says: "'/var/lib/desk'")
        for name in ["desk.db-journal", "desk.db-wal", "desk.db-shm"] {
            let path = "/var/lib/desk/\(name)"
            for make in [
                "install -o eva -m 666 /dev/null \(path)", "mkdir \(path)", "install -d -o desk \(path)",
                "ln -s /etc/passwd \(path)", "mkfifo \(path)",
            ] {
                try await refused(
                    make, "mv '\(path)' '\(path).away' && rm -r \(path).away", says: "hint: mv '\(path)'")
            }
        }
    }

    /// The folder was open, a stranger put a journal there that plays itself back: nobody becomes an admin by it,
    /// and no restore takes what cannot be read for damage.
    @Test func `a desk that cannot be looked at is never replaced`() async throws {
        let machine = try await SharedDesk.asTheManualSays()
        try await machine.makeCustomers()
        try await machine.run(as: "root", "install -d -o vera -m 755 vera")
        for line in ["desk init --db vera/desk.db", "desk backup vera/b --db vera/desk.db"] {
            #expect(try await machine.run(as: "vera", line).status == 0)
        }
        let restore = "sudo desk restore $PWD/vera/b --force --yes"
        for (make, undo) in [
            ("mkdir /var/lib/desk/desk.db-wal", "rmdir /var/lib/desk/desk.db-wal"),
            ("chmod 777 /var/lib/desk", "chmod 700 /var/lib/desk"),
            (
                "install -o eva /dev/null /var/lib/desk/desk.db-journal", "rm /var/lib/desk/desk.db-journal"
            ),
        ] {
            try await machine.run(as: "root", make)
            let refused = try await machine.run(as: "vera", restore)
            #expect(refused.status == 78, "\(refused)")
            try await machine.run(as: "root", undo)
            #expect(try await machine.run(as: "vera", "sudo -n -u desk org list -q").stdout == "kolin\n")
        }
        // Nor a backup with a journal beside it.
        try await machine.run(as: "root", "install -o eva /dev/null vera/b/desk.db-journal")
        #expect(try await machine.run(as: "vera", restore).status == 78)
        // One that is damaged is what backups are for.
        let old =
            "desk backup /var/lib/desk/b && dd if=/dev/zero of=/var/lib/desk/desk.db bs=4096 count=2 conv=notrunc"
        #expect(try await machine.run(as: "desk", old).status == 0)
        #expect(try await machine.run(as: "vera", "sudo -n -u desk org list").status == 78)
        let done = try await machine.run(as: "vera", "sudo desk restore /var/lib/desk/b --force --yes")
        #expect(done.status == 0, "\(done)")
        #expect(try await machine.run(as: "vera", "sudo -n -u desk org list -q").stdout == "kolin\n")
    }

    /// T61.
    @Test func `what decides where mail goes is root's or the service user's`() async throws {
        let machine = try await SharedDesk.asTheManualSays()
        let folder = "/etc/desk/templates"
        try await machine.run(as: "root", "mkdir -p \(folder) && cp /dev/null \(folder)/reset.cs.mustache")
        let deliver = "sudo -n -u desk desk mail deliver"
        let text = "\(folder)/reset.cs.mustache"
        for (make, undo, path) in [
            ("chmod 664 \(text)", "chmod 644 \(text)", text),
            ("chmod 646 \(text)", "chmod 644 \(text)", text),
            ("chown eva \(text)", "chown root \(text)", text),
            ("chmod 777 \(folder)", "chmod 755 \(folder)", folder),
            ("chown eva \(folder)", "chown root \(folder)", folder),
            ("chmod 777 /etc/desk", "chmod 755 /etc/desk", "/etc/desk"),
        ] {
            try await machine.run(as: "root", make)
            let refused = try await machine.run(as: "vera", deliver)
            #expect(refused.status == 78 && refused.stderr.contains("'\(path)'"), "\(make): \(refused)")
            let doctor = try await machine.run(as: "vera", "sudo -n -u desk desk doctor --json").json
            let found = doctor.elements.first { $0["check"] == "templates" }
            #expect(found?["ok"] == false, "\(make)")
            try await machine.run(as: "root", undo)
            #expect(try await machine.run(as: "vera", deliver).status != 78, "\(undo)")
        }
        let file = "/etc/desk.toml"
        for (make, undo) in [
            ("chmod 664 \(file)", "chmod 644 \(file)"), ("chmod 646 \(file)", "chmod 644 \(file)"),
            ("chown eva \(file)", "chown root \(file)"), ("chmod o+w /etc", "chmod o-w /etc"),
        ] {
            try await machine.run(as: "root", make)
            for line in ["queue", "desk doctor"] {
                let refused = try await machine.run(as: "vera", "sudo -n -u desk \(line)")
                #expect(refused.status == 78 && refused.stderr.contains("'/etc"), "\(make): \(refused)")
            }
            let doctor = try await machine.run(as: "desk", "desk doctor --json --db /var/lib/desk/desk.db")
                .json
            let found = doctor.elements.first { $0["check"] == "configuration" }
            #expect(found?["ok"] == false, "\(make)")
            try await machine.run(as: "root", undo)
            #expect(try await machine.run(as: "vera", "sudo -n -u desk queue").status == 0, "\(undo)")
        }
    }

    @Test func `a desk is never made under a name that is read as something else`() async throws {
        let machine = try await SharedDesk.asTheManualSays()
        for name in [
            "desk.toml", "DESK.TOML", "reset.cs.mustache", "desk.db-wal", "desk.db-journal", "desk.db-shm",
            "desk.db.lock", "desk.db.mail.lock",
        ] {
            let refused = try await machine.run(as: "root", "desk init --db /var/lib/desk/\(name)")
            #expect(refused.status == 64 && refused.stderr.contains("hint: "), "\(refused)")
        }
        #expect(try await machine.run(as: "vera", "sudo -n -u desk queue").status == 0)
    }
}
