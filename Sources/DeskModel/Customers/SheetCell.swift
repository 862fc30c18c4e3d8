/// What spreadsheets make of texts that look like numbers, undone where nothing is lost.
package enum SheetCell {
    /// The text that `="…"` keeps a spreadsheet from calculating; any other cell as it is.
    package static func text(_ cell: String) -> String {
        let cell = Text.trim(cell)
        let bytes = Array(cell.utf8)
        guard bytes.count >= 3, bytes.starts(with: "=\"".utf8), bytes.last == quote else { return cell }
        var text: [UInt8] = []
        var rest = bytes[2..<(bytes.count - 1)]
        while let byte = rest.popFirst() {
            // A quote within is doubled; one alone ends the text, and what follows is calculated.
            if byte == quote, rest.popFirst() != quote { return cell }
            text.append(byte)
        }
        return Text.trim(String(decoding: text, as: UTF8.self))
    }

    /// A telephone number as it was before a spreadsheet took it for an amount: `="+420 601"`, `=+420601`,
    /// `420601234567,00` and `4,20601234567E+11` have all their digits. What is no amount stays as it is; nil
    /// where digits are lost, as in `4,2E+11`.
    package static func phone(_ cell: String) -> String? {
        let text = text(cell)
        var rest = Array(text.utf8)[...]
        let isFormula = rest.first == UInt8(ascii: "=")
        if isFormula { rest.removeFirst() }
        let number = rest
        let sign = rest.first == UInt8(ascii: "+") ? [rest.removeFirst()] : []
        let whole = takeDigits(&rest)
        var fraction: [UInt8] = []
        if let mark = rest.first, ".,".utf8.contains(mark) {
            rest.removeFirst()
            fraction = takeDigits(&rest)
        }
        if !whole.isEmpty, let letter = rest.first, letter | 0x20 == UInt8(ascii: "e") {
            rest.removeFirst()
            let exponentSign = rest.first.flatMap { "+-".utf8.contains($0) ? $0 : nil }
            if exponentSign != nil { rest.removeFirst() }
            let exponent = takeDigits(&rest)
            if rest.isEmpty, !exponent.isEmpty {
                guard exponentSign != UInt8(ascii: "-"),
                    let places = Int(String(decoding: exponent.prefix(6), as: UTF8.self)),
                    places <= fraction.count, whole.first != zero,
                    fraction.dropFirst(places).allSatisfy({ $0 == zero })
                else { return nil }
                return String(decoding: sign + whole + fraction.prefix(places), as: UTF8.self)
            }
        } else if rest.isEmpty, whole.count >= 6, !fraction.isEmpty, fraction.allSatisfy({ $0 == zero }) {
            return String(decoding: sign + whole, as: UTF8.self)
        }
        guard isFormula else { return text }
        return number.dropFirst(sign.count).allSatisfy({ isDigit($0) || $0 == 0x20 })
            ? String(decoding: number, as: UTF8.self) : nil
    }

    private static let quote = UInt8(ascii: "\"")
    private static let zero = UInt8(ascii: "0")

    private static func isDigit(_ byte: UInt8) -> Bool { (zero...UInt8(ascii: "9")).contains(byte) }

    private static func takeDigits(_ rest: inout ArraySlice<UInt8>) -> [UInt8] {
        let digits = rest.prefix(while: isDigit)
        rest = rest[digits.endIndex...]
        return Array(digits)
    }
}
