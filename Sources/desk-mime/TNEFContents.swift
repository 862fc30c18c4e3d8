import CTNEF
import Glibc

/// What Outlook packs into `winmail.dat` where it takes the reader for another Outlook (TNEF).
enum TNEFContents {
    enum Kind: UInt8 {
        case text = 0x74
        case html = 0x68
        case file = 0x66
    }

    /// The text and the files in it, those of mails within it too; none where it is no such thing, or a broken one.
    static func pieces(in bytes: [UInt8], depth: Int = 0) -> [(kind: Kind, name: String?, bytes: [UInt8])] {
        guard depth < 5, bytes.starts(with: [0x78, 0x9F, 0x3E, 0x22]) else { return [] }
        let descriptor = bytes.withUnsafeBufferPointer { tnef_unpack($0.baseAddress, $0.count) }
        guard descriptor >= 0 else { return [] }
        defer { close(descriptor) }
        var rest = wholeFile(descriptor)[...]
        var found: [(kind: Kind, name: String?, bytes: [UInt8])] = []
        while let kind = rest.popFirst().flatMap(Kind.init(rawValue:)), rest.count >= 8 {
            let sizes = rest.withUnsafeBytes { buffer in
                (0..<2).map { Int(buffer.loadUnaligned(fromByteOffset: $0 * 4, as: UInt32.self)) }
            }
            rest = rest.dropFirst(8)
            // The library was ended here.
            guard rest.count >= sizes[0] + sizes[1] else { break }
            let name = CharsetText.decode(Array(rest.prefix(sizes[0])), charset: nil)
            let bytes = Array(rest.dropFirst(sizes[0]).prefix(sizes[1]))
            rest = rest.dropFirst(sizes[0] + sizes[1])
            let inner = kind == .file ? pieces(in: bytes, depth: depth + 1) : []
            found += inner.isEmpty ? [(kind, name.isEmpty ? nil : name, bytes)] : inner
        }
        return found
    }
}
