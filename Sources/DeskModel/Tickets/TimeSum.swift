/// Time that was worked for an organisation, by all or by one consultant.
package struct TimeSum: Equatable, Sendable {
    /// The code of the organisation.
    package let organisation: String
    /// The login of the consultant; nil where all are taken together.
    package let consultant: String?
    /// On how many tickets.
    package let tickets: Int64
    /// All of it.
    package let seconds: Int64
    /// What is to be invoiced of it.
    package let billableSeconds: Int64

    /// Made of its parts, of which none is checked.
    package init(
        organisation: String, consultant: String?, tickets: Int64, seconds: Int64, billableSeconds: Int64
    ) {
        self.organisation = organisation
        self.consultant = consultant
        self.tickets = tickets
        self.seconds = seconds
        self.billableSeconds = billableSeconds
    }
}
