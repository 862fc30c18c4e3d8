import CGMime
import Glibc

/// Text in any charset that the system knows, as Unicode.
///
/// A label is believed as far as the bytes bear it out: it may be missing, unknown, untrue, or name a set that has
/// less than what was written.
enum CharsetText {
    /// The text of some bytes; `charset` is what the sender says it is in. What stays unreadable is shown as
    /// U+FFFD; NUL and a mark of byte order are dropped.
    static func decode(_ bytes: [UInt8], charset: String?) -> String {
        let text = unicode(bytes, charset.map(CharsetName.init(label:)) ?? .unsaid)
        var result = ""
        result.unicodeScalars.append(
            contentsOf: text.unicodeScalars.drop { $0 == "\u{FEFF}" }.filter { $0.value != 0 })
        return result
    }

    private static func unicode(_ bytes: [UInt8], _ said: CharsetName) -> String {
        if let wide = wide(bytes) { return wide }
        // Seven bits that shift between sets look like ASCII, so they are asked before it.
        if case .other(let name) = said, let text = converted(bytes, from: name) { return text }
        if let text = String(validating: bytes, as: UTF8.self) { return text }
        switch said {
        case .other(let name):
            // A wrong byte or two is damage, more is another charset.
            let (text, faults) = convert(bytes, from: name)
            return faults * 20 > bytes.count { $0 >= 0x80 } ? unicode(bytes, .unsaid) : text
        case _ where isBrokenUTF8(bytes): return String(decoding: bytes, as: UTF8.self)
        case .unsaid, .central, .western: return convert(bytes, from: LatinText(bytes).codePage(said)).text
        }
    }

    /// The text if all of it is in a charset and could not be meant in a better one.
    private static func converted(_ bytes: [UInt8], from name: String) -> String? {
        var name = name
        if let richer = CharsetName.richer[name], bytes.contains(where: { (0x80...0x9F).contains($0) }) {
            name = richer
        }
        // What is UTF-8 is it by no chance, unless letters take two bytes there too.
        let isSingle = name.hasPrefix("ISO-8859-") || name.hasPrefix("CP12") || name.hasPrefix("KOI8")
        if isSingle, bytes.contains(where: { $0 >= 0x80 }), String(validating: bytes, as: UTF8.self) != nil {
            return nil
        }
        // Two bytes for every letter, yet not one of them zero: it is not.
        if name.hasPrefix("UTF-16") || name.hasPrefix("UTF-32") || name.hasPrefix("UCS"), !bytes.contains(0) {
            return nil
        }
        let (text, faults) = convert(bytes, from: name)
        return faults == 0 ? text : nil
    }

    /// Text of two bytes a letter, by its mark or by the zeros between Latin letters.
    private static func wide(_ bytes: [UInt8]) -> String? {
        if bytes.starts(with: [0xFF, 0xFE]) { return convert(bytes, from: "UTF-16LE").text }
        if bytes.starts(with: [0xFE, 0xFF]) { return convert(bytes, from: "UTF-16BE").text }
        guard bytes.count >= 8, bytes.count % 2 == 0, bytes.contains(0) else { return nil }
        let zeros = bytes.indices.reduce(into: [0, 0]) { if bytes[$1] == 0 { $0[$1 % 2] += 1 } }
        if zeros[0] == 0, zeros[1] * 4 > bytes.count { return convert(bytes, from: "UTF-16LE").text }
        if zeros[1] == 0, zeros[0] * 4 > bytes.count { return convert(bytes, from: "UTF-16BE").text }
        return nil
    }

    /// Whether more letters of several bytes are right than wrong: UTF-8 that was cut or damaged.
    private static func isBrokenUTF8(_ bytes: [UInt8]) -> Bool {
        var (right, wrong, index) = (0, 0, 0)
        while index < bytes.count {
            let length =
                switch bytes[index] {
                case ..<0x80: 1
                case 0xC2...0xDF: 2
                case 0xE0...0xEF: 3
                case 0xF0...0xF4: 4
                default: 0
                }
            if length > 1,
                bytes[index...].dropFirst().prefix(length - 1).count(where: { $0 & 0xC0 == 0x80 }) == length
                    - 1
            {
                right += 1
                index += length
            } else {
                if length != 1 { wrong += 1 }
                index += 1
            }
        }
        return right > wrong
    }

    /// The text, with U+FFFD for each byte that stands for nothing, and how many those are.
    static func convert(_ bytes: [UInt8], from charset: String) -> (text: String, faults: Int) {
        let converter = g_iconv_open("UTF-8", charset)
        guard converter != GIConv(bitPattern: -1) else {
            return (String(decoding: bytes, as: UTF8.self), bytes.count)
        }
        defer { g_iconv_close(converter) }
        var source = bytes.map { CChar(bitPattern: $0) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count + bytes.count / 4)
        var faults = 0
        var piece = [CChar](repeating: 0, count: 16_384)
        source.withUnsafeMutableBufferPointer { buffer in
            var from = buffer.baseAddress
            var left: gsize = gsize(buffer.count)
            while left > 0 {
                let (result, written, wasFull) = piece.withUnsafeMutableBufferPointer { target in
                    var to = target.baseAddress
                    var room: gsize = gsize(target.count)
                    let result = g_iconv(converter, &from, &left, &to, &room)
                    let code = errno
                    return (result, target.count - Int(room), code == E2BIG)
                }
                output += piece.prefix(written).lazy.map { UInt8(bitPattern: $0) }
                guard result == gsize.max, !wasFull, left > 0 else { continue }
                faults += 1
                output += "\u{FFFD}".utf8
                from = from?.advanced(by: 1)
                left -= 1
            }
        }
        return (String(decoding: output, as: UTF8.self), faults)
    }
}
