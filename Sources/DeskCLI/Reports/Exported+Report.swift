package import DeskModel
import DeskProse

extension ExportedAccount: Report {
    /// What ids and `--quiet` print.
    package static let id = AccountColumn.email.rawValue

    /// The columns of `account import`, in their order.
    package static let fields: [Field<ExportedAccount>] = AccountColumn.allCases.map { column in
        let isShown = column != .state && column != .disabledReason
        return Field(column.rawValue, .columnHeading(column.rawValue), shown: isShown) { account in
            switch column {
            case .email: .string(account.email.text)
            case .name: .string(account.name)
            case .organisation: .string(account.organisation)
            case .role: .string(account.role)
            case .phone: JSON(account.phone)
            case .language: JSON(account.language)
            case .passwordHash: JSON(account.passwordHash)
            case .state: .string(account.state)
            case .disabledReason: JSON(account.disabledReason)
            }
        }
    }
}

extension ExportedOrganisation: Report {
    /// What ids and `--quiet` print.
    package static let id = OrganisationColumn.code.rawValue

    /// The columns of `org import`, in their order.
    package static let fields: [Field<ExportedOrganisation>] = OrganisationColumn.allCases.map { column in
        let isShown = column != .status && column != .suspendedReason
        return Field(column.rawValue, .columnHeading(column.rawValue), shown: isShown) { organisation in
            switch column {
            case .code: .string(organisation.code)
            case .name: .string(organisation.name)
            case .ico: JSON(organisation.ico)
            case .contract: JSON(organisation.contract)
            case .contractEmails: .array(organisation.contractEmails.map(JSON.string))
            case .language: .string(organisation.language)
            case .status: .string(organisation.isSuspended ? "suspended" : "active")
            case .suspendedReason: JSON(organisation.suspendedReason)
            }
        }
    }
}
