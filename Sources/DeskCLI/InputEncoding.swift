import ArgumentParser
import DeskModel
import DeskProse

/// How the bytes of an imported file are text.
package enum InputEncoding: String, CaseIterable, Sendable, ExpressibleByArgument {
    /// UTF-8, or Windows-1250 where the first 64 KiB are no UTF-8.
    case auto
    case utf8 = "utf-8"
    /// What spreadsheets on Czech Windows save.
    case windows1250 = "windows-1250"
}

/// Makes text of the cells of an imported file.
struct TextDecoder {
    private let isWindows1250: Bool

    /// Settles the encoding; `sample` is the beginning of the file, or all of it if `isWhole`.
    init(_ encoding: InputEncoding, sample: ArraySlice<UInt8>, isWhole: Bool) {
        switch encoding {
        case .utf8: isWindows1250 = false
        case .windows1250: isWindows1250 = true
        case .auto:
            // The sample may end within a scalar, which has four bytes at most.
            let ends = isWhole ? [0] : [0, 1, 2, 3]
            isWindows1250 = !ends.contains { String(validating: sample.dropLast($0), as: UTF8.self) != nil }
        }
    }

    func texts(_ cells: [[UInt8]], row: Int) throws(DeskError) -> [String] {
        var texts: [String] = []
        texts.reserveCapacity(cells.count)
        for cell in cells { texts.append(try text(cell, row: row)) }
        return texts
    }

    private func text(_ bytes: [UInt8], row: Int) throws(DeskError) -> String {
        guard !bytes.contains(0) else { throw DeskError(.invalid, .rowInvalid(row, .containsNUL)) }
        guard isWindows1250 else {
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw DeskError(.invalid, .rowInvalid(row, .notUTF8), hint: .tryWindows1250)
            }
            return text
        }
        guard let text = Windows1250.text(bytes) else {
            throw DeskError(.invalid, .rowInvalid(row, .notWindows1250))
        }
        return text
    }
}
