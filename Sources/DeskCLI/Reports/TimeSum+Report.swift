package import DeskModel
import DeskProse

extension TimeSum: Report {
    /// What ids and `--quiet` print.
    package static let id = "organisation"

    /// What is printed of it, in this order.
    package static let fields: [Field<TimeSum>] = [
        Field("organisation", .headCustomer, keep: 9) { .string($0.organisation) },
        Field("consultant", .headConsultant, keep: 8) { JSON($0.consultant) },
        Field("tickets", .headOpenTickets, align: .trailing, keep: 5) { .integer($0.tickets) },
        Field(
            "seconds", .headTime, align: .trailing, keep: 7, json: { .integer($0.seconds) },
            text: { sum, _ in Cell(TimeSum.hours(sum.seconds)) }),
        Field(
            "billableSeconds", .headBillable, align: .trailing, keep: 6,
            json: { .integer($0.billableSeconds) },
            text: { sum, _ in Cell(TimeSum.hours(sum.billableSeconds)) }),
    ]

    /// Hours and minutes, as on an invoice: `12:45`.
    private static func hours(_ seconds: Int64) -> String {
        let minutes = (seconds + 59) / 60
        return "\(minutes / 60):" + (minutes % 60 < 10 ? "0" : "") + "\(minutes % 60)"
    }
}
