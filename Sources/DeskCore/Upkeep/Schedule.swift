import DeskModel
import DeskProse
import DeskStore
import Glibc

/// The jobs of a desk as they are to be installed on this machine.
package struct Schedule: Sendable {
    let program: String
    let database: String
    /// The owner of the database, whom the jobs must run as.
    let user: String

    /// Lines for the crontab of the database's owner.
    package var crontab: String {
        ScheduledJob.allCases.map { job in
            // A crontab takes a bare % for a line break.
            let command = shell(job).utf8.flatMap { $0 == UInt8(ascii: "%") ? Array("\\%".utf8) : [$0] }
            let meaning = Prose.jobMeaning(job.rawValue).en
            return "# \(meaning)\n\(job.crontab) \(String(decoding: command, as: UTF8.self))\n"
        }.joined()
    }

    /// Units for systemd: a service and a timer for each job.
    package var units: [(name: String, text: String)] {
        ScheduledJob.allCases.flatMap { job -> [(name: String, text: String)] in
            let meaning = "desk: \(Prose.jobMeaning(job.rawValue).en)"
            return [
                (
                    "desk-\(job.rawValue).service",
                    """
                    [Unit]
                    Description=\(meaning)

                    [Service]
                    Type=oneshot
                    User=\(user)
                    UMask=0077
                    ProtectSystem=full
                    ProtectControlGroups=yes
                    # Not NoNewPrivileges, nor what implies it: a mailer may have to become another user or group.
                    # A deliverer that a change has started ends by itself.
                    KillMode=process
                    ExecStart=/bin/sh -c \(unitText(shell(job)))
                    # Something will be tried again.
                    SuccessExitStatus=75

                    """
                ),
                (
                    "desk-\(job.rawValue).timer",
                    """
                    [Unit]
                    Description=\(meaning)

                    [Timer]
                    OnCalendar=\(job.onCalendar)
                    Persistent=true

                    [Install]
                    WantedBy=timers.target

                    """
                ),
            ]
        }
    }

    /// The names of the timers among the units.
    package var timers: [String] { ScheduledJob.allCases.map { "desk-\($0.rawValue).timer" } }

    /// Writes the units into a folder, over those that are there.
    ///
    /// Throws `.cannotCreate` when that cannot be done.
    package func writeUnits(to folder: String) throws {
        try StorePath.makeFolder(folder)
        for unit in units {
            let path = "\(folder)/\(unit.name)"
            unlink(path)
            let file = try LineFile(path)
            var text = unit.text
            try text.withUTF8 { try file.add(UnsafeRawBufferPointer($0)) }
            try file.finish()
            chmod(path, 0o644)
        }
    }

    /// The command of a job for a shell.
    private func shell(_ job: ScheduledJob) -> String {
        let words = [program] + job.words + ["-q", "--db", database]
        let command = words.map(Schedule.quoted).joined(separator: " ")
        guard job == .backup else { return command }
        let folder = Schedule.quoted(StorePath.folder(of: database) + "/backups")
        return "mkdir -p -m 700 \(folder) && \(command) --keep \(ScheduledJob.backupsKept) "
            + "\(folder)/\"$(date +%Y-%m-%dT%H%M)\""
    }

    /// Text as one word of a unit's command line, where $, % and \\ have meanings of their own.
    private func unitText(_ text: String) -> String {
        var bytes: [UInt8] = [UInt8(ascii: "\"")]
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "$"), UInt8(ascii: "%"): bytes += [byte, byte]
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes + [UInt8(ascii: "\"")], as: UTF8.self)
    }

    private static func quoted(_ word: String) -> String {
        let isPlain = word.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "/"), UInt8(ascii: "."),
                UInt8(ascii: "-"),
                UInt8(ascii: "_"):
                true
            default: false
            }
        }
        guard !isPlain else { return word }
        let inner = word.utf8.split(separator: UInt8(ascii: "'"), omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) }.joined(separator: "'\\''")
        return "'\(inner)'"
    }
}

extension ScheduledJob {
    /// What is typed after `desk`.
    fileprivate var words: [String] {
        let words = verb.rawValue.utf8.split(separator: UInt8(ascii: " ")).map {
            String(decoding: $0, as: UTF8.self)
        }
        return words.first == "desk" ? Array(words.dropFirst()) : words
    }
}

extension Desk.Upkeep {
    /// The jobs of this desk, with the paths this program and the database really have.
    package func schedule() throws -> Schedule {
        try read(.deskSchedule) { _ in }
        var facts = stat()
        guard lstat(store.path, &facts) == 0 else { throw DeskError.system(errno, path: store.path) }
        return Schedule(
            program: Self.program,
            database: Self.realPath(store.path) ?? store.path,
            user: OperatingSystem.login(of: facts.st_uid))
    }

    /// Where this program really is.
    package static var program: String { realPath("/proc/self/exe") ?? "desk" }

    private static func realPath(_ path: String) -> String? {
        guard let text = realpath(path, nil) else { return nil }
        defer { free(text) }
        return String(cString: text)
    }
}
