import DeskCLI
import DeskCore
import DeskModel
import DeskProse
import Synchronization

/// Shows people at a terminal how far a verb has come that takes long.
final class ProgressTeller: Sendable {
    private let terminal: Terminal
    private let shown = Mutex<(label: String, bar: ProgressBar)?>(nil)

    init(_ terminal: Terminal) { self.terminal = terminal }

    /// Shows it in the place of what was shown before.
    func tell(_ progress: Progress) {
        switch progress {
        case .step(let label): with(label) { $0.step() }
        case .count(let label, let done, let total): with(label, total) { $0.advance(to: done) }
        case .end: end()
        }
    }

    private func with(_ label: Prose, _ total: Int64? = nil, _ body: (inout ProgressBar) -> Void) {
        let text = label[terminal.language]
        shown.withLock { shown in
            var bar = shown?.bar ?? ProgressBar(terminal, label, total: total)
            if let before = shown, before.label != text { bar = before.bar.next(label, total: total) }
            body(&bar)
            shown = (text, bar)
        }
    }

    private func end() {
        shown.withLock { shown in
            shown?.bar.finish()
            shown = nil
        }
    }
}
