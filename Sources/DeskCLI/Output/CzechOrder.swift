/// The alphabetical order of ČSN 97 6030, as far as names need it.
///
/// Č, Ř, Š and Ž are letters of their own after C, R, S and Z, Ch stands after H; other accents only
/// decide between words that are equal without them. English words keep their usual order.
enum CzechOrder {
    /// Whether one text stands before another.
    static func precedes(_ left: String, _ right: String) -> Bool {
        var one = Letters(left)
        var other = Letters(right)
        while true {
            switch (one.next(), other.next()) {
            case (nil, nil): return left.utf8.lexicographicallyPrecedes(right.utf8)
            case (nil, _): return true
            case (_, nil): return false
            case (let a?, let b?):
                if a != b { return a < b }
            }
        }
    }

    /// The letters of a text as numbers that compare in alphabetical order.
    private struct Letters: IteratorProtocol {
        private var scalars: String.UnicodeScalarView.Iterator
        private var pending: Unicode.Scalar?

        init(_ text: String) { scalars = text.unicodeScalars.makeIterator() }

        mutating func next() -> UInt32? {
            let scalar = pending ?? scalars.next()
            pending = nil
            guard let scalar else { return nil }
            let (letter, rank) = Letters.base(scalar)
            if letter == "c", rank == 0 {
                let following = scalars.next()
                if following == "h" || following == "H" { return Letters.weight("h", 1) }
                pending = following
            }
            return Letters.weight(letter, rank)
        }

        private static func weight(_ letter: Unicode.Scalar, _ rank: UInt32) -> UInt32 {
            letter.value << 1 | rank
        }

        /// The letter without accent and case, and 1 for those that follow it in the alphabet.
        private static func base(_ scalar: Unicode.Scalar) -> (Unicode.Scalar, UInt32) {
            switch scalar {
            case "A"..."Z": (Unicode.Scalar(UInt8(scalar.value) + 32), 0)
            case "Č", "č": ("c", 1)
            case "Ř", "ř": ("r", 1)
            case "Š", "š": ("s", 1)
            case "Ž", "ž": ("z", 1)
            case "Á", "á", "Ä", "ä": ("a", 0)
            case "Ď", "ď": ("d", 0)
            case "É", "é", "Ě", "ě", "Ë", "ë": ("e", 0)
            case "Í", "í": ("i", 0)
            case "Ľ", "ľ", "Ĺ", "ĺ", "Ł", "ł": ("l", 0)
            case "Ň", "ň": ("n", 0)
            case "Ó", "ó", "Ô", "ô", "Ö", "ö", "Ő", "ő": ("o", 0)
            case "Ť", "ť": ("t", 0)
            case "Ú", "ú", "Ů", "ů", "Ü", "ü", "Ű", "ű": ("u", 0)
            case "Ý", "ý": ("y", 0)
            default: (scalar, 0)
            }
        }
    }
}
