package import DeskModel
import DeskProcess
import DeskProse
import SystemPackage

/// The program that takes mail: `mailer` in `desk.toml`, `sendmail -i -t` mostly.
package struct Mailer: Sendable {
    private let command: [String]
    private let timeout: Duration

    /// The whole environment of the mailer: nothing of ours leaks into it.
    private static let environment = ["PATH": searchPath]
    /// Bytes of talk that are kept.
    package static let talkLimit = 65_536

    /// - Parameters:
    ///   - command: program and arguments; fixed, no shell reads them. A program without a slash is
    ///     looked for in the system's folders.
    ///   - timeout: how long it may take before it is ended, children and all.
    package init(_ command: [String], timeout: Duration = .seconds(60)) {
        self.command = command
        self.timeout = timeout
    }

    /// Gives one mail on the mailer's standard input.
    ///
    /// The recipients are in the mail alone (`-t`), so no address can be taken for an argument. Throws what
    /// makes the mail impossible to write; the mailer is not started then.
    package func deliver(_ message: Message) throws(DeskError) -> Delivery {
        do {
            return deliver(try MemoryFile.written { put in try message.write { try put($0[...]) } })
        } catch let error as DeskError {
            throw error
        } catch {
            return .temporary(status: nil, detail: Prose(verbatim: "\(error)"))
        }
    }

    /// The same with the mail as it was written.
    func deliver(_ mail: borrowing MemoryFile) -> Delivery {
        guard let program = command.first, !program.isEmpty else {
            return .cannotRun(detail: .mailerNotConfigured)
        }
        do {
            let output = try MemoryFile(limit: Self.talkLimit)
            let end = try Self.run(command, mail.descriptor, output.descriptor, timeout)
            let words = MailerTalk.digest(output.written())
            switch end {
            case .exited(let code): return Delivery(status: code, words: words)
            case .killed(let signal): return .temporary(status: nil, detail: .mailerKilled(signal))
            case nil: return .temporary(status: nil, detail: .mailerTimedOut(timeout.components.seconds))
            }
        } catch let error as Errno {
            let scarce: [Errno] = [.resourceTemporarilyUnavailable, .noMemory, .tooManyOpenFiles]
            if scarce.contains(error) {
                return .temporary(status: nil, detail: Prose(verbatim: error.description))
            }
            return .cannotRun(detail: .mailerNotFound(program))
        } catch {
            return .temporary(status: nil, detail: Prose(verbatim: "\(error)"))
        }
    }

    /// How it ended; nil when its time was over.
    private static func run(
        _ command: [String], _ input: FileDescriptor, _ output: FileDescriptor, _ timeout: Duration
    ) throws(Errno) -> Child.End? {
        guard let word = command.first, let program = path(word) else { throw .noSuchFileOrDirectory }
        return try Child.run(
            program, command, environment: environment, input: input, output: output, within: timeout)
    }

    /// Runs a program that reads one file and writes another, and tells its status; nil when it was killed,
    /// took too long or could not be started.
    static func filter(
        _ command: [String], _ input: FileDescriptor, _ output: FileDescriptor, timeout: Duration
    ) -> Int32? {
        guard case .exited(let status) = try? run(command, input, output, timeout) else { return nil }
        return status
    }

    /// The same for any short text: what the program wrote, and its status; nil where it could not be run.
    package static func filter(
        _ command: [String], _ text: [UInt8], limit: Int = talkLimit
    ) -> (status: Int32, text: [UInt8])? {
        guard let input = try? MemoryFile.holding(text), let output = try? MemoryFile(limit: limit) else {
            return nil
        }
        let status = filter(command, input.descriptor, output.descriptor, timeout: .seconds(20))
        return status.map { ($0, output.written()) }
    }
}
