import DeskCLI
import DeskModel
import DeskProse

/// The named values of a form or a query, in their order; a name may come several times.
package struct Fields: Sendable {
    /// All of them.
    package private(set) var items: [(name: String, value: String)] = []

    /// None.
    package init() {}

    /// Given ones.
    package init(_ items: KeyValuePairs<String, String>) {
        for (name, value) in items { add(name, value) }
    }

    /// The first value of a name.
    package subscript(name: String) -> String? { items.first { $0.name == name }?.value }

    /// The first value of a name without white space around it; nil where nothing is left.
    package func text(_ name: String) -> String? {
        let text = Text.trim(self[name] ?? "")
        return text.isEmpty ? nil : text
    }

    /// Adds one. Browsers send line breaks as CR LF; they are kept as people's texts are elsewhere.
    package mutating func add(_ name: String, _ value: String) {
        items.append((name, value.utf8.contains(0x0D) ? Fields.withLineFeeds(value) : value))
    }

    /// The same without some names.
    package func without(_ names: Set<String>) -> Fields {
        var rest = self
        rest.items.removeAll { names.contains($0.name) }
        return rest
    }

    private static func withLineFeeds(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count)
        var last: UInt8 = 0
        for byte in text.utf8 {
            if byte == 0x0D {
                bytes.append(0x0A)
            } else if byte != 0x0A || last != 0x0D {
                bytes.append(byte)
            }
            last = byte
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension Fields {
    /// Reads `application/x-www-form-urlencoded`. Throws for more than a form can have, and for what is not text.
    package init(encoded bytes: some Collection<UInt8>) throws(FormFault) {
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            guard items.count < FormLimits.fields else { throw .tooManyFields }
            let name = pair.prefix { $0 != UInt8(ascii: "=") }
            add(try Fields.decoded(name), try Fields.decoded(pair.dropFirst(name.count + 1)))
        }
    }

    private static func decoded(_ bytes: some Collection<UInt8>) throws(FormFault) -> String {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var rest = bytes[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): result.append(0x20)
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst().flatMap(hex), let low = rest.popFirst().flatMap(hex) else {
                    throw .broken
                }
                result.append(high << 4 | low)
            default: result.append(byte)
            }
        }
        guard !result.contains(0), let text = String(validating: result, as: UTF8.self) else { throw .broken }
        return text
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case 0x30...0x39: byte - 0x30
        case 0x41...0x46: byte - 0x37
        case 0x61...0x66: byte - 0x57
        default: nil
        }
    }
}

/// How much a form may hold.
package enum FormLimits {
    /// Bytes of a whole request.
    package static let body = 100 << 20
    /// Bytes of all texts together, and of a request without files.
    package static let texts = 2 << 20
    /// Named values.
    package static let fields = 200
    /// Files.
    package static let files = 20
}

/// Why a form could not be read as a whole.
package enum FormFault: Error, Equatable, Sendable {
    /// More bytes than are taken.
    case tooLarge
    /// More text than is taken.
    case textTooLarge
    /// More names than any page of ours has.
    case tooManyFields
    /// More files than are taken.
    case tooManyFiles
    /// It ended early.
    case incomplete
    /// It did not come in time.
    case tooSlow
    /// It is not a form.
    case broken
    /// There is no room for it here.
    case diskFull

    /// The status of the answer.
    var status: Int {
        switch self {
        case .tooLarge, .textTooLarge, .tooManyFields, .tooManyFiles: 413
        case .incomplete, .broken: 400
        case .tooSlow: 408
        case .diskFull: 507
        }
    }

    /// What the page says.
    var prose: Prose {
        switch self {
        case .tooLarge: .webTooLarge(FormLimits.body >> 20)
        case .textTooLarge: .webTextTooLarge
        case .tooManyFields: .webTooManyFields
        case .tooManyFiles: .webTooManyFiles(FormLimits.files)
        case .incomplete: .webIncomplete
        case .tooSlow: .webTooSlow
        case .broken: .webBrokenForm
        case .diskFull: .webDiskFull
        }
    }
}
