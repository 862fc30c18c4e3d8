package import DeskModel
import FoundationEssentials
import GRDB

extension Transaction {
    /// The answer kept under a key for so many seconds; nil where there is none.
    package func onceAnswer(key: [UInt8], keptFor seconds: Int64) throws -> OnceAnswer? {
        try first(
            """
            SELECT at, request, inputs, content, secretHash, status, output, talk FROM onceAnswer
            WHERE key = ? AND at > ?
            """, [Data(key), (now - seconds).seconds]
        ) { row in
            let inputs: String = try row["inputs"]
            let output: Data? = try row["output"]
            let talk: Data? = try row["talk"]
            return try OnceAnswer(
                at: row.instant("at"), request: Array(row["request"] as Data),
                inputs: Transaction.onceInputs(inputs), content: Array(row["content"] as Data),
                secretHash: row["secretHash"],
                status: Int32(truncatingIfNeeded: row["status"] as Int64), output: output.map { Array($0) },
                talk: Array(talk ?? Data()))
        }
    }

    /// What stands there as text; what is none of ours makes it another request.
    private static func onceInputs(_ text: String) -> [OnceInput] {
        guard case .array(let names)? = try? JSON.parse(Array(text.utf8)) else { return [] }
        return names.compactMap { name in
            if case .string(let text) = name { OnceInput(text) } else { nil }
        }
    }

    /// Keeps an answer under a key, where none is that is still to be kept.
    package func keep(_ answer: OnceAnswer, key: [UInt8]) throws {
        let inputs = JSON.array(answer.inputs.map { .string($0.text) }).text
        try run(
            """
            INSERT OR REPLACE INTO onceAnswer
                (key, at, request, inputs, content, secretHash, status, output, talk)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """,
            [
                Data(key), answer.at.seconds, Data(answer.request), inputs, Data(answer.content),
                answer.secretHash, Int64(answer.status), answer.output.map { Data($0) },
                answer.output.map { _ in Data(answer.talk) },
            ])
    }

    /// Removes the answers that are older than so many seconds.
    package func pruneOnceAnswers(keptFor seconds: Int64) throws {
        try run("DELETE FROM onceAnswer WHERE at <= ?", [(now - seconds).seconds])
    }

    /// Forgets what was answered, and not that it was: an answer may name anybody.
    func forgetOnceAnswers() throws {
        try run("UPDATE onceAnswer SET inputs = '[]', output = NULL, talk = NULL WHERE output IS NOT NULL")
    }
}
