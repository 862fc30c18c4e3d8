extension Instant {
    /// The instant as ISO 8601 in UTC, `2026-01-02T03:04:05Z`: the only form in which machines get it.
    package var iso: String {
        let (day, second) = seconds.dividedDown(by: 86_400)
        let date = CivilDate(dayNumber: Int(day))
        let time = Int(second)
        guard (0...9999).contains(date.year) else {
            return date.iso
                + "T\(twoDigits(time / 3600)):\(twoDigits(time / 60 % 60)):\(twoDigits(time % 60))Z"
        }
        return String(unsafeUninitializedCapacity: 20) { buffer in
            var writer = DigitWriter(buffer)
            writer.date(date)
            writer.byte(UInt8(ascii: "T"))
            writer.two(time / 3600)
            writer.byte(UInt8(ascii: ":"))
            writer.two(time / 60 % 60)
            writer.byte(UInt8(ascii: ":"))
            writer.two(time % 60)
            writer.byte(UInt8(ascii: "Z"))
            return writer.count
        }
    }

    /// An instant as ISO 8601 writes it with its distance from UTC: `2026-01-02T03:04:05Z` or
    /// `2026-01-02T04:04:05.9+01:00`, whose fraction is cut off.
    package init?(iso text: String) {
        guard text.utf8.count <= 40 else { return nil }
        var scanner = TextScanner(text)
        guard let date = scanner.isoDate(), scanner.skip("T"),
            let hour = scanner.digits(2...2), hour < 24, scanner.skip(":"),
            let minute = scanner.digits(2...2), minute < 60, scanner.skip(":"),
            let second = scanner.digits(2...2), second < 60
        else { return nil }
        if scanner.skip(".") {
            guard scanner.digits(1...9) != nil else { return nil }
        }
        guard let offset = scanner.offset(), scanner.isAtEnd else { return nil }
        self.init(seconds: Int64(date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second - offset))
    }
}

extension TextScanner {
    /// Seconds east of UTC: `Z`, `+01:00` or `-05:30`.
    fileprivate mutating func offset() -> Int? {
        if skip("Z") { return 0 }
        let west = peek == UInt8(ascii: "-")
        guard skip("+") || skip("-"), let hours = digits(2...2), hours < 24, skip(":"),
            let minutes = digits(2...2), minutes < 60
        else { return nil }
        return (west ? -1 : 1) * (hours * 3600 + minutes * 60)
    }
}

extension Int64 {
    /// Quotient and remainder of a division that rounds towards the past; the remainder is never negative.
    func dividedDown(by divisor: Int64) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }
}
