import DeskCLI
import DeskCore
import DeskModel
import DeskProse
import Glibc

/// `queue watch`
struct QueueWatch: DeskCommand {
    static let verb = Verb.queueWatch
    static let configuration = CommandConfiguration(
        commandName: "watch", abstract: .queueWatchAbstract,
        discussion: "queue watch --unowned --no-bell")

    @OptionGroup var filter: QueueFilterOptions
    @Option(help: .says(.watchEveryHelp, value: "duration")) var every = "2s"
    @Flag(help: .says(.watchNoBellHelp)) var noBell = false
    @OptionGroup var global: GlobalOptions

    func run(_ desk: Desk, _ terminal: Terminal) throws {
        let seconds = try TimeSpan(every).seconds
        guard (1...3600).contains(seconds) else { throw DeskError(.usage, .badEvery(every)) }
        let filter = try filter.filter()
        terminal.tellEmptySearch(filter.text)
        var watch = QueueWatching(
            desk: desk, filter: filter, every: seconds, bell: !noBell, started: Launch.clock())
        if terminal.isDumb, terminal.isTTY.output { try watch.follow(terminal) }
        try Screen.run(on: terminal) { screen in
            while try watch.step(screen, terminal) {}
        }
    }
}

/// A queue being watched.
private struct QueueWatching {
    /// The desk as it was opened; its clock is moved on with each look.
    let desk: Desk
    let filter: TicketFilter
    let every: Int64
    let bell: Bool
    let started: Instant
    private var picture = QueueFrame()
    private var drawn: Screen.Drawn?
    private var version: Int64?
    private var lookedAt: Instant?
    /// When it was noted last that somebody looks.
    private var notedAt: Instant?
    private var total = 0
    /// The ticket about which a call is being recorded.
    private var calling: Int64?
    /// Whether the last look failed.
    private var isBlind = false
    private let zone: TimeZoneTable?
    /// The zone's name: the heading says it with the time of day.
    private let place: String
    /// What depends on the time of day alone is looked at anew after so many seconds.
    private static let longest: Int64 = 30

    init(desk: Desk, filter: TicketFilter, every: Int64, bell: Bool, started: Instant) {
        self.desk = desk
        self.filter = filter
        self.every = every
        self.bell = bell
        self.started = started
        zone = try? desk.rules.timeZone()
        place = ScreenClock.current?.say() ?? "UTC"
    }

    /// Prints the queue, and again whenever it has changed, where nothing can be drawn: until somebody ends it.
    mutating func follow(_ terminal: Terminal) throws -> Never {
        var former: [Ticket]?
        while true {
            let now = desk.now + (Launch.clock() - started)
            if try lookPatiently(at: now), bell { try terminal.write("\u{7}") }
            let tickets = picture.lines.map(\.line.ticket)
            if let message = picture.message {
                terminal.say(message)
                picture.message = nil
            } else if tickets != former {
                let lines = try picture.printed(
                    columns: terminal.width, rendering: terminal.rendering(now), clock: clock(at: now),
                    total: total)
                try terminal.write(((former == nil ? [] : [""]) + lines).map { $0 + "\n" }.joined())
                former = tickets
            }
            try terminal.flush()
            sleep(1)
        }
    }

    private func clock(at now: Instant) -> String {
        zone.map { "\(DaySpan.clock($0.local(at: now).minute)) \(place)" } ?? now.iso
    }

    /// Looks, draws, waits for a key and obeys it; false when it is time to go.
    mutating func step(_ screen: Screen, _ terminal: Terminal) throws -> Bool {
        let now = desk.now + (Launch.clock() - started)
        if try lookPatiently(at: now), bell { try screen.ring() }
        let clock = self.clock(at: now)
        drawn = try screen.draw(
            picture.screen(
                columns: screen.size.columns, height: screen.size.lines, rendering: terminal.rendering(now),
                clock: clock, total: total), over: drawn)
        for key in try screen.keys(within: 1000) {
            guard try obey(key, on: screen, at: now, terminal) else { return false }
        }
        return true
    }

    /// Reads the queue where the database has changed; tells whether a fast ticket came.
    private mutating func look(at now: Instant) throws -> Bool {
        if let lookedAt, now - lookedAt < every { return false }
        if notedAt.map({ now - $0 >= 60 }) ?? true {
            desk.at(now).mail.noteWatching()
            notedAt = now
        }
        let current = try desk.queue.dataVersion()
        if let lookedAt, current == version, now - lookedAt < Self.longest { return false }
        version = current
        lookedAt = now
        let found = try desk.at(now).queue.watched(filter, limit: 1000)
        total = found.size
        return picture.take(found.lines, at: now)
    }

    /// Looks, and where the database cannot be read for a while, tells so and goes on: a list stays up all day.
    private mutating func lookPatiently(at now: Instant) throws -> Bool {
        do {
            let hasNewFast = try look(at: now)
            if isBlind, lookedAt == now {
                isBlind = false
                picture.message = nil
            }
            return hasNewFast
        } catch let error as DeskError where [.busy, .inputOutput].contains(error.kind) {
            isBlind = true
            lookedAt = now
            version = nil
            picture.message = error.message
            return false
        }
    }

