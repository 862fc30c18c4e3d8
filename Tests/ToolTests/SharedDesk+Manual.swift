import DeskModel
import Testing

extension SharedDesk {
    /// What desk(7) tells an admin to type, typed; and the people of the example.
    static func asTheManualSays() async throws -> SharedDesk {
        let machine = try SharedDesk()
        let configuration = ManualBlock.lines(of: "desk.toml.5", after: ".Sh EXAMPLES")
        #expect(configuration.first == "database = \"/var/lib/desk/desk.db\"")
        try await machine.run(
            as: "root", "cat > desk.toml", stdin: configuration.joined(separator: "\n") + "\n")
        let steps = ManualBlock.lines(of: "desk.7", after: "belongs to a service user")
        #expect(steps.count >= 5)
        for step in steps {
            let done = try await machine.run(
                as: step.hasPrefix("#") ? "root" : "vera", String(step.dropFirst(2)))
            #expect(done.status == 0 && done.stderr.isEmpty, "\(done)")
        }
        try await machine.run(as: "root", "rm desk.toml; groupadd support")
        for user in ["eva", "petr"] { try await machine.run(as: "root", "useradd -G support \(user)") }
        try await machine.run(as: "root", "useradd stranger; id www-data || useradd --system www-data")
        let sudoers = ManualBlock.lines(of: "desk.7", after: ".Pa /etc/sudoers.d/desk")
        let file = "cat > /etc/sudoers.d/desk && chmod 440 /etc/sudoers.d/desk && visudo -c"
        let checked = try await machine.run(as: "root", file, stdin: sudoers.joined(separator: "\n") + "\n")
        #expect(
            checked.status == 0 && checked.stdout.contains("/etc/sudoers.d/desk: parsed OK"), "\(checked)")
        return machine
    }

    /// An organisation with its administrator, and the web site's user.
    func makeCustomers() async throws {
        for line in [
            "org create kolin --name Kolin --contract-email mzdy@kolin.example",
            "account create jana@kolin.example --org kolin --name Jana --role administrator --password-stdin",
            "desk consultant create www-data --name Web --email web@vendor.example --role web",
        ] {
            let made = try await run(
                as: "vera", "sudo -u desk \(line)", stdin: "koně na louce u rybníka\n")
            #expect(made.status == 0, "\(made)")
        }
    }
}

extension SharedDesk.Result {
    /// The answer as JSON; null where it is none.
    var json: JSON { (try? JSON.parse(Array(stdout.utf8))) ?? .null }
}
