/// Characters that HTML writes as `&name;` or `&#number;`.
enum HTMLEntity {
    /// The text with those that mail programs write put in their place; others stay as they are.
    static func resolved(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
        guard bytes.contains(UInt8(ascii: "&")) else { return Array(bytes) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            guard byte == UInt8(ascii: "&"), let (text, length) = character(rest) else {
                result.append(byte)
                continue
            }
            result += text.utf8
            rest = rest.dropFirst(length)
        }
        return result
    }

    /// The character that is named here, and how many bytes name it.
    private static func character(_ rest: ArraySlice<UInt8>) -> (text: String, length: Int)? {
        let semicolon = UInt8(ascii: ";")
        guard rest.first == UInt8(ascii: "#") else {
            let name = rest.prefix(14).prefix { $0.isLetter || $0.isDigit }
            guard let text = named[String(decoding: name, as: UTF8.self)] else { return nil }
            if rest.dropFirst(name.count).first == semicolon { return (text, name.count + 1) }
            // Some leave the end out of the oldest names; as part of a longer word they are none.
            return ["nbsp", "amp", "lt", "gt", "quot"].contains { name.elementsEqual($0.utf8) }
                ? (text, name.count) : nil
        }
        let isHex = rest.dropFirst().first.map { $0 | 0x20 == UInt8(ascii: "x") } ?? false
        let start = isHex ? 2 : 1
        let digits = rest.dropFirst(start).prefix(8).prefix {
            $0.isDigit || isHex && (0x61...0x66).contains($0 | 0x20)
        }
        guard let value = UInt32(String(decoding: digits, as: UTF8.self), radix: isHex ? 16 : 10) else {
            return nil
        }
        let hasEnd = rest.dropFirst(start + digits.count).first == semicolon
        return scalar(value).map { (String(Character($0)), start + digits.count + (hasEnd ? 1 : 0)) }
    }

    private static func scalar(_ value: UInt32) -> Unicode.Scalar? {
        switch value {
        case 0: nil
        // A no-break space is a space to a reader.
        case 0xA0: " "
        // Control characters are none: who writes them means a letter of Windows (HTML, 13.2.5.80).
        case 0x80...0x9F: windows[Int(value - 0x80)]
        default: Unicode.Scalar(value)
        }
    }

    /// What stands at 0x80 to 0x9F in windows-1252.
    private static let windows = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

    /// The names from U+00A0 on, then some of the rest.
    private static let named: [String: String] = {
        var named: [String: String] = [:]
        let latin = """
            nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute \
            micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring \
            AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml \
            times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil \
            egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash \
            ugrave uacute ucirc uuml yacute thorn yuml
            """
        for (index, name) in latin.split(separator: " ").enumerated() {
            named[String(name)] = Unicode.Scalar(0xA0 + UInt32(index)).map { String(Character($0)) }
        }
        let others = """
            amp & apos ' quot " lt < gt > abreve ă Abreve Ă aogon ą Aogon Ą cacute ć Cacute Ć ccaron č Ccaron Č dcaron ď \
            Dcaron Ď dstrok đ Dstrok Đ ecaron ě Ecaron Ě eogon ę Eogon Ę lacute ĺ Lacute Ĺ lcaron ľ Lcaron Ľ lstrok ł \
            Lstrok Ł nacute ń Nacute Ń ncaron ň Ncaron Ň odblac ő Odblac Ő racute ŕ Racute Ŕ rcaron ř Rcaron Ř sacute ś \
            Sacute Ś scaron š Scaron Š scedil ş Scedil Ş tcaron ť Tcaron Ť udblac ű Udblac Ű uring ů Uring Ů zacute ź \
            Zacute Ź zcaron ž Zcaron Ž zdot ż Zdot Ż OElig Œ oelig œ Yuml Ÿ euro € bdquo „ ldquo “ rdquo ” sbquo ‚ lsquo ‘ \
            rsquo ’ lsaquo ‹ rsaquo › ndash – mdash — minus − bull • hellip … trade ™ permil ‰ dagger † prime ′ Prime ″ \
            larr ← rarr → uarr ↑ darr ↓ harr ↔ le ≤ ge ≥ ne ≠ asymp ≈ infin ∞ check ✓ num # excl ! dollar $ percnt % \
            commat @ lpar ( rpar ) ast * plus + comma , period . sol / colon : semi ; equals = quest ? lsqb [ rsqb ] \
            lbrack [ rbrack ] bsol \\ lowbar _ grave ` lcub { rcub } lbrace { rbrace } verbar | vert |
            """.split(separator: " ")
        for index in stride(from: 0, to: others.count - 1, by: 2) {
            named[String(others[index])] = String(others[index + 1])
        }
        for name in ["nbsp", "ensp", "emsp", "thinsp", "Tab", "NewLine"] { named[name] = " " }
        for name in ["shy", "zwnj", "zwj", "lrm", "rlm", "ZeroWidthSpace"] { named[name] = "" }
        return named
    }()
}
