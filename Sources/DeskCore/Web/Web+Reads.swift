import DeskModel
import DeskProse
import DeskStore

/// What keeps a web server that others have taken over, or a customer with a program, from reading all there is: what
/// the web reads is counted (T50), by the person it acts for and altogether.
extension Act {
    /// Whether what is read is counted: what anybody may ask for tells nothing of customers, and what changes something
    /// has limits of its own.
    private var countsReads: Bool {
        guard case .person(let actor, let verb) = doer else { return false }
        return actor.consultant.role == .web && verb.access != .anyone && !desk.dryRun
            && (verb.reads || verb == .attachmentSave)
    }

    /// Who reads, and how much they may: the person, and the web's user for all persons together.
    private var readers: [(reader: String, rule: Rule.Key)] {
        guard countsReads, let actor = try? actor else { return [] }
        return [("web", .webReadsAll)] + (actor.person.map { [("person \($0.id)", .webReads)] } ?? [])
    }

    /// Throws `.busy` where as much has been read within an hour as may be.
    func demandFewReads() throws {
        let clock = desk.clock()
        for (reader, rule) in readers {
            guard let until = try sql.at(clock).readsFull(of: reader, most: sql.rule(rule).number) else {
                continue
            }
            let minutes = max(1, (until.seconds - clock.seconds + 59) / 60)
            throw DeskError(.busy, .tooManyReads(rule.rawValue), hint: .tryAgainIn(minutes: Int(minutes)))
        }
    }

    /// What is to be counted of an answer, and for whom; nothing where it is left out.
    ///
    /// Few things are counted by chance, as many as the chance is small, so that most pages write nothing; what is
    /// counted is the same in the long run, and nobody can know which is.
    func reads<T>(_ answer: T) -> (readers: [String], count: Int64)? {
        let readers = readers.map(\.reader)
        guard !readers.isEmpty else { return nil }
        let things = answer is String ? 1 : (answer as? any Collection)?.count ?? 1
        guard things < Act.grain else { return (readers, Int64(things)) }
        return Int.random(in: 0..<Act.grain) < things ? (readers, Int64(Act.grain)) : nil
    }

    private static var grain: Int { 32 }
}

extension Desk.Web {
    /// Counts what was read; where that cannot be written, as on a full disk, it was read all the same.
    func count(_ reads: (readers: [String], count: Int64)?) {
        guard let reads, !store.holdsChange else { return }
        try? store.write(at: clock()) { sql in
            for reader in reads.readers { try sql.countReads(reads.count, of: reader) }
        }
    }
}
