import DeskModel
import DeskProse

/// Finds the records of a JSON file without taking it into memory: the elements of an array, those of the arrays
/// in a page (`{"tickets":[…],"next_page":…}`), or values one a line or one after the other.
struct RecordScanner {
    /// A record, by where it begins.
    struct Found {
        let offset: Int
        let line: Int
        /// The member of the page that it is in.
        let container: String?
    }

    /// Something is not JSON.
    struct Broken: Error {
        let reason: Prose

        init(reason: Prose) { self.reason = reason }
        init(_ fault: JSONFault) { reason = fault.message }
    }

    /// The next bytes; none at the end.
    private let more: () throws -> [UInt8]
    private var buffer: [UInt8] = []
    private var index = 0
    private var base = 0
    private(set) var line = 1
    /// Whether a value ends with its line.
    private var isByLine: Bool
    /// What is skipped is kept where it is wanted.
    private var kept: [UInt8]?

    init(byLine: Bool = false, offset: Int = 0, _ more: @escaping () throws -> [UInt8]) {
        self.more = more
        isByLine = byLine
        base = offset
    }

    /// The offset in the file.
    var offset: Int { base + index }

    /// Hands over each record; `broken` is told of the lines that are not records, after which the next one is tried.
    ///
    /// An object that has no id and holds one of the containers is a page.
    mutating func each(
        in containers: Set<String>, _ body: (Found) throws -> Void, broken: (Int, Prose) -> Void
    ) throws {
        if try peek() == 0xEF { for _ in 0..<3 { _ = try next() } }
        let takesWhole = isByLine
        while let byte = try skipSpace() {
            let (start, startLine) = (offset, line)
            do {
                switch byte {
                case UInt8(ascii: "{"):
                    var page = Page()
                    do {
                        try object(containers, &page)
                    } catch let error as Broken {
                        for record in page.records where !page.hasID { try body(record) }
                        throw error
                    }
                    if page.isPage {
                        for record in page.records { try body(record) }
                    } else {
                        try body(Found(offset: start, line: startLine, container: nil))
                    }
                    if line == startLine { isByLine = true }
                case UInt8(ascii: "[") where !takesWhole:
                    try array(nil, body)
                case UInt8(ascii: "["):
                    try skipValue()
                    try body(Found(offset: start, line: startLine, container: nil))
                case UInt8(ascii: ","): _ = try next()
                default: throw Broken(.valueExpected)
                }
            } catch let error as Broken {
                broken(startLine, error.reason)
                guard try skipLine() else { return }
            }
        }
    }

    /// The bytes of the value that begins here; more than `limit` are broken.
    mutating func take(limit: Int) throws -> [UInt8] {
        kept = []
        try skipValue(limit: limit)
        defer { kept = nil }
        return kept ?? []
    }

    /// What an object turns out to be.
    private struct Page {
        var records: [Found] = []
        var hasID = false
        var hasContainer = false
        var isPage: Bool { !hasID && hasContainer }
    }

    private mutating func object(_ containers: Set<String>, _ page: inout Page) throws {
        _ = try next()
        guard try skipSpace() != UInt8(ascii: "}") else {
            _ = try next()
            return
        }
        while true {
            guard try skipSpace() == UInt8(ascii: "\"") else { throw Broken(.keyExpected) }
            let key = try name()
            guard try skipSpace() == UInt8(ascii: ":") else { throw Broken(.colonExpected) }
            _ = try next()
            let value = try skipSpace()
            if value == UInt8(ascii: "["), containers.contains(key) {
                page.hasContainer = true
                try array(key) { page.records.append($0) }
            } else if value == UInt8(ascii: "{"), containers.contains(key) {
                page.hasContainer = true
                page.records.append(Found(offset: offset, line: line, container: key))
                try skipValue()
            } else {
                if key == "id" { page.hasID = true }
                try skipValue()
            }
            let byte = try skipSpace()
            _ = try next()
            if byte == UInt8(ascii: "}") { return }
            guard byte == UInt8(ascii: ",") else {
                throw Broken(byte == nil ? .endsEarly : .commaExpected)
            }
        }
    }

    private mutating func array(_ container: String?, _ body: (Found) throws -> Void) throws {
        _ = try next()
        guard try skipSpace() != UInt8(ascii: "]") else {
            _ = try next()
            return
        }
        while true {
            guard try skipSpace() != nil else { throw Broken(.endsEarly) }
            let found = Found(offset: offset, line: line, container: container)
            try skipValue()
            try body(found)
            let byte = try skipSpace()
            _ = try next()
            if byte == UInt8(ascii: "]") { return }
            guard byte == UInt8(ascii: ",") else {
                throw Broken(byte == nil ? .endsEarly : .commaExpected)
            }
        }
    }

    private mutating func name() throws -> String {
        var bytes: [UInt8] = []
        _ = try next()
        while let byte = try next(), byte != UInt8(ascii: "\"") {
            if byte == UInt8(ascii: "\\") { _ = try next() }
            if bytes.count < 64 { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// Skips one value; whether brackets match in kind is left to the parser.
    private mutating func skipValue(limit: Int = .max) throws {
        var depth = 0
        let start = offset
        while true {
            guard let byte = try peek() else { throw Broken(.endsEarly) }
            guard offset - start < limit else { throw Broken(reason: .lineTooLong(limit: limit)) }
            switch byte {
            case UInt8(ascii: "\""):
                try skipString()
                if depth == 0 { return }
                continue
            case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: "}"), UInt8(ascii: "]"):
                guard depth > 0 else { return }
                depth -= 1
                _ = try next()
                if depth == 0 { return }
                continue
            case 0x0A where isByLine && depth > 0: throw Broken(.endsEarly)
            case UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D: if depth == 0 { return }
            default: break
            }
            _ = try next()
        }
    }

    private mutating func skipString() throws {
        _ = try next()
        while let byte = try peek() {
            if byte == 0x0A { throw Broken(.endsEarly) }
            _ = try next()
            if byte == UInt8(ascii: "\"") { return }
            if byte == UInt8(ascii: "\\") { _ = try next() }
        }
        throw Broken(.endsEarly)
    }

    /// Moves to the beginning of the next line; false at the end.
    private mutating func skipLine() throws -> Bool {
        while let byte = try next() {
            if byte == 0x0A { break }
        }
        return try peek() != nil
    }

    private mutating func skipSpace() throws -> UInt8? {
        while let byte = try peek() {
            guard byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return byte }
            _ = try next()
        }
        return nil
    }

    private mutating func peek() throws -> UInt8? {
        if index == buffer.count {
            base += buffer.count
            buffer = try more()
            index = 0
        }
        return index < buffer.count ? buffer[index] : nil
    }

    private mutating func next() throws -> UInt8? {
        guard let byte = try peek() else { return nil }
        index += 1
        if byte == 0x0A { line += 1 }
        kept?.append(byte)
        return byte
    }
}
