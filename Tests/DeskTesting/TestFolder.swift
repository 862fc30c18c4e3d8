import DeskModel
import DeskProse
import Foundation

/// A folder that goes with the last test that holds it, and with it what lies beside it in `.files`, unless `DESK_TEST_KEEP` is set.
package final class TestFolder: Sendable {
    /// Where it is.
    package let path: String

    /// Makes it.
    package init() throws {
        var template = Array("/tmp/desk-test-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw DeskError.system(errno, path: "/tmp") }
        path = String(cString: made)
    }

    deinit {
        guard getenv("DESK_TEST_KEEP") == nil else { return }
        // What is left in /tmp hurts nobody, so a failure is no failure of the test.
        for name in [path, path + ".files"] { try? FileManager.default.removeItem(atPath: name) }
    }
}
