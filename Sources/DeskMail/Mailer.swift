package import DeskModel
import DeskProcess
import DeskProse
import Subprocess
import SystemPackage

/// The program that takes mail: `mailer` in `desk.toml`, `sendmail -i -t` mostly.
package struct Mailer: Sendable {
    private let command: [String]
    private let timeout: Duration

    /// The whole environment of the mailer: nothing of ours leaks into it.
    private static let environment = Environment.custom([
        "PATH": searchPath
    ])
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
        let input = mail.descriptor
        do {
            return try waiting { await handOver(input) }
        } catch {
            return .temporary(status: nil, detail: Prose(verbatim: "\(error)"))
        }
    }

    private func handOver(_ input: FileDescriptor) async -> Delivery {
        guard let program = command.first, !program.isEmpty else {
            return .cannotRun(detail: .mailerNotConfigured)
        }
        do {
            let output = try MemoryFile(limit: Self.talkLimit)
            let status = try await Self.run(
                program, Array(command.dropFirst()), input, output.descriptor, timeout)
            let words = MailerTalk.digest(output.written())
            switch status {
            case .exited(let code): return Delivery(status: code, words: words)
            case .signaled(let signal): return .temporary(status: nil, detail: .mailerKilled(signal))
            case nil: return .temporary(status: nil, detail: .mailerTimedOut(timeout.components.seconds))
            }
        } catch let error as SubprocessError {
            let scarce: [Errno] = [.resourceTemporarilyUnavailable, .noMemory, .tooManyOpenFiles]
            if let cause = error.underlyingError, scarce.contains(cause) {
                return .temporary(status: nil, detail: Prose(verbatim: cause.description))
            }
            return .cannotRun(detail: .mailerNotFound(program))
        } catch {
            return .temporary(status: nil, detail: Prose(verbatim: "\(error)"))
        }
    }

    /// How it ended; nil when its time was over.
    private static func run(
        _ program: String, _ arguments: [String], _ input: FileDescriptor, _ output: FileDescriptor,
        _ timeout: Duration
    ) async throws -> TerminationStatus? {
        var platform = PlatformOptions()
        // Its own session: no key pressed at our terminal reaches it, and all its children can be ended.
        platform.createSession = true
        platform.teardownSequence = [
            .send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: .seconds(2)),
            .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .seconds(1)),
        ]
        let configuration = Configuration(
            executable: program.utf8.contains(UInt8(ascii: "/")) ? .path(FilePath(program)) : .name(program),
            arguments: Arguments(arguments),
            environment: Self.environment,
            workingDirectory: "/",
            platformOptions: platform)
        return try await withThrowingTaskGroup(of: TerminationStatus?.self) { group in
            group.addTask {
                try await Subprocess.run(
                    configuration,
                    input: .fileDescriptor(input, closeAfterSpawningProcess: false),
                    output: .fileDescriptor(output, closeAfterSpawningProcess: false),
                    error: .fileDescriptor(output, closeAfterSpawningProcess: false)
                ).terminationStatus
            }
            group.addTask {
                try await Task.sleep(for: timeout)
                return nil
            }
            defer { group.cancelAll() }
            return try await group.next() ?? nil
        }
    }

    /// Runs a program that reads one file and writes another, and tells its status; nil when it was killed,
    /// took too long or could not be started.
    static func filter(
        _ command: [String], _ input: FileDescriptor, _ output: FileDescriptor, timeout: Duration
    ) async -> Int32? {
        guard let program = command.first,
            case .exited(let status) = try? await run(
                program, Array(command.dropFirst()), input, output, timeout)
        else { return nil }
        return status
    }

    /// The same for any short text: what the program wrote, and its status; nil where it could not be run.
    package static func filter(
        _ command: [String], _ text: [UInt8], limit: Int = talkLimit
    ) -> (status: Int32, text: [UInt8])? {
        guard let input = try? MemoryFile.holding(text), let output = try? MemoryFile(limit: limit) else {
            return nil
        }
        let (from, to) = (input.descriptor, output.descriptor)
        let status = try? waiting { await filter(command, from, to, timeout: .seconds(20)) }
        return status.flatMap { $0 }.map { ($0, output.written()) }
    }
}
