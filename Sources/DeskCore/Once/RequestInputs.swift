package import DeskModel
import DeskSecrets
import DeskStore
import Synchronization

/// What a command reads besides its command line, as far as its request is known by it.
package final class RequestInputs: Sendable {
    private struct State {
        var readings: [(input: OnceInput, digest: ByteDigest)] = []
        var secrets: [(input: OnceInput, secret: Secret)] = []
    }

    private let state = Mutex(State())

    /// Nothing as yet.
    package init() {}

    /// Notes that something is about to be read, and tells its place.
    package func opened(_ input: OnceInput) -> Int {
        state.withLock { state in
            state.readings.append((input, ByteDigest()))
            return state.readings.count - 1
        }
    }

    /// Notes bytes that were read.
    package func read(_ bytes: [UInt8], at place: Int) {
        state.withLock { $0.readings[place].digest.add(bytes) }
    }

    /// Notes a secret that was read.
    package func read(secret: String, from input: OnceInput) {
        state.withLock { $0.secrets.append((input, Secret(text: secret))) }
    }

    /// All of it, in its order; what was read twice counts once.
    var inputs: [OnceInput] { state.withLock { last($0).map { $0.input } + $0.secrets.map { $0.input } } }

    /// What the content of that is known by, without the secrets.
    var content: [UInt8] {
        state.withLock { state in
            var digest = ByteDigest()
            for reading in last(state) { digest.add(reading.digest.bytes) }
            return digest.bytes
        }
    }

    /// The secrets among it as one; nil where there are none.
    var secret: Secret? {
        state.withLock { state in
            guard !state.secrets.isEmpty else { return nil }
            var bytes: [UInt8] = []
            for (_, secret) in state.secrets {
                // Neither can hold a line end.
                secret.withBytes { bytes += $0 }
                bytes.append(0x0A)
            }
            return Secret(bytes)
        }
    }

    private func last(_ state: State) -> [(input: OnceInput, digest: ByteDigest)] {
        state.readings.enumerated().filter { index, reading in
            !state.readings[(index + 1)...].contains { $0.input == reading.input }
        }.map { $0.element }
    }
}
