import Dispatch
import Synchronization

/// Waits for asynchronous work, and answers what it answers.
///
/// Commands are synchronous: an asynchronous `main` starts threads that nearly
/// no command needs, and costs a fifth of a cold start. Only running another
/// program is asynchronous; those who do so wait for it here. Task-local values
/// hold inside. Throws `SpareThread.None` where no thread can be had to do it.
package func waiting<Value: Sendable>(
    for work: @escaping @Sendable () async throws -> Value
) throws -> Value {
    guard SpareThread.canBeHad else { throw SpareThread.None() }
    let outcome = Outcome<Value>()
    // On a thread of its own: were ours one of Swift's few, nobody might be left to do the work.
    Task(executorPreference: OwnQueue()) {
        do {
            outcome.settle(.success(try await work()))
        } catch {
            outcome.settle(.failure(error))
        }
    }
    return try outcome.wait().get()
}

/// A result that one thread waits for and another settles.
private final class Outcome<Value: Sendable>: Sendable {
    private let result = Mutex<Result<Value, any Error>?>(nil)
    private let done = DispatchSemaphore(value: 0)

    func settle(_ result: Result<Value, any Error>) {
        self.result.withLock { $0 = result }
        done.signal()
    }

    func wait() -> Result<Value, any Error> {
        while true {
            if let result = result.withLock(\.self) { return result }
            done.wait()
        }
    }
}

/// Runs the steps of asynchronous work one after the other on a queue of its own.
private final class OwnQueue: TaskExecutor {
    private let queue = DispatchQueue(label: "desk.waiting")

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
