import DeskModel
import DeskProcess
import DeskProse
import Glibc
import SystemPackage

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
    package func read(_ message: ArraySlice<UInt8>) throws -> IncomingMail {
        guard message.count <= limit else { throw DeskError(.invalid, .mailTooLarge(limit: limit)) }
        guard access(program, X_OK) == 0 else { throw DeskError(.configuration, .mailReaderMissing(program)) }
        // Decoding makes a message smaller; its text may grow to three bytes a letter.
        let output = try MemoryFile(limit: limit * 4 + 65_536)
        defer { withExtendedLifetime(output) {} }
        guard try takeApart(message, into: output.descriptor) == 0 else {
            throw DeskError(.invalid, .unreadableMail)
        }
        return try IncomingMail(parts: PartReader(descriptor: output.descriptor.rawValue))
    }

    /// Has the helper write what it finds in a message; nil when it failed.
    private func takeApart(_ message: ArraySlice<UInt8>, into output: FileDescriptor) throws -> Int32? {
        let input = try MemoryFile.written { put in
            try put(message)
            // The blank line that ends a head; GMime refuses one that was cut before it.
            if !MailReader.hasBody(message) { try put([0x0A, 0x0A]) }
        }
        // Closed when the helper is done with it, not after its last mention.
        defer { withExtendedLifetime(input) {} }
        return Mailer.filter([program], input.descriptor, output, timeout: .seconds(60))
    }

    /// Whether a blank line ends the head, or there is nothing at all.
    private static func hasBody(_ message: ArraySlice<UInt8>) -> Bool {
        var isLineEmpty = false
        for byte in message where byte != 0x0D {
            guard byte == 0x0A else {
                isLineEmpty = false
                continue
            }
            if isLineEmpty { return true }
            isLineEmpty = true
        }
        return message.isEmpty
    }

    /// Where the helper is; `nil` where it is not.
    package static func installed() -> String? { Helper.path("desk-mime") }
}
