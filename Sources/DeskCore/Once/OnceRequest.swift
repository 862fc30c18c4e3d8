package import DeskModel
import DeskProse
import DeskStore

/// A request that is to be carried out once, however often it comes.
package struct OnceRequest: Sendable {
    /// What the key is known by.
    let key: [UInt8]
    /// What the request is known by: its command line, and whose it is.
    package let digest: [UInt8]

    /// The longest key, in bytes.
    package static let longestKey = 200

    /// Throws `.usage` for a key that is empty or too long.
    package init(key: String, words: [String], caller: Caller) throws(DeskError) {
        guard (1...OnceRequest.longestKey).contains(key.utf8.count) else {
            throw DeskError(.usage, .onceKeyLength(OnceRequest.longestKey))
        }
        var digest = ByteDigest()
        digest.add(part: key)
        self.key = digest.bytes
        digest = ByteDigest()
        for text in [caller.osUser, caller.asLogin ?? "", caller.by?.key ?? ""] + words {
            digest.add(part: text)
        }
        self.digest = digest.bytes
    }
}
