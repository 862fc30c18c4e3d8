/// What erasing a person did, or would do.
package struct Erasure: Equatable, Sendable {
    /// One place something was taken out of.
    package struct Place: Equatable, Sendable {
        /// The table of the database.
        package let table: String
        /// The row, by its key.
        package let key: String
        /// The column; the row as a whole where empty.
        package let field: String
        /// How many traces there were.
        package let count: Int

        /// Made of its parts, of which none is checked.
        package init(table: String, key: String, field: String, count: Int = 1) {
            self.table = table
            self.key = key
            self.field = field
            self.count = count
        }
    }

    /// The account.
    package let account: Int64
    /// What stands for the person from now on.
    package let pseudonym: String
    /// Where something was changed.
    package let places: [Place]
    /// Hashes of the files that may have become unneeded.
    package let files: [String]

    /// Made of its parts, of which none is checked.
    package init(account: Int64, pseudonym: String, places: [Place], files: [String]) {
        self.account = account
        self.pseudonym = pseudonym
        self.places = places
        self.files = files
    }
}
