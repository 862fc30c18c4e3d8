import DeskTesting
import Foundation
import Testing

/// What `make install` puts in place, and `make uninstall` takes away again.
@Suite struct InstallTests {
    private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path

    /// The files and links below a folder.
    private func files(below folder: String) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder).filter { path in
            let facts = try FileManager.default.attributesOfItem(atPath: folder + "/" + path)
            return facts[.type] as? FileAttributeType != .typeDirectory
        }
    }

    @Test func `what is installed works, and is removed to the last file`() async throws {
        let folder = try TestFolder()
        let products = URL(fileURLWithPath: BuiltTool.path).deletingLastPathComponent().path
        // What the tests were built with is installed; nothing is built for it.
        let make = "make -s -C '\(Self.root)' SWIFT=: RELEASE='\(products)' DESTDIR='\(folder.path)'"
        let installed = try await BuiltTool.shell("\(make) install")
        #expect(installed.status == 0, "\(installed)")
        let usr = folder.path + "/usr/local"
        for tool in ["account", "desk", "org", "queue", "ticket"] {
            let version = try await BuiltTool.shell("'\(usr)/bin/\(tool)' --version")
            #expect(version.status == 0 && version.stdout.contains("desk "), "\(version)")
        }
        let found = try Set(files(below: usr))
        #expect(
            found.isSuperset(of: [
                "share/man/man7/desk.7", "share/man/man7/desk-recipes.7", "share/man/cs/man7/desk.7",
                "share/man/cs/man1/ticket.1", "share/man/cs/man5/desk-json.5",
                "libexec/desk/desk-mime", "libexec/desk/desk-convert", "libexec/desk/desk-web",
                "libexec/desk/desk-listen",
                "share/man/man8/desk-web.8", "share/man/cs/man8/desk-web.8",
                "share/desk/schema/tickets.schema.json",
                "share/desk/schema/output/ticket.schema.json",
            ]))
        let units = found.filter { $0.hasPrefix("lib/systemd/system/") }
        #expect(units.count == 8)
        for unit in units {
            let text = try String(contentsOfFile: usr + "/" + unit, encoding: .utf8)
            #expect(!text.contains(folder.path) && !text.contains("/tmp"), "\(unit): \(text)")
            if unit.hasSuffix(".service") {
                #expect(text.contains("\nUser=desk\n") && text.contains("/usr/local/bin/desk "), "\(text)")
            }
        }
        if BuiltTool.succeeds("command -v man") {
            for (language, place) in [("cs", "/cs/man7/desk.7"), ("C", "/man7/desk.7")] {
                let page = try await BuiltTool.shell(
                    "MANPATH='\(usr)/share/man' man -L \(language) -w 7 desk")
                #expect(page.stdout == "\(usr)/share/man\(place)\n", "\(page)")
            }
        }
        #expect(try await BuiltTool.shell("\(make) uninstall").status == 0)
        #expect(try files(below: folder.path).isEmpty)
    }

    @Test(arguments: ["desk", "desk-web", "desk-mime", "desk-convert"])
    func `no program but the try-out server needs a library of the network`(program: String) async throws {
        let products = URL(fileURLWithPath: BuiltTool.path).deletingLastPathComponent().path
        let needed = try await BuiltTool.shell("readelf -d '\(products)/\(program)'")
        #expect(needed.status == 0 && needed.stdout.contains("libc.so.6"), "\(needed)")
        #expect(
            !needed.stdout.contains("FoundationNetworking") && !needed.stdout.contains("curl"), "\(needed)")
    }
}
