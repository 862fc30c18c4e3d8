import DeskCLI
import DeskModel
import DeskProse

/// One conversion: what was asked for, what is read and written, and what gets lost on the way.
final class Conversion {
    let plan: ConversionPlan
    let losses: Losses
    let times: Times
    let folder: NeutralFolder
    let people: People
    private let terminal: Terminal
    private var topics: Set<String> = []
    private var tickets: Set<UInt64> = []
    private var saidStates: Set<String> = []

    private init(_ plan: ConversionPlan, _ terminal: Terminal) throws(DeskError) {
        self.plan = plan
        self.terminal = terminal
        losses = Losses(terminal)
        times = Times(zone: try Times.zone(named: plan.zone))
        folder = try NeutralFolder(plan.to)
        people = People(plan, losses)
    }

    /// Carries out the command line, and returns the exit status.
    static func main(_ words: [String?]) -> Int32 {
        var terminal = Terminal.standard()
        guard let plan = ConversionPlan(words: words.map { $0 ?? "" }) else {
            return terminal.tell(DeskError(.usage, .convertNeedsDesk, hint: .convertNeedsDeskHint))
        }
        terminal.language = plan.language
        terminal.isQuiet = plan.isQuiet
        terminal.tellsErrorsAsJSON = plan.asJSON
        return Language.$spoken.withValue(plan.language) {
            do {
                try Conversion.run(plan, terminal)
                try terminal.flush()
                return 0
            } catch {
                return terminal.tell(error as? DeskError ?? DeskError(unforeseen: error), detail: error)
            }
        }
    }

    private static func run(_ plan: ConversionPlan, _ terminal: Terminal) throws {
        let conversion = try Conversion(plan, terminal)
        do {
            try conversion.reading()
            try conversion.people.write(to: conversion.folder)
            for topic in conversion.topics.sorted() {
                try conversion.folder.add(.topics, ["name": .string(topic)])
            }
            let faults = conversion.losses.faults
            guard faults == 0 || plan.continues else {
                throw DeskError(.invalid, .convertFaults(faults), hint: .convertFaultsHint)
            }
            guard conversion.folder.counts.contains(where: { $0.1 > 0 }) else {
                throw DeskError(.invalid, .convertFoundNothing(plan.from, plan.system.rawValue))
            }
            try conversion.folder.finish(source: plan.source)
        } catch {
            conversion.folder.remove()
            throw error
        }
        try conversion.tell()
    }

    private func reading() throws {
        switch plan.system {
        case .csv: try SheetConverter(self).run()
        case .mbox: try MailboxConverter(self).run()
        case .rt: try RTConverter(self).run()
        case .zammad: try ZammadConverter(self).run()
        case .zendesk: try ZendeskConverter(self).run()
        case .osticket: try OsTicketConverter(self).run()
        }
    }

    /// Says what was made, and what was not.
    private func tell() throws {
        let counts = folder.counts
        if plan.asJSON {
            let members = counts.map { JSON.Member($0.0, JSON($0.1)) }
            try terminal.write(
                object: .object(
                    members + [
                        JSON.Member("leftOut", JSON(losses.leftOut)),
                        JSON.Member("failed", JSON(losses.faults)),
                    ]))
        } else if !plan.isQuiet {
            try terminal.print(.converted(counts.filter { $0.1 > 0 }))
        }
        for (what, count) in losses.passed { terminal.say(.convertPassed(what, count)) }
        try terminal.flush()
        guard losses.faults == 0 else {
            throw DeskError(.partial, .convertPartly(losses.faults), hint: .convertPartlyHint)
        }
    }

    // MARK: What all converters share

    /// The topic of a name; nothing for an empty one.
    func topic(_ name: String?) -> String? {
        guard let name, case let line = name.oneLine(200), !line.isEmpty else { return nil }
        topics.insert(line)
        return line
    }

    /// What a state is here: as the command line says, else as the system's table does. One that neither knows
    /// is reported once and taken to be open. `kind` is what the system says the state is a kind of.
    func state(
        _ name: String, _ known: [String: Ticket.State], _ place: @autoclosure () -> Origin,
        kind: String? = nil
    ) -> Ticket.State {
        let folded = Conversion.folded(name)
        if let said = plan.states.last(where: { Conversion.folded($0.name) == folded }),
            let state = Ticket.State(rawValue: said.meaning)
        {
            return state
        }
        if let state = known[folded] ?? kind.flatMap({ known[$0] }) { return state }
        if saidStates.insert(folded).inserted { losses.note(place(), .convertUnknownState(name)) }
        return .open
    }

    private static func folded(_ name: String) -> String { Text.trim(name).lowercased() }

    /// A text that fits in its place: of a longer one the beginning, with all of it as a file.
    func fitted(
        _ text: String, _ files: inout [FileSheet], _ author: Author?, _ at: Instant
    ) throws(DeskError) -> String {
        let most = 1 << 20
        guard text.utf8.count > most else { return text }
        let (sha256, size) = try folder.attach(Array(text.utf8))
        files.append(
            FileSheet(
                name: "text.txt", type: "text/plain", size: size, sha256: sha256, author: author, at: at))
        let start = String(decoding: text.utf8.prefix(most - 1000), as: UTF8.self)
        return start + "\n\n" + Prose.textCut.spoken
    }

    /// Bytes as a file of a ticket.
    func file(
        _ name: String, _ type: String?, _ bytes: [UInt8], _ author: Author?, _ at: Instant
    ) throws(DeskError) -> FileSheet {
        let (sha256, size) = try folder.attach(bytes)
        return FileSheet(
            name: Conversion.fileName(name, type), type: type, size: size, sha256: sha256, author: author,
            at: at)
    }

    /// A name that can be stored.
    static func fileName(_ name: String, _ type: String?) -> String {
        let line = name.oneLine(AttachmentSource.longestName)
        return line.isEmpty ? "attachment" + (type.flatMap(MediaType.ending) ?? "") : line
    }

    /// Text that is HTML where its type says so, with the pictures within it as files.
    func text(
        _ text: String, isHTML: Bool, _ files: inout [FileSheet], _ author: Author?, _ at: Instant
    ) throws(DeskError) -> String {
        guard isHTML else { return try fitted(text.body, &files, author, at) }
        let (words, pictures) = BodyText.read(html: text)
        for (index, picture) in pictures.enumerated() {
            files.append(
                try file(
                    "picture-\(index + 1)" + (MediaType.ending(of: picture.type) ?? ""), picture.type,
                    picture.bytes, author, at))
        }
        return try fitted(words, &files, author, at)
    }

    /// Writes a ticket. One that the format cannot hold is a fault, as is one that is there already.
    func add(_ sheet: TicketSheet, _ place: @autoclosure () -> Origin) throws(DeskError) {
        func origin() -> Origin {
            var origin = place()
            origin.key = plan.source + ":" + sheet.sourceId
            return origin
        }
        guard tickets.insert(PieceIndex.key(sheet.sourceId)).inserted else {
            return losses.fault(origin(), .convertTwice)
        }
        do throws(DeskError) {
            try folder.add(.tickets, sheet.json(source: plan.source))
        } catch {
            guard error.kind == .invalid else { throw error }
            losses.fault(origin(), error.message)
        }
    }
}
