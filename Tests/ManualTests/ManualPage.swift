import DeskCLI
import DeskCommands
import DeskMail
import DeskModel
import DeskProse
import DeskTesting

/// A manual page: its hand-written part, with what the program knows of itself put in.
///
/// A line `@word argument@` of the part is replaced; see `insertion(_:_:)` for the words.
struct ManualPage {
    let language: Language
    let tools: [Tool: CommandDescription]
    /// What the tools print as JSON, with the remarks of this language.
    let shapes: Shapes
    /// Hand-written pieces that several pages share.
    let piece: (String) throws -> String

    /// The page of a part.
    func page(_ part: String) throws -> String {
        var page = ""
        for line in part.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
            guard line.hasPrefix("@"), line.hasSuffix("@") else {
                page += line + "\n"
                continue
            }
            let words = line.dropFirst().dropLast().split(separator: " ").map(String.init)
            page += try insertion(words.first ?? "", words.dropFirst().first ?? "")
        }
        return page
    }

    private func insertion(_ word: String, _ argument: String) throws -> String {
        let tool = Tool(rawValue: argument).flatMap { tools[$0] }
        switch word {
        case "head": return tool.map(head) ?? ""
        case "verbs": return tool.map(verbs) ?? ""
        case "common": return list(shared)
        case "include": return try page(try piece(argument))
        case "mails": return mails
        case "roles": return roles
        case "rules": return rules
        case "schedule": return schedule
        case "shapes": return shapes.all.map(section).joined()
        default: throw DeskError(.usage, Prose(verbatim: "a part has no insertion \(word)"))
        }
    }

    /// The verbs of a tool; those of `desk` without the other four.
    static func verbs(of tool: CommandDescription) -> [CommandDescription] {
        tool.verbs.filter { $0.path.count > 1 }.filter {
            $0.path.first != "desk" || Tool(rawValue: $0.path.dropFirst().first ?? "") == nil
        }
    }

    // MARK: Tools

    private func head(_ tool: CommandDescription) -> String {
        let abstract = tool.abstract.hasSuffix(".") ? String(tool.abstract.dropLast()) : tool.abstract
        let sentence = abstract.prefix(1).lowercased() + abstract.dropFirst()
        let (name, synopsis) = (Prose.manualName[language], Prose.manualSynopsis[language])
        var text = ".Sh \(name)\n.Nm \(tool.name)\n.Nd \(Mdoc.text(sentence))\n.Sh \(synopsis)\n"
        // A formatter begins a line with each name in the section that it knows by its English title.
        let isKnown = language == .en
        text += isKnown ? "" : ".Bl -item -compact\n"
        for verb in Self.verbs(of: tool) {
            text += isKnown ? "" : ".It\n"
            text +=
                ".Nm \(tool.name)\n.Cm \(verb.path.dropFirst().map(Mdoc.argument).joined(separator: " "))\n"
            for argument in own(verb) where argument.kind == .positional { text += usage(argument) }
            for argument in own(verb) where argument.kind == .option && !argument.isOptional {
                text += usage(argument)
            }
            if own(verb).contains(where: { $0.kind != .positional && $0.isOptional }) {
                text += ".Op Ar \(Prose.manualFlags[language])\n"
            }
        }
        return text + (isKnown ? "" : ".El\n")
    }

    private func verbs(_ tool: CommandDescription) -> String {
        var text = ".Bl -tag -width Ds\n"
        for verb in Self.verbs(of: tool) {
            text += ".It Xo\n.Ic \(verb.path.map(Mdoc.argument).joined(separator: " "))\n"
            for argument in own(verb) where argument.kind == .positional { text += usage(argument) }
            for argument in own(verb) where argument.kind != .positional { text += usage(argument) }
            text += ".Xc\n\(Mdoc.text(verb.abstract))\n"
            let name = verb.name == "ticket time add" ? Verb.ticketTime.rawValue : verb.name
            if let known = Verb(rawValue: name) { text += known.access.sentence[language] + "\n" }
            let arguments = own(verb)
            if !arguments.isEmpty { text += list(arguments) }
            if !verb.example.isEmpty { text += Mdoc.literal(verb.example) }
        }
        return text + ".El\n"
    }

    private func own(_ verb: CommandDescription) -> [ArgumentDescription] {
        verb.arguments.filter { !$0.isAnswer && !$0.isShared }
    }

    private func usage(_ argument: ArgumentDescription) -> String {
        let more = argument.isRepeating ? " ..." : ""
        let text =
            switch argument.kind {
            case .positional: "Ar \(value(argument))\(more)"
            case .option: "\(Mdoc.flag(argument.name)) Ar \(value(argument))\(more)"
            case .flag: Mdoc.flag(argument.name)
            }
        return argument.isOptional || argument.kind == .flag ? ".Op \(text)\n" : ".\(text)\n"
    }

    private func value(_ argument: ArgumentDescription) -> String {
        let text = argument.placeholder
        return Mdoc.argument(text.hasPrefix("<") ? argument.valueName : text)
    }

    private func list(_ arguments: [ArgumentDescription]) -> String {
        var text = ".Bl -tag -width Ds -compact\n"
        for argument in arguments where !argument.isAnswer {
            let names = argument.names.map(Mdoc.flag).joined(separator: " , ")
            let more = argument.isRepeating ? " ..." : ""
            switch argument.kind {
            case .positional: text += ".It Ar \(value(argument))\(more)\n"
            case .option: text += ".It \(names) Ar \(value(argument))\(more)\n"
            case .flag: text += ".It \(names)\n"
            }
            text += Mdoc.text(argument.abstract) + "\n"
            if !argument.values.isEmpty, argument.placeholder.hasPrefix("<"),
                !argument.abstract.contains(argument.values[argument.values.count - 1])
            {
                text += Prose.manualOneOf(argument.values)[language] + "\n"
            }
            if argument.kind == .option, let standard = argument.standard {
                text += Prose.manualDefault(standard)[language]
            }
        }
        return text + ".El\n"
    }

    /// The flags that many verbs share, as the first verb that has one declares it.
    private var shared: [ArgumentDescription] {
        let all = (tools[.desk]?.verbs ?? []).flatMap(\.arguments)
        return SharedFlags.groups.flatMap(\.flags).compactMap { name in
            all.first { $0.isShared && $0.name == name }
        }
    }
}
