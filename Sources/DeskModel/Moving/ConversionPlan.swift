/// Systems whose exports can be made a neutral folder.
package enum ConvertedSystem: String, CaseIterable, Sendable {
    case rt
    case zammad
    case osticket
    case zendesk
    case mbox
    case csv
}

/// What is to be made of an export, as `desk convert` hands it to its helper.
package struct ConversionPlan: Equatable, Sendable {
    /// What wrote the export.
    package let system: ConvertedSystem
    /// The export, a file or a folder.
    package let from: String
    /// The folder that is to be made.
    package let to: String
    /// What the tickets' source is called: the system where nothing is said.
    package var source: String
    /// The time zone of times that name none.
    package var zone = Rule.of(.timeZone).standard
    /// Addresses and domains that are the desk's own.
    package var own: [String] = []
    /// What states of the system are called here.
    package var states: [Named] = []
    /// Which column is which field.
    package var columns: [Named] = []
    /// Whether text is windows-1250.
    package var isWindows1250 = false
    /// Threads of a mailbox whose last word is the customer's are open from this day on.
    package var openSince: CivilDate?
    /// Whether what cannot be read is passed over.
    package var continues = false
    /// Whether the answer, and errors, are JSON.
    package var asJSON = false
    /// Whether nothing is answered.
    package var isQuiet = false
    /// The language of what is said, and of names that are made up.
    package var language = Language.en

    /// A name there, and what it is here.
    package struct Named: Equatable, Sendable {
        /// What it is called there.
        package let name: String
        /// What it is here.
        package let meaning: String

        /// Reads `name=meaning`: what comes after the last sign is the meaning; nothing for anything else.
        package init?(_ text: String, oneOf known: [String]) {
            guard let sign = text.utf8.lastIndex(of: UInt8(ascii: "=")), sign != text.startIndex,
                let meaning = known.first(where: { $0 == String(text[text.utf8.index(after: sign)...]) })
            else { return nil }
            name = String(text[..<sign])
            self.meaning = meaning
        }
    }

    /// With nothing but what must be said.
    package init(_ system: ConvertedSystem, from: String, to: String) {
        self.system = system
        self.from = from
        self.to = to
        source = system.rawValue
    }

    /// The fields of a table of tickets.
    package static let fields = SheetField.allCases.map(\.rawValue)

    /// The states of a ticket.
    package static let stateNames = Ticket.State.allCases.map(\.rawValue)

    /// The words that the helper is called with.
    package var words: [String] {
        var words = [system.rawValue, from, to]
        func add(_ key: String, _ value: String) { words.append(key + "=" + value) }
        add("source", source)
        add("zone", zone)
        for text in own { add("own", text) }
        for state in states { add("state", state.name + "=" + state.meaning) }
        for column in columns { add("map", column.name + "=" + column.meaning) }
        if isWindows1250 { add("encoding", "windows-1250") }
        if let openSince { add("open-since", openSince.iso) }
        for (key, isSaid) in [("continue", continues), ("json", asJSON), ("quiet", isQuiet)] where isSaid {
            add(key, "")
        }
        add("lang", language.rawValue)
        return words
    }

    /// Reads what `words` wrote; nothing for anything else.
    package init?(words: [String]) {
        guard words.count >= 3, let system = ConvertedSystem(rawValue: words[0]) else { return nil }
        self.init(system, from: words[1], to: words[2])
        for word in words.dropFirst(3) {
            guard let sign = word.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
            let value = String(word[word.utf8.index(after: sign)...])
            switch word[..<sign] {
            case "source": source = value
            case "zone": zone = value
            case "own": own.append(value)
            case "state":
                guard let named = Named(value, oneOf: ConversionPlan.stateNames) else { return nil }
                states.append(named)
            case "map":
                guard let named = Named(value, oneOf: ConversionPlan.fields) else { return nil }
                columns.append(named)
            case "encoding": isWindows1250 = true
            case "open-since": openSince = CivilDate(iso: value)
            case "continue": continues = true
            case "json": asJSON = true
            case "quiet": isQuiet = true
            case "lang": language = Language(rawValue: value) ?? .en
            default: return nil
            }
        }
    }
}

/// A field of a ticket that a column of a table can hold.
package enum SheetField: String, CaseIterable, Sendable {
    case id
    case subject
    case description
    case requester
    case name
    case organisation
    case phone
    case state
    case owner
    case topic
    case channel
    case created
    case updated
    case responded
    case resolved
    case closed
    case deadline
    case error
    case steps
    /// A word of the thread; rows of one ticket have one each.
    case comment
    /// Who said it.
    case author
    /// When.
    case at
    /// reply, note or customer.
    case kind
}
