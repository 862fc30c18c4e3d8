import DeskCLI

/// What a verb reads from the standard input instead of flags.
enum InputFormat: String, CaseIterable, ExpressibleByArgument {
    /// One object, or one a line.
    case json
    /// One object a line, however few.
    case jsonl
}
