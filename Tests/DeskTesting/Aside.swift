import Foundation

/// Runs what blocks its thread on a thread that may be blocked.
///
/// Tests run on Swift's few threads, as many as there are cores. The tools wait
/// for other programs by blocking; were tests to do so, all threads would soon
/// wait for work that needs one of them.
package func aside<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
        Thread.detachNewThread { continuation.resume(with: Result(catching: body)) }
    }
}
