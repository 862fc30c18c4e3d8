/// What a mailer said, made fit to be kept with the mail.
enum MailerTalk {
    private static let limit = 500

    /// One line without control characters and without anything that could be a token: a mailer may
    /// well quote the mail it could not send.
    static func digest(_ bytes: [UInt8]) -> String {
        let printable = bytes.prefix(limit * 4).map { $0 < 32 || $0 == 127 ? 32 : $0 }
        let words = printable.split(separator: 32).map { redacted(Array($0)) }
        let text = String(decoding: Array(words.joined(separator: [32])), as: UTF8.self)
        let scalars = text.unicodeScalars.filter { !(0x80...0x9F ~= $0.value) }
        return String(String.UnicodeScalarView(scalars.prefix(limit)))
    }

    /// A token has 43 characters of base64url.
    private static let half = 22

    /// Runs of half a token's characters and more are taken out. In a quoted-printable mail `=3D` may stand
    /// before a token, never within it; a soft line break may cut it in two, but one half is at least so
    /// long, and the other leaves more to guess than anyone can.
    private static func redacted(_ word: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var run: [UInt8] = []
        for byte in word {
            if isTokenSign(byte) {
                run.append(byte)
            } else {
                result += run.count >= half ? Array("<secret>".utf8) : run
                run = []
                result.append(byte)
            }
        }
        return result + (run.count >= half ? Array("<secret>".utf8) : run)
    }

    private static func isTokenSign(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
            true
        default: false
        }
    }
}
