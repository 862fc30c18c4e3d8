package import DeskModel
import DeskProse

extension Whoami: Report {
    /// What ids and `--quiet` print.
    package static let id = "consultant"

    /// What is printed of it, in this order.
    package static let fields: [Field<Whoami>] = [
        Field("database", .headDatabase) { .string($0.database) },
        Field("databaseFrom", .headDatabaseFrom) {
            JSON($0.databaseFrom)
        } text: { row, rendering in
            Cell(row.databaseFrom ?? Prose.databaseFromNothing[rendering.language])
        },
        Field("host", .headHost) { JSON($0.host) },
        Field("osUser", .headOSUser) { .string($0.osUser) },
        Field("consultant", .headConsultant) { JSON($0.consultant?.login) },
        Field("name", .headStaffName) { JSON($0.consultant?.name) },
        Field("email", .headStaffEmail) { JSON($0.consultant?.email.text) },
        Field("role", .headStaffRole) { JSON($0.consultant?.role.rawValue) },
        Field("actingFor", .headActingFor) { JSON($0.person?.email.text) },
        Field("organisation", .headOrganisation) { JSON($0.person?.organisation) },
        Field("mailer", .headMailer) { row in
            row.mailer.map { .array($0.map(JSON.string)) } ?? .null
        },
        Field("from", .headSender) { JSON($0.from) },
        Field("language", .headLanguage) { .string($0.language) },
        Field("version", .headVersion) { .string($0.version) },
    ]
}
