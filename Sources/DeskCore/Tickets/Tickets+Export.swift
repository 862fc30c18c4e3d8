package import DeskModel
import DeskProse
import DeskStore

extension Desk.Tickets {
    /// Writes a ticket and its files to a folder of its own (0700): `ticket.json`, `attachments/`, and the mails
    /// it was made of in `letters/`. The folder is made, or is there and empty; that it was done goes on record.
    ///
    /// Throws `.cannotCreate` for a folder that holds something.
    package func export(
        _ number: Int64, to folder: String, _ document: (TicketDetail) -> JSON
    ) throws -> TicketDetail {
        let (detail, letters) = try write(.ticketExport) { act in
            let ticket = try act.knownTicket(number)
            try act.record(.ticket(number))
            return (
                try act.detail(of: ticket, zone: act.sql.zone()),
                try act.sql.letters(of: act.thread(of: number))
            )
        }
        guard !dryRun else { return detail }
        try ExportFolder.make(folder)
        if !detail.attachments.isEmpty { try ExportFolder.make(folder + "/attachments") }
        for attachment in detail.attachments {
            // The id before the name keeps two files of one name apart.
            let name = FileName(cleaning: attachment.name).numbered(Int(attachment.id))
            try open(attachment).write(to: name, in: folder + "/attachments", replacing: false)
        }
        try desk.mail.save(letters, to: folder + "/letters")
        var bytes: [UInt8] = []
        document(detail).write(to: &bytes, pretty: true)
        try ExportFolder.write(bytes + [0x0A], to: "ticket.json", in: folder)
        return detail
    }
}
