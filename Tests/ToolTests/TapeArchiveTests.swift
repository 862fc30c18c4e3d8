import DeskTesting
import Foundation
import Testing

/// Folders as tape archives on the standard output, taken apart by the system's tar.
struct TapeArchiveTests {
    /// A line of shell within a folder of its own, for a desk whose ticket 1 has two files, one with a long name.
    private func unpacked(_ line: String) async throws -> (status: Int32, listing: String) {
        let fixture = try await InstalledDesk()
        let long = String(repeating: "dlouhé", count: 25) + ".txt"
        let target = try TestFolder()
        try Data(repeating: 7, count: 1024).write(to: URL(fileURLWithPath: "\(target.path)/\(long)"))
        try Data("a".utf8).write(to: URL(fileURLWithPath: target.path + "/a.txt"))
        await fixture.desk.run("ticket create --from jan@kolin.example --subject Mzdy")
        let attached = await fixture.desk.run([
            "ticket", "attach", "1", target.path + "/a.txt", "\(target.path)/\(long)",
        ])
        #expect(attached.status == 0, "\(attached)")
        let answer = try await BuiltTool.shell(
            "mkdir out && desk \(line) >tar && tar -x -v -f tar -C out && cat out/attachments/*-a.txt && ls -l out",
            ["DESK_DB": fixture.desk.database], in: target.path)
        #expect(answer.stderr.isEmpty, "\(answer)")
        return (answer.status, answer.stdout)
    }

    @Test func `tar reads a ticket that was exported to the standard output`() async throws {
        let (status, listing) = try await unpacked("ticket export 1 -o -")
        #expect(status == 0)
        #expect(listing.contains("ticket.json\n") && listing.contains("attachments/1-a.txt\n"), "\(listing)")
        #expect(listing.contains("attachments/2-dlouhédlouhé"), "\(listing)")
        #expect(listing.contains("\na") && listing.contains("-rw------- "))
    }
}
