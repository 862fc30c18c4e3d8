package import DeskModel
import DeskProse
import DeskStore

extension Desk.Accounts {
    /// Writes everything held about a person to a folder of its own (0700): JSON documents, and the files they
    /// sent in `attachments/`, their mails in `letters/`. That it was done goes on record.
    ///
    /// Throws `.cannotCreate` for a folder that holds something.
    package func writeData(of email: EmailAddress, to folder: String) throws -> Account {
        let (account, data) = try write(.accountData) { act in
            let account = try act.knownAccount(email)
            try act.record(.account(account.id))
            let data = try act.sql.data(of: account, withNotes: act.visibility.showsNotes)
            return (account, data)
        }
        guard !dryRun else { return account }
        try ExportFolder.make(folder)
        for (name, content) in data.documents {
            var bytes: [UInt8] = []
            content.write(to: &bytes, pretty: true)
            try ExportFolder.write(bytes + [0x0A], to: "\(name).json", in: folder)
        }
        try desk.mail.save(data.letters, to: folder + "/letters")
        guard !data.attachments.isEmpty else { return account }
        try ExportFolder.make(folder + "/attachments")
        for attachment in data.attachments {
            // The id before the name keeps two files of one name apart.
            let name = FileName(cleaning: attachment.name).numbered(Int(attachment.id))
            try desk.tickets.open(attachment).write(to: name, in: folder + "/attachments", replacing: false)
        }
        return account
    }
}
