import DeskModel
import DeskProse
import DeskSecrets
import DeskStore

/// What a new password is judged and hashed by, read from the desk beforehand.
struct PasswordTerms: Sendable {
    /// The fewest code points.
    let minimum: Int
    let cost: Argon2Cost
    /// What a guesser knows of the person.
    let context: [String]
}

extension Act {
    /// What a password of this person is judged by.
    func passwordTerms(for name: String, _ email: String, organisation: Organisation) throws -> PasswordTerms
    {
        PasswordTerms(
            minimum: Int(try sql.rule(.passwordMinimum).number), cost: try Argon2Cost(ruledBy: sql),
            context: [name, email, organisation.code, organisation.name])
    }
}

extension Argon2Cost {
    /// What a new hash costs on a desk.
    init(ruledBy sql: Transaction) throws {
        try self.init(
            choosing: Int(try sql.rule(.argon2Memory).number),
            passes: Int(try sql.rule(.argon2Passes).number),
            lanes: Int(try sql.rule(.argon2Lanes).number))
    }
}

extension Desk.Accounts {
    /// Checks a new password and hashes it, for which it waits until the machine has a place free.
    ///
    /// Takes a while: never inside a transaction. Throws `.invalid` for a password that is refused,
    /// saying why; `.busy` when no place came free.
    func hash(_ password: GivenSecret, under terms: PasswordTerms) throws(DeskError) -> String {
        let policy = try PasswordPolicy(minimum: terms.minimum, common: CommonPasswords.reading().passwords)
        let checked = try policy.check(password.secret, context: terms.context)
        return try hashSlots.withSlot { () throws(DeskError) in
            try PasswordHash.make(checked, cost: terms.cost).phc
        }
    }

    /// The places for hashing; their lock files lie beside the database.
    var hashSlots: HashSlots { HashSlots(folder: store.folder) }
}
