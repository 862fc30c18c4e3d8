package import ArgumentParser
import DeskCLI
import DeskProse

/// `org`: customers.
package struct OrgTool: ParsableCommand {
    package static let configuration = CommandConfiguration(
        commandName: "org", abstract: Prose.orgAbstract.spoken, version: Version.text,
        subcommands: [
            OrgCreate.self, OrgImport.self, OrgExport.self, OrgList.self, OrgShow.self, OrgEdit.self,
            OrgSuspend.self, OrgActivate.self,
            ContractEmailVerbs.self, AdministratorVerbs.self, WhoamiVerb.self,
        ])

    package init() {}
}
