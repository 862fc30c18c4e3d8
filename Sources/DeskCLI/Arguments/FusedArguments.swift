extension [String] {
    /// The same command line with `--option=value` as two words where a mark that the value begins with makes one
    /// Character with the sign: the parser would not see the sign then.
    func partingFusedValues() -> [String] {
        guard contains(where: { Self.fusedSign(in: $0) != nil }) else { return self }
        let end = firstIndex(of: "--") ?? endIndex
        return self[..<end].flatMap { word in
            guard let sign = Self.fusedSign(in: word) else { return [word] }
            return [
                String(decoding: word.utf8[..<sign], as: UTF8.self),
                String(decoding: word.utf8[word.utf8.index(after: sign)...], as: UTF8.self),
            ]
        } + self[end...]
    }

    /// Where the first equals sign of an option is, where it is no Character of its own.
    private static func fusedSign(in word: String) -> String.Index? {
        guard word.utf8.starts(with: "--".utf8), let sign = word.utf8.firstIndex(of: UInt8(ascii: "=")),
            word.firstIndex(of: "=") != sign
        else { return nil }
        return sign
    }
}
