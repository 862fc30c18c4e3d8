/// A ticket as somebody asks for it: by its number, or by what it was called where it was moved in from.
package enum TicketName: Hashable, Sendable {
    /// `12`, or `#12` as mails write it.
    case number(Int64)
    /// `rt:4711`.
    case origin(TicketOrigin)

    /// Reads either; nothing for what is neither.
    package init?(_ text: String) {
        let isMarked = text.utf8.first == UInt8(ascii: "#")
        let digits = isMarked ? String(decoding: text.utf8.dropFirst(), as: UTF8.self) : text
        if let number = Int64(digits), !isMarked || digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            self = .number(number)
        } else if let origin = try? TicketOrigin(text) {
            self = .origin(origin)
        } else {
            return nil
        }
    }
}
