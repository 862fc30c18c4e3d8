import DeskModel
import DeskSecrets
import Dispatch
import Glibc
import Synchronization
import Testing

@Suite struct HashSlotsTests {
    /// A folder of its own, removed afterwards.
    private func withFolder(_ body: (String) throws -> Void) throws {
        var template = Array("/tmp/desk-slots-XXXXXX".utf8CString)
        let path = try #require(mkdtemp(&template).map { String(cString: $0) })
        defer {
            for index in 0..<8 { unlink("\(path)/hash-\(index).lock") }
            rmdir(path)
        }
        try body(path)
    }

    /// T9.
    @Test func `never more than the slots are in use at once`() throws {
        try withFolder { folder in
            let running = Mutex(0)
            let most = Counter()
            DispatchQueue.concurrentPerform(iterations: 16) { _ in
                // Each its own value, as each process has; a lock belongs to an open file.
                let slots = HashSlots(folder: folder, count: 2)
                _ = try? slots.withSlot { () throws(DeskError) in
                    most.note(
                        running.withLock { count in
                            count += 1
                            return count
                        })
                    usleep(2_000)
                    running.withLock { $0 -= 1 }
                }
            }
            #expect(most.noted.count == 16)
            #expect(most.noted.allSatisfy { $0 <= 2 })
        }
    }

    /// T9.
    @Test func `a place that does not come free is said to be busy`() throws {
        try withFolder { folder in
            let slots = HashSlots(folder: folder, count: 1)
            let error = try slots.withSlot { () throws(DeskError) in
                #expect(throws: DeskError.self) {
                    try HashSlots(folder: folder, count: 1).withSlot(waiting: .milliseconds(50)) {}
                }
            }
            #expect(error?.kind == .busy)
            try slots.withSlot {}
        }
    }

    @Test func `a missing folder is told`() {
        #expect(throws: DeskError.self) { try HashSlots(folder: "/nonexistent").withSlot {} }
    }
}
