import Glibc

/// A password or a token while it is in memory: never printed, and wiped when the last owner lets go.
///
/// It is a class so that there is one place to wipe. Text that had to pass through a `String` on the way
/// (only what is not ASCII, for normalising) may leave copies behind; everything else does not.
package final class Secret: Sendable {
    /// A buffer nobody else holds, so wiping it in `deinit` takes nothing from anyone.
    private let storage: [UInt8]

    /// Copies the bytes; the caller's own copy stays the caller's to wipe.
    package init(_ bytes: some Collection<UInt8>) {
        let count = bytes.count
        storage = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
            var index = 0
            for byte in bytes {
                buffer[index] = byte
                index += 1
            }
            filled = count
        }
    }

    /// The UTF-8 of a text.
    package convenience init(text: String) {
        self.init(Array(text.utf8))
    }

    deinit {
        storage.withUnsafeBytes { buffer in
            guard let start = buffer.baseAddress, !buffer.isEmpty else { return }
            explicit_bzero(UnsafeMutableRawPointer(mutating: start), buffer.count)
        }
    }

    /// How many bytes it has.
    package var count: Int { storage.count }

    /// Lends the bytes for the time of a call; they must not be kept.
    package func withBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        var outcome: Swift.Result<Result, Failure>?
        storage.withUnsafeBytes { buffer in
            do throws(Failure) {
                outcome = .success(try body(buffer))
            } catch {
                outcome = .failure(error)
            }
        }
        guard let outcome else { preconditionFailure("the closure above always runs") }
        return try outcome.get()
    }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    /// Never the secret.
    package var description: String { "<secret>" }
    /// Never the secret.
    package var debugDescription: String { "<secret>" }
    /// No children, so that `dump` shows nothing either.
    package var customMirror: Mirror { Mirror(self, children: []) }
}
