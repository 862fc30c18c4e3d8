package import DeskModel
import DeskProse
import Foundation

/// What a new password has to be.
///
/// Length is what counts, after NIST SP 800-63B-4: no rules about kinds of characters, no rotation, but
/// nothing that stands on a guesser's first page.
package struct PasswordPolicy: Sendable {
    /// The fewest code points; the rule `password.minimum`.
    package let minimum: Int
    /// What is refused as common.
    package let common: CommonPasswords

    /// The least that the rule may ask for.
    package static let floor = 8
    /// The most code points.
    package static let maximum = 256
    /// The most bytes of UTF-8.
    package static let maximumBytes = 1024
    /// Points that have to remain once everything guessable is taken away.
    static let remaining = 8

    /// Throws `.invalid` for a minimum outside 8 and 256.
    package init(minimum: Int = 15, common: CommonPasswords = .shipped) throws(DeskError) {
        guard Self.floor...Self.maximum ~= minimum else {
            throw DeskError(.invalid, .passwordMinimumOutOfRange(minimum, Self.floor, Self.maximum))
        }
        self.minimum = minimum
        self.common = common
    }

    /// The form in which a password is hashed and verified: UTF-8 in NFC, within the limits.
    ///
    /// Limits come first, since normalising a megabyte of combining marks takes minutes; throws `.invalid`.
    package static func normalised(_ password: Secret) throws(DeskError) -> Secret {
        guard password.count <= maximumBytes else {
            throw DeskError(.invalid, .passwordTooLong(maximum))
        }
        let form = password.withBytes { bytes -> Form in
            if bytes.contains(0) { return .hasNUL }
            if bytes.allSatisfy({ $0 < 0x80 }) { return .asIs(points: bytes.count) }
            guard let text = String(validating: bytes, as: UTF8.self) else { return .notText }
            let composed = text.precomposedStringWithCanonicalMapping
            return .composed(Secret(text: composed), points: composed.unicodeScalars.count)
        }
        switch form {
        case .hasNUL:
            throw DeskError(.invalid, .passwordHasNUL)
        case .notText:
            throw DeskError(.invalid, .passwordNotUTF8)
        case .asIs(let points) where points <= maximum:
            return password
        case .composed(let secret, let points) where points <= maximum && secret.count <= maximumBytes:
            return secret
        case .asIs, .composed:
            throw DeskError(.invalid, .passwordTooLong(maximum))
        }
    }

    private enum Form {
        case hasNUL
        case notText
        case asIs(points: Int)
        case composed(Secret, points: Int)
    }

    /// Checks a new password and returns it normalised; throws `.invalid` with the reason.
    ///
    /// - Parameter context: what a guesser knows of the person: their name, email, organisation's code
    ///   and name. The desk's own words are always among it.
    package func check(_ password: Secret, context: [String]) throws(DeskError) -> Secret {
        let normalised = try Self.normalised(password)
        let text = normalised.withBytes { String(decoding: $0, as: UTF8.self) }
        guard text.unicodeScalars.count >= minimum else {
            throw DeskError(.invalid, .passwordTooShort(minimum))
        }
        let guess = GuessablePassword(text)
        if guess.isRepetition { throw DeskError(.invalid, .passwordRepeats, hint: .passwordAdvice) }
        if guess.isWalk { throw DeskError(.invalid, .passwordIsWalk, hint: .passwordAdvice) }
        if guess.isCommon(common) { throw DeskError(.invalid, .passwordIsCommon, hint: .passwordAdvice) }
        let words = ContextWords(context)
        if guess.leans(on: words.words) {
            throw DeskError(.invalid, .passwordNamesItsOwner, hint: .passwordAdvice)
        }
        return normalised
    }
}
