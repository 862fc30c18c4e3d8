extension Window {
    /// Reads windows as the database hands them over: `31 480 660;2026-12-01 780 930`. What is none is passed over.
    package static func all(stored text: String) -> [Window] {
        var scanner = TextScanner(text)
        var windows: [Window] = []
        while !scanner.isAtEnd {
            if let window = scanner.attempt({ $0.storedWindow() }) { windows.append(window) }
            while let byte = scanner.next(), byte != UInt8(ascii: ";") {}
        }
        return windows
    }
}

extension TextScanner {
    /// A date, or weekdays as a number, with the minutes of the day from and to.
    fileprivate mutating func storedWindow() -> Window? {
        let date = isoDate()
        let days = date == nil ? digits(1...3).flatMap { UInt8(exactly: $0) } : nil
        guard skip(" "), let from = digits(1...4), skip(" "), let to = digits(1...4),
            isAtEnd || peek == UInt8(ascii: ";"), let hours = DaySpan(from: from, to: to)
        else { return nil }
        if let date { return .date(date, hours) }
        return days.map { .weekly(WeekdaySet(rawValue: $0), hours) }
    }
}
