package import DeskModel
import DeskProse

/// Reads a file of JSON objects, one a line, whatever its size.
///
/// Lines without anything are skipped. All errors are `DeskError`s of kind `invalid`; `number` is the line.
package struct JSONLinesReader {
    /// The longest line, in bytes: what may come in without attachments (1 MiB), and room for escapes.
    package static let maximumLine = 8 << 20

    private var bytes: BufferedBytes
    /// The line read last.
    private(set) var number = 0

    /// Reads a source from its beginning.
    package init(_ source: ByteSource) { bytes = BufferedBytes(source) }

    /// The next value with the number of its line, from 1; nil at the end.
    package mutating func next() throws(DeskError) -> (number: Int, value: JSON)? {
        while let line = try bytes.line(limit: JSONLinesReader.maximumLine) {
            number += 1
            guard line.count <= JSONLinesReader.maximumLine else {
                throw DeskError(.invalid, .lineTooLong(limit: JSONLinesReader.maximumLine))
            }
            if line.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) { continue }
            return (number, try JSON.parse(line, firstLine: number))
        }
        return nil
    }
}
