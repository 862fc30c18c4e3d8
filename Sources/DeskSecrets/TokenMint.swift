import Crypto
package import DeskModel

/// A one-time secret as its owner sees it: 43 characters of base64url.
package struct TokenSecret: Sendable {
    private let bytes: Secret

    /// Bytes of randomness in a token.
    package static let count = 32
    /// Characters of its text.
    package static let length = 43

    /// A token of given bytes, which must be 32; tests count theirs up.
    package init(bytes: [UInt8]) {
        precondition(bytes.count == Self.count, "a token has 32 bytes")
        self.bytes = Secret(bytes)
    }

    /// Reads what somebody presented: exactly 43 characters of the alphabet with a last one that can be,
    /// so that no second spelling of a token works. Nil for anything else.
    package init?(presented: Secret) {
        guard presented.count == Self.length,
            let bytes = presented.withBytes({ Base64.url.decode($0) })
        else { return nil }
        self.init(bytes: bytes)
    }

    /// The 43 characters, for the one mail or the one line that hands it over.
    package var revealed: String {
        bytes.withBytes { String(decoding: Base64.url.encode(Array($0)), as: UTF8.self) }
    }

    /// Lends the bytes for the time of a call.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) throws -> Result) rethrows -> Result {
        try bytes.withBytes(body)
    }

    /// The only form that is stored: SHA-256 over the purpose and the token's bytes.
    ///
    /// Bound to its purpose, the digest of a reset token finds nothing among invitations even when a
    /// query forgets to ask.
    package func digest(for purpose: Token.Purpose) -> [UInt8] {
        var hash = SHA256()
        hash.update(data: Array("desk token \(purpose.rawValue)\u{0}".utf8))
        bytes.withBytes { hash.update(bufferPointer: $0) }
        return Array(hash.finalize())
    }
}

extension TokenSecret: CustomStringConvertible {
    /// Never the token.
    package var description: String { "<secret>" }
}

/// Draws tokens from the system's generator.
package enum TokenMint {
    /// A token that was never there before.
    package static func mint() -> TokenSecret {
        TokenSecret(bytes: randomBytes(TokenSecret.count))
    }
}
