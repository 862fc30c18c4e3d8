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
        #expect(shown.json.keys == ["login", "name", "email", "role", "disabled", "createdAt"])
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
}
