import ArgumentParser
import DeskCLI
import DeskCommands
import DeskModel
import DeskProse
import DeskTesting
import Testing

/// Verbs that are read without the parser mean what the parser makes of the line.
@Suite struct PlainLineTests {
    /// A line with every flag of a verb, each alone and all at once, and values that are valid.
    private static func lines(of verb: CommandInfo, path: [String]) -> [[String]] {
        let flags = verb.arguments.filter { $0.kind != .positional && $0.title != "--version" }.filter {
            $0.title != "--help"
        }
        let positional = verb.arguments.filter { $0.kind == .positional }.map { sample($0) }
        let needed = flags.filter { !$0.isOptional && $0.standard == nil }
        let base = path + positional + needed.flatMap { words($0, $0.title) }
        return [base]
            + flags.filter { flag in !needed.contains { $0.title == flag.title } }.flatMap { flag in
                flag.names.map { base + words(flag, $0) }
            }
    }

    private static func words(_ flag: CommandInfo.Argument, _ name: String) -> [String] {
        flag.kind == .flag ? [name] : [name, sample(flag)]
    }

    private static func sample(_ argument: CommandInfo.Argument) -> String {
        if let word = argument.words.last { return word }
        return ["count", "number", "n"].contains(argument.valueName) || argument.title == "--limit"
            ? "7" : "x"
    }

    @Test(arguments: Tool.allCases)
    func `every flag means the same without the parser`(_ tool: Tool) throws {
        for (path, verb) in tool.plainVerbs {
            let info = try CommandInfo(of: verb)
            for line in PlainLineTests.lines(of: info, path: path) {
                let plain = try #require(tool.plain(line), "\(tool) \(line) is left to the parser")
                let parsed = try #require(try tool.root.parseAsRoot(line) as? any PlainCommand)
                #expect(type(of: plain) == verb)
                #expect(PlainLineTests.state(of: plain) == PlainLineTests.state(of: parsed), "\(line)")
            }
        }
    }

    @Test(arguments: [
        "create --from", "create --from --subject x", "create --nonsense", "create --from a --from b",
        "create --from=a", "create --json --format csv", "create --limit -1", "create --limit x", "create x",
        "create -m a -F b", "create -- --from", "create --subject \"\"", "create -nq",
        "list --sort --json number",
        "list --state new --state open", "list --lang de", "show", "show x", "show 1 2", "show -1", "search",
        "search -- -x", "reply 1 --wait --resolve", "reply 1 --attach", "nonsense", "list --sort -number",
    ])
    func `what is unusual is left to the parser`(_ line: String) {
        #expect(Tool.ticket.plain(CommandLineText(line).words) == nil)
    }

    @Test(arguments: [
        "create --from a --available \"po 8-9\" \"út 9-10\" --fast", "create --attach a b -m text",
        "search vyplata uzáv* --limit 20", "search --exact mimo evidenci",
        "reply 12 -m ano --attach a --resolve",
    ])
    func `several values are taken as the parser takes them`(_ line: String) throws {
        let words = CommandLineText(line).words
        let plain = try #require(Tool.ticket.plain(words))
        let parsed = try #require(try Tool.ticket.root.parseAsRoot(words) as? any PlainCommand)
        #expect(PlainLineTests.state(of: plain) == PlainLineTests.state(of: parsed))
    }

    @Test(arguments: Tool.allCases)
    func `what is understood without the parser the parser understands alike`(_ tool: Tool) throws {
        var dice = Dice(seed: 41)
        for (path, verb) in tool.plainVerbs {
            let arguments = try CommandInfo(of: verb).arguments
            var understood = 0
            for _ in 0..<Soak.count(20, whole: 2000) {
                let line = path + PlainLineTests.anyWords(arguments, &dice)
                guard let plain = tool.plain(line) else { continue }
                understood += 1
                let parsed = try? tool.root.parseAsRoot(line) as? any PlainCommand
                let state = try PlainLineTests.state(of: #require(parsed, "the parser refuses \(line)"))
                #expect(PlainLineTests.state(of: plain) == state, "\(line)")
            }
            #expect(understood > 2, "\(tool) \(path)")
        }
    }

    /// Words of a line as anybody might type it: some flags in some order, most with a value that is valid.
    private static func anyWords(_ arguments: [CommandInfo.Argument], _ dice: inout Dice) -> [String] {
        let odd = ["", "-", "--", "-1", "-x", "-nq", "--json", "--db=x", "7", "x", "å b", "me", "list"]
        var parts: [[String]] = []
        for argument in arguments {
            let isNeeded = argument.kind == .positional || !argument.isOptional && argument.standard == nil
            let isThere = Int.random(in: 0..<arguments.count, using: &dice) < 2
            guard isNeeded ? Int.random(in: 0..<16, using: &dice) > 0 : isThere else { continue }
            var part = argument.names.randomElement(using: &dice).map { [$0] } ?? []
            if argument.kind != .flag {
                let isOdd = Int.random(in: 0..<12, using: &dice) == 0
                part.append(isOdd ? odd.randomElement(using: &dice) ?? "" : sample(argument))
            }
            parts.append(part)
            if Int.random(in: 0..<40, using: &dice) == 0 { parts.append(part) }
        }
        if Int.random(in: 0..<12, using: &dice) == 0, let word = odd.randomElement(using: &dice) {
            parts.append([word])
        }
        return parts.shuffled(using: &dice).flatMap(\.self)
    }

    private static func state(of command: any PlainCommand) -> String {
        var text = ""
        dump(command, to: &text)
        return text
    }
}
