/// On which desk a command line would work, as whom, and by which settings.
package struct Whoami: Equatable, Sendable {
    /// The database.
    package let database: String
    /// What chose it: a flag, a variable, or a file; nil for the user's folder, which nothing chose.
    package let databaseFrom: String?
    /// Where the desk is, if not here.
    package let host: String?
    /// The operating system's login of the caller.
    package let osUser: String
    /// The consultant whose role decides; nil where the desk refuses.
    package let consultant: Consultant?
    /// The person acted for.
    package let person: Account?
    /// The command that sends mail.
    package let mailer: [String]?
    /// The sender of mail.
    package let from: String?
    /// The language of prose, a word of `--lang`.
    package let language: String
    /// The version of the suite.
    package let version: String

    /// Made of its parts, of which none is checked.
    package init(
        database: String, databaseFrom: String?, host: String?, osUser: String, consultant: Consultant?,
        person: Account?,
        mailer: [String]?, from: String?, language: String, version: String
    ) {
        self.database = database
        self.databaseFrom = databaseFrom
        self.host = host
        self.osUser = osUser
        self.consultant = consultant
        self.person = person
        self.mailer = mailer
        self.from = from
        self.language = language
        self.version = version
    }
}
