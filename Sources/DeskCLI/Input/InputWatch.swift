package import DeskModel
import DeskProse
import Glibc

/// Whoever is told of all that a command reads besides its command line.
package protocol InputWatch: Sendable {
    /// Something is about to be read; tells its place.
    func opened(_ input: OnceInput) -> Int
    /// Bytes of it were read.
    func read(_ bytes: [UInt8], at place: Int)
    /// A secret was read.
    func read(secret: String, from input: OnceInput)
}

extension Terminal {
    /// The same with somebody who is told of all that is read. What is printed is held until it is released; what
    /// is said only from when it is told to be.
    package func held(watchedBy watch: any InputWatch) -> Terminal {
        var terminal = watched(by: watch)
        terminal.output = ByteSink(ahead: output, isHeld: true)
        terminal.error = ByteSink(ahead: error, isHeld: false)
        terminal.mayPage = false
        return terminal
    }

    /// The same with somebody who is told of all that is read.
    package func watched(by watch: any InputWatch) -> Terminal {
        var terminal = self
        terminal.watch = watch
        return terminal
    }

    /// Opens a named file to be read, as `FileAccess` does.
    package func open(
        _ path: String, limit: Int64 = .max, waiting: Bool = true
    ) throws(DeskError) -> Int32 {
        let descriptor = try files.open(path, limit: limit, waiting: waiting)
        guard let watch else { return descriptor }
        let place = watch.opened(.file(path))
        var offset = 0
        // What cannot be read again, a pipe, is told of by its name alone.
        while true {
            let piece = [UInt8](unsafeUninitializedCapacity: 1 << 16) { room, filled in
                filled = max(0, pread(descriptor, room.baseAddress, room.count, offset))
            }
            if piece.isEmpty { return descriptor }
            offset += piece.count
            watch.read(piece, at: place)
        }
    }

    /// Reads again what was read before, for whoever watches.
    package func readAgain(_ inputs: [OnceInput]) throws(DeskError) {
        var lines = SecretLines(input)
        for input in inputs {
            switch input {
            case .standard: try drain(standardInput())
            case .file(let path): try drain(source(path))
            case .secretLine: _ = try SecretInput(self).line(&lines, .secretName)
            case .secretDescriptor(let number):
                _ = try SecretInput(self).line(descriptor: number, .secretName)
            }
        }
    }

    private func drain(_ source: ByteSource) throws(DeskError) {
        while case let piece = try source.next(), !piece.isEmpty {}
    }
}
