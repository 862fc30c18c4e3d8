/// The formats an answer can be printed in.
package enum OutputFormat: String, CaseIterable, Sendable, ExpressibleByArgument {
    /// For people: headings, aligned, relative times.
    case table
    /// Columns separated by tabs without heading, control characters escaped.
    case plain
    case json
    /// One JSON object a line.
    case jsonl
    /// RFC 4180, but with LF at the end of lines.
    case csv
    case tsv
    /// Only what names each thing.
    case ids
}
