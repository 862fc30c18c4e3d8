package import ArgumentParser

/// A command line of plain words, from which a verb takes its own flags without the parser.
///
/// The parser finds the flags of a command by reflection, and each first look at a type searches every
/// conformance of the program: some 160 searches, which were more than half of what a short verb took.
/// Verbs that are called all day so take their flags here, by the parser's names and meanings. Whatever
/// is unusual – a value that begins like a flag, a flag given twice or unknown, `--flag=value` – is not
/// understood, and the parser reads the line instead; it also says what is wrong with it.
package struct PlainLine {
    private let words: [String]
    private var isTaken: [Bool]
    private var isOdd = false

    /// A line of which nothing is taken yet.
    package init(_ words: [String]) {
        self.words = words
        isTaken = Array(repeating: false, count: words.count)
    }

    /// Whether every word has been taken, and each as it was meant.
    package var isUnderstood: Bool { !isOdd && !isTaken.contains(false) }

    /// Whether a flag is there.
    package mutating func flag(_ names: String...) -> Bool { take(names) != nil }

    /// The value of an option.
    package mutating func option<Value: ExpressibleByArgument>(_ names: String...) -> Value? {
        guard let place = take(names) else { return nil }
        return value(at: place + 1)
    }

    /// The value of an option that has to be there.
    package mutating func option<Value: ExpressibleByArgument>(needed name: String) -> Value? {
        guard let place = take([name]) else {
            isOdd = true
            return nil
        }
        return value(at: place + 1)
    }

    /// The words after an option, up to the next one.
    package mutating func option(upToNext names: String...) -> [String] {
        guard let place = take(names) else { return [] }
        var values: [String] = []
        repeat {
            guard let value: String = value(at: place + 1 + values.count) else { break }
            values.append(value)
        } while isValue(place + 1 + values.count)
        return values
    }

    /// The next word that is no flag's; one has to be there. To be asked for after all options.
    package mutating func argument<Value: ExpressibleByArgument>() -> Value? {
        value(at: isTaken.firstIndex(of: false) ?? words.count)
    }

    /// The next word that is no flag's, as somebody reads it; one has to be there.
    mutating func argument<Value>(reading read: (String) -> Value?) -> Value? {
        guard let word: String = argument(), let value = read(word) else {
            isOdd = true
            return nil
        }
        return value
    }

    /// The words that remain; one has to be there. To be asked for after all options.
    package mutating func arguments() -> [String] {
        var values: [String] = []
        repeat {
            guard let value: String = argument() else { break }
            values.append(value)
        } while isTaken.contains(false)
        return values
    }

    /// Flags that are declared, and checked, together.
    package mutating func group<Arguments: PlainArguments>() -> Arguments {
        var arguments = Arguments()
        arguments.take(from: &self)
        do { try arguments.validate() } catch { isOdd = true }
        return arguments
    }

    private mutating func take(_ names: [String]) -> Int? {
        guard let place = words.firstIndex(where: names.contains), !isTaken[place] else { return nil }
        isTaken[place] = true
        return place
    }

    private func isValue(_ place: Int) -> Bool {
        words.indices.contains(place) && !isTaken[place]
            && words[place].utf8.first.map { $0 != 0x2D } ?? false
    }

    private mutating func value<Value: ExpressibleByArgument>(at place: Int) -> Value? {
        guard isValue(place), let value = Value(argument: words[place]) else {
            isOdd = true
            return nil
        }
        isTaken[place] = true
        return value
    }
}

/// A verb or a group of flags that can do without the parser.
package protocol PlainArguments: ParsableArguments {
    /// Takes every flag, by the names the parser gives them, and then the arguments.
    ///
    /// What has to be there and is not makes the line one that is not understood; the value that stands in
    /// for it is never looked at. (No initializer: in one, assigning to a wrapped property makes the wrapper anew.)
    mutating func take(from line: inout PlainLine)
}
