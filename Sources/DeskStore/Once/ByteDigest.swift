import Crypto

/// The SHA-256 of bytes that come piece by piece.
package struct ByteDigest: Sendable {
    private var hash = SHA256()

    /// Of no bytes.
    package init() {}

    /// Adds bytes.
    package mutating func add(_ bytes: some Sequence<UInt8>) { hash.update(data: Array(bytes)) }

    /// Adds a text so that it cannot run into its neighbours.
    package mutating func add(part text: String) {
        withUnsafeBytes(of: UInt64(text.utf8.count).bigEndian) { add($0) }
        add(text.utf8)
    }

    /// The digest of all that was added.
    package var bytes: [UInt8] { Array(hash.finalize()) }
}
