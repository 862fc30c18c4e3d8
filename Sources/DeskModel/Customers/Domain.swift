/// Domain names, compared in the form the name system uses.
package enum Domain {
    /// The name in lower case with every label in ASCII (A-labels, RFC 3492), or
    /// `nil` when it is no domain name of at least two labels.
    ///
    /// Letters beyond ASCII are taken from the Latin, Greek and Cyrillic blocks in
    /// composed form only, and in one label from one of them, so that hardly two spellings of one look name two
    /// domains (UTS 39, section 5.2).
    package static func ascii(_ name: Substring) -> String? {
        guard name.utf8.count <= 253 else { return nil }
        let labels = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        guard labels.count >= 2 else { return nil }
        var name = ""
        var last = ""
        for label in labels {
            guard let ascii = asciiLabel(Substring(label)) else { return nil }
            name += name.isEmpty ? ascii : "." + ascii
            last = ascii
        }
        return last.utf8.allSatisfy { isDigit($0) } ? nil : name
    }

    private static func asciiLabel(_ label: Substring) -> String? {
        guard let first = label.utf8.first, let last = label.utf8.last,
            first != UInt8(ascii: "-"), last != UInt8(ascii: "-")
        else { return nil }
        var points: [UInt32] = []
        for scalar in label.unicodeScalars {
            guard let folded = fold(scalar) else { return nil }
            points.append(folded)
        }
        let script = points.lazy.compactMap { self.script(of: $0) }.first
        guard points.allSatisfy({ self.script(of: $0) ?? script == script }) else { return nil }
        let ascii =
            points.allSatisfy { $0 < 0x80 }
            ? String(decoding: points.map(UInt8.init), as: UTF8.self)
            : "xn--" + punycode(points)
        return ascii.utf8.count <= 63 ? ascii : nil
    }

    private static func fold(_ scalar: Unicode.Scalar) -> UInt32? {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A, 0x2D: return scalar.value
        case 0x41...0x5A: return scalar.value + 32
        case 0xC0...0x24F, 0x370...0x52F:
            let lower = scalar.properties.lowercaseMapping.unicodeScalars
            guard scalar.properties.isAlphabetic, lower.count == 1, let only = lower.first else { return nil }
            return only.value
        default: return nil
        }
    }

    /// The first letter of the block a folded letter is of; `nil` for digits and hyphens, which go with any.
    private static func script(of letter: UInt32) -> UInt32? {
        switch letter {
        case 0x61...0x7A, 0xC0...0x24F: 0x61
        case 0x370...0x3FF: 0x370
        case 0x400...0x52F: 0x400
        default: nil
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// The Bootstring of RFC 3492 with Punycode's parameters.
    private static func punycode(_ points: [UInt32]) -> String {
        var output = points.filter { $0 < 0x80 }.map { UInt8($0) }
        let basic = UInt32(output.count)
        if basic > 0 { output.append(UInt8(ascii: "-")) }
        var n: UInt32 = 0x80
        var delta: UInt32 = 0
        var bias: UInt32 = 72
        var handled = basic
        while handled < points.count {
            guard let next = points.filter({ $0 >= n }).min() else { break }
            delta += (next - n) * (handled + 1)
            n = next
            for point in points {
                if point < n { delta += 1 }
                guard point == n else { continue }
                var q = delta
                var k: UInt32 = 36
                while true {
                    let t = k <= bias ? 1 : (k >= bias + 26 ? 26 : k - bias)
                    if q < t { break }
                    output.append(digit(t + (q - t) % (36 - t)))
                    q = (q - t) / (36 - t)
                    k += 36
                }
                output.append(digit(q))
                bias = adapt(delta, handled + 1, first: handled == basic)
                delta = 0
                handled += 1
            }
            delta += 1
            n += 1
        }
        return String(decoding: output, as: UTF8.self)
    }

    private static func digit(_ value: UInt32) -> UInt8 {
        UInt8(value < 26 ? value + 0x61 : value - 26 + 0x30)
    }

    private static func adapt(_ delta: UInt32, _ count: UInt32, first: Bool) -> UInt32 {
        var delta = first ? delta / 700 : delta / 2
        delta += delta / count
        var k: UInt32 = 0
        while delta > 455 {
            delta /= 35
            k += 36
        }
        return k + 36 * delta / (delta + 38)
    }
}
