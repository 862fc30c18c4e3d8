package import DeskModel
import DeskProse

/// What one Argon2 hash costs whoever computes it.
package struct Argon2Cost: Hashable, Sendable {
    /// Memory in KiB.
    package let memory: UInt32
    /// Passes over that memory.
    package let passes: UInt32
    /// Lanes of memory; computed one after the other by a single thread.
    package let lanes: UInt32

    /// The default: RFC 9106's second recommendation, 64 MiB.
    package static let standard = Argon2Cost(memory: 65_536, passes: 3, lanes: 4)
    /// The least a desk may choose, after OWASP's password storage cheat sheet.
    package static let floor = Argon2Cost(memory: 19_456, passes: 2, lanes: 1)
    /// The most that is computed for anyone, so that a planted hash cannot occupy the machine.
    package static let ceiling = Argon2Cost(memory: 262_144, passes: 10, lanes: 8)

    /// A cost as it stands in a stored hash; `isComputable` says whether it is within the ceiling.
    init(memory: UInt32, passes: UInt32, lanes: UInt32) {
        self.memory = memory
        self.passes = passes
        self.lanes = lanes
    }

    /// A cost a desk chooses for its own hashes (the rules `argon2.*`); throws `.invalid` outside floor and ceiling.
    package init(choosing memory: Int, passes: Int, lanes: Int) throws(DeskError) {
        let floor = Argon2Cost.floor
        let ceiling = Argon2Cost.ceiling
        try Self.demand(memory, in: floor.memory...ceiling.memory, .argon2Memory)
        try Self.demand(passes, in: floor.passes...ceiling.passes, .argon2Passes)
        try Self.demand(lanes, in: floor.lanes...ceiling.lanes, .argon2Lanes)
        self.init(memory: UInt32(memory), passes: UInt32(passes), lanes: UInt32(lanes))
    }

    /// `m=65536,t=3,p=4`.
    package var text: String { "m=\(memory),t=\(passes),p=\(lanes)" }

    /// Whether Argon2 is defined for it and it is within the ceiling.
    var isComputable: Bool {
        let ceiling = Argon2Cost.ceiling
        return 1...ceiling.passes ~= passes && 1...ceiling.lanes ~= lanes
            && 8 * lanes...ceiling.memory ~= memory
    }

    private static func demand(
        _ value: Int, in range: ClosedRange<UInt32>, _ what: Prose
    ) throws(DeskError) {
        guard Int(range.lowerBound)...Int(range.upperBound) ~= value else {
            throw DeskError(
                .invalid,
                .argon2OutOfRange(what, value, Int(range.lowerBound), Int(range.upperBound)))
        }
    }
}

extension Argon2Cost {
    /// The parameters of a PHC string: exactly these three, in this order, decimal without leading zeros.
    init?(parameters text: ArraySlice<UInt8>) {
        let parts = text.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
        guard parts.count == 3,
            let memory = Self.number(parts[0], after: "m="),
            let passes = Self.number(parts[1], after: "t="),
            let lanes = Self.number(parts[2], after: "p=")
        else { return nil }
        self.init(memory: memory, passes: passes, lanes: lanes)
    }

    private static func number(_ text: ArraySlice<UInt8>, after name: String) -> UInt32? {
        guard text.starts(with: name.utf8) else { return nil }
        let digits = text.dropFirst(name.utf8.count)
        guard 1...9 ~= digits.count, digits.first != UInt8(ascii: "0") else { return nil }
        var number: UInt32 = 0
        for digit in digits {
            guard UInt8(ascii: "0")...UInt8(ascii: "9") ~= digit else { return nil }
            number = number * 10 + UInt32(digit - UInt8(ascii: "0"))
        }
        return number
    }
}
