import SwiftASN1

/// What is signed in a message of CMS (RFC 5652): mail that was signed as a whole and not beside (S/MIME, opaque).
enum SignedContents {
    /// The signed bytes; `nil` where they are encrypted, or it is no such message. Nobody looks at the signature.
    static func bytes(in message: [UInt8]) -> [UInt8]? {
        // id-signedData
        let type: [UInt8] = [0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07, 0x02]
        guard let info = try? BER.parse(message).fields, info.count == 2,
            case .primitive(let said) = info[0].content,
            said.elementsEqual(type), let data = info[1].fields.first?.fields, data.count > 2,
            let wrapped = data[2].fields.dropFirst().first?.fields.first,
            let octets = try? ASN1OctetString(berEncoded: wrapped)
        else { return nil }
        return Array(octets.bytes)
    }
}

extension ASN1Node {
    fileprivate var fields: [ASN1Node] {
        guard case .constructed(let nodes) = content else { return [] }
        return Array(nodes)
    }
}
