import DeskCLI
import DeskModel
import DeskTesting
import Foundation
import Glibc
import Testing

struct OutputFileTests {
    private let home: TestFolder
    private var folder: String { home.path }

    init() throws { home = try TestFolder() }

    private func names() throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    }

    private func mode(of path: String) -> mode_t {
        var facts = stat()
        return lstat(path, &facts) == 0 ? facts.st_mode : 0
    }

    @Test func `a file appears whole, and trying leaves nothing`() throws {
        let path = folder + "/v.csv"
        let file = try OutputFile(path, mode: 0o600)
        #expect(try names() == [])
        try file.write { try $0.write("new\n".utf8) }
        #expect(mode(of: path) == S_IFREG | 0o600)
        #expect(throws: CancellationError.self) {
            try file.write { sink in
                try sink.write("half".utf8)
                throw CancellationError()
            }
        }
        #expect(try String(contentsOfFile: path, encoding: .utf8) == "new\n")
        #expect(try names() == ["v.csv"])
    }

    @Test func `a link keeps leading to the file`() throws {
        try Data("old".utf8).write(to: URL(fileURLWithPath: folder + "/real"))
        symlink("real", folder + "/link")
        try OutputFile(folder + "/link", mode: 0o600).write { try $0.write("new".utf8) }
        #expect(mode(of: folder + "/link") & S_IFMT == S_IFLNK)
        #expect(try String(contentsOfFile: folder + "/real", encoding: .utf8) == "new")
    }

    @Test func `a pipe is written to, and never replaced by a file`() throws {
        let path = folder + "/pipe"
        mkfifo(path, 0o600)
        // Both ways, so that neither side waits for the other to open.
        let reader = open(path, O_RDWR)
        defer { close(reader) }
        try OutputFile(path, mode: 0o600).write { try $0.write("new".utf8) }
        #expect(mode(of: path) & S_IFMT == S_IFIFO)
        var bytes = [UInt8](repeating: 0, count: 8)
        #expect(read(reader, &bytes, bytes.count) == 3)
    }

    @Test func `a folder, and a place in no folder, is no file`() throws {
        for path in [folder, folder + "/none/v.csv"] {
            let error = #expect(throws: DeskError.self) { try OutputFile(path, mode: 0o600) }
            #expect(error?.kind == .cannotCreate)
        }
        #expect(try names() == [])
    }
}
