import DeskModel

/// Line breaks of mail, made those of the desk.
package enum LineFeeds {
    /// The text with a line feed for every CR LF and CR, and without NUL.
    package static func only(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var previous: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case 0x0A where previous == 0x0D, 0x00: break
            case 0x0D: bytes.append(0x0A)
            default: bytes.append(byte)
            }
            previous = byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The text on one line of at most so many scalars: breaks and what stands around them become one space.
    package static func folded(_ text: String, limit: Int) -> String {
        var scalars: [Unicode.Scalar] = []
        var isPending = false
        for scalar in text.unicodeScalars.prefix(limit * 8) where scalar.value != 0 {
            if Text.isLineBreak(scalar) || scalar == "\t" || scalar == " " {
                isPending = !scalars.isEmpty
                continue
            }
            if isPending { scalars.append(" ") }
            isPending = false
            scalars.append(scalar)
        }
        if scalars.count > limit { scalars = scalars.prefix(limit - 1) + ["…"] }
        var result = ""
        result.unicodeScalars.append(contentsOf: scalars)
        return Text.trim(result)
    }
}
