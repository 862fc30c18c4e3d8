import DeskCLI
import DeskModel
import DeskProse

/// Times as other systems write them, with and without a zone.
struct Times {
    /// The zone of times that name none.
    let zone: TimeZoneTable

    /// The system's table of a zone.
    ///
    /// Throws `.usage` where there is none.
    static func zone(named name: String) throws(DeskError) -> TimeZoneTable {
        if name == Rule.of(.timeZone).standard { return .prague }
        if name == "UTC" { return .utc }
        guard Rule.mayNameTimeZone(name),
            let source = try? ByteSource(path: "/usr/share/zoneinfo/" + name),
            let bytes = try? source.readAll(limit: 1 << 18), bytes.starts(with: "TZif".utf8)
        else { throw DeskError(.usage, .value(.noTimeZone(name))) }
        return try TimeZoneTable(tzif: bytes)
    }

    /// What systems write where there is no time.
    static func isNone(_ text: String) -> Bool {
        text.isEmpty || text.utf8.starts(with: "0000-00-00".utf8) || text.utf8.starts(with: "1970-01-01".utf8)
            || text == "0"
    }

    /// The instant of a text; nothing for anything else.
    func instant(_ text: String) -> Instant? {
        let text = Text.trim(text)
        if let exact = Instant(iso: text) { return exact }
        var scanner = TimeScanner(text)
        guard let date = scanner.date() else { return epoch(text) }
        guard !scanner.isAtEnd else { return zone.instant(date) }
        guard let second = scanner.clock() else { return nil }
        if scanner.isAtEnd { return zone.instant(date, second: second) }
        guard let offset = scanner.offset(), scanner.isAtEnd else { return nil }
        return Instant(seconds: Int64(date.dayNumber * 86_400 + second - offset))
    }

    /// Seconds or milliseconds since 1970.
    private func epoch(_ text: String) -> Instant? {
        guard (9...13).contains(text.utf8.count), let number = Int64(text), number > 0 else { return nil }
        return Instant(seconds: number >= 100_000_000_000 ? number / 1000 : number)
    }
}

/// Reads the parts of a date and a time of day.
private struct TimeScanner {
    private let bytes: [UInt8]
    private var index = 0

    init(_ text: String) { bytes = Array(text.utf8.prefix(64)) }

    var isAtEnd: Bool { index >= bytes.count }

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func skip(_ scalars: String) -> Bool {
        guard let byte = peek, scalars.utf8.contains(byte) else { return false }
        index += 1
        return true
    }

    private mutating func spaces() { while skip(" \t\u{A0}") {} }

    private mutating func number(_ most: Int) -> (value: Int, digits: Int)? {
        let start = index
        var value = 0
        while index - start < most, let byte = peek, (0x30...0x39).contains(byte) {
            value = value * 10 + Int(byte - 0x30)
            index += 1
        }
        return index > start ? (value, index - start) : nil
    }

    /// `2026-11-23`, `2026/11/23` or `23. 11. 2026`.
    mutating func date() -> CivilDate? {
        guard let first = number(4) else { return nil }
        if first.digits == 4 {
            guard skip("-/"), let month = number(2), skip("-/"), let day = number(2) else { return nil }
            return CivilDate(year: first.value, month: month.value, day: day.value)
        }
        guard skip(".") else { return nil }
        spaces()
        guard let month = number(2), skip(".") else { return nil }
        spaces()
        guard let year = number(4), year.digits == 4 else { return nil }
        return CivilDate(year: year.value, month: month.value, day: first.value)
    }

    /// Seconds since midnight: `T08:00`, ` 8:00:05.123`.
    mutating func clock() -> Int? {
        _ = skip("T,")
        spaces()
        guard let hour = number(2), hour.value < 24, skip(":."), let minute = number(2), minute.value < 60
        else { return nil }
        var second = 0
        if skip(":.") {
            guard let told = number(2), told.value < 61 else { return nil }
            second = min(told.value, 59)
            if skip(".,"), number(9) == nil { return nil }
        }
        spaces()
        return hour.value * 3600 + minute.value * 60 + second
    }

    /// Seconds east of UTC: `Z`, `UTC`, `+01:00`, `-0530`, `+0000 UTC`.
    mutating func offset() -> Int? {
        if skip("Z") { return 0 }
        let isWest = peek == UInt8(ascii: "-")
        if skip("+-") {
            guard let told = number(4) else { return nil }
            var (hours, minutes) = (told.value, 0)
            if told.digits >= 3 { (hours, minutes) = (told.value / 100, told.value % 100) }
            if told.digits <= 2, skip(":") {
                guard let rest = number(2) else { return nil }
                minutes = rest.value
            }
            spaces()
            _ = name()
            guard hours < 24, minutes < 60 else { return nil }
            return (isWest ? -1 : 1) * (hours * 3600 + minutes * 60)
        }
        return name() ? 0 : nil
    }

    private mutating func name() -> Bool {
        for name in ["UTC", "GMT"] where bytes[index...].elementsEqual(name.utf8) {
            index = bytes.count
            return true
        }
        return false
    }
}
