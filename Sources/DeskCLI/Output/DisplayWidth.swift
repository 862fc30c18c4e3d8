/// How many cells of a terminal text takes, and text fitted to cells.
///
/// Counted by scalar, as terminals do: marks that combine take none, East Asian wide letters and
/// emoji two, all others one. Text is expected to be shown already, that is without controls.
package enum DisplayWidth {
    /// The cells one scalar takes.
    package static func of(_ scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        if value < 0x300 { return 1 }
        if value < 0x1100 {
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark: return 0
            default: return 1
            }
        }
        if isWide(value) { return 2 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: return (0x1160...0x11FF).contains(value) ? 0 : 1
        }
    }

    /// East Asian Width W and F, and emoji shown as pictures, as ranges of Unicode 16 joined where
    /// what lies between is unassigned.
    private static func isWide(_ value: UInt32) -> Bool {
        switch value {
        case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0, 0x23F3,
            0x25FD...0x25FE, 0x2614...0x2615, 0x2630...0x2637, 0x2648...0x2653, 0x267F,
            0x268A...0x268F, 0x2693, 0x26A1, 0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5,
            0x26CE, 0x26D4, 0x26EA, 0x26F2...0x26F3, 0x26F5, 0x26FA, 0x26FD, 0x2705,
            0x270A...0x270B, 0x2728, 0x274C, 0x274E, 0x2753...0x2755, 0x2757, 0x2795...0x2797,
            0x27B0, 0x27BF, 0x2B1B...0x2B1C, 0x2B50, 0x2B55, 0x2E80...0x303E, 0x3041...0x3247,
            0x3250...0x4DBF, 0x4E00...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FE3,
            0x17000...0x18D08, 0x1AFF0...0x1B2FB, 0x1D300...0x1D376, 0x1F004, 0x1F0CF, 0x1F18E,
            0x1F191...0x1F19A, 0x1F200...0x1F265, 0x1F300...0x1F320, 0x1F32D...0x1F335,
            0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3,
            0x1F3E0...0x1F3F0, 0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440, 0x1F442...0x1F4FC,
            0x1F4FF...0x1F53D, 0x1F54B...0x1F567, 0x1F57A, 0x1F595...0x1F596, 0x1F5A4,
            0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC, 0x1F6D0...0x1F6D7, 0x1F6DC...0x1F6DF,
            0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7EB, 0x1F7F0, 0x1F90C...0x1F93A,
            0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x2FFFD,
            0x30000...0x3FFFD:
            return true
        default: return false
        }
    }

    /// The cells a text takes.
    package static func of(_ text: String) -> Int {
        var width = 0
        for scalar in text.unicodeScalars { width += of(scalar) }
        return width
    }

    /// The text in at most `width` cells; where something is left out, the last of them is `…`.
    package static func cut(_ text: String, to width: Int) -> String {
        // No scalar takes more cells than bytes, so most need not be measured.
        guard text.utf8.count > width, of(text) > width else { return text }
        guard width > 0 else { return "" }
        var result = ""
        var used = 0
        for scalar in text.unicodeScalars {
            let cells = of(scalar)
            guard used + cells <= width - 1 else { break }
            used += cells
            result.unicodeScalars.append(scalar)
        }
        return result + "…"
    }

    /// The text filled up with spaces to `width` cells, on the left for numbers.
    package static func pad(_ text: String, to width: Int, trailing: Bool = false) -> String {
        let missing = width - of(text)
        guard missing > 0 else { return text }
        let spaces = String(repeating: " ", count: missing)
        return trailing ? spaces + text : text + spaces
    }

    /// The text broken at spaces into lines of at most `width` cells; line breaks in it are kept, and a
    /// word longer than a line is broken where the line ends.
    package static func wrap(_ text: String, to width: Int) -> [String] {
        guard width > 0 else { return [text] }
        var lines: [String] = []
        for paragraph in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            var line = ""
            var used = 0
            var hasWords = false
            for word in paragraph.split(separator: " ", omittingEmptySubsequences: false) {
                let cells = word.reduce(0) { $0 + of($1) }
                if hasWords && used + 1 + cells > width {
                    lines.append(line)
                    line = ""
                    used = 0
                } else if hasWords {
                    line += " "
                    used += 1
                }
                hasWords = true
                for scalar in word {
                    let cells = of(scalar)
                    if used + cells > width && used > 0 {
                        lines.append(line)
                        line = ""
                        used = 0
                    }
                    line.unicodeScalars.append(scalar)
                    used += cells
                }
            }
            lines.append(line)
        }
        return lines
    }
}
