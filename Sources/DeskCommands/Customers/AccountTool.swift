package import DeskCLI
import DeskModel
import DeskProse

/// `account`: see `Prose.accountAbstract`.
package struct AccountTool: ParsableCommand {
    /// What it is called, and the verbs below it.
    package static let configuration = CommandConfiguration(
        commandName: "account", abstract: .accountAbstract, version: Version.text,
        subcommands: [
            AccountCreate.self, AccountImport.self, AccountExport.self, AccountData.self, AccountErase.self,
            AccountList.self, AccountShow.self,
            AccountEdit.self, EmailVerbs.self,
            AccountPromote.self, AccountDemote.self, AccountMove.self, AccountMerging.self,
            AccountDisable.self,
            AccountEnable.self, AccountUnlock.self, RegisterVerbs.self, InviteVerbs.self, ResetVerbs.self,
            PasswordVerbs.self, AccountHistory.self, WhoamiVerb.self,
        ])

    /// As it is where nothing is said.
    package init() {}
}
