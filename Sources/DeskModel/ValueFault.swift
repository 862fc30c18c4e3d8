/// What makes a value that somebody gave one that cannot be taken.
package enum ValueFault: Equatable, Sendable {
    case isEmpty(Text.Field)
    case tooLong(Text.Field, limit: Int)
    case tooLongBytes(Text.Field, limit: Int)
    case holdsNUL(Text.Field)
    /// It has a line break, or a NUL, in what is one line.
    case notOneLine(Text.Field, hasNUL: Bool)
    case badWord(Text.Field, String)
    case badCode(String)
    case badLogin(String)
    case badEmail(String)
    case badIco(String)
    case badAmount(String)
    case badCurrency(String)
    case badDate(String)
    case badBase64(String)
    case attachmentNeedsOne(String)
    case textsTooLong(Int)
    case tooManyFlags(Int)
    case noViewFlag(String)
    case viewIsVerb(String)
    case noTimeZone(String)
    case noRule(String)
    case ruleOutOfRange(String, String, range: String, Rule.Unit)
}

extension Text {
    /// What a text is, as far as errors name it.
    package enum Field: Equatable, Sendable {
        case name, phone, contract, subject, description, errorMessage, steps, reason, body, topic
        case view, flag, textKey, sourceId, comment, session, fileName
        /// What a key of JSON or a rule holds.
        case key(String)
    }
}
