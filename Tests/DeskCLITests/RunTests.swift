import DeskCLI
import DeskModel
import DeskProse
import SystemPackage
import Testing

/// A tool of one verb, to be run in tests.
private struct SampleTool: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sample", abstract: Prose(verbatim: ""), version: "1.0", subcommands: [Verb.self])

    struct Verb: ParsableCommand {
        static let configuration = CommandConfiguration(commandName: "verb", abstract: Prose(verbatim: ""))
        @OptionGroup var global: GlobalOptions
        @OptionGroup var change: ChangeOptions
        @OptionGroup var output: OutputOptions
        @Argument(help: .says(.personNameHelp)) var name: String
        @Argument(ticket: .ticketNumberHelp) var number: Int64?
    }
}

private struct Surprise: Error { let sql = "SELECT secret" }

private func run(
    _ arguments: [String], environment: [String: String] = [:],
    execute: (Terminal) throws -> Void = { _ in }
) async -> (status: Int32, output: String, talk: String) {
    let terminal = Terminal.recording(environment: environment)
    let status = runTool(SampleTool.self, arguments: arguments, terminal: terminal) {
        _, terminal in
        try execute(terminal)
    }
    return (status, terminal.recordedOutput, terminal.recordedTalk)
}

@Suite struct `A run` {
    @Test func `ends in 0 with what the command printed`() async {
        let run = await run(["verb", "x"]) { try $0.print(Prose(en: "done", cs: "hotovo")) }
        #expect(run == (0, "done\n", ""))
    }

    @Test func `help and version are answers`() async {
        for arguments in [["--help"], ["verb", "--help"], ["help", "verb"], ["verb", "-h"], []] {
            let run = await run(arguments)
            #expect(run.status == 0 && run.talk == "" && run.output.contains("usage: sample"))
        }
        #expect(await run(["--version"]) == (0, "1.0\n", ""))
    }

