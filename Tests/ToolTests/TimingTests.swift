import DeskCore
import DeskModel
import DeskStore
import DeskTesting
import Foundation
import Testing

/// What is known of an address must not show in how long an answer takes (T7, T14): the same question is asked
/// about addresses of every kind by turns, and the soak looks whether their times can be told apart. No time is
/// asserted in itself, as machines differ.
@Suite(.serialized) struct TimingTests {
    private struct Reply: Equatable {
        let status: Int32
        let output: String
        let talk: String
    }

    /// A desk with an address of every kind, whose hashes are cheaper than new ones would be, as after an import,
    /// and a mailer that takes everything.
    private func fixture() async throws -> InstalledDesk {
        let fixture = try await InstalledDesk()
        let desk = fixture.desk
        try Data("mailer = [\"/usr/bin/tail\", \"-c\", \"0\"]\nfrom = \"podpora@desk.example\"\n".utf8)
            .write(to: URL(fileURLWithPath: try configuration(of: desk)))
        await desk.run("desk rule set lock.free 20")
        await desk.run("desk rule set argon2.passes 4")
        await desk.run("org create brno --name Brno --contract-email mzdy@brno.example")
        await desk.run("account create ota@brno.example --org brno --name Ota --no-password")
        for name in ["eva", "ida", "ivo"] {
            await desk.run("account create \(name)@kolin.example --org kolin --name \(name) --no-password")
        }
        try desk.change { transaction in
            for email in ["jan@kolin.example", "eva@kolin.example", "ida@kolin.example", "ota@brno.example"] {
                let account = try transaction.knownAccount(EmailAddress(email), within: .everything)
                try transaction.setPassword(Self.hash, account: account.id)
            }
            let eva = try transaction.knownAccount(EmailAddress("eva@kolin.example"), within: .everything)
            try transaction.setFailures(100, lockedUntil: fixture.desk.now + 86_400, account: eva.id)
        }
        await desk.run("account disable ida@kolin.example --reason left")
        await desk.run("org suspend brno --reason unpaid --yes")
        return fixture
    }

    @Test func `a refused login takes as long whatever refuses it`() async throws {
        let fixture = try await fixture()
        let emails = [
            "wrong": "jan@kolin.example", "unknown": "nobody@kolin.example", "disabled": "ida@kolin.example",
            "locked": "eva@kolin.example", "suspended": "ota@brno.example", "invited": "ivo@kolin.example",
        ]
        try await compare("login", emails, in: fixture) { email in
            ["account", "password", "verify", email, "--password-stdin"]
        } between: {
            // What is counted against the one whose password is guessed would lock them, too.
            await fixture.desk.run("account unlock jan@kolin.example")
        }
    }

    @Test func `a reset takes as long to ask for whoever is behind the address`() async throws {
        let fixture = try await fixture()
        let emails = [
            "known": "jan@kolin.example", "unknown": "nobody@kolin.example", "disabled": "ida@kolin.example",
            "invited": "ivo@kolin.example", "suspended": "ota@brno.example",
        ]
        try await compare("reset", emails, in: fixture) { ["account", "reset", "request", $0] }
    }

    @Test func `a registration takes as long to ask for whatever the code is`() async throws {
        let fixture = try await fixture()
        await fixture.desk.run("org create lhota --name Lhota --contract-email urad@lhota.example")
        let codes = ["new": "lhota", "known": "kolin", "unknown": "nowhere", "suspended": "brno"]
        try await compare("registration", codes, in: fixture) {
            ["account", "register", "start", "--org", $0, "--email", "x@x.example", "--name", "X"]
        }
    }

    @Test func `two samples are told apart by their means and spread`() {
        let low = Sample([1, 2, 3, 4, 5])
        #expect(low.welch(Sample([3, 4, 5, 6, 7])) == -2)
        #expect(low.welch(low) == 0)
    }

    /// Asks about each kind by turns, in a new order each time, and compares its times with those of all others.
    private func compare(
        _ question: String, _ kinds: [String: String], in fixture: InstalledDesk,
        _ line: (String) -> [String], between: () async -> Void = {}
    ) async throws {
        var dice = Dice(seed: 7)
        var samples: [String: Sample] = [:]
        var replies: [Reply] = []
        for _ in 1...Soak.count(2, whole: 300) {
            for (kind, value) in kinds.sorted(by: { $0.key < $1.key }).shuffled(using: &dice) {
                let start = ContinuousClock.now
                let reply = try await ask(line(value), in: fixture)
                samples[kind, default: Sample()].add((ContinuousClock.now - start) / .milliseconds(1))
                if replies.first != reply { replies.append(reply) }
            }
            await between()
        }
        #expect(replies.count == 1, "\(replies)")
        guard Soak.isOn else { return }
        let pairs = samples.sorted { $0.key < $1.key }
        for (index, one) in pairs.enumerated() {
            for other in pairs[(index + 1)...] {
                let t = abs(one.value.welch(other.value))
                print(
                    "\(question): \(one.key) and \(other.key) |t| = \(t), means", one.value.mean,
                    other.value.mean)
                #expect(t < 4.5, "\(question): \(one.key) and \(other.key)")
            }
        }
    }

    private func ask(_ words: [String], in fixture: InstalledDesk) async throws -> Reply {
        let answer = try await fixture.run(words, stdin: "a wrong guess of a password\n")
        return Reply(status: answer.status, output: answer.stdout, talk: answer.stderr)
    }

    /// Where the desk's configuration is looked for.
    private func configuration(of desk: TestDesk) throws -> String {
        let folder = desk.folder + "/.config/desk"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        return folder + "/desk.toml"
    }

    /// Of "tři modré židle u okna".
    private static let hash =
        "$argon2id$v=19$m=19456,t=2,p=1$VxPe6MQVz8NpcjOVRLXIEQ$ihCNw+XD9OUOdMyiFEqSdFXh7HS7xgLWe5W0gh86qDI"
}
