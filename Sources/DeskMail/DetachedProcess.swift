import CDesk
import Glibc

/// A program that nobody waits for.
package enum DetachedProcess {
    /// Starts it: in a session of its own, without our streams and descriptors, with this environment and
    /// no other. `program` is a path; a link is followed first. Tells whether it was started.
    @discardableResult
    package static func start(_ program: String, arguments: [String], environment: [String]) -> Bool {
        guard let path = realpath(program, nil) else { return false }
        defer { free(path) }
        return withArray(arguments) { arguments in
            withArray(environment) { environment in
                desk_start_detached(path, arguments, environment) == 0
            }
        }
    }

    /// Lends texts as C takes them: an array of pointers that ends with none.
    private static func withArray(
        _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Bool
    ) -> Bool {
        let copies = texts.map { strdup($0) }
        defer { for copy in copies { free(copy) } }
        return body(copies + [nil])
    }
}
