import DeskModel
import DeskProse
import Glibc

/// Files read and written a piece at a time, so that their size never counts in memory.
enum FilePieces {
    private static let size = 1 << 16

    /// Hands the bytes of an open file over to the end.
    static func each(
        of descriptor: Int32, name: String, _ body: (UnsafeRawBufferPointer) throws(DeskError) -> Void
    ) throws(DeskError) {
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 16)
        defer { buffer.deallocate() }
        while true {
            let count = read(descriptor, buffer.baseAddress, size)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw DeskError.system(errno, path: name) }
            if count == 0 { return }
            try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }

    /// Hands bytes in memory over in one piece.
    static func each(
        of bytes: [UInt8], _ body: (UnsafeRawBufferPointer) throws(DeskError) -> Void
    ) throws(DeskError) {
        let result = bytes.withUnsafeBytes { buffer -> Result<Void, DeskError> in
            do throws(DeskError) { return .success(try body(buffer)) } catch { return .failure(error) }
        }
        try result.get()
    }

    /// Writes a piece whole.
    static func write(_ piece: UnsafeRawBufferPointer, to descriptor: Int32, path: String) throws(DeskError) {
        var rest = piece[...]
        while !rest.isEmpty {
            let count = Glibc.write(
                descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw DeskError.system(count < 0 ? errno : ENOSPC, path: path) }
            rest = rest.dropFirst(count)
        }
    }

    /// Bytes as lower-case hexadecimal.
    static func hex(_ bytes: some Sequence<UInt8>) -> String {
        var text: [UInt8] = []
        let digits = Array("0123456789abcdef".utf8)
        for byte in bytes {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
