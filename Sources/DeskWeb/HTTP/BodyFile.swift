import DeskProcess
import Glibc
import SystemPackage

/// The body of a request as a message that MIME knows: in memory as far as texts go, on disk beyond that, so that a
/// disk without room costs nobody what they have typed.
struct BodyFile: ~Copyable {
    private let memory: MemoryFile
    private var disk: Int32?
    private var size = 0

    /// Empty, for a body of a type.
    static func empty(_ type: String) throws(FormFault) -> BodyFile {
        var file = BodyFile(memory: try inMemory())
        try file.add(Array("MIME-Version: 1.0\r\nContent-Type: \(type)\r\n\r\n".utf8), spool: nil)
        return file
    }

    private init(memory: consuming MemoryFile) { self.memory = memory }

    private static func inMemory() throws(FormFault) -> MemoryFile {
        do {
            return try MemoryFile(limit: -1)
        } catch {
            throw .diskFull
        }
    }

    /// What holds it, for as long as this value lives.
    var descriptor: FileDescriptor { disk.map { FileDescriptor(rawValue: $0) } ?? memory.descriptor }

    /// Adds bytes. Throws `.diskFull` where there is no room; its beginning, where the texts are, is held then.
    mutating func add(_ bytes: [UInt8], spool: Spool?) throws(FormFault) {
        if let spool, disk == nil, size + bytes.count > FormLimits.texts { try move(to: spool) }
        do {
            try descriptor.writeAll(bytes)
        } catch {
            giveUpDisk()
            throw .diskFull
        }
        size += bytes.count
    }

    private mutating func move(to spool: Spool) throws(FormFault) {
        let file = try spool.open()
        var offset: off_t = 0
        while offset < off_t(size) {
            guard sendfile(file, memory.descriptor.rawValue, &offset, size - Int(offset)) > 0 else {
                close(file)
                throw .diskFull
            }
        }
        disk = file
    }

    private mutating func giveUpDisk() {
        if let file = disk { close(file) }
        disk = nil
    }

    deinit { if let disk { close(disk) } }
}
