import DeskCLI
import DeskCore
import DeskModel
import DeskProse

extension RequestInputs: InputWatch {}

extension ChangingCommand {
    /// Does it, or answers as it was answered before under the same key.
    func runOnce(_ key: String, by launch: Launch, _ terminal: Terminal) throws {
        let inputs = RequestInputs()
        let held = terminal.held(watchedBy: inputs)
        let desk = try launch.at(launch.terminal.watched(by: inputs)).open(
            global, verb: Self.verb, dryRun: false)
        let request = try OnceRequest(key: key, words: launch.wordsButKey, caller: desk.caller)
        if let answer = try desk.once.answer(to: request, Self.verb) {
            try terminal.watched(by: inputs).readAgain(answer.inputs)
            try desk.once.demandSame(inputs, as: answer)
            return try held.give(answer)
        }
        let keeping = desk.once.begin(request, inputs) { [error = held.error] in error.hold() }
        var status: Int32 = 0
        do {
            try run(desk, held)
        } catch is OnceAnswer {
            // Another was faster.
            desk.once.letGo()
            guard let answer = try desk.once.answer(to: request, Self.verb) else {
                throw DeskError(.busy, .databaseBusy, hint: .tryAgain)
            }
            try desk.once.demandSame(inputs, as: answer)
            return try held.give(answer)
        } catch {
            guard desk.once.holdsChange, let answered = held.status(of: error) else {
                desk.once.letGo()
                try held.output.release()
                try held.error.release()
                throw error
            }
            status = answered
        }
        guard desk.once.holdsChange else {
            desk.once.letGo()
            try held.output.release()
            return try held.error.release()
        }
        let faults = try desk.once.keep(
            keeping, status: status, output: keepsAnswer ? held.output.bytes : nil, talk: held.error.bytes)
        try held.output.release()
        try held.error.release()
        for fault in faults.map({ $0 as? DeskError ?? DeskError(unforeseen: $0) }) {
            terminal.say(fault.message)
            if let hint = fault.hint { terminal.hint(hint) }
        }
        if status != 0 { throw ExitCode(status) }
    }
}

extension Terminal {
    /// Gives an answer that was given before, less what has been said of it already.
    fileprivate func give(_ answer: OnceAnswer) throws {
        try output.release(answer.output ?? [])
        try error.release(answer.talk)
        if answer.status != 0 { throw ExitCode(answer.status) }
    }

    /// Says what something that has changed the desk all the same ended with, and tells the status; nil for what
    /// had better be tried again from the beginning.
    fileprivate func status(of error: any Error) -> Int32? {
        if let status = error as? ExitCode { return status.rawValue }
        guard let error = error as? DeskError else { return nil }
        switch error.kind {
        case .busy, .configuration, .fault, .inputOutput, .unavailable: return nil
        default: return tell(error)
        }
    }
}

extension Launch {
    /// The command line without the key of `--once`, and by the tool that does it.
    fileprivate var wordsButKey: [String] {
        var words = words
        if words.first == Tool.desk.rawValue, words.count > 1, Tool(rawValue: words[1]) != nil {
            words.removeFirst()
        }
        let end = words.firstIndex(of: "--") ?? words.count
        guard
            let place = words[..<end].firstIndex(where: {
                $0 == "--once" || $0.utf8.starts(with: "--once=".utf8)
            })
        else { return words }
        words.removeSubrange(place..<min(words.count, place + (words[place] == "--once" ? 2 : 1)))
        return words
    }
}
