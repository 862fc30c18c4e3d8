import DeskModel
import DeskSecrets
import Testing

/// Public keys of OpenSSH, as ssh-keygen writes them and as people give them.
@Suite struct PublicKeyTests {
    static let ed25519 =
        "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAILq7q58LaxUIl7+tDyZvYLDYbrxYhipqD/ODbS3IpbC/ eva@noteb"
        + "ook"
    static let ecdsa =
        "ecdsa-sha2-nistp256 AAAAE2VjZHNhLXNoYTItbmlzdHAyNTYAAAAIbmlzdHAyNTYAAABBBKp8uYflb+yUJ4PtTg"
        + "Gt7xFpsLb+ZLl5/QFNcbn0P6kb7MRxVZF8jxIkTbeKGih2aTGWavngGy8/+InHNhR+Ko4= eva@notebook"
    static let rsa =
        "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAABAQDND28VENKrboziX0M5llZuXL7MSQLvuygdw9Rxfc8kzONlNNpPf2"
        + "RoRPlgYfhcTo3oxFC7+i58IzNpk5/qVFidZvKJn+7rNWzy8hJ0q6MXuAmYORbo/e+nNgEeitrs+4UEFPX0FjNU5+SM"
        + "ApEVAZDzRA0gkAQmoJbe2VsitnEICJaWFnv06V8OjXF9guzie9VtQ4UBn/+spHqvV4ZeRfdMqGCj1Mltm8f6D0CGFt"
        + "7Hoi2Li0aeED9uGzq1THYa9H9HqeT9unPGBHTIQD6XQFct7DOYPERIe5kws9ChSQxzZZEOj/SMM8ZkBlDkiFy4avE1"
        + "gBvpM0sI2+22EpTGq+uZ eva@notebook"
    static let shortRSA =
        "ssh-rsa AAAAB3NzaC1yc2EAAAADAQABAAAAgQCn5sLMlyz2GKciXDmUmyoXMH8+xmN+QdUJqgwiWREyHF/xdTHBpp"
        + "hgwP+2PCSXN0GJewfGkNzocSZNBVAtB86xOOAFgPaLJ7KGiVh/FjWapM4DsmW/m91mm7M6oMYpJV3YaHn74XaomF+9"
        + "vZbJdjnVihf+NlG7hdeSnFK/XCDDhw== eva@notebook"

    @Test func `a fingerprint is the one that ssh-keygen tells`() throws {
        let known = [
            (Self.ed25519, "ssh-ed25519", "SHA256:ndNc3/o0Caw4jcwut+zRI7MQPxNvzwOl6fX2zqJN3fc"),
            (Self.ecdsa, "ecdsa-sha2-nistp256", "SHA256:S+PeGMpZ4+aww6KR0XVqNRUmddSSE2bGRW53q28qWF8"),
            (Self.rsa, "ssh-rsa", "SHA256:QhA4p0r6VgxqsaBEkxW4Epv7KsYMzOs2pTd2fAVLcvU"),
        ]
        for (line, type, fingerprint) in known {
            let key = try PublicKey(file: "# of the notebook\r\n\r\n  \(line)\r\n")
            #expect(key.type == type && key.fingerprint == fingerprint && key.comment == "eva@notebook")
        }
        let bare = try PublicKey(file: Self.ed25519.replacing(" eva@notebook", with: ""))
        #expect(bare.comment.isEmpty)
    }

    @Test func `what is no key of one line is refused, and never repeated`() {
        let words = Self.ed25519.split(separator: " ").map(String.init)
        let body = words[1]
        let refused = [
            "", "\n# nothing\n", "secret", "ssh-ed25519", "ssh-ed25519 secret",
            "-----BEGIN OPENSSH PRIVATE KEY-----\nc2VjcmV0\n-----END OPENSSH PRIVATE KEY-----\n",
            "\(words[0]) \(body.prefix(40))\n\(body.dropFirst(40)) eva", "\(Self.ed25519)\n\(Self.rsa)",
            "command=\"sh\" \(Self.ed25519)", "restrict,pty \(Self.ed25519)",
            "cert-authority \(Self.ed25519)",
            "ssh-rsa \(body)", "ssh-ed25519 \(body.dropLast(4))", "ssh-ed25519 \(body)AAAA",
            "ssh-ed25519 \(body)=",
            "ssh-dss AAAAB3NzaC1kc3MAAAAA secret", Self.shortRSA, "ssh-ed25519 \(body) a\u{1B}[31mb",
            "ssh-ed25519\u{301} \(body)", "ssh-ed25519 \(body.replacing("I", with: "\u{301}I"))",
        ]
        for text in refused {
            let error = #expect(throws: DeskError.self) { try PublicKey(file: text) }
            #expect(error?.kind == .invalid, "\(text)")
            #expect(error.map { !"\($0)".contains("secret") } ?? false, "\(text)")
        }
    }
}
