import DeskModel
import DeskTesting
import Foundation
import Testing

/// A desk of a service user behind sudo, set up as desk(7) says, with real users.
@Suite(
    .enabled(if: SharedDesk.obstacle == nil, "\(SharedDesk.obstacle ?? "")"), .serialized)
struct ActorTests {
    /// The latest entry of the audit log: who is on record, and whom they acted for.
    private func latest(_ machine: SharedDesk) async throws -> (osUser: JSON, actingFor: JSON, verb: JSON) {
        let list = try await machine.run(as: "vera", "sudo -u desk desk audit list --limit 1 --json").json
        return (list[0]["osUser"], list[0]["actingFor"], list[0]["verb"])
    }

    @Test func `the manual's set-up serves those it names, and nobody else`() async throws {
        let machine = try await SharedDesk.asTheManualSays()
        try await machine.makeCustomers()
        let queue = try await machine.run(as: "eva", "sudo -n -u desk queue")
        #expect(queue.status == 0, "\(queue)")
        let ticket = "sudo -n -u desk ticket create --from jana@kolin.example --subject Mzdy -m Popis"
        #expect(try await machine.run(as: "eva", ticket).status == 0)
        #expect(try await latest(machine) == ("eva", .null, "ticket create"))
        #expect(try await machine.run(as: "eva", "sudo -n -u desk org create a --name A").status == 64)
        let denied = try await machine.run(as: "eva", "sudo -n -u desk desk rule set hours Mon-Fri")
        #expect(denied.status == 77, "\(denied)")
        #expect(try await latest(machine) == ("eva", .null, "desk rule set"))

        // Petr is of the group, so sudo lets him through; the desk does not know him.
        let petr = try await machine.run(as: "petr", "sudo -n -u desk queue")
        #expect(petr.status == 77 && petr.stdout.isEmpty, "\(petr)")
        #expect(try await latest(machine) == ("petr", .null, "queue list"))
        // Whom sudo refuses never comes to the desk.
        #expect(try await machine.run(as: "stranger", "sudo -n -u desk queue").status == 1)
        #expect(try await machine.run(as: "www-data", "sudo -n -u desk queue").status == 1)
        #expect(try await machine.run(as: "www-data", "sudo -n -u desk desk queue").status == 1)
        // Nor does who goes past sudo: neither file nor folder is theirs.
        for user in ["stranger", "eva", "petr", "www-data"] {
            let direct = try await machine.run(as: user, "queue")
            #expect(direct.status == 77 && direct.stdout.isEmpty, "\(direct)")
        }
        #expect(try await latest(machine).osUser == "petr")

        // The web site acts for persons, and for nobody without naming them.
        let web = "sudo -n -u desk ticket list --json"
        #expect(try await machine.run(as: "www-data", web).status == 77)
        let own = try await machine.run(as: "www-data", web + " --by jana@kolin.example")
        #expect(own.status == 0 && own.json.elements.count == 1, "\(own)")

        let doctor = try await machine.run(as: "vera", "sudo -u desk desk doctor --json").json
        for check in ["permissions", "schema", "audit"] {
            #expect(
                doctor.elements.first { $0["check"] == .string(check) }?["findings"] == [], "\(check)")
        }
    }

    /// T44.
    @Test func `the caller that sudo names is believed from root and from the owner alone`() async throws {
        let machine = try await SharedDesk.asTheManualSays()
        func id(_ user: String) async throws -> String {
            try await machine.run(as: "root", "id -u \(user)").stdout.filter(\.isNumber)
        }
        let (vera, eva) = (try await id("vera"), try await id("eva"))
        // What is said to sudo is not what sudo says.
        for attempt in [
            "SUDO_UID=\(vera) SUDO_USER=vera sudo -n -u desk desk rule set lock.free 6",
            "export SUDO_UID=\(vera); sudo -n -E -u desk desk rule set lock.free 6",
            "sudo -n -u desk SUDO_UID=\(vera) desk rule set lock.free 6",
            "sudo -n -u desk env SUDO_UID=\(vera) desk rule set lock.free 6",
            "SUDO_UID=\(vera) desk rule set lock.free 6",
            "SUDO_UID=\(vera) desk rule set lock.free 6 --db /var/lib/desk/desk.db",
        ] {
            let refused = try await machine.run(as: "petr", attempt)
            #expect(refused.status == 77 || refused.status == 1, "\(refused)")
        }
        let entries = try await machine.run(as: "vera", "sudo -u desk desk audit list --json").json.elements
        #expect(entries.filter { $0["verb"] == "desk rule set" }.allSatisfy { $0["osUser"] == "petr" })
        #expect(entries.contains { $0["osUser"] == "petr" })

        // Root and the owner may say for whom they run.
        let queue = "queue --db /var/lib/desk/desk.db"
        #expect(try await machine.run(as: "root", queue, ["SUDO_UID": eva]).status == 0)
        #expect(try await machine.run(as: "desk", "queue", ["SUDO_UID": eva]).status == 0)
        #expect(try await machine.run(as: "desk", "queue", ["SUDO_UID": try await id("petr")]).status == 77)
        #expect(try await latest(machine).osUser == "petr")
        // Nobody is root's own login before somebody makes it a consultant.
        #expect(try await machine.run(as: "root", queue).status == 77)
        #expect(try await latest(machine).osUser == "root")
    }

    @Test func `an admin acts as another, both are on record, and nobody else does`() async throws {
        let machine = try await SharedDesk.asTheManualSays()
        try await machine.makeCustomers()
        let ticket = "ticket create --from jana@kolin.example --subject Mzdy"
        #expect(try await machine.run(as: "vera", "sudo -u desk \(ticket) --as eva").status == 0)
        #expect(try await latest(machine) == ("vera", "eva", "ticket create"))
        // The role of whom is acted as decides.
        #expect(try await machine.run(as: "vera", "sudo -u desk desk check --as eva").status == 77)
        #expect(try await machine.run(as: "vera", "sudo -u desk queue --as nobody").status == 77)
        #expect(try await machine.run(as: "eva", "sudo -n -u desk queue --as vera").status == 77)
        #expect(try await latest(machine) == ("eva", "vera", "queue list"))

        #expect(try await machine.run(as: "vera", "sudo -u desk desk consultant disable eva").status == 0)
        #expect(try await machine.run(as: "eva", "sudo -n -u desk queue").status == 77)
        #expect(try await latest(machine) == ("eva", .null, "queue list"))
        #expect(try await machine.run(as: "vera", "sudo -u desk queue --as eva").status == 77)
    }

    /// T44.
    @Test func `a database that group or others may write, or of somebody else, is refused`() async throws {
        let machine = try await SharedDesk.asTheManualSays()
        for mode in ["660", "602", "666"] {
            try await machine.run(as: "root", "chmod \(mode) /var/lib/desk/desk.db")
            let refused = try await machine.run(as: "vera", "sudo -u desk queue")
            #expect(refused.status == 78 && refused.stderr.contains("0\(mode)"), "\(refused)")
        }
        try await machine.run(as: "root", "chmod 644 /var/lib/desk/desk.db; chmod 755 /var/lib/desk")
        let others = try await machine.run(as: "eva", "queue")
        #expect(others.status == 78 && others.stderr.contains("sudo"), "\(others)")
        let doctor = try await machine.run(as: "vera", "sudo -u desk desk doctor --json").json
        let check = doctor.elements.first { $0["check"] == "permissions" }
        #expect(check?["findings"].elements.count == 2)
        try await machine.run(as: "root", "chown eva /var/lib/desk/desk.db.lock")
        let owned = try await machine.run(as: "vera", "sudo desk doctor --fix --json").json
        let left = owned.elements.first { $0["check"] == "permissions" }
        #expect(left?["findings"].elements.count == 1 && left?["mended"].elements.count == 2)
    }
}
