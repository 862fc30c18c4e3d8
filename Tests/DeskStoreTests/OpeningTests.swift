import DeskModel
import DeskStore
import Glibc
import Testing

@Suite struct OpeningTests {
    private func refusal(_ path: String) -> DeskError.Kind? {
        do {
            _ = try Store.open(path, now: Scratch.now)
            return nil
        } catch let error as DeskError {
            return error.kind
        } catch {
            return .fault
        }
    }

    private func mode(_ path: String) -> UInt32 {
        var facts = stat()
        return stat(path, &facts) == 0 ? facts.st_mode & 0o777 : 0
    }

    /// T43.
    @Test func `a new desk is its owner's alone`() throws {
        let scratch = Scratch()
        let path = scratch.folder + "/new/deep/desk.db"
        try Store.create(path, now: Scratch.now) { _ in }
        #expect(mode(path) == 0o600)
        #expect(mode(scratch.folder + "/new/deep") == 0o700)
    }

    @Test func `a desk is never made twice`() throws {
        let scratch = Scratch()
        _ = try scratch.desk()
        let before = scratch.bytes()
        #expect(throws: DeskError.self) { try Store.create(scratch.path, now: Scratch.now) { _ in } }
        #expect(scratch.bytes() == before)
    }

    @Test func `a missing desk is missing, and is not made`() {
        let scratch = Scratch()
        #expect(refusal(scratch.path) == .missing)
        #expect(access(scratch.path, F_OK) != 0)
    }

    /// T25.
    @Test(arguments: ["", "SQLite format 3", "some text that is longer than a header"])
    func `a file that is no desk is refused and left as it is`(text: String) {
        let scratch = Scratch()
        let bytes = Array(text.utf8)
        scratch.write(bytes)
        #expect(refusal(scratch.path) == .configuration)
        #expect(scratch.bytes() == bytes)
    }

    @Test func `another program's database is refused`() throws {
        let scratch = Scratch()
        _ = try scratch.desk()
        var bytes = scratch.bytes()
        bytes[68] = 0
        scratch.write(bytes)
        #expect(refusal(scratch.path) == .configuration)
    }

    /// T25.
    @Test func `a newer schema is refused`() throws {
        let scratch = Scratch()
        _ = try scratch.desk()
        var bytes = scratch.bytes()
        bytes[62] = 9
        scratch.write(bytes)
        #expect(refusal(scratch.path) == .configuration)
        #expect(scratch.bytes() == bytes)
    }

    /// T25.
    @Test func `a link is refused, symbolic or hard`() throws {
        let scratch = Scratch()
        _ = try scratch.desk()
        let link = scratch.folder + "/link.db"
        #expect(symlink(scratch.path, link) == 0)
        #expect(refusal(link) == .configuration)
        unlink(link)
        #expect(Glibc.link(scratch.path, link) == 0)
        #expect(refusal(link) == .configuration)
        #expect(refusal(scratch.path) == .configuration)
    }

    @Test(arguments: [0o660, 0o602, 0o666] as [mode_t])
    func `a file that others may write is refused`(mode: mode_t) throws {
        let scratch = Scratch()
        _ = try scratch.desk()
        chmod(scratch.path, mode)
        #expect(refusal(scratch.path) == .configuration)
    }

    /// T25.
    @Test func `damage to any page never passes for an answer or a crash`() throws {
        let scratch = Scratch()
        _ = try scratch.desk()
        let whole = scratch.bytes()
        for page in 0..<(whole.count / 4096) {
            var bytes = whole
            for offset in 0..<512 where page * 4096 + offset >= 100 { bytes[page * 4096 + offset] = 0xFF }
            scratch.write(bytes)
            do {
                let store = try Store.open(scratch.path, now: Scratch.now)
                _ = try store.read(at: Scratch.now) { try $0.consultants() }
            } catch let error as DeskError {
                #expect([.configuration, .fault].contains(error.kind), "page \(page): \(error.kind)")
            }
        }
    }

    /// T27.
    @Test func `six openers of a fresh desk find one schema`() async throws {
        let scratch = Scratch()
        try Store.create(scratch.path, now: Scratch.now) { _ in }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<6 {
                group.addTask {
                    let store = try Store.open(scratch.path, now: Scratch.now)
                    #expect(try store.read(at: Scratch.now) { try $0.consultants() }.isEmpty)
                }
            }
            try await group.waitForAll()
        }
    }
}
