package import DeskModel
import DeskProse
import Glibc
import Synchronization
package import SystemPackage

/// Where bytes go: a stream of the process, a client, or memory for tests and pagers.
///
/// Every write is checked. What is written to a descriptor is gathered to large writes, so `flush`
/// has to be called where somebody waits for it.
package final class ByteSink: Sendable {
    /// Nil keeps the bytes in memory.
    private let descriptor: FileDescriptor?
    /// The file it leads to; nil for a stream.
    private let name: String?
    /// The client they go to, and what they are there.
    private let client: (channel: Channel, handle: Int)?
    /// The sink that gets all that is kept here.
    private let next: ByteSink?
    /// How much of it that has got, and whether it is to wait.
    private let passed: Mutex<(count: Int, isHeld: Bool)>
    private let gathered = Mutex<[UInt8]>([])
    private let failed = Mutex(false)
    private static let capacity = 1 << 16

    /// Writes to a descriptor that stays open; `name` is that of the file it leads to.
    package init(_ descriptor: FileDescriptor, name: String? = nil) {
        self.descriptor = descriptor
        self.name = name
        client = nil
        next = nil
        passed = Mutex((0, false))
    }

    /// Writes to a stream or an opened file of a client.
    init(_ channel: Channel, _ handle: Int) {
        descriptor = nil
        name = nil
        client = (channel, handle)
        next = nil
        passed = Mutex((0, false))
    }

    /// Keeps everything in memory, and passes it on to another unless it is held.
    init(ahead next: ByteSink, isHeld: Bool) {
        descriptor = nil
        name = nil
        client = nil
        self.next = next
        passed = Mutex((0, isHeld))
    }

    /// Passes nothing on from here on.
    package func hold() { passed.withLock { $0.isHeld = true } }

    /// Passes on all there is.
    package func release() throws(DeskError) {
        passed.withLock { $0.isHeld = false }
        try flush()
    }

    /// Keeps these bytes instead, and passes on what has not been passed of them.
    package func release(_ bytes: [UInt8]) throws(DeskError) {
        gathered.withLock { $0 = bytes }
        try release()
    }

    /// Keeps everything in memory.
    package init() {
        descriptor = nil
        name = nil
        client = nil
        next = nil
        passed = Mutex((0, false))
    }

    /// Whether something could not be written.
    package var hasFailed: Bool { failed.withLock { $0 } }

    /// Notes that a part of the answer that goes elsewhere could not be written.
    func noteFailure() { failed.withLock { $0 = true } }

    /// What has not been written on: all there is, in memory.
    package var bytes: [UInt8] { gathered.withLock { $0 } }

    /// Adds bytes; throws `DeskError` of kind `inputOutput` when they cannot be written.
    package func write(_ bytes: some Collection<UInt8>) throws(DeskError) {
        try gathered.withLock { gathered throws(DeskError) in
            gathered.append(contentsOf: bytes)
            if gathered.count >= ByteSink.capacity { try drain(&gathered) }
        }
    }

    /// Writes on what is gathered, and makes sure that it has arrived; a client does so itself, and answers for it
    /// when the command has ended.
    package func flush() throws(DeskError) {
        if let next { return try passOn(to: next) }
        try gathered.withLock { gathered throws(DeskError) in
            if !gathered.isEmpty { try drain(&gathered) }
        }
    }

    private func passOn(to next: ByteSink) throws(DeskError) {
        let bytes = self.bytes
        let rest = passed.withLock { passed -> [UInt8] in
            guard !passed.isHeld, passed.count < bytes.count else { return [] }
            defer { passed.count = bytes.count }
            return Array(bytes[passed.count...])
        }
        if !rest.isEmpty { try next.write(rest) }
        if passed.withLock({ !$0.isHeld }) { try next.flush() }
    }

    /// Takes what is kept in memory.
    func take() -> [UInt8] {
        gathered.withLock { gathered in
            defer { gathered = [] }
            return gathered
        }
    }

    private func drain(_ bytes: inout [UInt8]) throws(DeskError) {
        if let client, !bytes.isEmpty {
            client.channel.write(bytes, to: client.handle)
            bytes.removeAll(keepingCapacity: true)
        }
        guard let descriptor, !bytes.isEmpty else { return }
        // What could not be written is dropped, or the next attempt would write half of it twice.
        defer { bytes.removeAll(keepingCapacity: true) }
        let failure = bytes.withUnsafeBytes { ByteSink.write($0, to: descriptor.rawValue) }
        guard let failure else { return }
        if failure == .brokenPipe { ByteSink.endQuietly() }
        failed.withLock { $0 = true }
        let reason = failure.description
        throw DeskError(
            .inputOutput, name.map { .cannotWriteFile($0, reason) } ?? .cannotWriteOutput(reason))
    }

    /// Writes all bytes, waiting where the descriptor does not block; returns what went wrong.
    static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Errno? {
        var rest = bytes[...]
        while let base = UnsafeRawBufferPointer(rebasing: rest).baseAddress, !rest.isEmpty {
            let count = Glibc.write(descriptor, base, rest.count)
            if count >= 0 {
                rest = rest.dropFirst(count)
                continue
            }
            switch Errno(rawValue: errno) {
            case .interrupted: continue
            case .resourceTemporarilyUnavailable:
                var wait = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
                poll(&wait, 1, -1)
            case let failure: return failure
            }
        }
        return nil
    }

    /// Ends as if SIGPIPE had not been ignored by whoever started us: the reader has gone, so nobody is
    /// left to be told.
    private static func endQuietly() {
        signal(SIGPIPE, SIG_DFL)
        raise(SIGPIPE)
    }
}
