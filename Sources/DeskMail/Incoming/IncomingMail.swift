package import DeskModel

/// A mail that came, taken apart and made text.
package struct IncomingMail: Equatable, Sendable {
    /// The addresses it says it is from. Nothing proves them.
    package let from: [String]
    /// On one line; empty where there is none.
    package let subject: String
    /// Without its angle brackets; `nil` where it has none.
    package let messageID: String?
    /// The mails it answers, the nearest first.
    package let answers: [String]
    /// Whether a person wrote it.
    package let nature: Nature
    /// The text meant to be read.
    package let text: String
    /// The files that come with it.
    package let files: [AttachmentSource]

    /// The ticket that the subject names as `[#12]`, if any.
    package var numberInSubject: Int64? {
        var bytes = subject.utf8[...]
        while let mark = bytes.firstIndex(of: UInt8(ascii: "[")) {
            bytes = bytes[bytes.index(after: mark)...]
            guard bytes.first == UInt8(ascii: "#") else { continue }
            let digits = bytes.dropFirst().prefix { (0x30...0x39).contains($0) }
            guard (1...15).contains(digits.count),
                bytes.dropFirst(digits.count + 1).first == UInt8(ascii: "]")
            else {
                continue
            }
            return digits.reduce(0) { $0 * 10 + Int64($1 - 0x30) }
        }
        return nil
    }
}
