import DeskTesting
import Foundation
import Testing

extension TestDesk {
    /// Has the sqlite3 shell change the database, without the schema's triggers.
    func shell(_ statements: String) throws {
        let shell = Process()
        shell.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        shell.arguments = ["sqlite3", "-cmd", ".dbconfig enable_trigger off", database, statements]
        shell.standardOutput = FileHandle.nullDevice
        try shell.run()
        shell.waitUntilExit()
        #expect(shell.terminationStatus == 0)
    }
}
