import DeskModel
import DeskProse
import DeskSecrets

/// An account as a row of an import gives it, checked.
struct ImportedAccount: Sendable {
    let draft: AccountDraft
    /// The PHC string of a password hash made elsewhere.
    let hash: String?
    /// The state a new account is added in.
    let state: Account.State
    let disabledReason: String?

    /// Checks a row.
    ///
    /// Throws `.invalid` naming what cannot be taken; never repeats a hash.
    init(_ row: ImportRow) throws(DeskError) {
        draft = try AccountDraft(
            email: row.name(AccountColumn.email), organisation: row.name(AccountColumn.organisation),
            name: row.required(AccountColumn.name), phone: row[AccountColumn.phone],
            role: row.word(AccountColumn.role), language: row.word(AccountColumn.language))
        hash =
            if let text = row[AccountColumn.passwordHash] { try PasswordHash.imported(text).phc } else { nil }
        let told: Account.State? = try row.word(
            AccountColumn.state, among: [.active, .invited, .disabled])
        state = told == .disabled ? .disabled : hash == nil ? .invited : .active
        disabledReason =
            if state == .disabled, let reason = row[AccountColumn.disabledReason] {
                try Text.body(reason, .reason)
            } else {
                nil
            }
    }
}

/// An organisation as a row of an import gives it, checked.
struct ImportedOrganisation: Sendable {
    let draft: OrganisationDraft
    /// Why a new organisation is added as suspended; `nil` when it is active.
    let suspendedReason: String?

    /// Checks a row.
    ///
    /// Throws `.invalid` naming what cannot be taken.
    init(_ row: ImportRow) throws(DeskError) {
        let emails = try row.required(OrganisationColumn.contractEmails)
        draft = try OrganisationDraft(
            code: row.name(OrganisationColumn.code), name: row.required(OrganisationColumn.name),
            ico: row[OrganisationColumn.ico].map(SheetCell.text),
            contract: row[OrganisationColumn.contract].map(SheetCell.text),
            contractEmails: emails.unicodeScalars.split { $0.properties.isWhitespace }.map(String.init),
            language: row.word(OrganisationColumn.language))
        let status: Organisation.Status? = try row.word(OrganisationColumn.status)
        if status == .suspended {
            let reason = row[OrganisationColumn.suspendedReason]
            suspendedReason = try Text.body(
                reason ?? Prose.suspendedByImport[draft.language ?? .cs], .reason)
        } else {
            suspendedReason = nil
        }
    }
}

extension ImportRow {
    fileprivate subscript<Column: ImportColumn & Equatable>(_ column: Column) -> String? {
        Column.allCases.enumerated().first { $1 == column }.flatMap { value(at: $0.offset) }
    }

    fileprivate func required<Column: ImportColumn & Equatable>(
        _ column: Column
    ) throws(DeskError) -> String {
        guard let text = self[column] else { throw DeskError(.invalid, .columnEmpty(column.rawValue)) }
        return text
    }

    /// A cell that names something, without the white space that people leave around it in sheets.
    fileprivate func name<Column: ImportColumn & Equatable>(_ column: Column) throws(DeskError) -> String {
        Text.trim(try required(column))
    }

    /// A word of a fixed list, `nil` where the cell is empty.
    fileprivate func word<Word: CaseIterable & RawRepresentable, Column: ImportColumn & Equatable>(
        _ column: Column, among words: [Word] = Array(Word.allCases)
    ) throws(DeskError) -> Word? where Word.RawValue == String {
        guard let text = self[column] else { return nil }
        let wanted = Text.trim(text)
        guard let word = words.first(where: { $0.rawValue == wanted }) else {
            throw DeskError(.invalid, .wordUnknown(column.rawValue, text, words.map(\.rawValue)))
        }
        return word
    }
}
