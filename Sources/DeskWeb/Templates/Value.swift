import DeskModel
import Mustache

/// Something that a page shows.
package enum Value: Sendable {
    /// Text, which is escaped.
    case text(String)
    /// HTML of ours, made of what was escaped.
    case html(String)
    /// Whether a section is there.
    case flag(Bool)
    /// Something with parts.
    case values(Values)
    /// A section for each.
    case list([Values])

    /// As Mustache takes it. Its own escaping goes by characters, and misses a quotation mark that a combining mark
    /// follows; so all that it gets is escaped before, scalar by scalar, and it escapes nothing.
    var mustache: Any {
        switch self {
        case .text(let text): Shown(text: escaped(text))
        case .html(let html): Shown(text: html)
        case .flag(let flag): flag
        case .values(let values): values.mustache
        case .list(let list): list.map(\.mustache)
        }
    }
}

/// What a page shows, by the names its template uses.
package typealias Values = [String: Value]

extension Values {
    /// As Mustache takes them.
    var mustache: [String: Any] { mapValues(\.mustache) }
}

/// Text in a template: there is no section of it where it is empty, and nothing of the same name around it is taken
/// for it.
private struct Shown: MustacheCustomRenderable, MustacheParent {
    let text: String

    var renderText: String { text }
    var isNull: Bool { text.isEmpty }

    func child(named: String) -> Any? { nil }
}

extension Value: ExpressibleByStringInterpolation, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral {
    /// Text.
    package init(stringLiteral value: String) { self = .text(value) }
    /// A flag.
    package init(booleanLiteral value: Bool) { self = .flag(value) }
    /// A list.
    package init(arrayLiteral elements: Values...) { self = .list(elements) }
}

/// Text as HTML shows it: nothing in it is markup, and what would turn the reading direction or hide is shown as its
/// number.
func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    let shown = shown(text, keepingNewlines: true)
    bytes.reserveCapacity(shown.utf8.count + 32)
    for byte in shown.utf8 {
        switch byte {
        case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
        case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
        case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
        case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
        case UInt8(ascii: "'"): bytes += Array("&#39;".utf8)
        default: bytes.append(byte)
        }
    }
    return String(decoding: bytes, as: UTF8.self)
}
