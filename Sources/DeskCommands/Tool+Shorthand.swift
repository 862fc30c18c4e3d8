import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// What people name for themselves: aliases of `desk.toml`, and views of the queue. Neither hides a verb.
extension Tool {
    /// A command line with what an alias stands for in its place, with the aliases that a launch knows.
    func unaliased(_ arguments: [String], _ launch: Launch) throws(DeskError) -> [String] {
        guard mayBeShorthand(arguments.first) else { return arguments }
        return try unaliased(arguments, (try? launch.configuration())?.aliases ?? [:])
    }

    /// The same before it is known where the desk is: aliases are those of whoever types.
    func unaliased(
        _ arguments: [String], _ configured: inout Configured?, _ terminal: Terminal
    ) throws(DeskError) -> [String] {
        guard mayBeShorthand(arguments.first) else { return arguments }
        let found = configured ?? Configured(terminal)
        configured = found
        // What is wrong with it is said by whoever needs it.
        return try unaliased(arguments, (try? found.get())?.aliases ?? [:])
    }

    /// Throws `.configuration` for an alias that leads to itself.
    private func unaliased(
        _ arguments: [String], _ aliases: [String: [String]]
    ) throws(DeskError) -> [String] {
        var line = arguments
        var seen: [String] = []
        while let word = line.first, mayBeShorthand(word), let command = aliases[word] {
            guard !seen.contains(word) else { throw DeskError(.configuration, .aliasLoops(seen + [word])) }
            seen.append(word)
            let isOwn = command.first == rawValue
            // What another tool does is for `desk`, which runs all of them.
            guard isOwn || self == .desk else { return line }
            line = Array(command.dropFirst(isOwn ? 1 : 0)) + line.dropFirst()
        }
        return line
    }

    /// Whether a word can be one, as it is no verb.
    private func mayBeShorthand(_ word: String?) -> Bool {
        guard let word, (try? Text.word(word, .view)) != nil else { return false }
        if self == .desk, Tool(rawValue: word) != nil || ["serve", "config"].contains(word) { return false }
        return !Verb.begins(with: word, after: rawValue)
    }

    /// What may stand where a verb of a command line does, besides verbs: views and aliases, as far as they can be
    /// looked up.
    func shorthands(_ arguments: [String], _ launch: Launch) -> [String] {
        let isQueue = self == .queue || self == .desk && arguments.first == Tool.queue.rawValue
        let global = GlobalOptions(glimpsedIn: arguments[...], unfinished: nil)
        var names: [String] = []
        if isQueue, let path = try? launch.databasePath(global),
            let caller = try? launch.caller(global, database: path)
        {
            names = Desk.candidates(
                .view, beginning: "", tickets: .unclosed, database: path, caller: caller, now: launch.now
            ).map(\.word)
        }
        return names + aliases(launch).map(\.word)
    }

    /// The aliases that this tool obeys, each with the command line that it stands for.
    func aliases(_ launch: Launch) -> [Candidate] {
        let aliases = (try? launch.configuration())?.aliases ?? [:]
        return aliases.filter { mayBeShorthand($0.key) && (self == .desk || $0.value.first == rawValue) }
            .map { Candidate($0.key, about: $0.value.joined(separator: " ")) }
            .sorted { $0.word < $1.word }
    }

    /// A command line with the flags of a view where its name stands for them.
    func unfolded(_ arguments: [String], _ launch: Launch) -> [String] {
        let place =
            self == .queue ? 0 : self == .desk && arguments.first == Tool.queue.rawValue ? 1 : nil
        let global = GlobalOptions(glimpsedIn: arguments[...], unfinished: nil)
        guard let place, arguments.count > place, Tool.queue.mayBeShorthand(arguments[place]),
            let path = try? launch.databasePath(global),
            let caller = try? launch.caller(global, database: path),
            let flags = Desk.Queue.viewFlags(
                arguments[place], database: path, caller: caller, now: launch.now)
        else { return arguments }
        return arguments[..<place] + ["list"] + flags + arguments[(place + 1)...]
    }
}

extension GlobalOptions {
    /// Which desk, and the actor, as far as can be told without parsing; a word that is being typed says nothing yet.
    init(glimpsedIn words: ArraySlice<String>, unfinished: String?) {
        func value(of option: String) -> String? {
            let words =
                words.last.map { $0 == unfinished || $0 == "\(option)=\(unfinished ?? "")" } == true
                ? words.dropLast() : words
            for (word, next) in zip(words, words.dropFirst()) where word == option { return next }
            let start = option + "="
            let joined = words.first { $0.utf8.starts(with: start.utf8) }
            return joined.map { String(decoding: $0.utf8.dropFirst(start.utf8.count), as: UTF8.self) }
        }
        self.init()
        database = value(of: "--db")
        actingAs = value(of: "--as")
        onBehalf = value(of: "--by")
    }
}
