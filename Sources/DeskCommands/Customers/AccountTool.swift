package import ArgumentParser
import DeskCLI
import DeskProse

/// `account`: see `Prose.accountAbstract`.
package struct AccountTool: ParsableCommand {
    /// What the parser is told of it.
    package static let configuration = CommandConfiguration(
        commandName: "account", abstract: Prose.accountAbstract.spoken, version: Version.text,
        subcommands: [
            AccountCreate.self, AccountImport.self, AccountExport.self, AccountData.self, AccountErase.self,
            AccountList.self, AccountShow.self,
            AccountEdit.self, EmailVerbs.self,
            AccountPromote.self, AccountDemote.self, AccountMove.self, AccountDisable.self,
            AccountEnable.self, AccountUnlock.self, RegisterVerbs.self, InviteVerbs.self, ResetVerbs.self,
            PasswordVerbs.self, AccountHistory.self, WhoamiVerb.self,
        ])

    /// As it is where nothing is said.
    package init() {}
}
