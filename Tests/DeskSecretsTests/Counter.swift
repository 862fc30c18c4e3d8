import Synchronization

/// What several threads told, in order.
final class Counter: Sendable {
    private let numbers = Mutex<[Int]>([])

    var noted: [Int] { numbers.withLock { $0 } }

    func note(_ number: Int) {
        numbers.withLock { $0.append(number) }
    }
}
