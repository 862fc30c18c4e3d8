import DeskModel
import DeskTesting
import Testing

@Suite struct ServiceOrderTests {
    /// Orders that often agree in a term, so that the next one decides.
    private func orders(_ count: Int) -> [ServiceOrder] {
        var dice = Dice(seed: 5)
        return (0..<count).map { _ in
            let due = Int64.random(in: 0...4, using: &dice)
            return ServiceOrder(
                lane: Bool.random(using: &dice) ? .fast : .standard,
                dueAt: due == 0 ? nil : Instant(seconds: due), number: Int64.random(in: 1...5, using: &dice))
        }
    }

    @Test func `the order is total: of two different tickets exactly one comes first`() {
        let orders = orders(200)
        for left in orders {
            for right in orders {
                #expect([left < right, right < left, left == right].filter { $0 }.count == 1)
            }
        }
    }

    @Test func `the order is transitive, so sorting it twice changes nothing`() {
        let sorted = orders(500).sorted()
        for (earlier, later) in zip(sorted, sorted.dropFirst()) { #expect(!(later < earlier)) }
        #expect(sorted.reversed().sorted() == sorted)
        let places = orders(60)
        for a in places {
            for b in places where a < b {
                for c in places where b < c { #expect(a < c) }
            }
        }
    }

    @Test func `lane counts before due, due before number, and none due is last`() {
        func order(_ lane: Ticket.Lane, _ due: Int64?, _ number: Int64) -> ServiceOrder {
            ServiceOrder(lane: lane, dueAt: due.map(Instant.init(seconds:)), number: number)
        }
        let right = [
            order(.fast, 9, 9), order(.fast, nil, 1), order(.standard, 1, 8), order(.standard, 2, 3),
            order(.standard, 2, 4), order(.standard, nil, 1), order(.standard, nil, 2),
        ]
        #expect(Array(right.reversed()).sorted() == right)
    }
}

@Suite struct WorkingClockTests {
    @Test func `reading a clock and counting the days agree`() {
        let calendar = WorkingCalendar()
        let start = at("2025-10-01T00:00:00Z")
        let clock = WorkingClock(calendar, from: start, to: at("2026-05-01T00:00:00Z"))
        var dice = Dice(seed: 7)
        for _ in 0..<400 {
            let from = start + Int64.random(in: 0...(200 * 86_400), using: &dice)
            let to = from + Int64.random(in: -1000...(10 * 86_400), using: &dice)
            #expect(clock.seconds(from: from, to: to) == calendar.workingSeconds(from: from, to: to))
        }
    }

    @Test func `percentiles are lengths that occurred`() {
        #expect(Percentiles([]) == nil)
        #expect(Percentiles([7]).map { [$0.p50, $0.p90, $0.p95] } == [7, 7, 7])
        #expect(Percentiles(Array(1...100).reversed()).map { [$0.p50, $0.p90, $0.p95] } == [50, 90, 95])
    }
}
