package import DeskModel
import DeskProse

extension Organisation: Report {
    /// What ids and `--quiet` print.
    package static let id = "code"

    /// What is printed of it, in this order.
    package static let fields: [Field<Organisation>] = [
        Field("code", .headCode, keep: 9) { .string($0.code) },
        Field("name", .headName, flexible: true, keep: 8) { .string($0.name) },
        Field("ico", .headIco, shown: false) { JSON($0.ico) },
        Field("contract", .headContract, shown: false) { JSON($0.contract) },
        Field("language", .headLanguage, shown: false) { .string($0.language.rawValue) },
        Field("status", .headStatus, keep: 6) { .string($0.status.rawValue) },
        Field("seat", .headSeat, keep: 7) { .string($0.seat.rawValue) },
        Field("contractEmails", .headContractEmails, shown: false) {
            .array($0.contractEmails.map(JSON.string))
        },
        Field("administrators", .headAdministrators, align: .trailing, keep: 3) { JSON($0.administrators) },
        Field("accounts", .headAccounts, align: .trailing, keep: 4) { JSON($0.accounts) },
        Field("openTickets", .headOpenTickets, align: .trailing, keep: 5) { JSON($0.openTickets) },
        Field(
            "createdAt", .headCreatedAt, shown: false, json: { .string($0.createdAt.iso) },
            text: { Cell($1.relative($0.createdAt)) }),
    ]
}
