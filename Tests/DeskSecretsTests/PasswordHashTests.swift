import DeskModel
import Testing

@testable import DeskSecrets

/// The cheapest hash Argon2 knows, so that tests cost nothing.
let cheap = Argon2Cost(memory: 32, passes: 1, lanes: 4)

@Suite struct PasswordHashTests {
    /// Made by argon2-cffi for Python; the short salts are those of the reference's test vectors (T4).
    @Test(arguments: [
        "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        "$argon2id$v=19$m=256,t=2,p=2$c29tZXNhbHQ$bQk8UB/VmZZF4Oo79iDXuL5/0ttZwg2f/5U52iv1cDc",
        "$argon2i$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$wWKIMhR9lyDFvRz9YTZweHKfbftvj+qf+YFY4NeBbtA",
    ])
    func `hashes of another implementation are verified`(text: String) throws {
        let hash = try #require(PasswordHash(phc: text))
        #expect(hash.phc == text)
        #expect(try hash.verifies(Secret(text: "password")))
        #expect(try !hash.verifies(Secret(text: "passwore")))
        #expect(try !hash.verifies(Secret(text: "")))
    }

    @Test func `a hash of the default cost made elsewhere is verified`() throws {
        let text =
            "$argon2id$v=19$m=65536,t=3,p=4$MDEyMzQ1Njc4OWFiY2RlZg$rQvSg9n9Ep7XbvEjPicNY+v2fEQxNLS9cInequ3Kx4I"
        let hash = try #require(PasswordHash(phc: text))
        #expect(try hash.verifies(Secret(text: "příliš žluťoučký kůň")))
        #expect(!hash.isWeaker(than: .standard))
    }

    @Test func `a new hash is read back and verified`() throws {
        let password = Secret(text: "příliš žluťoučký kůň")
        let hash = try PasswordHash.make(password, cost: cheap)
        let stored = try #require(PasswordHash(phc: hash.phc))
        #expect(stored == hash)
        #expect(try stored.verifies(password))
        #expect(hash.phc.hasPrefix("$argon2id$v=19$m=32,t=1,p=4$"))
        #expect(hash.salt.count == 16 && hash.tag.count == 32)
    }

    /// T4.
    @Test func `two hashes of one password differ`() throws {
        let password = Secret(text: "the same old song")
        let hashes = try (0..<20).map { _ in try PasswordHash.make(password, cost: cheap).phc }
        #expect(Set(hashes).count == 20)
    }

    /// T1.
    @Test func `passwords that differ in their last byte only are told apart`() throws {
        let long = String(repeating: "x", count: 1023)
        let hash = try PasswordHash.make(Secret(text: long + "a"), cost: cheap)
        #expect(try hash.verifies(Secret(text: long + "a")))
        #expect(try !hash.verifies(Secret(text: long + "b")))
    }

    @Test func `a decoy costs the same and is never right`() throws {
        let decoy = PasswordHash.decoy(cheap)
        #expect(decoy.cost == cheap)
        #expect(try !decoy.verifies(Secret(text: "anything at all")))
        #expect(!decoy.isWeaker(than: cheap))
    }

    @Test func `weaker is less memory, less work, another variant, a shorter salt or tag`() throws {
        func hash(_ memory: UInt32, _ passes: UInt32, _ variant: PasswordHash.Variant = .argon2id)
            -> PasswordHash
        {
            let cost = Argon2Cost(memory: memory, passes: passes, lanes: 1)
            return PasswordHash(variant: variant, cost: cost, salt: randomBytes(16), tag: randomBytes(32))
        }
        let standard = Argon2Cost.standard
        #expect(!hash(65_536, 3).isWeaker(than: standard))
        #expect(!hash(131_072, 2).isWeaker(than: standard))
        #expect(hash(65_535, 10).isWeaker(than: standard))
        #expect(hash(65_536, 2).isWeaker(than: standard))
        #expect(hash(65_536, 3, .argon2i).isWeaker(than: standard))
        let short = PasswordHash(
            variant: .argon2id, cost: standard, salt: randomBytes(8), tag: randomBytes(32))
        #expect(short.isWeaker(than: standard))
    }

    @Test func `a hash shows neither salt nor tag`() throws {
        let hash = try PasswordHash.make(Secret(text: "whatever it may be"), cost: cheap)
        var dumped = ""
        dump(hash, to: &dumped)
        for text in ["\(hash)", String(reflecting: hash), dumped] {
            #expect(!text.contains(hash.phc.suffix(43)))
        }
    }

    @Test func `many are hashed in their order on several threads`() throws {
        let passwords = (0..<40).map { Secret(text: "password number \($0)") }
        let seen = Counter()
        let hashes = try PasswordHash.many(passwords, cost: cheap, jobs: 4) { seen.note($0) }
        #expect(hashes.count == 40)
        for (password, hash) in zip(passwords, hashes) {
            #expect(try hash.verifies(password))
        }
        #expect(seen.noted == Array(1...40))
        #expect(try PasswordHash.many([], cost: cheap, jobs: 4).isEmpty)
        #expect(try PasswordHash.many(passwords, cost: cheap, jobs: 4, memoryBound: 1).count == 40)
    }
}
