import DeskModel
import DeskProcess
import DeskProse
import Glibc

/// Takes incoming mail apart with `desk-mime`, a program of its own that comes with the suite.
///
/// Message and answer pass through files in memory, so neither can block the other, and both are bounded.
package struct MailReader: Sendable {
    private let program: String
    /// Largest message taken, in bytes.
    private let limit: Int

    /// - Parameters:
    ///   - program: the path of the helper.
    ///   - limit: the largest message taken, in bytes.
    package init(program: String, limit: Int) {
        self.program = program
        self.limit = limit
    }

    /// Takes a whole message apart.
    ///
    /// Throws `.invalid` for what is no message, is too large or breaks the helper, `.configuration` when the
    /// helper cannot be run.
    package func read(_ message: [UInt8]) throws -> IncomingMail {
        guard message.count <= limit else { throw DeskError(.invalid, .mailTooLarge(limit: limit)) }
        guard access(program, X_OK) == 0 else { throw DeskError(.configuration, .mailReaderMissing(program)) }
        guard let parts = try waiting(for: { try await takeApart(message) }) else {
            throw DeskError(.invalid, .unreadableMail)
        }
        return try IncomingMail(parts: parts)
    }

    /// What the helper says of a message; nil when it failed.
    private func takeApart(_ message: [UInt8]) async throws -> [UInt8]? {
        let input = try MemoryFile.holding(MailReader.withBody(message))
        // Closed when the helper is done with it, not after its last mention.
        defer { withExtendedLifetime(input) {} }
        // Decoding makes a message smaller; its text may grow to three bytes a letter.
        let output = try MemoryFile(limit: limit * 4 + 65_536)
        let status = await Mailer.filter(
            [program], input.descriptor, output.descriptor, timeout: .seconds(60))
        return status == 0 ? output.written() : nil
    }

    /// The message with the blank line that ends a head; GMime refuses one that was cut before it.
    private static func withBody(_ message: [UInt8]) -> [UInt8] {
        var isLineEmpty = false
        for byte in message where byte != 0x0D {
            guard byte == 0x0A else {
                isLineEmpty = false
                continue
            }
            if isLineEmpty { return message }
            isLineEmpty = true
        }
        return message.isEmpty ? message : message + [0x0A, 0x0A]
    }

    /// Where the helper is; `nil` where it is not.
    package static func installed() -> String? { Helper.path("desk-mime") }
}