    private mutating func obey(
        _ key: Screen.Key, on screen: Screen, at now: Instant, _ terminal: Terminal
    ) throws -> Bool {
        let page = max(1, screen.size.lines - 3)
        picture.message = nil
        if let number = calling {
            calling = nil
            guard key != .gone else { return false }
            try call(about: number, key, at: now)
            return true
        }
        if picture.search.isTyped {
            picture.type(key)
            return key != .gone
        }
        switch key {
        case .gone: return false
        case .letter(UInt8(ascii: "q")), .escape:
            if picture.showsText {
                picture.closeText()
            } else if key == .escape, !picture.search.words.isEmpty {
                picture.type(.escape)
            } else {
                return false
            }
        case .down, .letter(UInt8(ascii: "j")): picture.move(1, page: page)
        case .up, .letter(UInt8(ascii: "k")): picture.move(-1, page: page)
        case .pageDown, .letter(UInt8(ascii: " ")): picture.move(page, page: page)
        case .pageUp: picture.move(-page, page: page)
        case .home, .letter(UInt8(ascii: "g")): picture.move(-1_000_000, page: page)
        case .end, .letter(UInt8(ascii: "G")): picture.move(1_000_000, page: page)
        case .letter(UInt8(ascii: "t")): try take(at: now)
        case .enter, .letter(UInt8(ascii: "b")): try brief(on: screen, at: now, terminal)
        case .letter(UInt8(ascii: "/")):
            picture.closeText()
            picture.startSearch()
        case .letter(UInt8(ascii: "?")): picture.show(help(screen.size.columns, terminal.rendering(now)))
        case .letter(UInt8(ascii: "r")): try reply(on: screen, at: now, terminal)
        case .letter(UInt8(ascii: "c")):
            calling = picture.selected
            picture.message = calling.map(Prose.watchCall)
        case .letter(0x0C):
            lookedAt = nil
            drawn = nil
        case .letter: break
        }
        return true
    }

    private mutating func take(at now: Instant) throws {
        guard let number = picture.selected else { return }
        try telling { watch in
            _ = try watch.desk.at(now).tickets.take([number])
            watch.picture.message = .watchTook(number)
        }
        lookedAt = nil
    }

    /// Records a call with the result that a key stands for; any other key means none.
    private mutating func call(about number: Int64, _ key: Screen.Key, at now: Instant) throws {
        guard case .letter(let letter) = key,
            let result = Call.Result.allCases.first(where: { $0.rawValue.utf8.first == letter })
        else { return }
        try telling { watch in
            let called = try watch.desk.at(now).tickets.call(number, result: result, remark: nil)
            watch.picture.message = .calledAbout(
                number, result.rawValue, inWindow: called.detail.calls.last?.inWindow)
        }
        lookedAt = nil
    }

    /// Replies in the editor, while the terminal is its, beginning as `ticket reply` does; a text that is empty is
    /// no reply.
    private mutating func reply(on screen: Screen, at now: Instant, _ terminal: Terminal) throws {
        guard let number = picture.selected else { return }
        try telling { watch in
            let draft = try watch.desk.at(now).tickets.reference([number])
            let body = TextInput()
            body.editor = true
            var terminal = terminal
            terminal.purpose = ["ticket", "reply", "\(number)"]
            do {
                let text = try screen.aside { try body.required(terminal, draft: draft) }
                _ = try watch.desk.at(now).tickets.reply([number], text)
                terminal.kept.settle(used: true)
            } catch {
                terminal.kept.settle(used: false)
                throw error
            }
            watch.picture.message = .watchReplied(number)
        }
        lookedAt = nil
    }

    /// The keys with what they do, wrapped beside them.
    private func help(_ columns: Int, _ rendering: Rendering) -> String {
        var block = TextBlock(rendering, width: columns)
        for line in Prose.watchHelp[rendering.language].split(
            separator: "\n", omittingEmptySubsequences: false)
        {
            let column = 12
            if line.count > column, line.dropFirst(column - 1).first == " " {
                block.fact(
                    Prose(verbatim: String(line.prefix(column - 1))), String(line.dropFirst(column)),
                    column: column)
            } else {
                block.line(String(line))
            }
        }
        return block.text
    }

    private mutating func brief(on screen: Screen, at now: Instant, _ terminal: Terminal) throws {
        guard let number = picture.selected else { return }
        try telling { watch in
            let found = try watch.desk.at(now).tickets.brief(.number(number))
            watch.picture.show(
                TicketBriefing.text(
                    of: found.detail, remoteAddress: found.remoteAddress,
                    terminal.rendering(now), width: screen.size.columns))
        }
    }

    /// Shows what a rule refuses, instead of ending.
    private mutating func telling(_ body: (inout Self) throws -> Void) throws {
        do {
            try body(&self)
        } catch let error as DeskError
            where [.busy, .conflict, .forbidden, .notFound, .notPermitted, .usage, .refused, .invalid]
            .contains(
                error.kind)
        {
            picture.message = error.message
        }
    }
}
