extension Text {
    /// The small letters and digits of a text, with a hyphen for what stands between them, at most so many bytes:
    /// `mesto-kolin` of `Město Kolín`. Empty where there are none.
    package static func slug(_ text: String, limit: Int) -> String {
        var bytes: [UInt8] = []
        for letter in FoldedScalars.letters(text) where bytes.count < limit {
            switch letter {
            case 0x61...0x7A, 0x30...0x39: bytes.append(UInt8(letter))
            default: if !bytes.isEmpty, bytes.last != 0x2D { bytes.append(0x2D) }
            }
        }
        while bytes.last == 0x2D { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
