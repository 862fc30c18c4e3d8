import DeskModel
import DeskStore
import Glibc

/// A folder of its own for one test, removed with it.
final class Scratch: Sendable {
    let folder: String
    var path: String { folder + "/desk.db" }
    /// The instant of every test: 2026-12-01T09:00:00Z.
    static let now = Instant(seconds: 1_796_115_600)

    init() {
        var template = Array("/tmp/desk-test-XXXXXX".utf8CString)
        folder = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp/desk-test-missing"
    }

    deinit {
        guard getenv("DESK_TEST_KEEP") == nil else { return }
        remove(folder)
    }

    /// A desk in the folder with one admin.
    func desk() throws -> Store {
        try Store.create(path, now: Scratch.now) { _ in }
        let store = try Store.open(path, now: Scratch.now)
        try store.write(at: Scratch.now) { transaction in
            _ = try transaction.insertConsultant(
                login: "eva", name: "Eva", email: EmailAddress("eva@podpora.example"), role: .admin)
        }
        return store
    }

    /// Everything the file holds.
    func bytes() -> [UInt8] {
        guard let file = fopen(path, "r") else { return [] }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 {
            bytes += buffer.prefix(count)
        }
        return bytes
    }

    /// Replaces the file.
    func write(_ bytes: [UInt8]) {
        guard let file = fopen(path, "w") else { return }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
        chmod(path, 0o600)
    }

    private func remove(_ path: String) {
        if let folder = opendir(path) {
            while let entry = readdir(folder) {
                let name = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
                }
                if name != ".", name != ".." { remove(path + "/" + name) }
            }
            closedir(folder)
            rmdir(path)
        } else {
            unlink(path)
        }
    }
}
