import DeskCLI
import DeskModel
import DeskProse

/// Where something is in the export.
struct Origin {
    var file: String
    var line: Int
    /// What it is called there.
    var key: String?
}

/// What could not be carried over, each thing reported as it is met, with its place.
final class Losses {
    private let terminal: Terminal
    /// What could not be read, or is not what the export says.
    private(set) var faults = 0
    /// What was left out because it has no place here.
    private(set) var leftOut = 0
    private var counted: [(what: Prose, count: Int)] = []

    init(_ terminal: Terminal) { self.terminal = terminal }

    /// What is left out in large numbers by its nature, and so only counted.
    var passed: [(Prose, Int)] { counted.map { ($0.what, $0.count) } }

    /// Something is wrong.
    func fault(_ place: Origin, _ reason: Prose) {
        faults += 1
        say(place, reason)
    }

    /// Something has no place here.
    func leaveOut(_ place: Origin, _ reason: Prose) {
        leftOut += 1
        say(place, .convertLeftOut + reason)
    }

    /// Something is not as it was there.
    func note(_ place: Origin, _ reason: Prose) { say(place, reason) }

    /// Counts what nobody misses.
    func pass(_ what: Prose) {
        if let index = counted.firstIndex(where: { $0.what == what }) {
            counted[index].count += 1
        } else {
            counted.append((what, 1))
        }
    }

    private func say(_ place: Origin, _ reason: Prose) {
        guard !terminal.tellsErrorsAsJSON else {
            let told: JSON = [
                "file": .string(place.file), "line": JSON(place.line), "key": JSON(place.key),
                "message": .string(reason[terminal.language]),
            ]
            try? terminal.error.write(Array((told.text + "\n").utf8))
            return
        }
        terminal.say(.movedLineFailed(place.file, place.line, place.key, reason))
    }
}
