/// One way of printing rows; each format is one.
protocol RowPrinter<Row> {
    associatedtype Row: Report
    /// Prints what stands before the rows. Not done before there is a row or it is certain that there is none:
    /// whoever is refused gets no heading.
    mutating func begin() throws
    /// Prints a row, or keeps it until all are known.
    mutating func add(_ row: Row) throws
    /// Prints what is left.
    mutating func finish() throws
}
