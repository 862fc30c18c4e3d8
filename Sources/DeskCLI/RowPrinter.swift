/// One way of printing rows; each format is one.
protocol RowPrinter<Row> {
    associatedtype Row: Report
    /// Prints a row, or keeps it until all are known.
    mutating func add(_ row: Row) throws
    /// Prints what is left.
    mutating func finish() throws
}
