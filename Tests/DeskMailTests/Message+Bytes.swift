@testable import DeskMail

extension Message {
    /// The whole mail at once.
    func bytes(_ end: LineEnd = .lf) throws -> [UInt8] {
        var bytes: [UInt8] = []
        try write(end) { bytes += $0 }
        return bytes
    }
}

extension Message.Attachment {
    /// A file whose bytes come in pieces that fit no line.
    init(name: String, type: String, bytes: [UInt8]) {
        self.init(name: name, type: type) { piece in
            for start in stride(from: 0, to: bytes.count, by: 100) {
                try bytes[start..<min(start + 100, bytes.count)].withUnsafeBytes(piece)
            }
        }
    }
}
