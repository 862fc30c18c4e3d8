import DeskCLI
import DeskModel
import DeskProse
import Testing

/// A verb with a parameter of every kind.
private struct Sample: ParsableArguments {
    struct Group: ParsableArguments {
        @Option(help: .says(.byHelp)) var by: String?
        @Flag(short: "q", help: .says(.quietHelp)) var quiet = false

        func validate() throws {
            if by == "nobody" { throw DeskError(.usage, .oneTextOnly) }
        }
    }

    @Argument(help: .says(.personNameHelp)) var name: String
    @Argument(help: .says(.personNameHelp, value: "words")) var words: [String] = []
    @Option("message", short: "m", help: .says(.textHelp)) var text: String?
    @Option(parsing: .unconditional, help: .says(.sortHelp)) var sort: String?
    @Option(parsing: .upToNextOption, help: .says(.attachFilesHelp)) var attach: [String] = []
    @Option(help: .says(.ticketStateHelp)) var state: [String] = []
    @Option(help: .says(.limitHelp)) var limit = 3
    @Option("by", help: .hidden) var formerGroup: ColorChoice?
    @Flag(short: "n", help: .says(.dryRunHelp)) var dryRun = false
    @OptionGroup var group: Group

    /// What a line, cut at its spaces, gives.
    static func of(_ line: String) throws -> Sample { try parse(line.split(separator: " ").map(String.init)) }
}

/// What a line is told; empty where nothing is wrong with it.
private func fault(_ line: String) -> String {
    do {
        _ = try Sample.of(line)
        return ""
    } catch {
        let error = error as? DeskError
        return [error?.message.en, error?.hint?.en].compactMap(\.self).joined(separator: " / ")
    }
}

@Suite struct LineParserTests {
    @Test("a value is the next word or stands behind an equals sign, and the last one counts")
    func values() throws {
        let sample = try Sample.of("a --message=x -m y --limit=-7 --sort -created")
        #expect(sample.name == "a" && sample.text == "y" && sample.limit == -7 && sample.sort == "-created")
        #expect(try Sample.of("a --message=").text == "")
        #expect(try Sample.of("a --message==x=").text == "=x=")
        #expect(try Sample.of("a").limit == 3)
    }

    @Test("a value that begins with a combining mark stays whole behind its equals sign")
    func marks() throws { #expect(try Sample.parse(["a", "--message=\u{301}x"]).text == "\u{301}x") }

    @Test("short flags may stand together, and take their values in turn")
    func together() throws {
        let sample = try Sample.of("a -nqm text")
        #expect(sample.dryRun && sample.group.quiet && sample.text == "text")
        #expect(fault("a -nqz") == "unknown option '-z'")
    }

    @Test("what may be given several times keeps its order, and several words end at the next option")
    func several() throws {
        let sample = try Sample.of("a --attach x y --state new --attach=z w --state open -n b c")
        #expect(sample.attach == ["x", "y", "z", "w"] && sample.state == ["new", "open"])
        #expect(sample.words == ["b", "c"])
    }

    @Test("as many words are taken as a system lets a program have")
    func many() throws {
        let words = (0..<100_000).map(String.init)
        #expect(try Sample.parse(["a"] + words).words == words)
    }

    @Test("a dash is a value, and behind two of them everything is")
    func dashes() throws {
        let sample = try Sample.of("- -m - -- -n --message")
        #expect(sample.name == "-" && sample.text == "-" && sample.words == ["-n", "--message"])
        #expect(!sample.dryRun)
    }

    @Test("a flag of a verb hides that of a group, and what is hidden goes on working")
    func hiding() throws {
        let sample = try Sample.of("a --by never")
        #expect(sample.formerGroup == .never && sample.group.by == nil)
        #expect(!Sample().parameters.contains { $0.names == ["--by"] })
        #expect(
            fault("a --by nobody")
                == "the value 'nobody' is invalid for '--by <by>' / one of auto, always, never;")
    }

    @Test(
        "what is wrong is told with the name that was typed and what was probably meant",
        arguments: [
            ("", "missing expected argument '<name>'"), ("a --limit", "missing value for '--limit <limit>'"),
            ("a -m -n", "missing value for '-m <message>'"),
            ("a -m -- x", "missing value for '-m <message>'"),
            ("a --limit x", "the value 'x' is invalid for '--limit <limit>'"),
            ("a --dry-run=1", "the option '--dry-run' does not take any value, but '1' was specified"),
            ("a --mesage x", "unknown option '--mesage' / did you mean '--message'?"),
            ("a --=x", "unknown option '--=x'"), ("a ---", "unknown option '---'"),
            ("a -1", "unknown option '-1'"),
        ])
    func faults(_ line: String, _ told: String) { #expect(fault(line) == told) }
}
