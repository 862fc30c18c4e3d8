package import DeskModel
import DeskProse

/// The texts of answers, which have the fields of mails about tickets.
package enum AnswerText {
    /// What a text may name: as in the text of a mail, and absent where there is none.
    package static let variables = [
        "desk", "web", "name", "email", "organisation", "number", "subject", "phone", "due", "fast",
        "consultant",
    ].map(MailVariable.optional)

    /// Throws `.invalid` for a text that is no Mustache, or names what there is not.
    package static func check(_ text: String) throws(DeskError) {
        let template = TemplateText(text, path: "")
        do throws(DeskError) {
            _ = try template.parsed()
        } catch {
            throw DeskError(.invalid, .answerBroken, hint: .answerFields(variables.map(\.name)))
        }
        for tag in TemplateTag.all(in: text)
        where tag.isPartial || !variables.contains(where: { $0.name == tag.name }) {
            throw DeskError(
                .invalid, .answerUsesUnknown(tag.name), hint: .answerFields(variables.map(\.name)))
        }
    }

    /// A text with its fields filled. What is no template stays as it is.
    package static func filled(_ text: String, _ values: [String: String]) throws(DeskError) -> String {
        try TemplateText(text, path: "").filled(values)
    }
}
