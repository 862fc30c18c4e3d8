package import DeskModel

/// What an import file is made of.
package enum ImportFormat: String, CaseIterable, Sendable, ExpressibleByArgument {
    case csv
    /// One JSON object a line.
    case jsonl

    /// Tells it by the name of the file, else by its first byte that is no white space.
    package init(of file: ImportFile) throws(DeskError) {
        let name = file.name.lowercased()
        if [".jsonl", ".ndjson", ".json"].contains(where: { name.hasSuffix($0) }) {
            self = .jsonl
        } else if [".csv", ".tsv", ".txt"].contains(where: { name.hasSuffix($0) }) {
            self = .csv
        } else {
            let first = try file.beginning(256).first {
                ![0x20, 0x09, 0x0A, 0x0D, 0xEF, 0xBB, 0xBF].contains($0)
            }
            self = first == UInt8(ascii: "{") ? .jsonl : .csv
        }
    }
}
