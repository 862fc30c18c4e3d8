import DeskTesting

/// What a manual page prints literally, as a reader copies it.
enum ManualBlock {
    /// The lines of the literal block of a page that follows a text.
    static func lines(of page: String, after text: String) -> [String] {
        let lines = (Golden("man/\(page)").read() ?? "").split(separator: "\n").map(String.init)
        guard let start = lines.firstIndex(where: { $0.contains(text) }),
            let begin = lines[start...].firstIndex(where: { $0.hasPrefix(".Bd -literal") }),
            let end = lines[begin...].firstIndex(of: ".Ed")
        else { return [] }
        return lines[(begin + 1)..<end].map { line in
            line.split(separator: "\\e", omittingEmptySubsequences: false).joined(separator: "\\")
        }
    }
}
