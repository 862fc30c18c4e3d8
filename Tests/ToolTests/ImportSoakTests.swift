import DeskTesting
import Foundation
import Glibc
import Testing

/// Imports as long as those of a desk that moves house: run with `make soak`.
@Suite(.serialized, .enabled(if: ProcessInfo.processInfo.environment["DESK_SOAK"] != nil))
struct ImportSoakTests {
    @Test func `a hundred thousand organisations and people take the memory of a batch`() async throws {
        let desk = try await InstalledDesk()
        let folder = desk.desk.folder
        var customers = "code,name,contract_emails\n"
        var people = "email,name,organisation\n"
        for number in 0..<50_000 {
            customers += "c\(number),Customer \(number),c\(number)@c.example\n"
            people += "p\(number)@c.example,Person \(number),c\(number)\n"
        }
        try Data(customers.utf8).write(to: URL(filePath: folder + "/customers.csv"))
        try Data(people.utf8).write(to: URL(filePath: folder + "/people.csv"))
        var used = rusage()
        let first = try await desk.run(["org", "import", folder + "/customers.csv"])
        #expect(first.stdout == "imported 50000 organisations: 50000 created\n")
        let second = try await desk.run(["account", "import", folder + "/people.csv", "--invite"])
        #expect(second.stdout == "imported 50000 accounts: 50000 created\n")
        let again = try await desk.run(["account", "import", folder + "/people.csv", "--if-exists", "update"])
        #expect(again.stdout == "imported 50000 accounts: 50000 unchanged\n")
        // The largest child so far; the cache of a bulk import is 32 MiB.
        let children: Int32 = -1
        getrusage(children, &used)
        #expect(used.ru_maxrss < 150_000, "\(used.ru_maxrss) KB")
        #expect(try await desk.run(["audit", "verify"]).status == 0)
    }
}
