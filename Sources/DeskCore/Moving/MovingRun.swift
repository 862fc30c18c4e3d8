import DeskMail
import DeskModel
import DeskProse
import DeskSecrets
import DeskStore

/// One reading of a folder, file by file: to look only, or to write.
final class MovingRun {
    private let desk: Desk
    private let verb: Verb
    private let folder: MovingFolder
    private let plan: MovingPlan
    private let source: String?
    private let isLook: Bool
    private let names = MovingNames()
    private var keepsNumbers: Bool?
    /// The transaction that all is done in, in a dry run.
    private var whole: Act?

    /// Lines of a batch, and how many bytes of them are enough.
    private static let batch = (lines: 1000, bytes: 2 << 20)

    init(
        _ desk: Desk, _ verb: Verb, _ folder: MovingFolder, _ plan: MovingPlan, source: String?, isLook: Bool
    ) {
        self.desk = desk
        self.verb = verb
        self.folder = folder
        self.plan = plan
        self.source = source
        self.isLook = isLook
    }

    /// Does all of a body in one transaction.
    func inside<T>(_ act: Act, _ body: () throws -> T) throws -> T {
        whole = act
        defer { whole = nil }
        return try body()
    }

    /// One line, read.
    private struct Row {
        let number: Int
        var key: String?
        var draft: Result<MovedDraft, DeskError>
        var digest: [UInt8]
        /// Sizes of attached files that are on disk.
        var sizes: [String: Int64] = [:]
    }

    /// Reads a file; nothing where there is none.
    func read(
        _ file: MovingFile, judge: (MovingFile, ImportVerdict) throws -> Void, advance: () -> Void
    ) throws -> ImportSummary? {
        guard let lines = try folder.lines(file) else { return nil }
        var summary = ImportSummary()
        var isOver = false
        var part = ImportSummary()
        while !isOver {
            var rows = try batch(of: lines, file, &isOver)
            if file == .tickets, !isLook { try fetchFiles(of: &rows) }
            let verdicts =
                isLook
                ? try desk.read(verb) { act in rows.map { verdict(on: $0, act) } }
                : try write(rows, of: file, &part, &summary, end: isOver ? lines.digest : nil)
            for verdict in verdicts {
                if isLook { summary.count(verdict) }
                if !isLook || verdict.word == .failed { try judge(file, verdict) }
                advance()
            }
        }
        return summary
    }

    private func batch(of lines: MovingLines, _ file: MovingFile, _ isOver: inout Bool) throws -> [Row] {
        var rows: [Row] = []
        var bytes = 0
        while rows.count < Self.batch.lines, bytes < Self.batch.bytes {
            guard let line = try lines.next() else {
                isOver = true
                break
            }
            bytes += line.bytes?.count ?? 0
            rows.append(row(line.number, line.bytes, file))
        }
        return rows
    }

    private func row(_ number: Int, _ bytes: [UInt8]?, _ file: MovingFile) -> Row {
        guard let bytes else {
            let fault = DeskError(.invalid, .lineTooLong(limit: MovingFile.longestLine))
            return Row(number: number, draft: .failure(fault), digest: [])
        }
        var key: String?
        do throws(DeskError) {
            let value = try JSON.parse(bytes, firstLine: number)
            key = MovedDraft.key(of: value, file)
            var reader = try MovingReader(value, ignoresUnknown: plan.ignoresUnknown)
            let draft = try MovedDraft(file, &reader)
            try reader.finish()
            let digest = file == .tickets ? AttachmentFolder.rawDigest(bytes) : []
            return Row(number: number, key: key, draft: .success(draft), digest: digest)
        } catch {
            return Row(number: number, key: key, draft: .failure(error), digest: [])
        }
    }

    /// Looks at a line: what it names must be here, or have come before.
    private func verdict(on row: Row, _ act: Act) -> ImportVerdict {
        do {
            let draft = try row.draft.get()
            try names.check(draft, act, folder)
            return ImportVerdict(row: row.number, key: row.key, word: .unchanged)
        } catch {
            return ImportVerdict(
                row: row.number, key: row.key, word: .failed,
                fault: error as? DeskError ?? DeskError(.fault, .unforeseen))
        }
    }

    /// Has the attached files of tickets on disk before their rows are written.
    private func fetchFiles(of rows: inout [Row]) throws {
        var target: AttachmentFolder?
        for index in rows.indices {
            guard case .success(.ticket(let ticket)) = rows[index].draft else { continue }
            let files = ticket.files.filter { $0.removedAt == nil }
            guard !files.isEmpty else { continue }
            let digest = rows[index].digest
            let isKnown =
                try whole.map { try $0.sql.ticket(of: ticket.origin)?.digest == digest }
                ?? desk.read(verb) { try $0.sql.ticket(of: ticket.origin)?.digest == digest }
            guard !isKnown else { continue }
            do throws(DeskError) {
                for file in files where rows[index].sizes[file.sha256] == nil {
                    guard !desk.dryRun else {
                        rows[index].sizes[file.sha256] = try names.size(of: file, in: folder)
                        continue
                    }
                    let home =
                        if let target { target } else {
                            try AttachmentFolder(beside: desk.store, creating: true)
                        }
                    target = home
                    rows[index].sizes[file.sha256] = try home.take(file.sha256, from: folder)
                }
            } catch {
                guard error.kind == .invalid || error.kind == .missing else { throw error }
                rows[index].draft = .failure(error)
            }
        }
    }

