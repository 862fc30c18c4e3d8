import Crypto

/// A session's secret is drawn, told and read as a token's is.
extension TokenSecret {
    /// The only form of a session's secret that is stored; no token's digest is ever equal to it.
    package var sessionDigest: [UInt8] {
        var hash = SHA256()
        hash.update(data: Array("desk session\u{0}".utf8))
        withBytes { hash.update(bufferPointer: $0) }
        return Array(hash.finalize())
    }

    /// What a form of a session carries, so that only our own pages can send it: HMAC-SHA256 under the session's
    /// secret, 43 characters that tell nothing of it.
    package var formToken: String {
        let code = withBytes { bytes in
            HMAC<SHA256>.authenticationCode(for: Array("desk form".utf8), using: SymmetricKey(data: bytes))
        }
        return String(decoding: Base64.url.encode(Array(code)), as: UTF8.self)
    }
}
