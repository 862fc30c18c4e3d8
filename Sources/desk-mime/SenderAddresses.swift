/// The addresses in a `From` field, whatever stands around them.
///
/// GMime gives up on a name with bare specials, such as `Jana [mzdy] <jana@kolin.example>`, `Mzdy: Jana <…>` or
/// one with a bracket or a quotation mark that never closes. Here a name is what is not an address.
struct SenderAddresses {
    /// In their order, at most ten.
    private(set) var found: [String] = []
    private let bytes: [UInt8]
    /// Whether a byte is outside of quoted text and comments.
    private var isOpen: [Bool]

    init(_ field: [UInt8]) {
        // Longer than any with ten addresses in it.
        bytes = Array(field.prefix(8192))
        isOpen = [Bool](repeating: true, count: bytes.count)
        closeQuotesAndComments()
        for part in parts() where found.count < 10 { add(part) }
        // All of it as one encoded word, the address too.
        if found.isEmpty, bytes.starts(with: "=?".utf8) {
            let text = Array(HeaderWords.text(bytes).utf8)
            if !text.starts(with: "=?".utf8) { found = SenderAddresses(text).found }
        }
    }

    private mutating func closeQuotesAndComments() {
        var (index, quote): (Int, Int?) = (0, nil)
        var comments: [Int] = []
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 1
            case UInt8(ascii: "\""):
                if let start = quote {
                    close(start...index)
                    comments.removeAll { $0 > start }
                    quote = nil
                } else {
                    quote = index
                }
            case UInt8(ascii: "("): comments.append(index)
            // Within quotation marks it is text, unless they never close.
            case UInt8(ascii: ")"):
                if let start = comments.popLast() { close(start...index) }
            default: break
            }
            index += 1
        }
    }

    private mutating func close(_ range: ClosedRange<Int>) {
        for index in range { isOpen[index] = false }
    }

    private func isOpen(_ index: Int, _ character: Unicode.Scalar) -> Bool {
        isOpen[index] && bytes[index] == UInt8(ascii: character)
    }

    /// What stands between the commas of the list, and the semicolons that end its groups.
    private func parts() -> [Range<Int>] {
        var (parts, start, isInAngle): ([Range<Int>], Int, Bool) = ([], 0, false)
        let lastClose = bytes.lastIndex(of: UInt8(ascii: ">")) ?? -1
        for index in bytes.indices {
            if isOpen(index, "<") { isInAngle = index < lastClose }
            if isOpen(index, ">") { isInAngle = false }
            guard !isInAngle, isOpen(index, ",") || isOpen(index, ";") else { continue }
            parts.append(start..<index)
            start = index + 1
        }
        return parts + [start..<bytes.count]
    }

    /// Adds the address of a part: what stands in angle brackets, else a word with an `@` in it.
    private mutating func add(_ part: Range<Int>) {
        var end = part.lowerBound
        while let close = part[end...].first(where: { isOpen($0, ">") })
            ?? (end == part.upperBound ? nil : part.upperBound)
        {
            if let open = part[end..<close].last(where: { isOpen($0, "<") }), add(bytes[(open + 1)..<close]) {
                return
            }
            end = min(close + 1, part.upperBound)
        }
        let separators: [UInt8] = Array("<>:[]()\"'".utf8)
        let text = part.map { isOpen[$0] ? bytes[$0] : 0x20 }
        for word in text.split(whereSeparator: { $0.isBlank || separators.contains($0) }) where add(word) {
            return
        }
    }

    private mutating func add(_ written: ArraySlice<UInt8>) -> Bool {
        var address = written.filter { !$0.isBlank }[...]
        let isRoute = address.first == UInt8(ascii: "@")
        if isRoute || String(decoding: address.prefix(7), as: UTF8.self).lowercased() == "mailto:",
            let colon = address.firstIndex(of: UInt8(ascii: ":"))
        {
            address = address[(colon + 1)...]
        }
        guard let at = address.lastIndex(of: UInt8(ascii: "@")), at > address.startIndex,
            at + 1 < address.endIndex
        else {
            return false
        }
        found.append(HeaderWords.text(Array(address)))
        return true
    }
}
