package import DeskModel
import DeskProse
import DeskSecrets
import DeskStore
import Synchronization

extension Desk.Once {
    /// What a request was answered with under its key, once the caller has been found to be allowed the verb; nil
    /// where it is to be carried out.
    ///
    /// Throws `.conflict` where the key is another request's, or the answer is not kept.
    package func answer(to request: OnceRequest, _ verb: Verb) throws -> OnceAnswer? {
        let found = try read(verb) { act in
            try act.sql.onceAnswer(key: request.key, keptFor: act.sql.rule(.onceKeep).seconds)
        }
        guard let found else { return nil }
        guard found.request == request.digest else { throw Self.otherRequest }
        guard found.output != nil else {
            throw DeskError(.conflict, .onceNotKept(.instant(found.at)), hint: .onceNotKeptHint)
        }
        return found
    }

    /// Throws `.conflict` where something else was read than when it was answered.
    package func demandSame(_ inputs: RequestInputs, as answer: OnceAnswer) throws(DeskError) {
        guard inputs.inputs == answer.inputs, inputs.content == answer.content else {
            throw Self.otherRequest
        }
        guard let secret = inputs.secret else { return }
        guard let hash = answer.secretHash.flatMap({ PasswordHash(phc: $0) }) else { throw Self.otherRequest }
        let isSame = try desk.accounts.hashSlots.withSlot { () throws(DeskError) in try hash.verifies(secret)
        }
        guard isSame else { throw Self.otherRequest }
    }

    private static let otherRequest = DeskError(.conflict, .onceOtherRequest, hint: .onceOtherRequestHint)

    /// Makes one transaction of all that a request changes, together with its answer, which is for `keep`; `begun`
    /// is called ahead of it.
    ///
    /// Whoever changes something while the same key is being answered by another gets that answer thrown, as
    /// `OnceAnswer`.
    package func begin(
        _ request: OnceRequest, _ inputs: RequestInputs, begun: @escaping @Sendable () -> Void
    ) -> OnceKeeping {
        let keeping = OnceKeeping(request: request, inputs: inputs)
        store.hold(
            before: {
                begun()
                // Hashed ahead of the lock, as it takes a while.
                guard let secret = inputs.secret else { return }
                let cost = try store.read(at: now) { try Argon2Cost(ruledBy: $0) }
                let hash = try desk.accounts.hashSlots.withSlot { () throws(DeskError) in
                    try PasswordHash.make(secret, cost: cost).phc
                }
                keeping.secretHash.withLock { $0 = hash }
            },
            first: { sql in
                let kept = try sql.onceAnswer(key: request.key, keptFor: sql.rule(.onceKeep).seconds)
                if let kept { throw kept }
            })
        return keeping
    }

    /// Whether the request at hand has changed anything.
    package var holdsChange: Bool { store.holdsChange }

    /// Commits what the request at hand has changed, with its answer; `output` is nil where that must not be kept.
    ///
    /// Returns what went wrong of what follows the commit.
    package func keep(_ keeping: OnceKeeping, status: Int32, output: [UInt8]?, talk: [UInt8]) throws
        -> [any Error]
    {
        let answer = OnceAnswer(
            at: now, request: keeping.request.digest, inputs: keeping.inputs.inputs,
            content: keeping.inputs.content, secretHash: keeping.secretHash.withLock { $0 }, status: status,
            output: output.flatMap { $0.count + talk.count <= OnceKeeping.most ? $0 : nil }, talk: talk)
        return try store.commitHeld(at: now) { try $0.keep(answer, key: keeping.request.key) }
    }

    /// Takes back what the request at hand has changed.
    package func letGo() { store.letGo() }
}

/// A request that is being carried out, and is to be answered once.
package final class OnceKeeping: Sendable {
    let request: OnceRequest
    let inputs: RequestInputs
    let secretHash = Mutex<String?>(nil)

    /// The longest answer that is kept, in bytes.
    static let most = 1 << 20

    init(request: OnceRequest, inputs: RequestInputs) {
        self.request = request
        self.inputs = inputs
    }
}
