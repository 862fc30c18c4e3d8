package import DeskModel

extension Language {
    /// The language of the run at hand, for texts that are asked for where none can be passed along:
    /// help, and what a parser of values says. `runTool` binds it before a command line is parsed.
    @TaskLocal package static var spoken: Language = .en
}

extension Prose {
    /// The text in the language of the run at hand.
    package var spoken: String { self[.spoken] }
}
