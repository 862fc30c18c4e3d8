/// Text as it is compared when somebody's traces are looked for: small letters without accents, each with the
/// place it came from.
///
/// Accents that stand alone count as part of the letter before them, so both ways of writing `á` are one.
struct FoldedScalars {
    /// The folded letters.
    private(set) var letters: [UInt32] = []
    /// For each letter the index of its scalar in the text.
    private(set) var origins: [Int] = []
    /// The letters that were capitals.
    private(set) var capitals: Set<Int> = []

    init(_ text: String.UnicodeScalarView) {
        letters.reserveCapacity(text.count)
        origins.reserveCapacity(text.count)
        var index = 0
        for scalar in text {
            if let letter = Self.fold(scalar) {
                if letter != scalar.value, scalar.properties.isUppercase { capitals.insert(letters.count) }
                letters.append(letter)
                origins.append(index)
            }
            index += 1
        }
    }

    /// Where some of the letters stand in the text; accents after the last one belong to it.
    func place(of range: Range<Int>, within count: Int) -> Range<Int> {
        origins[range.lowerBound]..<(range.upperBound < origins.count ? origins[range.upperBound] : count)
    }

    /// Some of the letters as they are written.
    func text(of range: Range<Int>, in scalars: [Unicode.Scalar]) -> String {
        String(String.UnicodeScalarView(scalars[place(of: range, within: scalars.count)]))
    }

    /// The folded letters of a short text.
    static func letters(_ text: String) -> [UInt32] { FoldedScalars(text.unicodeScalars).letters }

    /// The folded form; nothing for an accent that stands alone.
    private static func fold(_ scalar: Unicode.Scalar) -> UInt32? {
        let value = scalar.value
        switch value {
        case 0x41...0x5A: return value | 0x20
        case 0...0xBF: return value == 0xA0 ? 0x20 : value
        case 0xC0...0x17F:
            let letter = UInt32(latin[Int(value) - 0xC0])
            return letter == UInt32(ascii(".")) ? value : letter
        case 0x300...0x36F: return nil
        // Spaces of other widths, and dashes.
        case 0x2000...0x200A, 0x202F: return 0x20
        case 0x2010...0x2015, 0x2212: return 0x2D
        default: return scalar.properties.lowercaseMapping.unicodeScalars.first?.value ?? value
        }
    }

    private static func ascii(_ scalar: Unicode.Scalar) -> UInt8 { UInt8(ascii: scalar) }

    /// The plain letters of U+00C0 to U+017F; a dot where there is none.
    private static let latin = Array(
        ("aaaaaaaceeeeiiiidnooooo.ouuuuytsaaaaaaaceeeeiiiidnooooo.ouuuuyty"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkkllllllllll"
            + "nnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs").utf8)

    /// Whether a folded letter is part of a word.
    static func isLetter(_ letter: UInt32) -> Bool {
        switch letter {
        case 0x61...0x7A: true
        case 0...0xBF: false
        default: Unicode.Scalar(letter)?.properties.isAlphabetic ?? false
        }
    }

    static func isDigit(_ letter: UInt32) -> Bool { (0x30...0x39).contains(letter) }
}
