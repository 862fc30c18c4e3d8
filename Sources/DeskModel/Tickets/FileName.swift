/// A name that somebody else chose for a file, made safe to create in a folder of ours.
///
/// What is left is one component that is neither hidden nor an option nor a device: no path, no controls or
/// bidi marks, no leading dot, dash or tilde, nothing that Windows reserves, and never empty.
package struct FileName: Hashable, Sendable {
    /// The name to write.
    package let text: String

    /// Longest name made, in bytes; file systems take 255, and room is left for a number in front.
    package static let longest = 200

    /// A name that can be saved anywhere, whatever it was.
    package init(cleaning name: String) {
        var scalars: [Unicode.Scalar] = []
        // A name may be a megabyte; only its end can matter once the path is cut off.
        for scalar in name.unicodeScalars.suffix(4096) {
            switch scalar {
            case "/", "\\": scalars.removeAll(keepingCapacity: true)
            case "<", ">", ":", "\"", "|", "?", "*": scalars.append("_")
            case _ where DisplayText.isHidden(scalar): continue
            case _ where scalar.properties.isWhitespace: scalars.append(" ")
            case _ where scalar.properties.isNoncharacterCodePoint: continue
            default: scalars.append(scalar)
            }
        }
        var kept = FileName.ended(Array(scalars.drop { FileName.isUnwantedFirst($0) }))
        if kept.isEmpty { kept = Array("attachment".unicodeScalars) }
        if FileName.isReserved(kept) { kept.insert("_", at: 0) }
        text = FileName.text(FileName.ended(FileName.shortened(kept)))
    }

    /// The name without dots and spaces at its end, which Windows would drop.
    private static func ended(_ name: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard let last = name.lastIndex(where: { $0 != "." && $0 != " " }) else { return [] }
        return Array(name[...last])
    }

    /// The name with a number before it, for a folder that has this one already.
    package func numbered(_ number: Int) -> String { "\(number)-\(text)" }

    private static func isUnwantedFirst(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "." || scalar == "-" || scalar == "~" || scalar == " " || isMark(scalar)
    }

    /// Whether a scalar would change the one that stands before the name.
    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .spacingMark: true
        default: false
        }
    }

    /// The name cut to the longest allowed, its extension kept where it is a short one.
    private static func shortened(_ name: [Unicode.Scalar]) -> [Unicode.Scalar] {
        guard size(name[...]) > longest else { return name }
        let dot = name.lastIndex(of: ".") ?? name.endIndex
        let suffix = size(name[dot...]) <= 16 ? name[dot...] : []
        let room = longest - size(suffix)
        var stem: [Unicode.Scalar] = []
        var used = 0
        for scalar in name.prefix(name.count - suffix.count) {
            used += UTF8.width(scalar)
            guard used <= room else { break }
            stem.append(scalar)
        }
        return stem + suffix
    }

    /// Whether Windows takes the name for a device, whatever its extension.
    private static func isReserved(_ name: [Unicode.Scalar]) -> Bool {
        let stem = text(name.prefix { $0 != "." && $0 != " " }).uppercased()
        if ["CON", "PRN", "AUX", "NUL"].contains(stem) { return true }
        let bytes = Array(stem.utf8)
        return bytes.count == 4 && ["COM", "LPT"].contains(String(decoding: bytes.prefix(3), as: UTF8.self))
            && (0x30...0x39).contains(bytes[3])
    }

    private static func size(_ scalars: ArraySlice<Unicode.Scalar>) -> Int {
        scalars.reduce(0) { $0 + UTF8.width($1) }
    }

    private static func text(_ scalars: some Sequence<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }
}
