import DeskModel
import Glibc

/// Writes what was found: one line of JSON for each part, then as many bytes as it says.
struct PartWriter {
    let descriptor: Int32

    /// Writes a line without bytes after it.
    func write(_ line: JSON) throws(Failure) {
        var bytes: [UInt8] = []
        line.write(to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        try write(bytes)
    }

    /// Writes a part: its line, which tells its size, and its bytes; `flow` is how its lines are joined.
    func write(
        _ kind: String, name: String? = nil, type: String? = nil, flow: String? = nil, _ contents: [UInt8]
    ) throws(Failure) {
        try write([
            "part": .string(kind), "name": JSON(name), "type": JSON(type), "flow": JSON(flow),
            "size": JSON(contents.count),
        ])
        try write(contents)
    }

    /// Writes a part that is text, of which no copy is made.
    func write(_ kind: String, flow: String?, _ text: String) throws(Failure) {
        try write([
            "part": .string(kind), "name": nil, "type": nil, "flow": JSON(flow),
            "size": JSON(text.utf8.count),
        ])
        var (text, fault) = (text, nil as Failure?)
        text.withUTF8 { buffer in
            do throws(Failure) { try write(buffer) } catch { fault = error }
        }
        if let fault { throw fault }
    }

    private func write(_ bytes: [UInt8]) throws(Failure) {
        try bytes.withUnsafeBufferPointer { buffer throws(Failure) in try write(buffer) }
    }

    private func write(_ bytes: UnsafeBufferPointer<UInt8>) throws(Failure) {
        guard let start = bytes.baseAddress else { return }
        var done = 0
        while done < bytes.count {
            let count = Glibc.write(descriptor, start + done, bytes.count - done)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .cannotWrite }
            done += count
        }
    }
}
