import DeskModel
import DeskProse
import Glibc

/// Reads lines, and as many bytes as they tell of, one after the other: of a large answer no more is held than what is
/// asked for.
struct PartReader {
    private let size: Int
    private let read: (_ offset: Int, _ count: Int) -> [UInt8]
    private var offset = 0

    /// Bytes that are at hand.
    init(_ bytes: [UInt8]) {
        size = bytes.count
        read = { offset, count in Array(bytes[offset..<offset + count]) }
    }

    /// What a file holds from its beginning to where it stands.
    init(descriptor: Int32) {
        size = max(0, Int(lseek(descriptor, 0, SEEK_CUR)))
        read = { offset, count in
            [UInt8](unsafeUninitializedCapacity: count) { buffer, done in
                while done < count, let start = buffer.baseAddress {
                    let got = pread(descriptor, start + done, count - done, off_t(offset + done))
                    guard got > 0 else { break }
                    done += got
                }
            }
        }
    }

    /// How many bytes are left.
    var rest: Int { size - offset }

    /// The next line, without its end.
    ///
    /// Throws `.invalid` where there is none.
    mutating func line() throws(DeskError) -> [UInt8] {
        var line: [UInt8] = []
        while rest > 0 {
            let piece = read(offset, min(rest, 4096))
            guard !piece.isEmpty else { break }
            guard let end = piece.firstIndex(of: 0x0A) else {
                offset += piece.count
                line += piece
                continue
            }
            offset += end + 1
            return line + piece[..<end]
        }
        throw DeskError(.invalid, .unreadableMail)
    }

    /// So many bytes.
    ///
    /// Throws `.invalid` where there are fewer.
    mutating func bytes(_ count: Int) throws(DeskError) -> [UInt8] {
        guard (0...rest).contains(count) else { throw DeskError(.invalid, .unreadableMail) }
        let bytes = read(offset, count)
        guard bytes.count == count else { throw DeskError(.invalid, .unreadableMail) }
        offset += count
        return bytes
    }
}
