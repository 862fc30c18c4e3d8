package import DeskModel

/// A mail that came, taken apart and made text.
package struct IncomingMail: Equatable, Sendable {
    /// The addresses it says it is from. Nothing proves them; what may stand beside them counts still less.
    package let from: [String]
    /// The whole field that says whom it is from, decoded: `Jana Nováková <jana@kolin.example>`.
    package let sender: String
    /// The addresses it is to.
    package let to: [String]
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

    /// The tickets that the subject names as `[#12]`, in their order: other desks number theirs alike.
    package var numbersInSubject: [Int64] {
        subject.utf8.split(separator: UInt8(ascii: "[")).dropFirst(
            subject.utf8.first == UInt8(ascii: "[") ? 0 : 1
        )
        .prefix(20).compactMap { piece in
            let inside = piece.prefix { $0 != UInt8(ascii: "]") }
            guard inside.endIndex < piece.endIndex else { return nil }
            let tag = inside.filter { $0 != 0x20 }
            let digits = tag.dropFirst()
            guard tag.first == UInt8(ascii: "#"), (1...15).contains(digits.count) else { return nil }
            return Int64(String(decoding: digits, as: UTF8.self))
        }
    }
}
