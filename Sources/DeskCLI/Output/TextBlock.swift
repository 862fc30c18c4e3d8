package import DeskModel

/// Text for people, put together line by line and wrapped to a width.
///
/// What goes in may come from anywhere: it is shown with its control characters escaped.
package struct TextBlock {
    /// The text.
    package private(set) var text = ""
    /// For whom it is written.
    package let rendering: Rendering
    /// The cells of a line.
    package let width: Int

    /// Nothing yet, for a width in cells.
    package init(_ rendering: Rendering, width: Int) {
        self.rendering = rendering
        self.width = max(40, width)
    }

    /// A line left empty, unless there is one already or nothing yet.
    package mutating func gap() {
        if !text.isEmpty, !text.utf8.suffix(2).elementsEqual([0x0A, 0x0A]) { text += "\n" }
    }

    /// A line in a style, wrapped.
    package mutating func line(_ content: String, _ style: Style = .plain) {
        for part in DisplayWidth.wrap(shown(content), to: width) { add(part, style) }
    }

    /// A heading.
    package mutating func heading(_ content: Prose) {
        gap()
        add(content[rendering.language], .heading)
    }

    /// A text of several lines, wrapped and indented.
    package mutating func body(_ content: String, indent: Int = 2) {
        let margin = String(repeating: " ", count: indent)
        for part in DisplayWidth.wrap(shown(content, keepingNewlines: true), to: width - indent) {
            add(part.isEmpty ? "" : margin + part, .plain)
        }
    }

    /// A label and its value, the value wrapped beside the label; left out where there is no value.
    package mutating func fact(_ label: Prose, _ value: String?, _ style: Style = .plain, column: Int = 14) {
        guard let value, !value.isEmpty else { return }
        let name = DisplayWidth.pad(label[rendering.language], to: column - 1) + " "
        let margin = String(repeating: " ", count: column)
        for (index, part) in DisplayWidth.wrap(shown(value), to: width - column).enumerated() {
            let styled = rendering.color ? style.applied(to: part) : part
            text += (index == 0 ? name : margin) + styled + "\n"
        }
    }

    private mutating func add(_ content: String, _ style: Style) {
        text += (rendering.color ? style.applied(to: content) : content) + "\n"
    }
}
