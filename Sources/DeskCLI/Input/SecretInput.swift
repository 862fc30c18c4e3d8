package import DeskModel
import DeskProse
import Glibc
import SystemPackage

/// Reads secrets: from a hidden prompt, the standard input or a descriptor.
///
/// They are single lines. One line end is not part of them, spaces are; what is not UTF-8, NUL and
/// lines that are too long are `invalid`. No message ever holds a part of one.
package struct SecretInput {
    /// The longest line that is read, in bytes.
    package static let limit = 4_096

    private let terminal: Terminal

    /// Asks at a terminal where nothing hands the secret over.
    package init(_ terminal: Terminal) { self.terminal = terminal }

    /// A password; where it is typed for an account that gets a new one, it is asked for twice.
    package func password(_ options: PasswordOptions, isNew: Bool = false) throws(DeskError) -> String {
        if options.passwordStdin { return try line(.passwordName) }
        if let number = options.passwordDescriptor { return try line(descriptor: number, .passwordName) }
        return try typed(.passwordPrompt, again: isNew ? .passwordAgainPrompt : nil, .passwordFlags)
    }

    /// A token, without the spaces it was pasted with.
    package func token(_ options: TokenOptions) throws(DeskError) -> String {
        Text.pasted(
            options.tokenStdin ? try line(.tokenName) : try typed(.tokenPrompt, again: nil, .tokenFlags))
    }

    /// A token and the new password; both from the standard input are two lines, the token first.
    package func tokenAndPassword(
        _ options: SecretOptions
    ) throws(DeskError) -> (token: String, password: String) {
        guard options.token.tokenStdin, options.password.passwordStdin else {
            let token = try token(options.token)
            return (token, try password(options.password, isNew: true))
        }
        var lines = SecretLines(terminal.secretInput())
        let token = try line(&lines, .tokenName)
        return (Text.pasted(token), try line(&lines, .passwordName))
    }

    /// The current password and a new one; both from the standard input or a descriptor are two lines, the current
    /// one first.
    package func currentAndNewPassword(
        _ options: PasswordOptions
    ) throws(DeskError) -> (current: String, new: String) {
        guard options.isGiven else {
            let current = try typed(.currentPasswordPrompt, again: nil, .passwordFlags)
            return (current, try typed(.newPasswordPrompt, again: .passwordAgainPrompt, .passwordFlags))
        }
        if let number = options.passwordDescriptor {
            var lines = SecretLines(try descriptor(number))
            let current = try SecretInput.text(lines.next(), .passwordName)
            let new = try SecretInput.text(lines.next(), .newPasswordName)
            terminal.watch?.read(secret: current + "\n" + new, from: .secretDescriptor(number))
            return (current, new)
        }
        var lines = SecretLines(terminal.secretInput())
        let current = try line(&lines, .passwordName)
        return (current, try line(&lines, .newPasswordName))
    }

    private func line(_ name: Prose) throws(DeskError) -> String {
        var lines = SecretLines(terminal.secretInput())
        return try line(&lines, name)
    }

    /// The next line of the standard input.
    func line(_ lines: inout SecretLines, _ name: Prose) throws(DeskError) -> String {
        let text = try SecretInput.text(lines.next(), name)
        terminal.watch?.read(secret: text, from: .secretLine)
        return text
    }

    /// The line of a descriptor.
    func line(descriptor number: Int32, _ name: Prose) throws(DeskError) -> String {
        var lines = SecretLines(try descriptor(number))
        let text = try SecretInput.text(lines.next(), name)
        terminal.watch?.read(secret: text, from: .secretDescriptor(number))
        return text
    }

    private static func text(_ line: [UInt8]?, _ name: Prose) throws(DeskError) -> String {
        guard let line else { throw DeskError(.invalid, .secretMissing(name)) }
        guard line.count <= limit else { throw DeskError(.invalid, .secretTooLong(name, limit: limit)) }
        guard !line.contains(0), let text = String(validating: line, as: UTF8.self) else {
            throw DeskError(.invalid, .secretNotText(name))
        }
        return text
    }

    private func descriptor(_ number: Int32) throws(DeskError) -> ByteSource {
        if let client = terminal.client {
            let handle = try client.open(.descriptor, [Array(number: number)]).handle
            return ByteSource(client, handle, name: "--password-fd")
        }
        return try SecretInput.ownDescriptor(number)
    }

    /// A descriptor that this process was handed.
    static func ownDescriptor(_ number: Int32) throws(DeskError) -> ByteSource {
        // What is closed on exec was not handed to us: it is one of our own, the database for one.
        let flags = fcntl(number, F_GETFD)
        guard flags != -1, flags & FD_CLOEXEC == 0 else {
            throw DeskError(.usage, .badDescriptor(String(number)))
        }
        return ByteSource(FileDescriptor(rawValue: number), name: "--password-fd")
    }

    private func typed(_ prompt: Prose, again: Prose?, _ flags: Prose) throws(DeskError) -> String {
        guard terminal.mayAsk, terminal.isTTY.error else {
            throw DeskError(.usage, .secretNotGiven, hint: flags)
        }
        let language = terminal.language
        let first = try SecretInput.text(ask(prompt[language], flags), .secretName)
        guard let again else { return first }
        let second = try SecretInput.text(ask(again[language], flags), .secretName)
        guard first.utf8.elementsEqual(second.utf8) else { throw DeskError(.invalid, .secretsDiffer) }
        return first
    }
}

extension SecretInput {
    /// Asks where the person sits. Throws `.usage`, naming the flags, where there is no terminal to ask on.
    private func ask(_ question: String, _ flags: Prose) throws(DeskError) -> [UInt8]? {
        if let client = terminal.client {
            do throws(DeskError) {
                return try client.hidden(question)
            } catch {
                throw error.kind == .usage ? DeskError(.usage, .secretNotGiven, hint: flags) : error
            }
        }
        guard let prompter = HiddenPrompt() else { throw DeskError(.usage, .secretNotGiven, hint: flags) }
        return try prompter.ask(question)
    }
}

/// The lines of a source of secrets, without their ends: LF or CR LF.
struct SecretLines {
    private let source: ByteSource
    private var held: [UInt8] = []
    private var isAtEnd = false

    init(_ source: ByteSource) { self.source = source }

    /// The next line, nil where there is none. One that is longer than `SecretInput.limit` comes cut, one
    /// byte over the limit, so that the caller can tell.
    mutating func next() throws(DeskError) -> [UInt8]? {
        while !isAtEnd, !held.contains(0x0A), held.count <= SecretInput.limit + 2 {
            let piece = try source.next()
            isAtEnd = piece.isEmpty
            held += piece
        }
        if held.isEmpty { return nil }
        let end = held.firstIndex(of: 0x0A) ?? held.count
        var line = Array(held[..<end])
        held.removeFirst(min(end + 1, held.count))
        if line.last == 0x0D { line.removeLast() }
        return line
    }
}
