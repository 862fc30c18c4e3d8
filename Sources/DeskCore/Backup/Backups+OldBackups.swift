import DeskModel
import DeskStore
import Glibc

extension Desk.Backups {
    /// Backups of this desk beside a new one that may go so that `count` stay, the new one among them.
    ///
    /// A folder counts as a backup of this desk only when the audit log has it: under its name, with the head
    /// that it still has, and with nothing in it that a backup does not have. So one that was renamed, put to
    /// use, added to, copied, or made by another desk stays; one of an older schema is a backup like any other.
    func oldBackups(beside folder: String, keeping count: Int) throws -> [String] {
        let made = try store.read(at: now) { try $0.backupsMade() }
        let parent = StorePath.folder(of: folder)
        let found = (StorePath.names(in: parent) ?? []).compactMap { name -> (path: String, entry: Int64)? in
            let path = "\(parent)/\(name)"
            guard name != StorePath.name(of: folder), let heads = made[name],
                let head = Self.headOfBackup(at: path, now: now), let entry = heads[head]
            else { return nil }
            return (path, entry)
        }
        return found.sorted { $0.entry > $1.entry }.dropFirst(count - 1).map(\.path)
    }

    /// The head of the audit log of an untouched backup; `nil` for everything else.
    private static func headOfBackup(at folder: String, now: Instant) -> String? {
        let parts: Set = ["desk.db", "desk.db.lock", "attachments"]
        var facts = stat()
        guard lstat(folder, &facts) == 0, facts.st_mode & S_IFMT == S_IFDIR, facts.st_uid == geteuid(),
            let names = StorePath.names(in: folder), parts.isSuperset(of: names),
            // Whatever cannot be opened is no backup to be judged here, and stays.
            let store = try? Store.peek(folder + "/desk.db")
        else { return nil }
        defer { try? store.close() }
        return try? store.read(at: now) { try $0.auditHead().hash }
    }
}
