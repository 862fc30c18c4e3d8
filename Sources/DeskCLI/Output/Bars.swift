/// Charts of block characters.
enum Bars {
    private static let eighths = Array(" ▏▎▍▌▋▊▉█".unicodeScalars).map(String.init)
    private static let heights = Array("▁▂▃▄▅▆▇█".unicodeScalars).map(String.init)

    /// A bar of at most so many cells; what is not nothing shows.
    static func bar(_ value: Int, of most: Int, width: Int) -> String {
        guard value > 0, most > 0, width > 0 else { return "" }
        let steps = max(1, min(width * 8, (value * width * 8 + most / 2) / most))
        return String(repeating: "█", count: steps / 8) + (steps % 8 == 0 ? "" : eighths[steps % 8])
    }

    /// Values side by side, each in a cell; where there are more than cells, neighbours are added up.
    static func spark(_ values: [Int], width: Int) -> String {
        guard !values.isEmpty, width > 0 else { return "" }
        let size = (values.count + width - 1) / width
        let groups = stride(from: 0, to: values.count, by: size).map { start in
            values[start..<min(start + size, values.count)].reduce(0, +)
        }
        guard let most = groups.max(), most > 0 else {
            return String(repeating: heights[0], count: groups.count)
        }
        return groups.map { $0 == 0 ? " " : heights[min(7, $0 * 8 / (most + 1))] }.joined()
    }
}
