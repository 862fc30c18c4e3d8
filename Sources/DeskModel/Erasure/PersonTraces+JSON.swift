/// A record after a person was taken out of it.
package struct ErasedJSON: Equatable, Sendable {
    /// What is left of it, a pseudonym in the place of each trace.
    package let json: JSON
    /// How many traces there were.
    package let count: Int
    /// Each trace as it stood, with a few words around it.
    package let context: String
}

extension PersonTraces {
    /// A JSON value with the traces taken out of its strings; `nil` when there are none.
    package func erased(from json: JSON, _ reach: ErasureReach) -> ErasedJSON? {
        let reach = reach == .record && names(json) ? .names(alone: true, besides: .nobody) : reach
        var count = 0
        var contexts: [String] = []
        let result = mapped(json, reach) {
            count += $0.count
            contexts.append($0.context)
        }
        return count == 0
            ? nil : ErasedJSON(json: result, count: count, context: contexts.joined(separator: " … "))
    }

    /// Whether a record says that the person's address is whose it is.
    private func names(_ json: JSON) -> Bool {
        guard case .object(let members) = json else { return false }
        return members.contains { member in
            guard member.key == "email", case .string(let text) = member.value else { return false }
            return isAddress(text)
        }
    }

    private func mapped(_ json: JSON, _ reach: ErasureReach, _ note: (ErasedText) -> Void) -> JSON {
        switch json {
        case .string(let text):
            guard let found = erased(from: text, reach) else { return json }
            note(found)
            return .string(found.text)
        case .array(let elements): return .array(elements.map { mapped($0, reach, note) })
        case .object(let members):
            return .object(
                members.map { member in
                    let reach = reach != .nothing && Self.facts.contains(member.key) ? .contact : reach
                    return JSON.Member(member.key, mapped(member.value, reach, note))
                })
        case .null, .bool, .integer, .decimal: return json
        }
    }

    /// Members that hold logins, codes and words of lists, which may look like a name.
    private static let facts: Set = [
        "channel", "lane", "organisation", "owner", "proposedBy", "role", "state", "topic",
    ]
}
