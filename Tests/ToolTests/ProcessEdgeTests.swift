import DeskTesting
import Testing

/// What a process is given that no test would hand over in-process: arguments that are no text.
struct ProcessEdgeTests {
    @Test func `an argument that is no text is refused in the voice that was asked for`() async throws {
        let fixture = try await InstalledDesk()
        let noText = #""$(printf '\377')""#
        for (line, talk) in [
            ("desk org show \(noText)", "desk: argument 3 is not valid UTF-8"),
            ("desk org show \(noText) --lang cs", "desk: 3. argument není platné UTF-8"),
            (
                "desk --json \(noText)",
                #"{"error":{"kind":"invalid","message":"argument 2 is not valid UTF-8","hint":null,"status":65}}"#
            ),
        ] {
            let answer = try await fixture.shell(line)
            #expect(answer.status == 65 && answer.stdout == "" && answer.stderr == talk + "\n", "\(answer)")
        }
    }
}
