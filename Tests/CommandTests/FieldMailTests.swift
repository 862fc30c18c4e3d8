import DeskModel
import DeskTesting
import Foundation
import Testing

/// Mail as it really comes: each file in `Field` stands for a kind that desks were reported to lose.
@Suite struct FieldMailTests {
    /// A desk whose ticket 1 is Petr's.
    static func desk() async throws -> TestDesk {
        let desk = try await ticketDesk()
        for name in ["jana", "petr"] {
            let answer = await desk.run(
                "account create \(name)@kolin.example --org kolin --name \(name) --role user --no-password")
            #expect(answer.status == 0, answer.comment)
        }
        let answer = await desk.run("ticket create --from petr@kolin.example --subject Tisk")
        #expect(answer.status == 0, answer.comment)
        return desk
    }

    /// The bytes of a file in `Field`.
    static func mail(_ name: String) throws -> [UInt8] {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        return Array(try Data(contentsOf: folder.appendingPathComponent("Field/\(name).eml")))
    }

    /// What the desk says to one of these mails.
    private func taken(_ name: String, by desk: TestDesk) async throws -> Answer {
        await desk.run(["ticket", "ingest"], stdin: try Self.mail(name))
    }

    @Test func `whoever writes through a group is a person`() async throws {
        let desk = try await Self.desk()
        #expect(try await taken("through-a-group", by: desk).stdout == "created ticket 2\n")
    }
}
