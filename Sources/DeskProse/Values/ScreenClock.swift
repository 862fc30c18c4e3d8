package import DeskModel
import Synchronization

/// The desk's clock for whoever looks at a screen: times are told by it, and its zone is said once.
///
/// Files, pipes and programs have none: there, times are in UTC.
package final class ScreenClock: Sendable {
    /// The clock of the run at hand; nil where nobody looks. `runTool` binds it before a command line is parsed.
    @TaskLocal package static var current: ScreenClock?

    private struct State {
        var zone: (name: String, table: TimeZoneTable)?
        /// Whether people have been told the zone, or are still to be.
        var isSaid = false
        var isOwed = false
    }

    private let state = Mutex(State())

    /// A clock without a zone yet: a desk has to be opened first.
    package init() {}

    /// Shows the time of a zone from now on.
    package func show(_ table: TimeZoneTable, of name: String) {
        state.withLock { $0.zone = (name, table) }
    }

    /// The name of the zone, for a heading that says it; nil where there is none.
    package func say() -> String? {
        state.withLock { state in
            state.isSaid = true
            return state.zone?.name
        }
    }

    /// The name of the zone, for the end of a table whose times have not said it; nil where that is not needed.
    package func sayIfOwed() -> String? {
        state.withLock { state in
            guard state.isOwed, !state.isSaid else { return nil }
            state.isSaid = true
            return state.zone?.name
        }
    }

    /// An instant, the first with its zone; where there are columns, the end of the table says it.
    fileprivate func prose(_ instant: Instant, inColumns: Bool) -> Prose? {
        state.withLock { state in
            guard let zone = state.zone else { return nil }
            let text = zone.table.prose(instant)
            if inColumns { state.isOwed = true }
            guard !inColumns, !state.isSaid else { return text }
            state.isSaid = true
            return text + Prose(verbatim: " " + zone.name)
        }
    }
}

extension Prose {
    /// An instant: on a screen by the desk's clock, `1 Dec 2026 08:00 Europe/Prague`, elsewhere in UTC.
    package static func instant(_ instant: Instant) -> Prose {
        ScreenClock.current?.prose(instant, inColumns: false) ?? Prose(verbatim: instant.iso)
    }

    /// The same in a table, at the end of which the zone is said.
    package static func cell(_ instant: Instant) -> Prose {
        ScreenClock.current?.prose(instant, inColumns: true) ?? Prose(verbatim: instant.iso)
    }

    /// What a table ends with that has times in it.
    package static func timesIn(_ zone: String) -> Prose {
        Prose(en: "times in \(zone)", cs: "časy v pásmu \(zone)")
    }
}
