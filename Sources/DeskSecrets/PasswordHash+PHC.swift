package import DeskModel
import DeskProse

extension PasswordHash {
    /// Longer strings are not looked at: the longest valid one has 187 bytes.
    private static let longest = 256

    /// Reads a PHC string, exactly `$argon2id$v=19$m=65536,t=3,p=4$SALT$TAG` (or `argon2i`), or nil.
    ///
    /// Order, digits and base64 have one spelling each; salts of 8 to 48 bytes and tags of 16 to 64 are
    /// accepted, within the cost ceiling.
    package init?(phc text: String) {
        guard text.utf8.count <= Self.longest else { return nil }
        let parts = Array(text.utf8).split(separator: UInt8(ascii: "$"), omittingEmptySubsequences: false)
        guard parts.count == 6, parts[0].isEmpty,
            let variant = Variant.allCases.first(where: { parts[1].elementsEqual($0.rawValue.utf8) }),
            parts[2].elementsEqual("v=19".utf8),
            let cost = Argon2Cost(parameters: parts[3]), cost.isComputable,
            let salt = Base64.standard.decode(parts[4]), 8...48 ~= salt.count,
            let tag = Base64.standard.decode(parts[5]), 16...64 ~= tag.count
        else { return nil }
        self.init(variant: variant, cost: cost, salt: salt, tag: tag)
    }

    /// Reads the hash of an import; throws `.invalid` saying what is accepted, never repeating the hash.
    package static func imported(_ text: String) throws(DeskError) -> PasswordHash {
        if let hash = PasswordHash(phc: text) { return hash }
        let named =
            text.utf8.prefix(10).elementsEqual("$argon2id$".utf8)
            || text.utf8.prefix(9).elementsEqual("$argon2i$".utf8)
        throw DeskError(
            .invalid, named ? .argon2HashMalformed : .hashSchemeUnknown, hint: .hashSchemesAccepted)
    }

    /// The PHC string to store.
    package var phc: String {
        let salt = String(decoding: Base64.standard.encode(salt), as: UTF8.self)
        let tag = String(decoding: Base64.standard.encode(tag), as: UTF8.self)
        return "$\(variant.rawValue)$v=19$\(cost.text)$\(salt)$\(tag)"
    }
}
