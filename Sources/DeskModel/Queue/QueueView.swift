/// A way to look at the queue that has a name: `queue morning` is `queue list` with its flags.
package struct QueueView: Equatable, Sendable {
    /// A word that is no verb of `queue`.
    package let name: String
    /// Whose it is; nobody's is the desk's.
    package let consultant: String?
    /// Flags of `queue list`, each one word: `--mine`, `--topic=daně`.
    package let flags: [String]

    /// The flags that a view may have; the rest is of one time, or leads to another desk.
    package enum Flag: String, CaseIterable, Sendable {
        case state, owner, org, requester, lane, topic, channel, due, created, updated, text
        case mine, unowned, reachable, later, columns, sort, limit

        /// Whether it stands alone.
        var isSwitch: Bool { [.mine, .unowned, .reachable, .later].contains(self) }

        /// The word with a value, or alone.
        package func word(_ value: String? = nil) -> String {
            "--" + rawValue + (value.map { "=" + $0 } ?? "")
        }
    }

    /// Checks all of it.
    package init(name: String, consultant: String? = nil, flags: [String]) throws(DeskError) {
        self.name = try QueueView.checked(name: name)
        self.consultant = consultant
        guard flags.count <= 40 else { throw DeskError(.invalid, .value(.tooManyFlags(40))) }
        for word in flags {
            guard word.utf8.count <= 1000, QueueView.isFlag(word) else {
                throw DeskError(.invalid, .value(.noViewFlag(word.utf8.count <= 60 ? word : "…")))
            }
            _ = try Text.line(word, .flag, limit: 250)
        }
        self.flags = flags
    }

    private static func isFlag(_ word: String) -> Bool {
        Flag.allCases.contains { flag in
            flag.isSwitch ? word == flag.word() : word.utf8.starts(with: flag.word("").utf8)
        }
    }

    /// The name, if it can be one.
    ///
    /// Throws `.invalid` for what is no word, and for a verb, which none can hide.
    package static func checked(name: String) throws(DeskError) -> String {
        let name = try Text.word(name, .view)
        guard !Verb.begins(with: name, after: "queue") else {
            throw DeskError(.invalid, .value(.viewIsVerb(name)))
        }
        return name
    }
}

extension Verb {
    /// Whether a verb or noun of a tool begins with a word, or it means the same in all.
    package static func begins(with word: String, after tool: String) -> Bool {
        guard !["whoami", "help"].contains(word) else { return true }
        // Asked at each start, so verbs are not taken apart.
        let start = Array("\(tool) \(word)".utf8)
        return allCases.contains { verb in
            let text = verb.rawValue.utf8
            return text.starts(with: start)
                && (text.count == start.count || text.dropFirst(start.count).first == 0x20)
        }
    }
}
