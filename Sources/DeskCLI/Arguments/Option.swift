/// A parameter that holds a value. What is set in a copy of the options is set in all, as there is one command line.
package class ValueParameter<Value>: Parameter {
    /// What it holds; nil where it has to be given and was not.
    fileprivate final var value: Value?
    private let read: (String, inout Value?) throws -> Bool

    fileprivate init(
        _ kind: Kind, _ name: String?, short: Character? = nil, _ strategy: Strategy, _ help: Help,
        _ files: Files, standard: Value? = nil
    ) where Value: ParameterValue {
        value = standard ?? Value.unset
        read = Value.read
        super.init(
            ParameterInfo(
                kind, help, isOptional: value != nil, isRepeating: Value.isRepeating, words: Value.words,
                standard: standard?.standard, files: files),
            name, short: short, strategy)
    }

    fileprivate init(_ kind: Kind, _ help: Help, unset: Value?, _ read: @escaping (String) throws -> Value) {
        value = unset
        self.read = { word, value in
            value = try read(word)
            return true
        }
        super.init(ParameterInfo(kind, help, isOptional: unset != nil), nil, short: nil)
    }

    override final func take(_ word: String) throws -> Bool { try read(word, &value) }

    /// What it holds, once the line has been parsed.
    fileprivate final var held: Value {
        guard let value else { preconditionFailure("\(info.title) is read before the line was parsed") }
        return value
    }
}

/// A flag with a value: `--owner eva`. It is named as the property, unless another name is given.
@propertyWrapper
package final class Option<Value>: ValueParameter<Value> {
    /// The value.
    package var wrappedValue: Value {
        get { held }
        set { value = newValue }
    }

    /// With a value where none is given.
    package convenience init(
        wrappedValue: Value, _ name: String? = nil, short: Character? = nil, parsing: Strategy = .next,
        help: Help, completion: Files = .none
    ) where Value: ParameterValue {
        self.init(.option, name, short: short, parsing, help, completion, standard: wrappedValue)
    }

    /// Without one.
    package convenience init(
        _ name: String? = nil, short: Character? = nil, parsing: Strategy = .next, help: Help,
        completion: Files = .none
    ) where Value: ParameterValue {
        self.init(.option, name, short: short, parsing, help, completion)
    }
}

/// A word that is no flag's, by its place on the line.
@propertyWrapper
package final class Argument<Value>: ValueParameter<Value> {
    /// The value.
    package var wrappedValue: Value {
        get { held }
        set { value = newValue }
    }

    /// With a value where none is given.
    package convenience init(wrappedValue: Value, help: Help, completion: Files = .none)
    where Value: ParameterValue {
        self.init(.positional, nil, .next, help, completion, standard: wrappedValue)
    }

    /// Without one.
    package convenience init(help: Help, completion: Files = .none) where Value: ParameterValue {
        self.init(.positional, nil, .next, help, completion)
    }

    /// As somebody reads it, who throws what is wrong with the word.
    package convenience init(help: Help, transform: @escaping (String) throws -> Value) {
        self.init(.positional, help, unset: nil, transform)
    }

    /// The same where it may be left out.
    package convenience init<Wrapped>(help: Help, transform: @escaping (String) throws -> Wrapped)
    where Value == Wrapped? {
        self.init(.positional, help, unset: .some(nil)) { try transform($0) }
    }
}

/// A flag without a value: `--mine`. It is named as the property, unless another name is given.
@propertyWrapper
package final class Flag: Parameter {
    /// Whether it was given.
    package var wrappedValue: Bool

    /// As it is where it is not given.
    package init(wrappedValue: Bool, _ name: String? = nil, short: Character? = nil, help: Help) {
        self.wrappedValue = wrappedValue
        super.init(ParameterInfo(.flag, help), name, short: short)
    }

    override func take(_ word: String) -> Bool {
        wrappedValue = true
        return true
    }
}

/// Parameters that several verbs share.
@propertyWrapper
package final class OptionGroup<Value>: Declaration {
    /// The group.
    package let wrappedValue: Value
    private let group: any ParsableArguments

    /// As it is where nothing is given.
    package init() where Value: ParsableArguments {
        let group = Value()
        wrappedValue = group
        self.group = group
    }

    private lazy var declared = group.declared

    override func parameters(of property: String) -> [Parameter] { declared.parameters }
    override var groups: [any ParsableArguments] { declared.groups + [group] }
}
