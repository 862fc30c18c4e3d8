/// Bytes of a text in a Latin charset, looked at to tell which.
///
/// The sets of Central Europe differ in few letters (š ž ť Š Ž Ť ľ Ľ), and those tell them apart: a byte that is a
/// letter in one is a sign or nothing in the other, and a sign does not stand within a word.
struct LatinText {
    /// How often each byte stands beside a letter, and right before one.
    private var inWord = [Int](repeating: 0, count: 256)
    private var beforeLetter = [Int](repeating: 0, count: 256)
    private var hasControls = false

    init(_ bytes: [UInt8]) {
        for (index, byte) in bytes.enumerated() where byte >= 0x80 {
            if byte < 0xA0 { hasControls = true }
            let isBefore = index + 1 < bytes.count && Self.isLetter(bytes[index + 1])
            if isBefore { beforeLetter[Int(byte)] += 1 }
            if isBefore || index > 0 && Self.isLetter(bytes[index - 1]) { inWord[Int(byte)] += 1 }
        }
    }

    /// The charset, as iconv calls it, where the sender said another or none.
    func codePage(_ said: CharsetName) -> String {
        switch said {
        case .western: isCzech || before(0xB9) ? central : "CP1252"
        // Who names the code page means it, unless it puts a Polish letter or a sign into Czech and Slovak words, or
        // the Slovak one into Czech words.
        case .central(isISO: false):
            has(0xB9, 0xB5) || isCzech && has(0xA9, 0xBB, 0xAB) || has(0xEC, 0xF8, 0xF9) && has(0xAE, 0xBE)
                ? central : "CP1250"
        case .central(isISO: true): hasControls ? "CP1250" : "ISO-8859-2"
        default: central
        }
    }

    private var central: String {
        // In ISO 8859-2 nothing stands there.
        if hasControls { return "CP1250" }
        // Š š Ť ť and the Slovak ľ, where the code page has signs and the Polish ą.
        if !isPolish, has(0xA9, 0xB9, 0xAB, 0xBB, 0xB5) { return "ISO-8859-2" }
        // Ž ž there, ® and the Slovak ľ here.
        guard has(0xAE, 0xBE) else { return "CP1250" }
        return has(0xE4, 0xF4, 0xC4, 0xE5, 0xE0) && !has(0xEC, 0xF8, 0xF9) ? "CP1250" : "ISO-8859-2"
    }

    /// Whether letters stand where Czech and Slovak have them (ě ů ň, or č ř ď beside á í ý), and none that Western
    /// languages have there.
    private var isCzech: Bool {
        guard !has(0xE0, 0xEA, 0xE3, 0xE5, 0xE6, 0xF1, 0xF5) else { return false }
        if before(0xEC, 0xF9, 0xF2) || has(0x9A, 0x9D, 0x9E, 0x8D) && has(0xE8, 0xF8, 0xEF, 0xE1, 0xED, 0xFD)
        {
            return true
        }
        return before(0xE8, 0xF8, 0xEF, 0xC8, 0xD8) && has(0xE1, 0xED, 0xFD, 0xC1, 0xCD, 0xDD)
    }

    private var isPolish: Bool { has(0xB3, 0xEA, 0xE6, 0xBF) }

    private func has(_ bytes: Int...) -> Bool { bytes.contains { inWord[$0] > 0 } }
    private func before(_ bytes: Int...) -> Bool { bytes.contains { beforeLetter[$0] > 0 } }

    private static func isLetter(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xFE, 0x8A, 0x8D, 0x8E, 0x9A, 0x9D, 0x9E, 0xBE: true
        default: false
        }
    }
}
