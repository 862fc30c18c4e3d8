package import DeskModel

/// The frame of help pages.
extension Prose {
    package static var helpUsage: Prose { Prose(en: "usage:", cs: "použití:") }
    package static var helpVerb: Prose { Prose(en: "verb", cs: "příkaz") }
    package static var helpFlags: Prose { Prose(en: "flags", cs: "volby") }
    package static var helpVerbs: Prose { Prose(en: "verbs", cs: "příkazy") }
    package static var helpArguments: Prose { Prose(en: "arguments", cs: "argumenty") }
    package static var helpOptions: Prose { Prose(en: "flags", cs: "volby") }
    package static var helpExample: Prose { Prose(en: "example", cs: "příklad") }
    package static func helpDefault(_ value: String) -> Prose {
        Prose(en: "[\(value)]", cs: "[\(value)]")
    }
    package static var helpChangeFlags: Prose {
        Prose(en: "flags of changes, see desk(7)", cs: "volby změn, viz desk(7)")
    }
    package static var helpOutputFlags: Prose {
        Prose(en: "flags of output, see desk(7)", cs: "volby výstupu, viz desk(7)")
    }
    package static var helpGlobalFlags: Prose {
        Prose(en: "flags of every verb, see desk(7)", cs: "volby všech příkazů, viz desk(7)")
    }
}
