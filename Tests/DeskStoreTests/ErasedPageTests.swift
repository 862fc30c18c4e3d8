import Foundation
import GRDB
import Testing

@testable import DeskStore

/// What is deleted leaves the file, also where its rows have moved from page to page before.
struct ErasedPageTests {
    @Test func `no page keeps what it held before its rows were moved`() throws {
        let scratch = Scratch()
        // The first desk makes its way to the disk that of every database of the process.
        try scratch.desk().close()
        let path = scratch.folder + "/rows.db"
        let queue = try DatabaseQueue(path: path)
        let word = "kvapilik"
        try queue.writeWithoutTransaction { db in
            try db.execute(
                sql: """
                    PRAGMA secure_delete = ON;
                    PRAGMA synchronous = OFF;
                    CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT, more TEXT);
                    CREATE INDEX rowByText ON row (text);
                    """)
            try db.inTransaction {
                for id in 1...2000 {
                    let text = id % 3 == 0 ? word : "jinak---"
                    let more = String(repeating: text + " ", count: 1 + id * 7919 % 50)
                    try db.execute(
                        sql: "INSERT INTO row VALUES (?, ?, ?)", arguments: [id, text + "\(id)", more])
                }
                return .commit
            }
            for step in 1...1500 {
                let id = 1 + step * 7919 % 2000
                let text =
                    (id % 3 == 0 ? word : "jinak") + String(repeating: "y", count: step * 104_729 % 200)
                try db.execute(sql: "UPDATE row SET text = ? WHERE id = ?", arguments: [text, id])
            }
            try db.execute(sql: "UPDATE row SET text = 'x', more = 'x' WHERE id % 3 = 0")
        }
        #expect(try queue.read { try String.fetchOne($0, sql: "PRAGMA integrity_check") } == "ok")
        try queue.close()
        let bytes = Array(try Data(contentsOf: URL(filePath: path)))
        let letters = Array(word.utf8)
        let found = bytes.indices.filter { index in
            bytes[index] == letters[0] && bytes[index...].starts(with: letters)
        }
        #expect(found.isEmpty, "\(found)")
    }
}
