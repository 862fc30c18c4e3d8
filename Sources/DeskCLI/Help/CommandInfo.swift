package import ArgumentParser
package import DeskModel

/// What a command says of itself: the parser's own description of it, as help, manual and completion need it.
package struct CommandInfo: Sendable {
    /// One argument, option or flag.
    package struct Argument: Sendable {
        /// How an argument is given.
        package enum Kind: String, Sendable { case positional, option, flag }

        /// Of which kind it is.
        package let kind: Kind
        /// As typed, with dashes, short ones first; empty for a positional.
        package let names: [String]
        /// What stands for the value, without brackets.
        package let valueName: String
        /// Whether it can be left out.
        package let isOptional: Bool
        /// Whether it can be given more than once.
        package let isRepeating: Bool
        /// Help in one sentence.
        package let abstract: String
        /// The words that may be given, if they are a fixed list.
        package let words: [String]
        /// The value where none is given.
        package let standard: String?

        /// The longest name, or the value's for a positional.
        package var title: String { names.last ?? valueName }
    }

    /// The word the command is called by.
    package let name: String
    /// One line of what it does.
    package let abstract: String
    /// An example of its use.
    package let example: String
    /// Those meant to be seen, in the order of their declaration.
    package let arguments: [Argument]
    /// The verbs below it.
    package let subcommands: [CommandInfo]

    /// Describes a tool, in the language of the run.
    package init(of root: any ParsableCommand.Type) throws(DeskError) {
        let dump = try JSON.parse(Array(root._dumpHelp().utf8))
        self.init(dump["command"] ?? .null)
    }

    private init(_ command: JSON) {
        name = command["commandName"]?.text(or: "") ?? ""
        abstract = command["abstract"]?.text(or: "") ?? ""
        example = command["discussion"]?.text(or: "") ?? ""
        arguments = (command["arguments"]?.elements ?? []).filter(\.isShown).map(Argument.init)
        subcommands = (command["subcommands"]?.elements ?? []).filter(\.isShown).map(CommandInfo.init)
            .filter { $0.name != "help" }
    }
}

extension CommandInfo.Argument {
    fileprivate init(_ json: JSON) {
        kind = Kind(rawValue: json["kind"]?.text(or: "") ?? "") ?? .flag
        let names = (json["names"]?.elements ?? []).map { name in
            (name["kind"] == .string("long") ? "--" : "-") + (name["name"]?.text(or: "") ?? "")
        }
        self.names = names.sorted { $0.utf8.count < $1.utf8.count }
        valueName = json["valueName"]?.text(or: "") ?? ""
        isOptional = json["isOptional"] == .bool(true)
        isRepeating = json["isRepeating"] == .bool(true)
        abstract = json["abstract"]?.text(or: "") ?? ""
        words = (json["allValues"]?.elements ?? []).map { $0.text(or: "") }
        standard = json["defaultValue"]?.text(or: "")
    }
}

extension JSON {
    fileprivate subscript(key: String) -> JSON? {
        guard case .object(let members) = self else { return JSON?.none }
        return members.first { $0.key == key }?.value
    }

    fileprivate var elements: [JSON] {
        guard case .array(let elements) = self else { return [] }
        return elements
    }

    fileprivate func text(or other: String) -> String {
        guard case .string(let text) = self else { return other }
        return text
    }

    fileprivate var isShown: Bool { self["shouldDisplay"] != .bool(false) }
}
