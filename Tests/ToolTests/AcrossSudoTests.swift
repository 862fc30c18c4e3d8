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
}
