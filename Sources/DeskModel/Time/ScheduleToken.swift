/// A piece of what people write about days and hours.
enum ScheduleToken: Equatable {
    /// Monday is 1.
    case weekday(Int)
    case weekdays(WeekdaySet)
    case date(CivilDate)
    /// Minutes since midnight.
    case time(Int)
    case dash, comma, semicolon

    /// What is wrong with a text about days and hours.
    enum Fault: Error {
        case tooLong, unreadable, overnight, empty
    }

    /// Longer texts are not read; all windows that a ticket may have fit, as people read them.
    static let longest = 1000

    /// Cuts a text into its pieces.
    /// - Parameter today: what `tomorrow` and dates without a year start from; without it no date is accepted.
    static func all(in text: String, today: CivilDate?) throws(Fault) -> [ScheduleToken] {
        guard text.utf8.count <= longest else { throw .tooLong }
        var scanner = TextScanner(folding: text)
        var tokens: [ScheduleToken] = []
        scanner.spaces()
        while let byte = scanner.peek {
            switch byte {
            case UInt8(ascii: "-"): tokens.append(.dash)
            case UInt8(ascii: ","): tokens.append(.comma)
            case UInt8(ascii: ";"): tokens.append(.semicolon)
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                tokens.append(try number(&scanner, today: today))
                scanner.spaces()
                continue
            default:
                if let token = try named(&scanner, today: today) { tokens.append(token) }
                scanner.spaces()
                continue
            }
            _ = scanner.next()
            scanner.spaces()
        }
        return tokens
    }

    /// A date or a time, the time maybe with an `h` behind.
    private static func number(_ scanner: inout TextScanner, today: CivilDate?) throws(Fault) -> ScheduleToken
    {
        if let today, let date = scanner.date(today: today) { return .date(date) }
        guard let minute = scanner.clock() else { throw .unreadable }
        _ = scanner.attempt { scanner -> Bool? in
            scanner.spaces()
            return ["h", "hod"].contains(String(decoding: scanner.word(), as: UTF8.self)) ? true : nil
        }
        return .time(minute)
    }

    /// What a word means; nothing for one that only leads over.
    private static func named(_ scanner: inout TextScanner, today: CivilDate?) throws(Fault) -> ScheduleToken?
    {
        let word = String(decoding: scanner.word(), as: UTF8.self)
        _ = scanner.skip(".")
        switch word {
        case "from", "od", "on", "in", "v", "ve": return nil
        case "every", "each", "kazdy", "kazdou", "kazde":
            scanner.spaces()
            return try every(String(decoding: scanner.word(), as: UTF8.self))
        case "pracovni":
            scanner.spaces()
            guard ["dny", "den", "dnech"].contains(String(decoding: scanner.word(), as: UTF8.self)) else {
                throw .unreadable
            }
            return .weekdays(.workdays)
        case "weekdays", "workdays": return .weekdays(.workdays)
        case "weekend", "weekends", "vikend", "vikendy": return .weekdays(.weekend)
        case "to", "do", "az": return .dash
        case "and", "a": return .comma
        case "daily", "denne": return .weekdays(.all)
        case "today", "dnes": return try .date(after: 0, today)
        case "tomorrow", "zitra": return try .date(after: 1, today)
        case "pozitri": return try .date(after: 2, today)
        default:
            guard let weekday = weekday(word) else { throw .unreadable }
            return .weekday(weekday)
        }
    }

    /// What stands after `every`: a weekday, or simply the day.
    private static func every(_ word: String) throws(Fault) -> ScheduleToken {
        switch word {
        case "day", "den": return .weekdays(.all)
        case "weekday", "workday": return .weekdays(.workdays)
        default:
            guard let weekday = weekday(word) else { throw .unreadable }
            return .weekday(weekday)
        }
    }

    private static func date(after days: Int, _ today: CivilDate?) throws(Fault) -> ScheduleToken {
        guard let today else { throw .unreadable }
        return .date(today + days)
    }

    /// English and Czech names of weekdays, short, long and as they stand after a preposition.
    static func weekday(_ word: String) -> Int? {
        switch word {
        case "mon", "monday", "mondays", "po", "pon", "pondeli": 1
        case "tue", "tues", "tuesday", "tuesdays", "ut", "ute", "utery": 2
        case "wed", "wednesday", "wednesdays", "st", "str", "streda", "stredu", "stredy": 3
        case "thu", "thur", "thurs", "thursday", "thursdays", "ct", "ctv", "ctvrtek", "ctvrtka", "ctvrtky": 4
        case "fri", "friday", "fridays", "pa", "pat", "patek", "patku", "patky": 5
        case "sat", "saturday", "saturdays", "so", "sob", "sobota", "sobotu", "soboty": 6
        case "sun", "sunday", "sundays", "ne", "ned", "nedele", "nedeli": 7
        default: nil
        }
    }
}
