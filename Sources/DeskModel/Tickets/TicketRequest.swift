/// A ticket about to be opened, with the files that come with it.
package struct TicketRequest: Sendable {
    /// The ticket about to be opened.
    package let draft: TicketDraft
    /// The files that come with it.
    package var files: [AttachmentSource]
    /// Whether it was read as data rather than typed as flags: what is wrong with it is then `.invalid`.
    package let isInput: Bool
    /// The line of the input it stood on, where there were several.
    package var line: Int?

    /// Made of its parts, of which none is checked.
    package init(
        draft: TicketDraft, files: [AttachmentSource] = [], isInput: Bool = false, line: Int? = nil
    ) {
        self.draft = draft
        self.files = files
        self.isInput = isInput
        self.line = line
    }
}
