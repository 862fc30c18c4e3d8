import DeskModel
import DeskProse

/// How the bytes of an imported file are text.
package enum InputEncoding: String, CaseIterable, Sendable, ExpressibleByArgument {
    case utf8 = "utf-8"
    /// What spreadsheets on Czech Windows save. Never guessed: nearly any bytes are some text in it.
    case windows1250 = "windows-1250"

    /// Bytes as text.
    ///
    /// Throws `.invalid` for NUL, and for bytes that are no text in this encoding.
    func text(_ bytes: [UInt8]) throws(DeskError) -> String {
        guard !bytes.contains(0) else { throw DeskError(.invalid, .containsNUL) }
        switch self {
        case .utf8:
            guard let text = String(utf8: bytes.span) else {
                throw DeskError(.invalid, .notUTF8, hint: .tryWindows1250)
            }
            return text
        case .windows1250:
            guard let text = Windows1250.text(bytes) else { throw DeskError(.invalid, .notWindows1250) }
            return text
        }
    }

    /// The same for each of several cells.
    func texts(_ cells: [[UInt8]]) throws(DeskError) -> [String] {
        var texts: [String] = []
        texts.reserveCapacity(cells.count)
        for cell in cells { texts.append(try text(cell)) }
        return texts
    }
}
