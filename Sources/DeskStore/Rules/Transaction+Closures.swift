package import DeskModel
import GRDB

extension Transaction {
    /// Days on which the desk is closed besides holidays, with the reason of each.
    package func closures() throws -> [CivilDate: String] {
        try rows("SELECT date, reason FROM closure").reduce(into: [:]) { closures, row in
            closures[try row.parsed("date") { CivilDate(iso: $0) }] = try row["reason"]
        }
    }

    /// Closes the desk on a day; tells whether it was open before.
    package func insertClosure(_ date: CivilDate, reason: String) throws -> Bool {
        try run("INSERT OR IGNORE INTO closure (date, reason) VALUES (?, ?)", [date.iso, reason]) > 0
    }

    /// Takes a closure back and tells its reason; nothing where there was none.
    package func deleteClosure(_ date: CivilDate) throws -> String? {
        let found = try row("SELECT reason FROM closure WHERE date = ?", [date.iso])
        guard let reason = try found?["reason"] as String? else { return nil }
        try run("DELETE FROM closure WHERE date = ?", [date.iso])
        return reason
    }
}
