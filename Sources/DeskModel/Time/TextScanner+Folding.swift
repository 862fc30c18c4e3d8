extension TextScanner {
    /// Text as people write it, made plain: small letters without accents, one kind of dash and of space.
    ///
    /// A character that has no place in dates, times and names of days becomes a byte nothing accepts.
    init(folding text: String) {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            guard let byte = TextScanner.plain(scalar) else { continue }
            bytes.append(byte)
        }
        self.init(bytes: bytes)
    }

    /// The bytes of such text.
    static func folded(_ text: String) -> [UInt8] {
        text.unicodeScalars.compactMap(plain)
    }

    /// The plain byte of a character; nothing for an accent that stands alone.
    private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar {
        case "A"..."Z": UInt8(ascii: scalar) | 0x20
        case "\u{00}"..."\u{7F}": UInt8(ascii: scalar)
        case "á", "Á": UInt8(ascii: "a")
        case "č", "Č": UInt8(ascii: "c")
        case "ď", "Ď": UInt8(ascii: "d")
        case "é", "É", "ě", "Ě": UInt8(ascii: "e")
        case "í", "Í": UInt8(ascii: "i")
        case "ň", "Ň": UInt8(ascii: "n")
        case "ó", "Ó": UInt8(ascii: "o")
        case "ř", "Ř": UInt8(ascii: "r")
        case "š", "Š": UInt8(ascii: "s")
        case "ť", "Ť": UInt8(ascii: "t")
        case "ú", "Ú", "ů", "Ů": UInt8(ascii: "u")
        case "ý", "Ý": UInt8(ascii: "y")
        case "ž", "Ž": UInt8(ascii: "z")
        // Hyphens, dashes and the minus sign.
        case "\u{2010}"..."\u{2015}", "\u{2212}": UInt8(ascii: "-")
        // Spaces that do not break, and narrow ones.
        case "\u{A0}", "\u{2009}", "\u{202F}": UInt8(ascii: " ")
        // Acute, ring and caron of decomposed letters.
        case "\u{301}", "\u{30A}", "\u{30C}": nil
        default: 0xFF
        }
    }
}

extension TextScanner {
    /// A date: `2026-12-01`, `1.12.2026`, `1 Dec 2026`, or `1. 12.`, the last meaning the next such day from today on.
    /// - Parameter today: without it the year must be there.
    mutating func date(today: CivilDate?) -> CivilDate? {
        isoDate() ?? spokenDate(today: today)
    }

    private mutating func spokenDate(today: CivilDate?) -> CivilDate? {
        attempt { scanner in
            guard let day = scanner.digits(1...2) else { return nil }
            let hasDot = scanner.skip(".")
            scanner.spaces()
            guard let month = hasDot ? scanner.numberedMonth() ?? scanner.namedMonth() : scanner.namedMonth()
            else { return nil }
            let year = scanner.attempt { scanner -> Int? in
                scanner.spaces()
                return scanner.digits(4...4)
            }
            if let year { return CivilDate(year: year, month: month, day: day) }
            guard let today else { return nil }
            // Nine years hold a 29 February, whatever century ends among them.
            return (0...8).lazy.compactMap { CivilDate(year: today.year + $0, month: month, day: day) }
                .first { $0 >= today }
        }
    }

    private mutating func numberedMonth() -> Int? {
        attempt { scanner in scanner.digits(1...2).flatMap { scanner.skip(".") ? $0 : nil } }
    }

    /// A month by its English name or as it stands in a Czech date.
    private mutating func namedMonth() -> Int? {
        attempt { scanner in
            let word = String(decoding: scanner.word(), as: UTF8.self)
            _ = scanner.skip(".")
            return switch word {
            case "jan", "january", "ledna": 1
            case "feb", "february", "unora": 2
            case "mar", "march", "brezna": 3
            case "apr", "april", "dubna": 4
            case "may", "kvetna": 5
            case "jun", "june", "cervna": 6
            case "jul", "july", "cervence": 7
            case "aug", "august", "srpna": 8
            case "sep", "sept", "september", "zari": 9
            case "oct", "october", "rijna": 10
            case "nov", "november", "listopadu": 11
            case "dec", "december", "prosince": 12
            default: nil
            }
        }
    }

    /// A time of day in minutes: `8`, `8:00`, `08.30`; 1440 for `24:00`.
    mutating func clock() -> Int? {
        attempt { scanner in
            guard let hour = scanner.digits(1...2) else { return nil }
            let minute = scanner.attempt { scanner -> Int? in
                guard scanner.skip(":") || scanner.skip(".") else { return nil }
                return scanner.digits(2...2)
            }
            let total = hour * 60 + (minute ?? 0)
            return (minute ?? 0) < 60 && total <= 1440 ? total : nil
        }
    }
}
