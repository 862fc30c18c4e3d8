import DeskModel
import DeskProse
import DeskStore
import Glibc
import Testing

@Suite struct WritingTests {
    private func count(_ store: Store) throws -> Int {
        try store.read(at: Scratch.now) { try $0.organisations().count }
    }

    private func add(_ code: String, to store: Store, dryRun: Bool = false) throws {
        try store.write(at: Scratch.now, dryRun: dryRun) { transaction in
            _ = try transaction.insertOrganisation(
                code: code, name: "Obec", ico: nil, contract: nil, language: .cs)
        }
    }

    @Test func `a dry run changes nothing`() throws {
        let scratch = Scratch()
        let store = try scratch.desk()
        try add("obec", to: store, dryRun: true)
        #expect(try count(store) == 0)
    }

    @Test func `a change that fails half-way changes nothing`() throws {
        let scratch = Scratch()
        let store = try scratch.desk()
        #expect(throws: DeskError.self) {
            try store.write(at: Scratch.now) { transaction in
                _ = try transaction.insertOrganisation(
                    code: "obec", name: "Obec", ico: nil, contract: nil, language: .cs)
                throw DeskError(.forbidden, Prose(verbatim: "no"))
            }
        }
        #expect(try count(store) == 0)
    }

    /// T21.
    @Test func `eight writers lose nothing and none is refused`() async throws {
        let scratch = Scratch()
        let store = try scratch.desk()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for writer in 0..<8 {
                group.addTask {
                    let own = try Store.open(scratch.path, now: Scratch.now)
                    for number in 0..<10 { try self.add("obec-\(writer)-\(number)", to: own) }
                }
            }
            try await group.waitForAll()
        }
        #expect(try count(store) == 80)
    }

    @Test func `illegal states are refused by the database itself`() throws {
        let scratch = Scratch()
        let store = try scratch.desk()
        #expect(throws: DeskError.self) { try add("Obec Velká", to: store) }
        #expect(throws: DeskError.self) { try add("x", to: store) }
        #expect(try count(store) == 0)
    }

    @Test func `the last active administrator stays unless leaving the seat vacant is meant`() throws {
        let scratch = Scratch()
        let store = try scratch.desk()
        try add("obec", to: store)
        try store.write(at: Scratch.now) { transaction in
            let organisation = try transaction.organisation(code: "obec")
            _ = try transaction.insertAccount(
                email: EmailAddress("jana@obec.example"), name: "Jana", phone: nil,
                organisation: organisation.id, role: .administrator, language: nil, passwordHash: "$argon2id$"
            )
        }
        func demote(vacate: Bool) throws {
            try store.write(at: Scratch.now) { transaction in
                var jana = try transaction.knownAccount(
                    EmailAddress("jana@obec.example"), within: .everything)
                if vacate { try transaction.allowVacant(organisation: jana.organisationID) }
                jana.role = .user
                try transaction.update(jana)
            }
        }
        do {
            try demote(vacate: false)
            Issue.record("was demoted")
        } catch let error as DeskError {
            #expect(error.kind == .forbidden)
        }
        try demote(vacate: true)
        let seat = try store.read(at: Scratch.now) { try $0.organisation(code: "obec").seat }
        #expect(seat == .vacant)
    }

    @Test func `entries of several instants in one transaction are one chain`() throws {
        let scratch = Scratch()
        let store = try scratch.desk()
        func record(_ transaction: Transaction) throws {
            try transaction.record(
                AuditMark(osUser: "eva", verb: .deskInit), .desk)
        }
        try store.write(at: Scratch.now) { transaction in
            let then = transaction.at(Scratch.now - 60)
            let later = transaction.at(Scratch.now + 60)
            for one in [transaction, then, transaction, later, then, transaction] { try record(one) }
            try? transaction.attempt {
                try record(later)
                throw DeskError(.forbidden, Prose(verbatim: "no"))
            }
            try record(then)
            try record(transaction)
        }
        let (verdict, latest) = try store.read(at: Scratch.now) { transaction in
            var walk = AuditWalk()
            _ = try transaction.verifyAudit(&walk)
            return (walk.verdict, try transaction.deskTimes().latest)
        }
        #expect(verdict.isWhole)
        #expect(verdict.entries == 8)
        #expect(latest == Scratch.now)
    }

    @Test func `an audit entry is never rewritten, removed or put in between`() throws {
        let scratch = Scratch()
        let store = try scratch.desk()
        try store.write(at: Scratch.now) { transaction in
            try transaction.record(
                AuditMark(osUser: "eva", verb: .deskInit), .desk)
        }
        for statement in [
            "DELETE FROM audit", "UPDATE audit SET osUser = 'x'",
            "INSERT INTO audit SELECT 9, at, osUser, asLogin, actingForId, verb, subject, commitment, hash FROM audit",
        ] {
            #expect(sqlite(scratch.path, statement) != 0, "\(statement)")
        }
    }

    /// Runs a statement with the sqlite3 shell, as somebody with the file might; its exit status.
    private func sqlite(_ path: String, _ statement: String) -> Int32 {
        system("command -v sqlite3 >/dev/null || exit 1; sqlite3 '\(path)' \"\(statement)\" >/dev/null 2>&1")
    }
}
