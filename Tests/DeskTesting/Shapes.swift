package import DeskModel

/// The shapes of JSON that the tools print, as `Tests/ManualTests/Parts/shapes` declares them.
///
/// A shape begins with `== name`. A line says what it is, `one:` and `list:` which verbs print it alone or in an
/// array; where neither is, it lies within others. Then come its keys, each with its type and what else is to be
/// said of it; `+ shape` stands for all keys of another. Types are `text`, `integer`, `bool`, `time`, `date`,
/// `hash`, `money`, `true`, `object`, `any`, words between `|`, the name of a shape, `[type]`, and `type?` for
/// what may be null.
package struct Shapes: Sendable {
    /// A key of a shape.
    package struct Key: Sendable {
        /// The key.
        package let name: String
        /// Its type, as it is declared.
        package let type: String
        /// What else is to be said of it; empty where it speaks for itself.
        package let text: String
    }

    /// A shape.
    package struct Shape: Sendable {
        /// What its schema is called.
        package let name: String
        /// What it is; empty for one that lies within others.
        package var title = ""
        /// The verbs that print one.
        package var one: [String] = []
        /// The verbs that print an array of them.
        package var list: [String] = []
        /// The shapes whose keys come first, or stand among its own.
        package var parts: [Part] = []
        /// Whether it is an answer by itself.
        package var isAnswer: Bool { !title.isEmpty }
    }

    /// A line of a shape.
    package enum Part: Sendable {
        case key(Key)
        case all(String)
    }

    /// All of them, as they stand there.
    package let all: [Shape]
    /// Its sentences in another language: a line in English, the same below it, and an empty line.
    package private(set) var translations: [String: String] = [:]

    /// The same, with the sentences of another language.
    package func translated(_ text: String) -> Shapes {
        var shapes = self
        for pair in text.split(separator: "\n\n") {
            let lines = pair.split(separator: "\n").map(String.init)
            shapes.translations[lines[0]] = lines.last
        }
        return shapes
    }

    /// Every sentence that is said of a shape or a key.
    package var sentences: Set<String> {
        Set(all.filter(\.isAnswer).map(\.title) + all.flatMap(keys).map(\.text).filter { !$0.isEmpty })
    }

    /// Reads a declaration.
    package init(_ text: String) {
        var all: [Shape] = []
        for line in text.split(separator: "\n").map(String.init) {
            let words = line.split(separator: " ", maxSplits: 2).map(String.init)
            let rest = String(line.drop { $0 != " " }.dropFirst())
            switch words[0] {
            case "==": all.append(Shape(name: rest))
            case "one:": all[all.count - 1].one = rest.split(separator: ", ").map(String.init)
            case "list:": all[all.count - 1].list = rest.split(separator: ", ").map(String.init)
            case "+": all[all.count - 1].parts.append(.all(rest))
            case let word where word.first?.isUppercase == true: all[all.count - 1].title = line
            case let word:
                let key = Key(
                    name: word, type: words.count > 1 ? words[1] : "", text: words.count > 2 ? words[2] : "")
                all[all.count - 1].parts.append(.key(key))
            }
        }
        self.all = all
    }

    /// A shape by its name.
    package func shape(_ name: String) -> Shape? { all.first { $0.name == name } }

    /// All keys of a shape, in their order.
    package func keys(of shape: Shape) -> [Key] {
        shape.parts.flatMap { part -> [Key] in
            switch part {
            case .key(let key): [key]
            case .all(let name): self.shape(name).map(keys) ?? []
            }
        }
    }

    /// Every verb that prints JSON.
    package var verbs: Set<String> { Set(all.flatMap { $0.one + $0.list }) }

    // MARK: Schema

    /// The schema of a shape.
    package func schema(of shape: Shape) -> JSON {
        var found: [String] = []
        let object = object(shape, &found)
        // What lies within what lies within.
        var definitions: [JSON.Member] = []
        while definitions.count < found.count {
            let name = found[definitions.count]
            guard let inner = self.shape(name) else { break }
            definitions.append(JSON.Member(name, .object(self.object(inner, &found))))
        }
        let head = [
            JSON.Member("$schema", "https://json-schema.org/draft/2020-12/schema"),
            JSON.Member("$id", .string("urn:desk:output:1:\(shape.name)")),
            JSON.Member("title", .string(shape.title)),
        ]
        let tail =
            definitions.isEmpty
            ? [] : [JSON.Member("$defs", .object(definitions.sorted { $0.key < $1.key }))]
        return .object(head + object + tail)
    }

    private func object(_ shape: Shape, _ found: inout [String]) -> [JSON.Member] {
        let keys = keys(of: shape)
        var properties: [JSON.Member] = []
        for key in keys {
            var members = type(key.type, &found)
            if !key.text.isEmpty { members.append(JSON.Member("description", .string(key.text))) }
            properties.append(JSON.Member(key.name, .object(members)))
        }
        return [
            JSON.Member("type", "object"), JSON.Member("properties", .object(properties)),
            JSON.Member("required", .array(keys.map { .string($0.name) })),
        ]
    }

    private func type(_ type: String, _ found: inout [String]) -> [JSON.Member] {
        if type.hasSuffix("?") {
            let inner = self.type(String(type.dropLast()), &found)
            if inner.count == 1, inner[0].key == "type" {
                return [JSON.Member("type", .array([inner[0].value, "null"]))]
            }
            if inner.count == 1, inner[0].key == "enum", case .array(let words) = inner[0].value {
                return [JSON.Member("enum", .array(words + [.null]))]
            }
            return [JSON.Member("anyOf", .array([.object(inner), ["type": "null"]]))]
        }
        if type.hasPrefix("[") {
            return [
                JSON.Member("type", "array"),
                JSON.Member("items", .object(self.type(String(type.dropFirst().dropLast()), &found))),
            ]
        }
        let digits = "[0-9]"
        let date = "\(digits){4}-\(digits){2}-\(digits){2}"
        func pattern(_ pattern: String) -> [JSON.Member] {
            [JSON.Member("type", "string"), JSON.Member("pattern", .string("^\(pattern)$"))]
        }
        switch type {
        case "text": return [JSON.Member("type", "string")]
        case "integer": return [JSON.Member("type", "integer")]
        case "bool": return [JSON.Member("type", "boolean")]
        case "true": return [JSON.Member("const", true)]
        case "object": return [JSON.Member("type", "object")]
        case "any": return []
        case "date": return pattern(date)
        case "time": return pattern("\(date)T\(digits){2}:\(digits){2}:\(digits){2}Z")
        case "hash": return pattern("[0-9a-f]{64}")
        case "money": return pattern("\(digits)+[.]\(digits){2}")
        case let name where shape(name) != nil:
            if !found.contains(name) { found.append(name) }
            return [JSON.Member("$ref", .string("#/$defs/\(name)"))]
        default:
            return [JSON.Member("enum", .array(type.split(separator: "|").map { .string(String($0)) }))]
        }
    }
}
