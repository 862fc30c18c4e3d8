package import DeskModel
import DeskProse
import Glibc

/// Tells people at a terminal how far long work has come: count, rate and the time that is left.
///
/// Shown on stderr once the work has taken a second, and gone when it ends; nothing in a pipe.
package struct ProgressBar {
    private let terminal: Terminal
    private var label: Prose
    private var total: Int64?
    private let isShown: Bool
    private var started: Int64
    private var next: Int64
    private var isVisible = false

    /// `label` says what is counted, as a heading: `imported`. `total` is what `advance` counts to.
    package init(_ terminal: Terminal, _ label: Prose, total: Int64? = nil) {
        self.terminal = terminal
        self.label = label
        self.total = total
        isShown = terminal.isTTY.error && !terminal.isQuiet && !terminal.isDumb
        started = isShown ? ProgressBar.milliseconds() : 0
        next = started + 1_000
    }

    /// The same bar for what is done next.
    package func next(_ label: Prose, total: Int64? = nil) -> ProgressBar {
        var bar = self
        bar.label = label
        bar.total = total
        bar.started = isShown ? ProgressBar.milliseconds() : 0
        if isVisible { bar.next = 0 }
        return bar
    }

    /// Says that so much has been done in all.
    package mutating func advance(to done: Int64) {
        show { bar, now in bar.shownText(done, after: max(now - bar.started, 1)) }
    }

    /// Says what is done now, where nothing can be counted.
    package mutating func step() {
        show { bar, _ in bar.label[bar.terminal.language] + " …" }
    }

    private mutating func show(_ text: (ProgressBar, Int64) -> String) {
        guard isShown else { return }
        let now = ProgressBar.milliseconds()
        guard now >= next else { return }
        next = now + 100
        isVisible = true
        draw(DisplayWidth.cut(text(self, now), to: terminal.width - 1))
    }

    /// Takes the bar away.
    package mutating func finish() {
        guard isVisible else { return }
        isVisible = false
        draw("")
    }

    private func shownText(_ done: Int64, after elapsed: Int64) -> String {
        let rate = done * 1_000 / elapsed
        let count = total.map { "\(done)/\($0) (\($0 > 0 ? done * 100 / $0 : 100) %)" } ?? "\(done)"
        var text = "\(label[terminal.language]) \(count), \(rate)/s"
        if let total, rate > 0, total > done {
            text += ", " + Prose.timeLeft(seconds: UInt64((total - done) / rate))[terminal.language]
        }
        return text
    }

    private func draw(_ text: String) {
        // Talk that cannot be written is left unsaid; what is held up at the terminal (Ctrl-S) must not hold up
        // others, as the lock of writers may be ours.
        var wait = pollfd(fd: 2, events: Int16(POLLOUT), revents: 0)
        guard terminal.client != nil || poll(&wait, 1, 0) == 1 && wait.revents & Int16(POLLOUT) != 0 else {
            return
        }
        try? terminal.error.write("\r\(text)\u{1B}[K".utf8)
        try? terminal.error.flush()
    }

    /// A clock that nobody sets.
    private static func milliseconds() -> Int64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Int64(time.tv_sec) * 1_000 + Int64(time.tv_nsec) / 1_000_000
    }
}
