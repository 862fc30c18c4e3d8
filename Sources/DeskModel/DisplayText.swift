/// How text that others wrote is shown to people.
///
/// A terminal obeys what it prints. So everything that is not a visible character is shown as its
/// number, `\u{202E}`: the scalars of the general categories Cc, Cf, Zl and Zp, and the tag block.
package enum DisplayText {
    /// Whether a scalar is shown as its number. The ranges are those of Unicode 16, categories Cc, Cf,
    /// Zl and Zp; U+2065 and the rest of the plane U+E0000…U+E0FFF join them, as no one can see them.
    package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x300 { return value < 0x20 || (0x7F...0x9F).contains(value) || value == 0xAD }
        switch value {
        case 0x600...0x605, 0x61C, 0x6DD, 0x70F, 0x890...0x891, 0x8E2, 0x180E, 0x200B...0x200F,
            0x2028...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB, 0x110BD, 0x110CD,
            0x13430...0x1343F, 0x1BCA0...0x1BCA3, 0x1D173...0x1D17A, 0xE0000...0xE0FFF:
            return true
        default: return false
        }
    }

    /// Whether nothing can be seen in a text: no letter and no sign, only spaces of any kind.
    package static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            scalar.properties.isWhitespace || isHidden(scalar)
                || [0x34F, 0x115F, 0x2800, 0x3164].contains(scalar.value)
        }
    }

    /// Whether a UTF-8 sequence that starts with this byte may be one of the hidden scalars.
    ///
    /// Lets a writer pass over ASCII and the letters of European languages byte by byte.
    static func mayStartHidden(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00..<0x20, 0x7F: true
        case 0x20..<0x80: false
        case 0xC2, 0xD8, 0xDB, 0xDC, 0xE0, 0xE1, 0xE2, 0xEF, 0xF0, 0xF3: true
        default: false
        }
    }
}

/// The text with everything a terminal would obey or hide shown as `\u{202E}`, a tab as `\t`.
///
/// Line feeds stay only where `keepingNewlines` says that the text may have several lines; a line that
/// ends in CR LF then loses its CR. Text without anything to hide is returned as it is.
package func shown(_ text: String, keepingNewlines: Bool = false) -> String {
    guard text.utf8.contains(where: DisplayText.mayStartHidden) else { return text }
    var result = ""
    result.reserveCapacity(text.utf8.count + 16)
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
        let scalar = scalars[index]
        scalars.formIndex(after: &index)
        guard DisplayText.isHidden(scalar) else {
            result.unicodeScalars.append(scalar)
            continue
        }
        switch scalar {
        case "\n" where keepingNewlines: result.unicodeScalars.append(scalar)
        case "\r" where keepingNewlines && index < scalars.endIndex && scalars[index] == "\n": break
        case "\t": result += "\\t"
        default: result += "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
        }
    }
    return result
}
