import DeskModel
import Testing

@testable import DeskSecrets

@Suite struct TokenTests {
    /// T11.
    @Test func `a token has 43 characters of base64url and is read back`() throws {
        for _ in 0..<200 {
            let token = TokenMint.mint()
            let text = token.revealed
            #expect(text.utf8.count == 43)
            #expect(
                text.utf8.allSatisfy {
                    $0 == 45 || $0 == 95 || 48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0
                })
            let read = try #require(TokenSecret(presented: Secret(text: text)))
            #expect(read.digest(for: .reset) == token.digest(for: .reset))
        }
    }

    /// T11.
    @Test func `tokens differ and digests are bound to their purpose`() {
        let tokens = (0..<100).map { _ in TokenMint.mint() }
        #expect(Set(tokens.map(\.revealed)).count == 100)
        let digests = Set(Token.Purpose.allCases.map { tokens[0].digest(for: $0) })
        #expect(digests.count == Token.Purpose.allCases.count)
        #expect(digests.allSatisfy { $0.count == 32 })
    }

    @Test func `the digest of a known token stays what it was`() {
        let token = TokenSecret(bytes: Array(0..<32))
        #expect(token.revealed == "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8")
        let digest = token.digest(for: .reset).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
        #expect(digest.joined() == "542709b2cf8239d44c3ee819284de74249a3179bd940bb7fa4d8a464049c590b")
    }

    @Test func `only the one spelling is read`() {
        let good = TokenSecret(bytes: Array(0..<32)).revealed
        #expect(TokenSecret(presented: Secret(text: good)) != nil)
        let head = String(good.dropLast())
        let malformed: [String] = [
            "", head, good + "A", good + "=", good + "\n", " " + head,
            head + "9", head + "-", head + "+", head + "/",
            head + "\0", String(repeating: "A", count: 42) + "B", String(repeating: "é", count: 43),
            String(repeating: "A", count: 1_000_000),
        ]
        for text in malformed {
            #expect(TokenSecret(presented: Secret(text: text)) == nil)
        }
    }

    @Test func `neither a secret nor a token prints itself`() {
        let secret = Secret(text: "hroch v porcelánu")
        let token = TokenMint.mint()
        var dumped = ""
        dump(secret, to: &dumped)
        dump(token, to: &dumped)
        let optional: Secret? = secret
        for text in [
            "\(secret)", String(reflecting: secret), String(describing: [secret]), dumped, "\(token)",
            String(reflecting: token), String(describing: optional), String(reflecting: [token]),
        ] {
            #expect(!text.contains("hroch") && !text.contains(token.revealed), "\(text)")
            #expect(text.contains("<secret>"))
        }
    }

    @Test func `base64 has one spelling for each value`() {
        for count in 0..<70 {
            let bytes = randomBytes(count)
            #expect(Base64.standard.decode(Base64.standard.encode(bytes)) == bytes)
            #expect(Base64.url.decode(Base64.url.encode(bytes)) == bytes)
        }
        for text in ["A", "AAAAA", "AB", "AAB", "AA==", "A A", "-_"] {
            #expect(Base64.standard.decode(Array(text.utf8)) == nil)
        }
    }
}
