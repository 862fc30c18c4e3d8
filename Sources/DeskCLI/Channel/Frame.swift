import DeskModel
import DeskProse
import Glibc
import SystemPackage

/// One message between a client and the desk that it works on.
///
/// On the wire: the kind (one byte), the length of what follows, and the fields, each with its length (four
/// bytes, the highest first). Nothing in a field has a meaning to anything on the way.
struct Frame: Equatable, Sendable {
    /// What a message is. Only the client greets, and answers; the desk asks.
    enum Kind: UInt8, Sendable {
        /// Versions, what the client sees and has been called with.
        case greeting = 1
        /// The answer to what was asked.
        case done
        /// It cannot be: kind, and sentence and hint in both languages.
        case failed

        /// Bytes for a stream or an opened file; not answered.
        case write = 16
        /// The next bytes of a stream or an opened file; none at its end.
        case read = 18
        /// A file named on the command line, to be read.
        case open
        /// A descriptor named on the command line, to be read.
        case descriptor
        /// A file named on the command line, to be written whole.
        case create
        /// A file to be written where the command line says, under a name that the desk proposes.
        case save
        /// A folder named on the command line, whose content follows as a tape archive.
        case folder
        /// All bytes for an opened file have been written.
        case commit
        /// A line that is typed unseen.
        case hidden
        /// A text that is written in an editor.
        case edit
        /// A long answer to be shown in a pager.
        case page
        /// The screen as a whole, until it is left.
        case screen, leaveScreen
        /// The keys that are pressed.
        case keys
        /// The command has ended, with a status; whether it has changed the desk, should its answer not have arrived.
        case exit
        /// A folder named on the command line, to be read as a tape archive.
        case pack
    }

    let kind: Kind
    let fields: [[UInt8]]

    init(_ kind: Kind, _ fields: [[UInt8]] = []) {
        self.kind = kind
        self.fields = fields
    }

    /// The most one message may have: arguments, and texts from an editor, are the longest.
    static let limit = 1 << 24
    /// The most of a stream that goes into one message.
    static let piece = 1 << 16

    var bytes: [UInt8] {
        var body: [UInt8] = []
        for field in fields { body += Frame.number(field.count) + field }
        return [kind.rawValue] + Frame.number(body.count) + body
    }

    /// The fields of a message's bytes; nil for what is none.
    static func fields(of body: ArraySlice<UInt8>) -> [[UInt8]]? {
        var rest = body
        var fields: [[UInt8]] = []
        while !rest.isEmpty {
            guard rest.count >= 4 else { return nil }
            let count = length(rest.prefix(4))
            rest = rest.dropFirst(4)
            guard rest.count >= count else { return nil }
            fields.append(Array(rest.prefix(count)))
            rest = rest.dropFirst(count)
        }
        return fields
    }

    static func length(_ bytes: some Sequence<UInt8>) -> Int { bytes.reduce(0) { $0 << 8 | Int($1) } }

    private static func number(_ value: Int) -> [UInt8] {
        [UInt8(value >> 24 & 255), UInt8(value >> 16 & 255), UInt8(value >> 8 & 255), UInt8(value & 255)]
    }
}

/// Messages over two descriptors.
struct FrameStream {
    private let input: Int32
    private let output: Int32
    private var buffer: [UInt8] = []

    init(reading input: Int32, writing output: Int32) {
        self.input = input
        self.output = output
    }

    /// Sends one whole; tells whether the other end is still there.
    func send(_ frame: Frame) -> Bool { send(frame.bytes) }

    /// Sends bytes that are no message; tells whether the other end is still there.
    func send(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { ByteSink.write($0, to: output) } == nil
    }

    /// The next one; nil where the other end has gone, or speaks otherwise.
    mutating func receive() -> Frame? {
        guard fill(5), let kind = Frame.Kind(rawValue: buffer[0]) else { return nil }
        let count = Frame.length(buffer[1..<5])
        guard count <= Frame.limit, fill(5 + count), let fields = Frame.fields(of: buffer[5..<(5 + count)])
        else { return nil }
        buffer.removeFirst(5 + count)
        return Frame(kind, fields)
    }

    /// The line after a mark, with whatever stood before the mark left out, as login shells say things of their
    /// own; nil where none comes.
    mutating func line(after mark: [UInt8]) -> String? {
        var start: Int?
        while buffer.count < 1 << 20 {
            start = start ?? buffer.indices.first { buffer[$0...].starts(with: mark) }
            if let start, let end = buffer[start...].firstIndex(of: 0x0A) {
                let line = String(decoding: buffer[(start + mark.count)..<end], as: UTF8.self)
                buffer.removeFirst(end + 1)
                return line
            }
            guard fill(buffer.count + 1) else { return nil }
        }
        return nil
    }

    /// Whether there is more to receive without waiting.
    var holdsMore: Bool { !buffer.isEmpty }

    /// Holds so many bytes; false where there are not as many.
    private mutating func fill(_ count: Int) -> Bool {
        while buffer.count < count {
            let piece = [UInt8](unsafeUninitializedCapacity: Frame.piece) { room, filled in
                var got = -1
                repeat {
                    got = Glibc.read(input, room.baseAddress, Frame.piece)
                } while got < 0 && errno == EINTR
                filled = max(0, got)
            }
            if piece.isEmpty { return false }
            buffer += piece
        }
        return true
    }
}

extension [UInt8] {
    /// A text as a field.
    init(_ text: String) { self = Array(text.utf8) }
    /// A number as a field.
    init(number: some BinaryInteger) { self = Array(String(number).utf8) }
    var text: String { String(decoding: self, as: UTF8.self) }
    var number: Int? { Int(text) }
}

extension DeskError {
    /// What a refusal of the other end's says.
    init(_ fields: [[UInt8]]) {
        let texts = fields.map(\.text)
        guard texts.count >= 3, let kind = Kind(rawValue: texts[0]) else {
            self.init(.fault, .channelBroken)
            return
        }
        self.init(
            kind, Prose(en: texts[1], cs: texts[2]),
            hint: texts.count >= 5 ? Prose(en: texts[3], cs: texts[4]) : nil)
    }

    /// The same as fields.
    var fields: [[UInt8]] {
        let words = [kind.rawValue, message.en, message.cs] + (hint.map { [$0.en, $0.cs] } ?? [])
        return words.map { Array($0.utf8) }
    }
}
