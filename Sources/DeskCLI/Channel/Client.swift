import DeskModel
import DeskProse
import Glibc
import SystemPackage

/// A command line that is carried out at a desk elsewhere, with the files, the editor, the pager and the prompts
/// of whoever typed it.
///
/// Only data cross: the desk asks for one thing after the other, and gets what the command line names.
package struct Client {
    /// What came of it, as far as the desk told.
    package enum Outcome: Equatable {
        /// The command has ended with a status.
        case ended(Int32)
        /// No desk answered.
        case unreached
        /// The connection broke off, with the command under way.
        case lost
    }

    private let terminal: Terminal
    private var greeting: Greeting
    private let version: String
    private let host: String
    private var input: Int32
    private var stream: FrameStream
    private var named: NamedFiles
    private var opened: [Int: Opened] = [:]
    private var next = 3
    /// Whether whoever typed it has not seen, got or been asked for anything yet.
    package private(set) var isUntouched = true
    /// What could not be written, of which nothing more is written either.
    private var failures: [Int: DeskError] = [:]
    /// The standard input as it has been handed over, where it may name files.
    private var given: [UInt8] = []
    /// What was written in the editor, and what it began with.
    private var written: [(text: String, draft: String)] = []
    /// A long answer, shown once the desk needs nothing more: nobody waits there while somebody reads here.
    private var page: [UInt8]?

    private enum Opened {
        case source(ByteSource)
        case file(OutputFile.Draft)
        case folder(TapeReader)
        case packer(TapePacker)
        case page([UInt8])
    }

    /// A client of what can be read from one descriptor and written to another. `host` is what people call it.
    package init(
        _ terminal: Terminal, tool: String, _ arguments: [String], version: String, host: String,
        reading input: Int32, writing output: Int32
    ) {
        var terminal = terminal.settled(by: ArgumentScan(arguments))
        terminal.tool = tool
        self.terminal = terminal
        self.version = version
        self.host = host
        self.input = input
        greeting = Greeting(tool: tool, arguments: arguments, host: host, terminal)
        stream = FrameStream(reading: input, writing: output)
        named = NamedFiles(tool: tool, arguments)
    }

    /// Begins again over another connection, as the first was lost.
    package mutating func repeats(reading input: Int32, writing output: Int32) {
        self.input = input
        stream = FrameStream(reading: input, writing: output)
        opened = [:]
        failures = [:]
        greeting.isRepeat = true
    }

    /// Has it carried out.
    ///
    /// Throws `.configuration` where the other end speaks another version.
    package mutating func run() throws -> Outcome {
        // Said before anything is heard: a round trip less.
        guard stream.send(Frame(.greeting, greeting.fields)) else { return .unreached }
        guard let hello = stream.line(after: Greeting.mark) else { return .unreached }
        let words = hello.utf8.split(separator: 0x20, maxSplits: 1).map {
            String(decoding: $0, as: UTF8.self)
        }
        guard words.count == 2, let theirs = Int(words[0]) else { return .unreached }
        guard theirs == Greeting.protocolVersion else {
            throw DeskError(
                .configuration, .otherDesk(host, theirs: words[1], ours: version),
                hint: theirs < Greeting.protocolVersion ? .updateThere(host) : .updateHere)
        }
        return try serve(nil) ?? .lost
    }

    /// Shows what was kept for the pager, and says whether all that was to be written has been.
    package func finish() throws {
        if let page { try terminal.page(page) }
        try terminal.flush()
    }

    /// Does what the desk asks for, until the command has ended; nil where the screen is left before.
    private mutating func serve(_ screen: Screen?) throws -> Outcome? {
        while let frame = stream.receive() {
            switch frame.kind {
            case .exit: return .ended(ended(frame))
            case .leaveScreen where screen != nil: return nil
            case .write: write(frame)
            case .screen where screen == nil:
                isUntouched = false
                var outcome: Outcome? = .lost
                do {
                    try Screen.run(on: terminal) { screen in
                        guard stream.send(Frame(.done)) else { return }
                        outcome = try serve(screen)
                    }
                } catch let error as DeskError {
                    guard stream.send(Frame(.failed, error.fields)) else { return .lost }
                    continue
                }
                if let outcome { return outcome }
                guard stream.send(Frame(.done)) else { return .lost }
            default:
                let answer: Frame
                do {
                    answer = Frame(.done, try self.answer(to: frame, screen))
                } catch let error as DeskError {
                    answer = Frame(.failed, error.fields)
                }
                guard stream.send(answer) else { return .lost }
            }
        }
        return .lost
    }

    /// The status that a command has ended with; where the answer could not be written, of that.
    private func ended(_ frame: Frame) -> Int32 {
        let status = frame.fields.first?.number.flatMap { Int32(exactly: $0) } ?? 70
        guard let failure = failures[1], status == 0 else { return status }
        return terminal.tell(frame.fields.last?.text == "1" ? failure.madeAllTheSame : failure)
    }

    private mutating func write(_ frame: Frame) {
        guard frame.fields.count == 2, let handle = frame.fields[0].number else { return }
        let bytes = frame.fields[1]
        if handle < 3 { isUntouched = false }
        guard failures[handle] == nil else { return }
        do {
            switch handle {
            case 1:
                try terminal.write(bytes: bytes)
                try terminal.flush()
            case 2:
                try terminal.error.write(bytes)
                try terminal.error.flush()
            default:
                switch opened[handle] {
                case .file(let draft): try draft.sink.write(bytes)
                case .folder(let reader): try reader.take(bytes)
                case .page(let former): opened[handle] = .page(former + bytes)
                case .source, .packer, nil: break
                }
            }
        } catch {
            failures[handle] = error
        }
    }

    private mutating func answer(to frame: Frame, _ screen: Screen?) throws -> [[UInt8]] {
        let fields = frame.fields
        switch frame.kind {
        case .commit, .descriptor, .hidden, .edit, .keys: isUntouched = false
        case .read where fields.first?.number == 0: isUntouched = false
        default: break
        }
        switch frame.kind {
        case .read: return [try read(fields.first?.number ?? -1)]
        case .open:
            let name = fields.first?.text ?? ""
            guard named.allow(name, .read) || isGiven(name) else { throw notNamed(name) }
            return open(.source(try ByteSource(path: name)), name)
        case .descriptor:
            guard let number = fields.first?.number.flatMap({ Int32(exactly: $0) }), named.allow(number)
            else { throw notNamed(fields.first?.text ?? "") }
            return open(.source(try SecretInput.ownDescriptor(number)), "--password-fd")
        case .create:
            let name = fields.first?.text ?? ""
            guard named.allow(name, .write) else { throw notNamed(name) }
            let mode: UInt32 = fields.last?.number == 0o640 ? 0o640 : 0o600
            return open(.file(try OutputFile.Draft(OutputFile(name, mode: mode))), name)
        case .save:
            let place = fields.count > 1 ? fields[1].text : nil
            guard named.allowSaving(to: place) else { throw notNamed(place ?? ".") }
            let name = FileName(cleaning: fields.first?.text ?? "").text
            let file = try OutputFile(place, name: name, replacing: named.forces, .own)
            return open(.file(try OutputFile.Draft(file)), file.path)
        case .folder:
            let name = fields.first?.text ?? ""
            guard named.allow(name, .fill) else { throw notNamed(name) }
            return open(.folder(try TapeReader(name)), name)
        case .pack:
            let name = fields.first?.text ?? ""
            guard named.allow(name, .pack) else { throw notNamed(name) }
            var facts = stat()
            guard stat(name, &facts) == 0 else { throw DeskError(failure: Errno(rawValue: errno), at: name) }
            guard facts.st_mode & S_IFMT == S_IFDIR else { throw DeskError(.invalid, .notAFolder(name)) }
            return open(.packer(TapePacker(name)), name)
        case .page: return open(.page([]), "")
        case .commit:
            try commit(fields.first?.number ?? -1)
            return []
        case .hidden:
            guard let prompter = HiddenPrompt() else { throw DeskError(.usage, .secretNotGiven) }
            return try prompter.ask(fields.first?.text ?? "").map { [$0] } ?? []
        case .edit:
            let draft = fields.first?.text ?? ""
            var terminal = terminal
            terminal.purpose = fields.dropFirst().map(\.text)
            let text = try terminal.edit(draft: draft)
            written.append((text, draft))
            return [Array(text)]
        case .keys: return keys(within: fields.first?.number ?? 1000, screen)
        case .greeting, .done, .failed, .write, .screen, .leaveScreen, .exit:
            throw DeskError(.fault, .channelBroken)
        }
    }

    private mutating func open(_ opened: Opened, _ name: String) -> [[UInt8]] {
        defer { next += 1 }
        self.opened[next] = opened
        return [Array(number: next), Array(name)]
    }

    private mutating func commit(_ handle: Int) throws {
        let opened = opened.removeValue(forKey: handle)
        if let failure = failures[handle] {
            if case .file(let draft) = opened { draft.discard() }
            throw failure
        }
        switch opened {
        case .file(let draft): try draft.finish()
        case .folder(let reader): try reader.finish()
        case .page(let bytes): page = bytes
        case .source, .packer, nil: break
        }
    }

    private mutating func read(_ handle: Int) throws -> [UInt8] {
        guard handle == 0 else {
            switch opened[handle] {
            case .source(let source): return try source.next()
            case .packer(let packer): return try packer.next()
            default: throw DeskError(.fault, .channelBroken)
            }
        }
        try waitForInput()
        let piece = try terminal.input.next()
        if named.readsJSON { given += piece }
        return piece
    }

    /// Waits until there is something to read, or the desk has gone meanwhile.
    ///
    /// Throws where it has: nobody else may lose what stands there to be read.
    private func waitForInput() throws(DeskError) {
        var waits = [
            pollfd(fd: 0, events: Int16(POLLIN), revents: 0), pollfd(fd: input, events: 0, revents: 0),
        ]
        while poll(&waits, 2, -1) < 0, errno == EINTR {}
        if waits[0].revents == 0, waits[1].revents != 0 { throw DeskError(.fault, .channelBroken) }
    }

    /// Whether a file stands in the JSON, or in the form, that the person gave, and not in what the desk did.
    private func isGiven(_ name: String) -> Bool {
        if !given.isEmpty, NamedFiles.paths(in: given).contains(name) { return true }
        return !name.isEmpty
            && written.contains { $0.text.utf8.contains(name.utf8) && !$0.draft.utf8.contains(name.utf8) }
    }

    private func notNamed(_ name: String) -> DeskError {
        DeskError(.notPermitted, .notNamedHere(name), hint: .suspectHost(host))
    }

    private func keys(within milliseconds: Int, _ screen: Screen?) -> [[UInt8]] {
        guard let screen else { return [] }
        let found = screen.pressed(within: Int32(clamping: max(0, min(milliseconds, 60_000))))
        let size = screen.size
        return [
            Array(number: size.columns), Array(number: size.lines), Array(number: Screen.disturbed),
            Array(found == nil ? "gone" : ""), found ?? [],
        ]
    }
}
