import DeskCLI
import DeskCore
import DeskModel
import DeskProse

/// The tickets of a verb that takes several: by their numbers, or `-` for numbers on the standard input.
struct ManyTickets: ParsableArguments {
    @Argument(help: .says(.ticketNumbersHelp, value: "n")) var words: [String]
    @OptionGroup var counted: CountedOptions

    /// The numbers, each once, as they were named.
    func read(_ terminal: Terminal, text: TextInput? = nil) throws -> [Int64] {
        try counted.numbers(words, terminal, text)
    }

    /// Has them changed, and prints what was done: a line each, that names a ticket's number.
    func change(
        _ terminal: Terminal, as output: OutputOptions, now: Instant, _ line: (Int64) -> Prose,
        _ change: ([Int64]) throws -> [TicketChange]
    ) throws {
        let numbers = try read(terminal)
        try terminal.change(
            words, numbers, counted, as: output, now: now, { line($0.ticket.number) }, change)
    }
}

/// How many things a verb is to change, and where it is told what became of each.
struct CountedOptions: ParsableArguments {
    @Option(help: .says(.expectHelp, value: "count")) var expect: Int?
    @Option(help: .says(.verdictsHelp, value: "file"), completion: .files) var verdicts: String?

    /// The most that are changed at once.
    private static let most = 10_000

    /// The numbers that some words name, each once.
    ///
    /// Throws `.usage` for a word that is none, `.conflict` where they are not as many as expected.
    func numbers(_ words: [String], _ terminal: Terminal, _ text: TextInput?) throws -> [Int64] {
        var numbers: [Int64] = []
        var known: Set<Int64> = []
        for word in words.contains("-") ? try CountedOptions.words(words, terminal, text) : words {
            guard let number = TicketNumber.read(word) else {
                // Of verbs that take a text, whoever types it after the number means that.
                let isText = text != nil && !numbers.isEmpty
                throw DeskError(
                    .usage, .badTicketNumber(word), hint: isText ? .textGoesAfterM : .ticketNumberExample)
            }
            if known.insert(number).inserted { numbers.append(number) }
        }
        guard numbers.count <= CountedOptions.most else {
            throw DeskError(.usage, .tooManyAtOnce(CountedOptions.most))
        }
        if let expect, expect != numbers.count {
            throw DeskError(.conflict, .notAsManyAsExpected(numbers.count, expected: expect))
        }
        return numbers
    }

    /// Words with those of the standard input in the place of `-`.
    private static func words(
        _ words: [String], _ terminal: Terminal, _ text: TextInput?
    ) throws -> [String] {
        guard text?.file != "-", words.count(where: { $0 == "-" }) == 1 else {
            throw DeskError(.usage, .oneInputOnly)
        }
        let input = try terminal.source("-").readText(limit: 1 << 20)
        let given = input.utf8.split { [0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ",")].contains($0) }
            .map { String(decoding: $0, as: UTF8.self) }
        return words.flatMap { $0 == "-" ? given : [$0] }
    }
}

extension Terminal {
    /// Has tickets changed, and prints what was done: a line each, or the tickets as they now are; an array where
    /// several were named.
    func change(
        _ words: [String], _ numbers: [Int64], _ options: CountedOptions, as output: OutputOptions,
        now: Instant,
        _ line: (TicketChange) -> Prose, _ change: ([Int64]) throws -> [TicketChange]
    ) throws {
        let file = try options.verdicts.map { try VerdictFile($0, self) }
        let changes: [TicketChange]
        do {
            changes = try change(numbers)
        } catch let refused as ManyRefused {
            for verdict in refused.verdicts {
                try file?.add(verdict, verdict.fault?.message[language])
            }
            try file?.finish(nothingWritten: Prose.notWritten[language])
            throw refused.summary
        }
        for (index, change) in changes.enumerated() {
            let word: ImportVerdict.Word = change.isUnchanged ? .unchanged : .updated
            let key = String(change.ticket.number)
            try file?.add(ImportVerdict(row: index + 1, key: key, word: word), nil)
        }
        if words.count == 1, words[0] != "-", let one = changes.first {
            if file?.isOutput != true { try changed(line(one), one, as: output, now: now) }
        } else if file?.isOutput != true {
            if format(output) == .table, output.columns == nil {
                for change in changes { try print(stable(line, change)) }
                try flush()
            } else {
                try show(changes.map(\.detail), as: output, now: now)
            }
            for change in changes { for remark in change.remarks { say(remark) } }
        }
        try file?.finish(nothingWritten: nil)
    }

    /// The line that says what became of a ticket.
    private func stable(_ line: (TicketChange) -> Prose, _ change: TicketChange) -> Prose {
        change.isUnchanged
            ? .unchangedTicket(change.ticket.number, change.ticket.state.rawValue) : line(change)
    }
}
