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

    private func write(_ bytes: [UInt8]) throws(Failure) {
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw .cannotWrite }
            done += count
        }
    }
}
