import DeskModel
import DeskTesting
import Foundation
import Testing

/// Backups of a desk that processes of their own change meanwhile.
@Suite struct BackupRaceTests {
    @Test func `a backup under writers is whole, and holds what was acknowledged before it`() async throws {
        let installed = try await InstalledDesk()
        let desk = installed.desk
        let writers = 4
        // Nothing is attached from a desk's own folder.
        let files = try TestFolder()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<writers {
                group.addTask {
                    for number in 0..<6 {
                        let file = "\(files.path)/\(writer)-\(number).txt"
                        try Data("\(writer) \(number)".utf8).write(to: URL(fileURLWithPath: file))
                        let made = try await installed.run([
                            "ticket", "create", "--from", "jan@kolin.example", "--subject", "S", "-m", "T",
                            "--attach", file,
                        ])
                        #expect(made.status == 0)
                    }
                }
            }
            group.addTask {
                for number in 0..<4 {
                    let before = try await installed.run(["ticket", "list", "-q"]).stdout
                    let folder = "\(desk.folder)/b\(number)"
                    #expect(try await installed.run(["backup", folder]).status == 0)
                    let database = folder + "/desk.db"
                    #expect(try await installed.run(["check", "--db", database]).status == 0)
                    let doctor = try await installed.run(["doctor", "--json", "--db", database]).stdout
                    let attachments = try JSON.parse(Array(doctor.utf8)).elements.first {
                        $0["check"] == "attachments"
                    }
                    #expect(attachments?["ok"] == true)
                    let held = try await installed.run(["ticket", "list", "-q", "--db", database]).stdout
                    #expect(Set(before.split(separator: "\n")).isSubset(of: held.split(separator: "\n")))
                }
            }
            try await group.waitForAll()
        }
        #expect(try await installed.run(["audit", "verify"]).status == 0)
    }
}
