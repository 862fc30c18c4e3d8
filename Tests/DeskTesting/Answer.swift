package import DeskModel

/// What one command line answered.
package struct Answer: Sendable, CustomStringConvertible {
    /// The command line, as given.
    package let line: String
    package let status: Int32
    package let stdout: String
    package let stderr: String

    package init(line: String, status: Int32, stdout: String, stderr: String) {
        self.line = line
        self.status = status
        self.stdout = stdout
        self.stderr = stderr
    }

    /// The answer as JSON; `null` when it is none, so that a test says what it misses.
    package var json: JSON { (try? JSON.parse(Array(stdout.utf8))) ?? .null }

    /// The lines of the answer.
    package var lines: [String] { stdout.split(separator: "\n").map(String.init) }

    /// What a failed expectation shows.
    package var description: String { "\(line) → \(status)\n\(stdout)\(stderr)" }
}

extension JSON {
    /// The member of an object; `null` where there is none.
    package subscript(key: String) -> JSON {
        guard case .object(let members) = self else { return .null }
        return members.first { $0.key == key }?.value ?? .null
    }

    /// The element of an array; `null` where there is none.
    package subscript(index: Int) -> JSON {
        guard case .array(let elements) = self, elements.indices.contains(index) else { return .null }
        return elements[index]
    }

    /// The elements of an array; none for anything else.
    package var elements: [JSON] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    /// The keys of an object, in their order; none for anything else.
    package var keys: [String] {
        guard case .object(let members) = self else { return [] }
        return members.map(\.key)
    }
}
