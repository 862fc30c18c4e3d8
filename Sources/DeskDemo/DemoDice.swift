/// Numbers that look random and are the same everywhere: SplitMix64, as Steele, Lea and Flood gave it
/// ("Fast splittable pseudorandom number generators", 2014).
struct DemoDice: Sendable {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func roll() -> UInt64 {
        state &+= 0x9e37_79b9_7f4a_7c15
        var value = state
        value = (value ^ (value >> 30)) &* 0xbf58_476d_1ce4_e5b9
        value = (value ^ (value >> 27)) &* 0x94d0_49bb_1331_11eb
        return value ^ (value >> 31)
    }

    /// A number of the range; the bias of the remainder does not matter here.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + Int(roll() % UInt64(range.count))
    }

    /// True so many times in a hundred.
    mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

    /// One of them; there must be one.
    mutating func pick<Element>(_ choices: [Element]) -> Element { choices[number(0...choices.count - 1)] }

    /// One of them, in proportion to the weights, of which one is above zero.
    mutating func pick<Element>(_ choices: [(Element, weight: Int)]) -> Element {
        var rest = number(1...choices.reduce(0) { $0 + $1.weight })
        for (choice, weight) in choices {
            rest -= weight
            if rest <= 0 { return choice }
        }
        return choices[choices.count - 1].0
    }
}
