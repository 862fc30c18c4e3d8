/// An email address, as it was written and as it is compared.
///
/// Two spellings are one address when they differ by case only, in the local
/// part or the domain; a domain of another script counts as its A-label
/// (RFC 5890). A local part must be ASCII: nobody can be mailed otherwise
/// without SMTPUTF8, and look-alike letters could pass for somebody else's.
package struct EmailAddress: Hashable, Sendable {
    /// The address as given; mail goes to this spelling.
    package let text: String
    /// What two spellings of one address have in common; ASCII, lower case.
    package let key: String

    /// Longest address accepted, in bytes (RFC 5321, section 4.5.3.1).
    package static let longest = 254

    /// Reads an address such as `ada@example.cz`, also with spaces around, as it is pasted.
    ///
    /// Throws `.invalid` when it is none.
    package init(_ text: String) throws(DeskError) {
        let text = Text.pasted(text)
        guard let key = EmailAddress.key(of: text) else {
            throw DeskError(.invalid, .value(.badEmail(text)))
        }
        self.text = text
        self.key = key
    }

    private static func key(of text: String) -> String? {
        guard text.utf8.count <= longest, let at = text.utf8.lastIndex(of: UInt8(ascii: "@")) else {
            return nil
        }
        let local = text[..<at]
        let domain = text[text.utf8.index(after: at)...]
        guard isLocalPart(local), let ascii = Domain.ascii(domain) else { return nil }
        return String(decoding: local.utf8.map(lowercase), as: UTF8.self) + "@" + ascii
    }

    /// A dot-atom of RFC 5322: letters, digits and some marks, dots only between them.
    private static func isLocalPart(_ local: Substring) -> Bool {
        guard (1...64).contains(local.utf8.count) else { return false }
        var previous = UInt8(ascii: ".")
        for byte in local.utf8 {
            if byte == UInt8(ascii: ".") {
                guard previous != byte else { return false }
            } else {
                guard isAtom(byte) else { return false }
            }
            previous = byte
        }
        return previous != UInt8(ascii: ".")
    }

    private static func isAtom(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        default: "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
        }
    }

    private static func lowercase(_ byte: UInt8) -> UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte + 32 : byte
    }
}

extension EmailAddress {
    /// The key without a sub-address: mail to `podpora+7@firma.cz` comes to `podpora@firma.cz` (RFC 5233).
    package var mailboxKey: String {
        let bytes = key.utf8
        guard let at = bytes.lastIndex(of: UInt8(ascii: "@")),
            let plus = bytes[..<at].firstIndex(of: UInt8(ascii: "+"))
        else { return key }
        return String(key[..<plus] + key[at...])
    }

    /// The address of an account as it is stored. An erased account has none;
    /// what stands in its place (`erased-12`) is taken as it is.
    package init(stored text: String) throws(DeskError) {
        if text.utf8.contains(UInt8(ascii: "@")) {
            try self.init(text)
        } else {
            self.init(pseudonym: text)
        }
    }

    /// The address of an account as somebody asks for it, who may have found an erased one in a list.
    ///
    /// Throws `.invalid` when it is neither an address nor a pseudonym such as `erased-12`.
    package init(asked text: String) throws(DeskError) {
        let text = Text.pasted(text)
        let digits = text.utf8.dropFirst(EmailAddress.erased.utf8.count)
        if text.utf8.starts(with: EmailAddress.erased.utf8), !digits.isEmpty,
            digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) })
        {
            self.init(pseudonym: text)
        } else {
            try self.init(text)
        }
    }

    private init(pseudonym text: String) {
        self.text = text
        self.key = text
    }

    /// What stands for the address of an erased person.
    package static func erased(account id: Int64) -> EmailAddress {
        EmailAddress(pseudonym: "\(erased)\(id)")
    }

    private static let erased = "erased-"
}
