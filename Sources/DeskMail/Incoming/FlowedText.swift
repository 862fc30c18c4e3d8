import DeskModel

/// Text whose long lines were broken on the way, to be joined again (RFC 3676).
enum FlowedText {
    /// The text with each paragraph on one line; with `delSp` the space before a break goes too.
    ///
    /// Quoted lines are joined with those of the same depth alone, and the line `-- ` before a signature with none.
    static func joined(_ text: String, delSp: Bool) -> String {
        var result: [UInt8] = []
        // How deep the line that is still to go on is quoted.
        var open: Int?
        var isFirst = true
        for line in LineFeeds.only(text).utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let depth = line.prefix { $0 == UInt8(ascii: ">") }.count
            var words = line.dropFirst(depth)
            // A space that keeps the line from looking like another thing.
            if words.first == 0x20 { words.removeFirst() }
            let isSignature = words.elementsEqual("-- ".utf8)
            if let open, open == depth, !isSignature {
                result += words
            } else {
                if !isFirst { result.append(0x0A) }
                result += Array(repeating: UInt8(ascii: ">"), count: depth)
                if depth > 0, !words.isEmpty { result.append(0x20) }
                result += words
            }
            isFirst = false
            open = words.last == 0x20 && !isSignature ? depth : nil
            if open != nil, delSp { result.removeLast() }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