    @Test(arguments: [
        ["verb"], ["verb", "a", "b"], ["nonsense"], ["verb", "a", "--nonsense"],
        ["verb", "a", "--limit", "x"], ["verb", "a", "--limit=-1"], ["verb", "a", "--format", "xml"],
        ["verb", "a", "--password-stdin"], ["verb", "a", "--color", "pink"], ["verb", "a", "--db"],
        ["verb", "a", "--lang", "de"], ["verb", "a", "1", "b"],
    ])
    func `a wrong command line is 64`(_ arguments: [String]) async {
        let run = await run(arguments)
        #expect(run.status == 64 && run.output == "", "\(run)")
        #expect(
            run.talk.hasPrefix("sample: ") && run.talk.hasSuffix("--help'\n"), "\(run.talk)")
        #expect(run.talk.split(separator: "\n").last?.hasPrefix("sample: hint: ") == true, "\(run.talk)")
    }

    @Test(
        arguments: [
            (
                ["vreb", "a"], "there is no verb 'sample vreb'",
                "did you mean 'sample verb'? see 'sample --help'"
            ),
            (["frob", "--json"], nil, #""hint":"see 'sample --help'""#),
            (["help", "vreb"], "there is no verb 'sample vreb'", "did you mean 'sample verb'?"),
            (["vreb", "--help"], "there is no verb 'sample vreb'", "did you mean 'sample verb'?"),
            (["--json", "verb"], nil, #""message":"put a verb before '--json'""#),
            (["verb", "a", "--colums", "x"], "unknown option '--colums'", "did you mean '--columns'?"),
            (["verb", "a", "--frob"], "unknown option '--frob'", "hint: see 'sample verb --help'"),
            (
                ["verb", "a", "--format", "jsno"], "the value 'jsno' is invalid for '--format <format>'",
                "did you mean 'json'? one of table, plain, json, jsonl, csv, tsv, ids; see"
            ),
            (
                ["verb", "a", "--color", "pink"], nil,
                "hint: one of auto, always, never; see 'sample verb --help'"
            ),
            (["verb", "a", "--lang=cz"], nil, "did you mean 'cs'? one of cs, en; see"),
        ] as [([String], String?, String)])
    func `a wrong word is told with what was probably meant`(
        _ arguments: [String], _ message: String?, _ hint: String
    ) async {
        let run = await run(arguments)
        #expect(run.status == 64 && run.output == "")
        if let message { #expect(run.talk.hasPrefix("sample: \(message)\n"), "\(run.talk)") }
        #expect(run.talk.contains(hint), "\(run.talk)")
        let czech = await DeskCLITests.run(arguments + ["--lang", "cs"])
        for word in ["did you", "one of", "there is", "unknown", "invalid"] {
            #expect(!czech.talk.contains(word), "\(czech.talk)")
        }
    }

    @Test func `help finds its verb before and behind it`() async {
        for arguments in [
            ["verb", "-h"], ["--help", "verb"], ["help", "verb"], ["verb", "x", "--db", "y", "-h"],
        ] {
            #expect(await run(arguments).output.contains("usage: sample verb"), "\(arguments)")
        }
        #expect(await run(["--help"]).output.contains("usage: sample <verb>"))
    }

    @Test func `a wrong command line is told as JSON when JSON was asked for`() async throws {
        let conflict = ["verb", "x", "--json", "--format", "csv"]
        for arguments in [
            conflict, ["verb", "--json"], ["verb", "--format=jsonl"], ["verb", "--format", "json"],
        ] {
            let talk = await run(arguments).talk
            let error = try JSON.parse(Array(talk.utf8))
            #expect(error.text.hasPrefix(#"{"error":{"kind":"usage","message":""#))
            #expect(error.text.hasSuffix(#""status":64}}"#))
        }
    }

    @Test func `what was typed is escaped when it is told`() async {
        let talk = await run(["verb", "x", "--\u{1B}]0;\u{202E}"]).talk
        #expect(!talk.contains("\u{1B}") && !talk.contains("\u{202E}"))
    }

    @Test func `what was typed is told in part when it is long`() async {
        let long = String(repeating: "\u{202E}", count: 30_000)
        let terminal = Terminal.recording()
        terminal.say(Prose(verbatim: "the value '\(long)' is none"))
        #expect(terminal.recordedTalk.utf8.count < 3000)
        #expect(terminal.recordedTalk.hasPrefix("desk: the value '\\u{202E}"))
        #expect(terminal.recordedTalk.hasSuffix("' is none\n"))
    }

    @Test func `an error is told with its hint in the language of the run`() async {
        let error = DeskError(
            .conflict, Prose(en: "it exists", cs: "už existuje"), hint: Prose(en: "go", cs: "jděte"))
        let english = await run(["verb", "x"]) { _ in throw error }
        #expect(english == (4, "", "sample: it exists\nsample: hint: go\n"))
        let czech = await run(["verb", "x"], environment: ["LANG": "cs_CZ.UTF-8"]) { _ in throw error }
        #expect(czech == (4, "", "sample: už existuje\nsample: rada: jděte\n"))
        let chosen = await run(["verb", "x", "--lang=en"], environment: ["LC_ALL": "cs"]) { _ in throw error }
        #expect(chosen.talk == english.talk)
        let json = await run(["verb", "x", "--json"]) { _ in throw error }
        #expect(
            json.talk == #"{"error":{"kind":"conflict","message":"it exists","hint":"go","status":4}}"# + "\n"
        )
    }

    @Test func `parsing speaks the language of the run too`() async {
        #expect(await run(["verb", "--help", "--lang", "cs"]).output.contains("použití:"))
        #expect(await run(["verb", "x", "y", "--lang", "cs"]).talk.contains(Prose.ticketNumberExample.cs))
    }

    @Test(
        arguments: [
            (Errno.permissionDenied, 77), (.noSuchFileOrDirectory, 66), (.noSpace, 74), (.ioError, 74),
            (.readOnlyFileSystem, 74),
        ] as [(Errno, Int32)])
    func `a refusal of the system has its status`(_ errno: Errno, _ status: Int32) async {
        #expect(await run(["verb", "x"]) { _ in throw errno }.status == status)
    }

    @Test func `an unforeseen error is 70 and gives nothing away`() async {
        let run = await run(["verb", "x"]) { _ in throw Surprise() }
        #expect(run.status == 70 && !run.talk.contains("SELECT") && !run.talk.contains("Surprise"))
        let debugged = await DeskCLITests.run(["verb", "x", "--debug"]) { _ in throw Surprise() }
        #expect(debugged.talk.contains("SELECT"))
    }

    @Test func `a status can be asked for`() async {
        #expect(await run(["verb", "x"]) { _ in throw ExitCode(1) } == (1, "", ""))
    }
}
