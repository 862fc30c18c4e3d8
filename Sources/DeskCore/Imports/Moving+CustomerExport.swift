package import DeskModel
import DeskProse
import DeskStore

extension Desk.Moving {
    /// Hands over every account that is not erased, by address, as imports read them. Password hashes come
    /// only when asked for.
    ///
    /// The export is put on record first. Rows come in pages, so that nobody waits for whoever reads them;
    /// an account that changes meanwhile comes as it was before or after.
    package func exportAccounts(
        organisation code: String?, withHashes: Bool, _ body: (ExportedAccount) throws -> Void
    ) throws {
        try write(.accountExport) { act in
            let subject: Subject =
                if let code { .organisation(try act.sql.organisation(code: code).code) } else { .desk }
            try act.record(subject, ["passwordHashes": .bool(withHashes)])
        }
        var key = ""
        while true {
            let page = try read(.accountExport) {
                try $0.sql.accountsToExport(organisation: code, after: key, limit: Self.exportPage)
            }
            for var account in page {
                if !withHashes { account.passwordHash = nil }
                try body(account)
            }
            guard page.count == Self.exportPage, let last = page.last else { return }
            key = last.email.key
        }
    }

    /// Whether an export of accounts has to tell their state.
    package func exportTellsState(organisation code: String?) throws -> Bool {
        try read(.accountExport) { try $0.sql.hasDisabledAccounts(organisation: code) }
    }

    /// Hands over every organisation, by code, as imports read them; put on record first, and in pages.
    package func exportOrganisations(_ body: (ExportedOrganisation) throws -> Void) throws {
        try write(.orgExport) { try $0.record(.desk) }
        var code = ""
        while true {
            let page = try read(.orgExport) {
                try $0.sql.organisationsToExport(after: code, limit: Self.exportPage)
            }
            for organisation in page { try body(organisation) }
            guard page.count == Self.exportPage, let last = page.last else { return }
            code = last.code
        }
    }

    /// Whether an export of organisations has to tell their status.
    package func exportTellsStatus() throws -> Bool {
        try read(.orgExport) { try $0.sql.hasSuspendedOrganisations() }
    }

    private static var exportPage: Int { 500 }
}
