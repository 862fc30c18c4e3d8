extension TimeZoneRule {
    /// Reads a rule such as `CET-1CEST,M3.5.0,M10.5.0/3`.
    ///
    /// After POSIX, with what RFC 9636 adds to it: names in `<>` and hours from −167 to 167.
    init?(posix bytes: [UInt8]) {
        guard bytes.count <= 100 else { return nil }
        var scanner = TextScanner(bytes: bytes)
        guard scanner.zoneName(), let west = scanner.clock(hours: 24) else { return nil }
        guard !scanner.isAtEnd else {
            self.init(standard: -west, summer: nil)
            return
        }
        guard scanner.zoneName() else { return nil }
        var offset = 3600 - west
        if scanner.peek != UInt8(ascii: ",") {
            guard let summerWest = scanner.clock(hours: 24) else { return nil }
            offset = -summerWest
        }
        guard let begin = scanner.change(), let end = scanner.change(), scanner.isAtEnd else { return nil }
        self.init(standard: -west, summer: Summer(offset: offset, begin: begin, end: end))
    }
}

extension TextScanner {
    /// Passes over an abbreviation: letters, or anything between `<` and `>`.
    fileprivate mutating func zoneName() -> Bool {
        if skip("<") {
            while let byte = next() {
                if byte == UInt8(ascii: ">") { return true }
            }
            return false
        }
        var length = 0
        while let byte = peek, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) {
            _ = next()
            length += 1
        }
        return length >= 3
    }

    /// Hours with optional minutes and seconds, in seconds; maybe signed.
    fileprivate mutating func clock(hours limit: Int) -> Int? {
        let negative = peek == UInt8(ascii: "-")
        _ = skip("-") || skip("+")
        guard let hours = digits(1...3), hours <= limit else { return nil }
        var seconds = hours * 3600
        for unit in [60, 1] where skip(":") {
            guard let value = digits(2...2), value < 60 else { return nil }
            seconds += value * unit
        }
        return negative ? -seconds : seconds
    }

    /// `,M3.5.0/2`, `,J60` or `,59`; at two o'clock where nothing is said.
    fileprivate mutating func change() -> TimeZoneRule.Change? {
        guard skip(","), let day = changeDay() else { return nil }
        guard skip("/") else { return TimeZoneRule.Change(day: day, second: 7200) }
        guard let second = clock(hours: 167) else { return nil }
        return TimeZoneRule.Change(day: day, second: second)
    }

    private mutating func changeDay() -> TimeZoneRule.Day? {
        if skip("M") {
            guard let month = digits(1...2), (1...12).contains(month), skip("."),
                let week = digits(1...1), (1...5).contains(week), skip("."),
                let weekday = digits(1...1), weekday <= 6
            else { return nil }
            return .weekday(weekday, week: week, month: month)
        }
        let isOrdinal = skip("J")
        guard let number = digits(1...3), number <= 365, !isOrdinal || number >= 1 else { return nil }
        return isOrdinal ? .ordinal(number) : .offset(number)
    }
}
