import DeskModel
import DeskTesting
import Testing

/// The vendor's own people.
@Suite struct ConsultantTests {
    @Test func `a consultant is created, shown, changed and disabled`() async throws {
        let desk = try TestDesk()
        let made = await desk.run(
            "desk consultant create petr --name 'Petr Novák' --email petr@vendor.example")
        #expect(made.status == 0 && made.stdout == "created consultant petr\n")
        let shown = await desk.run("desk consultant show petr --json")
        #expect(
            shown.json.keys == [
                "login", "name", "email", "role", "disabled", "awayUntilAt", "awayTo", "createdAt",
            ])
        #expect(shown.json["role"] == "consultant")
        #expect(
            await desk.run("desk consultant edit petr --role admin").stdout == "updated consultant petr\n")
        #expect(
            await desk.run("desk consultant edit petr --role admin").stdout == "unchanged consultant petr\n")
        #expect(await desk.run("desk consultant disable petr").stdout == "disabled consultant petr\n")
        #expect(await desk.run("desk consultant list -q").stdout == "admin\npetr\n")
        var petr = desk
        petr.osUser = "petr"
        #expect(await petr.run("queue list").status == 77)
        #expect(await desk.run("desk consultant edit petr --enable").status == 0)
        #expect(await petr.run("queue list").status == 0)
    }

    @Test func `wrong input is told by its exit status`() async throws {
        let desk = try TestDesk()
        let create = "desk consultant create"
        #expect(await desk.run("\(create) admin --name A --email a@b.cz").status == 4)
        #expect(await desk.run("\(create) 'a b' --name A --email a@b.cz").status == 65)
        #expect(await desk.run("\(create) petr --name A --email nowhere").status == 65)
        #expect(await desk.run("\(create) petr --name A --email a@b.cz --role boss").status == 64)
        #expect(await desk.run("desk consultant show nobody").status == 3)
        #expect(await desk.run("desk consultant edit admin").status == 64)
    }

    @Test func `the last admin who can act stays one`() async throws {
        let desk = try TestDesk()
        #expect(await desk.run("desk consultant disable admin").status == 5)
        #expect(await desk.run("desk consultant edit admin --role web").status == 5)
        #expect(await desk.run("desk consultant show admin --json").json["role"] == "admin")
    }

    @Test func `a dry run changes nothing`() async throws {
        let desk = try TestDesk()
        let line = "desk consultant create petr --name P --email p@vendor.example -n"
        #expect(await desk.run(line).stdout == "created consultant petr\n")
        #expect(await desk.run("desk consultant list -q").stdout == "admin\n")
        #expect(await desk.run("desk audit list --subject petr -q").stdout.isEmpty)
    }

    @Test func `a key is one consultant's, and is listed for sshd while they may act`() async throws {
        let desk = try TestDesk()
        let key = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILq7q58LaxUIl7+tDyZvYLDYbrxYhipqD/ODbS3IpbC/"
        let print = "SHA256:ndNc3/o0Caw4jcwut+zRI7MQPxNvzwOl6fX2zqJN3fc"
        await desk.run("desk consultant create petr --name P --email p@vendor.example")
        #expect(await desk.run("desk consultant key add nobody", stdin: key).status == 3)
        #expect(await desk.run("desk consultant key add petr", stdin: "nothing").status == 65)
        let tried = await desk.run("desk consultant key add petr -n", stdin: key)
        #expect(tried.status == 0)
        #expect(await desk.run("desk consultant key list -q").stdout.isEmpty)
        let added = await desk.run("desk consultant key add petr", stdin: key + " petr@doma\n")
        #expect(added.status == 0 && added.stdout == "added key \(print) of petr\n", "\(added)")
        for login in ["petr", "admin"] {
            let again = await desk.run("desk consultant key add \(login)", stdin: key)
            #expect(again.status == 4 && again.stderr.contains("desk consultant key remove petr \(print)"))
        }
        let listed = await desk.run("desk consultant key list petr --json").json[0]
        #expect(
            listed.keys == ["login", "type", "fingerprint", "comment", "disabled", "createdAt", "key"],
            "\(listed)")
        #expect(listed["key"] == .string(key) && listed["comment"] == "petr@doma")
        let lines = await desk.run("desk consultant key list --authorized-keys").stdout
        #expect(
            lines.hasPrefix("restrict,pty,command=\"/")
                && lines.hasSuffix(" serve petr\" \(key) petr@doma\n"),
            "\(lines)")
        await desk.run("desk consultant disable petr")
        #expect(await desk.run("desk consultant key list --authorized-keys").stdout.isEmpty)
        #expect(await desk.run("desk consultant key remove admin \(print)").status == 3)
        let removed = await desk.run("desk consultant key remove petr \(print.dropFirst(7))")
        #expect(removed.stdout == "removed key \(print) of petr\n", "\(removed)")
        let log = await desk.run("desk audit list --subject petr --limit 1 --json").json[0]
        #expect(log["verb"] == "desk consultant key remove" && log["changes"]["key"] == .string(print))
    }
}
