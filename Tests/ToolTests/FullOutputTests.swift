import DeskModel
import DeskTesting
import Testing

/// What is told when the answer has nowhere to go (T29).
struct FullOutputTests {
    @Test func `a change whose answer finds no room says that it is made`() async throws {
        let fixture = try await InstalledDesk()
        let disable = "desk account disable jan@kolin.example --reason left"
        let tried = try await fixture.shell("\(disable) -n >/dev/full")
        #expect(tried.status == 74)
        #expect(tried.stderr == "desk: cannot write the output: No space left on device\n")
        let done = try await fixture.shell("\(disable) >/dev/full")
        #expect(done.status == 74)
        #expect(
            done.stderr
                == "desk: cannot write the output: No space left on device; the change is made all the same\n"
        )
        #expect(await fixture.desk.run("account show jan@kolin.example --json").json["state"] == "disabled")
        let read = try await fixture.shell("desk account list >/dev/full")
        #expect(read.status == 74)
        #expect(read.stderr == "desk: cannot write the output: No space left on device\n")
    }
}
