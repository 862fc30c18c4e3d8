import Crypto
package import DeskModel
import DeskProse

/// A public key of OpenSSH as the first two words of its line have it (RFC 4253, section 6.6; RFC 8709).
package struct PublicKey: Sendable {
    /// The algorithm: `ssh-ed25519`.
    package let type: String
    /// The key itself in Base64.
    package let body: String
    /// What stands behind it, such as `eva@notebook`; may be empty.
    package let comment: String
    /// The SHA-256 of the key as `ssh-keygen -l` writes it: `SHA256:…`.
    package let fingerprint: String

    /// The algorithms of today's sshd; DSA is none of them, and an RSA key is asked for its length.
    private static let types = [
        "ssh-ed25519", "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384", "ecdsa-sha2-nistp521", "ssh-rsa",
        "sk-ssh-ed25519@openssh.com", "sk-ecdsa-sha2-nistp256@openssh.com",
    ]

    /// The one key of a `.pub` file, whose empty lines and comments count for nothing.
    ///
    /// Throws `.invalid` for a private key, several keys, a key in several lines, one with options before it, and
    /// what sshd would not take. What was given is never repeated: it may be the private one.
    package init(file: String) throws(DeskError) {
        let lines = file.split { $0.isNewline }.map { $0.drop { $0.isWhitespace } }
            .filter { !$0.isEmpty && !$0.hasPrefix("#") }
        guard !file.utf8.contains(0), !lines.contains(where: { $0.hasPrefix("-----BEGIN") }) else {
            throw DeskError(.invalid, .notAPublicKey, hint: .publicKeyHint)
        }
        guard let line = lines.first else { throw DeskError(.invalid, .noPublicKey, hint: .publicKeyHint) }
        guard lines.count == 1 else { throw DeskError(.invalid, .publicKeyIsOneLine, hint: .publicKeyHint) }
        let words = line.split(maxSplits: 2) { $0 == " " || $0 == "\t" }.map(String.init)
        guard Self.types.contains(words[0]) else {
            let hasOptions = Self.types.contains { line.contains("\($0) ") }
            throw DeskError(.invalid, hasOptions ? .publicKeyOptions : .notAPublicKey, hint: .publicKeyHint)
        }
        guard words.count > 1, let bytes = Self.bytes(words[1]), let parts = Self.parts(bytes),
            parts.first.map({ $0.elementsEqual(words[0].utf8) }) == true, parts.count > 1,
            !line.unicodeScalars.contains(where: { $0.properties.generalCategory == .control && $0 != "\t" })
        else { throw DeskError(.invalid, .notAPublicKey, hint: .publicKeyHint) }
        // The modulus stands last, behind a zero where its first bit is set.
        if words[0] == "ssh-rsa", parts.last.map({ $0.drop { $0 == 0 }.count }) ?? 0 < 256 {
            throw DeskError(.invalid, .publicKeyTooShort, hint: .publicKeyHint)
        }
        type = words[0]
        body = words[1]
        let rest = Text.trim(words.count > 2 ? words[2] : "")
        comment = rest.isEmpty ? "" : try Text.line(rest, .comment, limit: 200)
        let digest = Base64.standard.encode(Array(SHA256.hash(data: bytes)))
        fingerprint = "SHA256:" + String(decoding: digest, as: UTF8.self)
    }

    /// The bytes of Base64 with its padding.
    private static func bytes(_ text: String) -> [UInt8]? {
        let padding = text.utf8.reversed().prefix { $0 == UInt8(ascii: "=") }.count
        guard text.utf8.count % 4 == 0, padding < 3 else { return nil }
        return Base64.standard.decode(Array(text.utf8.dropLast(padding)))
    }

    /// The strings that a key is made of, each behind its length in four bytes; `nil` where they do not fill it.
    private static func parts(_ bytes: [UInt8]) -> [ArraySlice<UInt8>]? {
        var parts: [ArraySlice<UInt8>] = []
        var rest = bytes[...]
        while !rest.isEmpty {
            guard rest.count >= 4 else { return nil }
            let length = rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
            rest = rest.dropFirst(4)
            guard rest.count >= length else { return nil }
            parts.append(rest.prefix(length))
            rest = rest.dropFirst(length)
        }
        return parts
    }
}
