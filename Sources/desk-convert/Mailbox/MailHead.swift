import DeskModel

/// What tells threads apart, read from a header without parsing the message.
struct MailHead {
    private(set) var messageID: String?
    /// The messages it answers.
    private(set) var answers: [String] = []
    private(set) var date: Instant?

    init(_ message: [UInt8]) {
        var field: [UInt8] = []
        var lines = message[...]
        while !lines.isEmpty {
            let end = lines.firstIndex(of: 0x0A) ?? lines.endIndex
            let line = lines[..<end].filter { $0 != 0x0D }
            lines = lines[min(end + 1, lines.endIndex)...]
            if let first = line.first, first == 0x20 || first == 0x09 {
                if field.count < 1 << 16 { field += line }
                continue
            }
            take(field)
            field = line
            if line.isEmpty { return }
        }
        take(field)
    }

    private mutating func take(_ field: [UInt8]) {
        guard let colon = field.firstIndex(of: UInt8(ascii: ":")) else { return }
        let value = String(decoding: field[(colon + 1)...], as: UTF8.self)
        switch String(decoding: field[..<colon], as: UTF8.self).lowercased() {
        case "message-id": if messageID == nil { messageID = MailHead.ids(value).first }
        case "references", "in-reply-to": answers += MailHead.ids(value).prefix(100)
        case "date": if date == nil { date = MailHead.date(value) }
        default: break
        }
    }

    /// The ids within angle brackets.
    private static func ids(_ text: String) -> [String] {
        text.utf8.split(separator: UInt8(ascii: "<")).dropFirst(text.utf8.first == UInt8(ascii: "<") ? 0 : 1)
            .compactMap { piece in
                guard let end = piece.firstIndex(of: UInt8(ascii: ">")), end > piece.startIndex else {
                    return nil
                }
                return String(decoding: piece[..<end], as: UTF8.self)
            }
    }

    /// The instant of `Mon, 23 Nov 2026 10:00:00 +0100` (RFC 5322, 3.3), and of forms close to it.
    static func date(_ text: String) -> Instant? {
        var words = text.split { $0 == " " || $0 == "\t" || $0 == "," }.map(String.init)
        if words.first.map({ Int($0) == nil }) ?? false { words.removeFirst() }
        guard words.count >= 4, let day = Int(words[0]), var year = Int(words[2]),
            let month = months.firstIndex(of: String(words[1].lowercased().prefix(3)))
        else { return nil }
        if year < 100 { year += year < 50 ? 2000 : 1900 }
        let clock = words[3].split(separator: ":").map { Int($0) }
        guard let date = CivilDate(year: year, month: month + 1, day: day), (2...3).contains(clock.count),
            let hour = clock[0], let minute = clock[1], (0..<24).contains(hour), (0..<60).contains(minute)
        else { return nil }
        let second = clock.count == 3 ? min(clock[2] ?? 0, 59) : 0
        return Instant(
            seconds: Int64(
                date.dayNumber * 86_400 + hour * 3600 + minute * 60 + second
                    - offset(words.count > 4 ? words[4] : "+0000")))
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    private static func offset(_ zone: String) -> Int {
        guard zone.utf8.count == 5, let number = Int(zone.dropFirst()),
            zone.hasPrefix("+") || zone.hasPrefix("-")
        else {
            return ["EST": -5, "EDT": -4, "CST": -6, "PST": -8, "PDT": -7, "CET": 1, "CEST": 2][
                zone, default: 0] * 3600
        }
        return (zone.hasPrefix("-") ? -1 : 1) * (number / 100 * 3600 + number % 100 * 60)
    }
}
