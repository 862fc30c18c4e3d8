package import DeskCLI
import DeskModel
import DeskProse

/// `org`: customers.
package struct OrgTool: ParsableCommand {
    /// What it is called, and the verbs below it.
    package static let configuration = CommandConfiguration(
        commandName: "org", abstract: .orgAbstract, version: Version.text,
        subcommands: [
            OrgCreate.self, OrgImport.self, OrgExport.self, OrgList.self, OrgShow.self, OrgEdit.self,
            OrgSuspend.self, OrgActivate.self,
            ContractEmailVerbs.self, AdministratorVerbs.self, WhoamiVerb.self,
        ])

    /// As it is where nothing is said.
    package init() {}
}
