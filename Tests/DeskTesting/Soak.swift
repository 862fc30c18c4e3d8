import Foundation

/// How long tests take: a short sample, or with `DESK_SOAK` set, as `make soak` does, the whole run.
package enum Soak {
    /// Whether the whole run is asked for.
    package static let isOn = ProcessInfo.processInfo.environment["DESK_SOAK"] != nil

    /// The sample's number, or the whole run's.
    package static func count(_ sample: Int, whole: Int) -> Int { isOn ? whole : sample }

    /// Says in `make soak` how much a line of the programme has tried; violations are counted by the tests.
    package static func report(_ line: String, _ tried: Int) {
        if isOn { print("soak: \(line): tried \(tried)") }
    }
}
