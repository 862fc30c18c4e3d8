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
        /// What stands there, with a few words around each trace; told in a dry run only.
        package let context: String?

        /// Made of its parts, of which none is checked.
        package init(table: String, key: String, field: String, count: Int = 1, context: String? = nil) {
            self.table = table
            self.key = key
            self.field = field
            self.count = count
            self.context = context
        }
    }

    /// Tickets that somebody looked at and decided about.
    package struct Choice: Equatable, Sendable {
        /// Treated as the person's own.
        package let also: [Int64]
        /// Left as they are.
        package let except: [Int64]

        /// Made of its parts, of which none is checked.
        package init(also: [Int64] = [], except: [Int64] = []) {
            self.also = also
            self.except = except
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

    /// The same without what stood there.
    package var withoutContext: Erasure {
        Erasure(
            account: account, pseudonym: pseudonym,
            places: places.map { Place(table: $0.table, key: $0.key, field: $0.field, count: $0.count) },
            files: files)
    }
}
