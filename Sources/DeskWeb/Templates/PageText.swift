/// The templates of the pages, in Mustache. A desk may have its own of each; see `PageTemplates`.
package enum PageText: String, CaseIterable, Sendable {
    /// What is around every page.
    case layout
    /// A page of sections: most of them.
    case page
    /// A form.
    case form
    /// A field of a form.
    case field
    /// The list of requests.
    case tickets
    /// One request.
    case ticket
    /// The people of an organisation.
    case colleagues

    var text: String {
        switch self {
        case .layout: PageText.layoutText
        case .page: PageText.pageText
        case .form: PageText.formText
        case .field: PageText.fieldText
        case .tickets: PageText.ticketsText
        case .ticket: PageText.ticketText
        case .colleagues: PageText.colleaguesText
        }
    }

    /// The templates that it shows within it.
    var parts: [PageText] {
        switch self {
        case .layout, .field: []
        case .form: [.field]
        case .page, .tickets, .ticket, .colleagues: [.form, .field]
        }
    }
}
