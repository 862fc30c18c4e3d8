/// Charts as SVG that takes its colours from the page.
enum BoardChart {
    private static let height = 120
    private static let foot = 22

    /// Two bars for each place of an axis.
    static func pairs(
        _ values: [(label: String, first: Int, second: Int)], name: String, first: String, second: String
    ) -> String {
        guard !values.isEmpty else { return "" }
        let step = 20
        let most = max(1, values.map { max($0.first, $0.second) }.max() ?? 1)
        // As many labels as can be read.
        let every = max(1, (values.count + 5) / 6)
        var shapes = grid(most, width: values.count * step)
        for (index, value) in values.enumerated() {
            let x = index * step
            let title =
                "<title>\(HTML.text(value.label)) \(first) \(value.first), \(second) \(value.second)</title>"
            shapes += "<g>\(title)" + bar(x + 2, value.first, most, 8, "in")
            shapes += bar(x + 10, value.second, most, 8, "out") + "</g>"
            if index % every == 0 { shapes += label(x + step / 2, value.label, index / every) }
        }
        return svg(width: values.count * step, name: name, shapes)
    }

    /// A bar for each place, part of it filled.
    static func columns(_ values: [(label: String, part: Int, all: Int)], name: String) -> String {
        let step = 24
        let most = max(1, values.map(\.all).max() ?? 1)
        let every = max(1, (values.count + 7) / 8)
        var shapes = grid(most, width: values.count * step)
        for (index, value) in values.enumerated() {
            let x = index * step
            shapes += "<g><title>\(HTML.text(value.label)): \(value.part)/\(value.all)</title>"
            shapes += bar(x + 4, value.all, most, 16, "out") + bar(x + 4, value.part, most, 16, "in") + "</g>"
            if index % every == 0 { shapes += label(x + 12, value.label, index / every) }
        }
        return svg(width: values.count * step, name: name, shapes)
    }

    /// Bars that lie, each with its name and its number.
    static func bars(_ values: [(name: String, value: Int, text: String?)]) -> String {
        let most = max(1, values.map(\.value).max() ?? 1)
        return values.map { name, value, text in
            "<div class=\"meter\"><span>\(HTML.text(name))</span><div class=\"track\">"
                + "<div class=\"fill\" style=\"width:\(value * 100 / most)%\"></div></div>"
                + "<b>\(HTML.text(text ?? String(value)))</b></div>"
        }.joined()
    }

    private static func svg(width: Int, name: String, _ shapes: String) -> String {
        "<svg viewBox=\"-42 -14 \(width + 66) \(height + foot + 18)\" role=\"img\" aria-label=\"\(name)\">\(shapes)</svg>"
    }

    private static func bar(_ x: Int, _ value: Int, _ most: Int, _ width: Int, _ style: String) -> String {
        guard value > 0 else { return "" }
        let size = max(1, value * height / most)
        return
            "<rect class=\"\(style)\" x=\"\(x)\" y=\"\(height - size)\" width=\"\(width)\" height=\"\(size)\" rx=\"1\"/>"
    }

    /// The ground, the top, and what the top means.
    private static func grid(_ most: Int, width: Int) -> String {
        "<line x1=\"0\" x2=\"\(width)\" y1=\"\(height)\" y2=\"\(height)\"/>"
            + "<line class=\"faint\" x1=\"0\" x2=\"\(width)\" y1=\"0\" y2=\"0\"/>"
            + "<text x=\"-4\" y=\"4\" text-anchor=\"end\">\(most)</text>"
            + "<text x=\"-4\" y=\"\(height)\" text-anchor=\"end\">0</text>"
    }

    /// A label of the axis; on a phone every other one is left out.
    private static func label(_ x: Int, _ text: String, _ place: Int) -> String {
        let style = " class=\"axis\(place.isMultiple(of: 2) ? "" : " minor")\""
        return
            "<text\(style) x=\"\(x)\" y=\"\(height + foot - 4)\" text-anchor=\"middle\">\(HTML.text(text))</text>"
    }
}
