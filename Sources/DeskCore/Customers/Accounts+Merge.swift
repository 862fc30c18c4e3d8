package import DeskModel
import DeskProse
import DeskStore

extension Desk.Accounts {
    /// Makes two accounts of one person one: what was the first one's is now the other's, which keeps its address,
    /// name, role and password. The first one's address stands for it from now on. Cannot be undone.
    ///
    /// Throws `.forbidden` for accounts of two organisations, where nobody could log in any more, and for the
    /// last active administrator where the other is none.
    package func merge(_ email: EmailAddress, into other: EmailAddress) throws -> AccountMerge {
        guard email.key != other.key else { throw DeskError(.usage, .mergedWithItself(email.text)) }
        return try write(.accountMerge) { act in
            let account = try act.knownAccount(email)
            let kept = try act.knownAccount(other)
            // Done already.
            guard account.id != kept.id else {
                return AccountMerge(email: kept.email.text, merged: email.text)
            }
            try act.demandMergeable(account, into: kept)
            let merge = try act.sql.merge(account, into: kept)
            let state: [JSON.Member] =
                account.state == .disabled
                ? [] : [JSON.Member("state", ["from": .string(account.state.rawValue), "to": "disabled"])]
            try act.record(
                .account(account.id),
                .object(
                    [
                        JSON.Member(
                            "mergedInto", ["from": nil, "to": .string(Subject.account(kept.id).text)])
                    ] + state))
            try act.record(
                .account(kept.id),
                [
                    "merged": .string(Subject.account(account.id).text),
                    "tickets": .array(merge.tickets.map { .integer($0) }),
                    "comments": JSON(merge.comments), "attachments": JSON(merge.attachments),
                    "letters": JSON(merge.letters), "remoteSessions": JSON(merge.remoteSessions),
                    "watching": JSON(merge.watching), "mails": JSON(merge.mails),
                ])
            return merge
        }
    }
}

extension Act {
    fileprivate func demandMergeable(_ account: Account, into kept: Account) throws {
        guard account.organisationID == kept.organisationID else {
            throw DeskError(
                .forbidden, .mergedAcross(account.email.text, account.organisation, kept.organisation),
                hint: .moveBeforeMerging(account.email.text, kept.organisation))
        }
        guard kept.state != .disabled else {
            throw DeskError(
                .forbidden, .mergedIntoDisabled(kept.email.text), hint: .enableAccount(kept.email.text))
        }
        guard kept.state == .active || account.state != .active else {
            throw DeskError(
                .forbidden, .mergedIntoInvited(kept.email.text),
                hint: .mergeTheOtherWay(kept.email.text, account.email.text))
        }
        var after = account
        after.state = .disabled
        guard try kept.isActiveAdministrator || !leavesVacant(account, after) else {
            throw DeskError(.forbidden, .lastAdministrator, hint: .promoteBeforeMerging(kept.email.text))
        }
    }
}