    /// Writes a batch, and puts on record what was done; with the hash of the file at its end.
    private func write(
        _ rows: [Row], of file: MovingFile, _ part: inout ImportSummary, _ summary: inout ImportSummary,
        end digest: String?
    ) throws -> [ImportVerdict] {
        let before = summary
        let body = { (act: Act) throws -> ([ImportVerdict], ImportSummary) in
            try act.demandRoom()
            var counts = before
            var batch = ImportSummary()
            let writer = try MovingWriter(
                act, self.names, self.plan, keepsNumbers: try self.keepsNumbers(act))
            var verdicts: [ImportVerdict] = []
            for row in rows {
                let verdict = try self.put(row, writer, act)
                if verdict.word == .failed, self.plan.onError == .abort, let fault = verdict.fault {
                    throw DeskError(
                        fault.kind, .inLine(file.name, row.number, fault.message), hint: .movingGoesOn)
                }
                counts.count(verdict)
                batch.count(verdict)
                verdicts.append(verdict)
            }
            try writer.settle(file)
            if digest != nil { try self.names.end(act.sql) }
            if digest != nil || batch.created + batch.updated > 0 {
                try act.record(
                    .desk,
                    self.facts(file, digest == nil ? batch : counts, digest, try writer.standing(of: file)))
            }
            return (verdicts, counts)
        }
        let (verdicts, counts) = try whole.map(body) ?? desk.write(verb, delivering: false, body)
        summary = counts
        return verdicts
    }

    private func put(_ row: Row, _ writer: MovingWriter, _ act: Act) throws -> ImportVerdict {
        do {
            let draft = try row.draft.get()
            let outcome = try act.sql.attempt { try writer.put(draft, row.digest, row.sizes) }
            return ImportVerdict(row: row.number, key: row.key, word: outcome.verdict)
        } catch let error as DeskError where error.kind.concernsOneRow {
            names.forget()
            let kind: DeskError.Kind = error.kind == .conflict ? .conflict : .invalid
            return ImportVerdict(
                row: row.number, key: row.key, word: .failed,
                fault: DeskError(kind, error.message, hint: error.hint))
        }
    }

    private func keepsNumbers(_ act: Act) throws -> Bool {
        if let keepsNumbers { return keepsNumbers }
        let keeps = try plan.numbers.map { $0 == .keep } ?? act.sql.hasMovedTicketsOnly()
        keepsNumbers = keeps
        return keeps
    }

    /// What the audit log is told: counts, and at the end the hash of the file; without it, it is a part. And how
    /// what was brought stands, so that a later change past the tools is found.
    private func facts(
        _ file: MovingFile, _ counts: ImportSummary, _ digest: String?, _ standing: JSON?
    ) -> JSON {
        let facts = [
            JSON.Member("file", .string(file.name)), JSON.Member("source", JSON(source)),
            JSON.Member("sha256", JSON(digest)), JSON.Member("created", JSON(counts.created)),
            JSON.Member("updated", JSON(counts.updated)), JSON.Member("unchanged", JSON(counts.unchanged)),
            JSON.Member("skipped", JSON(counts.skipped)), JSON.Member("failed", JSON(counts.failed)),
        ]
        return .object(facts + (standing.map { [JSON.Member("standing", $0)] } ?? []))
    }
}

/// A line of any file, checked.
enum MovedDraft: Sendable {
    case organisation(MovedOrganisation)
    case account(MovedAccount)
    case consultant(MovedConsultant)
    case setting(MovedSetting)
    case view(QueueView)
    case text(CannedText)
    case ticket(MovedTicket)

    init(_ file: MovingFile, _ reader: inout MovingReader) throws(DeskError) {
        switch file {
        case .organisations: self = .organisation(try MovedOrganisation(&reader))
        case .accounts:
            let account = try MovedAccount(&reader)
            if let hash = account.passwordHash { _ = try PasswordHash.imported(hash) }
            self = .account(account)
        case .consultants: self = .consultant(try MovedConsultant(&reader))
        case .topics: self = .setting(try MovedSetting(topic: &reader))
        case .calendar: self = .setting(try MovedSetting(closure: &reader))
        case .prices: self = .setting(try MovedSetting(price: &reader))
        case .rules: self = .setting(try MovedSetting(rule: &reader))
        case .views: self = .view(try QueueView(&reader))
        case .texts:
            let text = try CannedText(&reader)
            try AnswerText.check(text.body)
            self = .text(text)
        case .tickets: self = .ticket(try MovedTicket(&reader))
        }
    }

    /// What names the thing of a line, as far as it can be told.
    static func key(of value: JSON, _ file: MovingFile) -> String? {
        guard var reader = try? JSONObjectReader(value) else { return nil }
        func text(_ key: String) -> String? {
            (try? reader.string(key)).flatMap { $0 }.map { String($0.prefix(200)) }
        }
        switch file {
        case .organisations: return text("code")
        case .accounts: return text("email")
        case .consultants: return text("login")
        case .topics: return text("name")
        case .calendar: return text("date")
        case .prices: return text("from")
        case .rules, .texts: return text("key")
        case .views: return text("name")
        case .tickets:
            guard let source = text("source"), let id = text("sourceId") else { return nil }
            return source + ":" + id
        }
    }
}

extension MovedTicket {
    /// Every file of a ticket.
    var files: [MovedAttachment] { attachments + comments.flatMap(\.attachments) }
}
