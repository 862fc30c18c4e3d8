package import DeskModel
import DeskProse

/// How people write the number of a ticket: `12`, and `#12` as in mail.
package enum TicketNumber {
    /// Nil for what is none.
    package static func read(_ text: String) -> Int64? {
        guard text.utf8.first == UInt8(ascii: "#") else { return Int64(text) }
        return isMeant(by: text) ? Int64(text.dropFirst()) : nil
    }

    /// Whether a word is nothing but that.
    package static func isMeant(by word: String) -> Bool {
        let digits = word.utf8.first == UInt8(ascii: "#") ? word.utf8.dropFirst() : word.utf8[...]
        return !digits.isEmpty && digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }

    /// Throws `.usage` for what is none.
    @Sendable static func parse(_ text: String) throws -> Int64 {
        guard let number = read(text) else { throw DeskError(.usage, .ticketNumberExample) }
        return number
    }
}

extension Argument<Int64> {
    /// The number of a ticket.
    package convenience init(ticket help: Prose, value: String = "n") {
        self.init(help: .says(help, value: value), transform: TicketNumber.parse)
    }
}

extension Argument<Int64?> {
    /// The number of a ticket, which may be left out.
    package convenience init(ticket help: Prose, value: String = "n") {
        self.init(help: .says(help, value: value), transform: TicketNumber.parse)
    }
}
