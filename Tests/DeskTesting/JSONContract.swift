import DeskModel
import Foundation
import Synchronization
import Testing

/// Holds every answer in JSON against its schema in `man/schema/output`, with a validator that is not ours:
/// PyPI's `jsonschema`, in one process for all tests.
package final class JSONContract: Sendable {
    /// That of these tests.
    package static let shared = JSONContract()

    private static let shapes = Shapes(Golden("Tests/ManualTests/Parts/shapes").read() ?? "")

    private let checker = Mutex<Checker?>(Checker())

    /// How many answers were held against a schema; nil where there is no validator.
    package var count: Int? { checker.withLock { $0?.count } }

    /// Records an issue where an answer is not what its schema says.
    package func check(_ words: [String], _ answer: Answer) {
        guard let faults = faults(words, answer) else { return }
        Issue.record("\(answer.line)\n\(faults)\(answer.stdout)\(answer.stderr)")
    }

    /// What is wrong with an answer; nil where nothing is, or where it is no JSON.
    package func faults(_ words: [String], _ answer: Answer) -> String? {
        let words = words.prefix { $0 != "--" }
        func option(_ name: String) -> String? {
            zip(words, words.dropFirst()).first { $0.0 == name }?.1
                ?? words.first { $0.hasPrefix(name + "=") }.map { String($0.dropFirst(name.count + 1)) }
        }
        let format = words.starts(with: ["desk", "audit", "export"]) ? "jsonl" : option("--format")
        guard words.contains("--json") || format == "json" || format == "jsonl" else { return nil }
        var faults = ""
        for line in answer.stderr.split(separator: "\n") where line.hasPrefix("{\"error\"") {
            faults += fault(in: String(line), "one", ["error"], columns: nil) ?? ""
        }
        let columns = option("--columns")
        // A list of columns, the version, and a copy or verdicts on the standard output, are no verb's answers.
        let isOther =
            words.contains("--version")
            || words.contains("-") && JSONContract.copying.contains { words.contains($0) }
        let output = answer.stdout
        if !output.isEmpty, columns != "list", !isOther, let verb = JSONContract.verb(words) {
            let alone = JSONContract.shapes.all.filter { $0.one.contains(verb) }.map(\.name)
            let listed = JSONContract.shapes.all.filter { $0.list.contains(verb) }.map(\.name)
            let isLines = format == "jsonl"
            let mode = isLines ? "lines" : output.hasPrefix("[") ? "list" : "one"
            let names = isLines ? alone + listed : mode == "list" ? listed : alone
            faults += fault(in: output, mode, names, columns: columns) ?? ""
        }
        return faults.isEmpty ? nil : faults
    }

    private static let copying = ["backup", "export", "data", "save", "--verdicts", "-o", "--output"]

    /// The verb that a line begins with; `desk ticket show` is `ticket show`.
    private static func verb(_ words: ArraySlice<String>) -> String? {
        var words = Array(words)
        words[0] = String(words[0].split(separator: "/").last ?? "")
        let tools = ["account", "org", "ticket", "queue"]
        if words[0] == "desk", words.count > 1, tools.contains(words[1]) { words.removeFirst() }
        let lengths = [4, 3, 2].filter { $0 <= words.count }
        let typed = lengths.map { words.prefix($0).joined(separator: " ") }.first {
            shapes.verbs.contains($0)
        }
        if let typed { return typed }
        if words[0] == "queue", words.count == 1 || words[1].hasPrefix("-") { return "queue list" }
        if words.starts(with: ["ticket", "time"]) { return "ticket time add" }
        return nil
    }

    private func fault(in text: String, _ mode: String, _ names: [String], columns: String?) -> String? {
        checker.withLock { checker in
            let asked: JSON = [
                "mode": .string(mode), "shapes": .array(names.map(JSON.string)),
                "columns": columns.map { .array($0.split(separator: ",").map { .string(String($0)) }) }
                    ?? .null,
                "text": .string(text),
            ]
            guard let faults = checker?.ask(asked) else { return nil }
            return faults.isEmpty ? nil : faults
        }
    }
}

/// The process of the validator: a question a line, and an answer a line.
private struct Checker {
    private let questions: FileHandle
    private let answers: FileHandle
    private(set) var count = 0

    /// Starts it; nil where there is none.
    init?() {
        let python = Process()
        python.executableURL = URL(filePath: "/usr/bin/env")
        python.arguments = ["python3", "-c", Checker.script, Golden.root + "/man/schema/output"]
        let (input, output) = (Pipe(), Pipe())
        python.standardInput = input
        python.standardOutput = output
        python.standardError = FileHandle.nullDevice
        guard (try? python.run()) != nil else { return nil }
        questions = input.fileHandleForWriting
        answers = output.fileHandleForReading
        guard line() == "ready" else {
            print("skipped: python3 has no package 'jsonschema'")
            return nil
        }
    }

    mutating func ask(_ question: JSON) -> String {
        var bytes: [UInt8] = []
        question.write(to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        guard (try? questions.write(contentsOf: Data(bytes))) != nil else { return "the validator ended\n" }
        count += 1
        guard let answer = line(), let json = try? JSON.parse(Array(answer.utf8)),
            case .string(let faults) = json
        else { return "the validator ended\n" }
        return faults
    }

    private func line() -> String? {
        var bytes: [UInt8] = []
        while true {
            guard let data = try? answers.read(upToCount: 1), let byte = data.first else { return nil }
            if byte == UInt8(ascii: "\n") { return String(decoding: bytes, as: UTF8.self) }
            bytes.append(byte)
        }
    }

    /// A shape fits if its schema does, with no key besides; with `--columns`, its keys are those.
    private static let script = """
        import json, os, sys
        from jsonschema import Draft202012Validator
        sys.stdout.write("ready\\n"); sys.stdout.flush()
        folder, known = sys.argv[1], {}
        def close(schema):
            if isinstance(schema, dict):
                if "properties" in schema and "type" in schema: schema["additionalProperties"] = False
                for inner in list(schema.values()): close(inner)
            elif isinstance(schema, list):
                for inner in schema: close(inner)
        def checker(name, columns):
            key = (name, columns)
            if key not in known:
                schema = json.load(open(os.path.join(folder, name + ".schema.json"), encoding="utf-8"))
                Draft202012Validator.check_schema(schema)
                close(schema)
                if columns is not None:
                    schema["properties"] = {k: v for k, v in schema["properties"].items() if k in columns}
                    schema["required"] = list(columns)
                known[key] = Draft202012Validator(schema)
            return known[key]
        def faults(value, names, columns):
            found = None
            for name in names:
                errors = list(checker(name, columns).iter_errors(value))
                if not errors: return ""
                text = "".join(f"{name}: {list(e.absolute_path)} {e.message[:300]}\\n" for e in errors[:3])
                if found is None or len(text) < len(found): found = text
            return found or "no shape is declared for it\\n"
        for line in sys.stdin:
            try:
                asked = json.loads(line)
                columns = tuple(asked["columns"]) if asked["columns"] is not None else None
                mode, text = asked["mode"], asked["text"]
                values = ([json.loads(l) for l in text.split("\\n") if l] if mode == "lines"
                          else json.loads(text) if mode == "list" else [json.loads(text)])
                if mode == "list" and not asked["shapes"]: answer = "it is an array\\n"
                else: answer = "".join(faults(v, asked["shapes"], columns) for v in values[:50] + values[50:][-50:])
            except Exception as error: answer = f"{type(error).__name__}: {error}\\n"
            sys.stdout.write(json.dumps(answer[:2000]) + "\\n"); sys.stdout.flush()
        """
}
