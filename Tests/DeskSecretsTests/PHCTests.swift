import DeskModel
import DeskProse
import DeskSecrets
import Testing

@Suite struct PHCTests {
    private static let salt = "c29tZXNhbHQ"
    private static let tag = "CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc"

    /// T5.
    @Test(arguments: [
        "",
        "$",
        "$$$$$",
        "$argon2id",
        "argon2id$v=19$m=65536,t=3,p=4$\(salt)$\(tag)",
        " $argon2id$v=19$m=65536,t=3,p=4$\(salt)$\(tag)",
        "$argon2id$v=19$m=65536,t=3,p=4$\(salt)$\(tag) ",
        "$argon2id$v=19$m=65536,t=3,p=4$\(salt)$\(tag)\n",
        "$argon2id$v=19$m=65536,t=3,p=4$\(salt)$\(tag)\0",
        "$argon2id$v=19$m=65536,t=3,p=4$\(salt)$\(tag)$",
        "$argon2id$v=19$m=65536,t=3,p=4$\(salt)$\(tag)=",
        "$argon2id$v=19$m=65536,t=3,p=4$\(salt)",
        "$argon2id$v=19$m=65536,t=3,p=4$\(salt)$",
        "$argon2id$v=19$m=65536,t=3,p=4$$\(tag)",
        "$argon2id$v=19$m=65536,t=3,p=4$c29t$\(tag)",
        "$argon2id$v=19$m=65536,t=3,p=4$\(salt)$CTFhFdXP",
        "$argon2id$m=65536,t=3,p=4$\(salt)$\(tag)",
        "$argon2id$v=16$m=65536,t=3,p=4$\(salt)$\(tag)",
        "$argon2id$v=019$m=65536,t=3,p=4$\(salt)$\(tag)",
        "$argon2id$v=19$m=65536,p=4,t=3$\(salt)$\(tag)",
        "$argon2id$v=19$m=65536,t=3$\(salt)$\(tag)",
        "$argon2id$v=19$m=65536,t=3,p=4,keyid=AAAA$\(salt)$\(tag)",
        "$argon2id$v=19$m=65536,t=3,p=4,$\(salt)$\(tag)",
        "$argon2id$v=19$m=065536,t=3,p=4$\(salt)$\(tag)",
        "$argon2id$v=19$m=+65536,t=3,p=4$\(salt)$\(tag)",
        "$argon2id$v=19$m=-1,t=3,p=4$\(salt)$\(tag)",
        "$argon2id$v=19$m=,t=3,p=4$\(salt)$\(tag)",
        "$argon2id$v=19$m=99999999999999999999,t=3,p=4$\(salt)$\(tag)",
        "$argon2id$v=19$m=262145,t=3,p=4$\(salt)$\(tag)",
        "$argon2id$v=19$m=31,t=3,p=4$\(salt)$\(tag)",
        "$argon2id$v=19$m=65536,t=0,p=4$\(salt)$\(tag)",
        "$argon2id$v=19$m=65536,t=11,p=4$\(salt)$\(tag)",
        "$argon2id$v=19$m=65536,t=3,p=0$\(salt)$\(tag)",
        "$argon2id$v=19$m=65536,t=3,p=9$\(salt)$\(tag)",
        "$argon2id$v=19$m=65536,t=3,p=４$\(salt)$\(tag)",
        "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHR$\(tag)",
        "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhb-Q$\(tag)",
        "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ=$\(tag)",
        "$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQAA$\(tag)",
        "$argon2d$v=19$m=65536,t=3,p=4$\(salt)$\(tag)",
        "$Argon2id$v=19$m=65536,t=3,p=4$\(salt)$\(tag)",
        "$argon2id\u{301}$v=19$m=65536,t=3,p=4$\(salt)$\(tag)",
        "$argon2id$v=19$m=65536,t=3,p=4$\(salt)$\(String(repeating: "A", count: 100_000))",
        "$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW",
        "$pbkdf2-sha256$29000$N2YMIWQsBWBMae09x1jrPQ$1t8iyB2A.WF/Z5JZv.lfCIhXXN33N23OSgQYThBYRfk",
        "$6$rounds=5000$saltstring$svn8UoSVapNtMuq1ukKS4tPQd8iKwSMHWjlO/O817G3uBnIFNjnQJu",
    ])
    func `anything but the one spelling is refused`(text: String) {
        #expect(PasswordHash(phc: text) == nil)
        #expect(throws: DeskError.self) { try PasswordHash.imported(text) }
    }

    @Test func `an import of bcrypt hears what is accepted`() throws {
        let error = try #require(throws: DeskError.self) {
            try PasswordHash.imported("$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW")
        }
        #expect(error.kind == .invalid)
        #expect(error.message == .hashSchemeUnknown)
        #expect(error.hint?.en.contains("argon2id") == true)
        #expect(!error.message.en.contains("R9h"))
    }

    /// T4.
    @Test func `our own cost lies between floor and ceiling`() throws {
        #expect(try Argon2Cost(choosing: 19_456, passes: 2, lanes: 1) == .floor)
        #expect(try Argon2Cost(choosing: 262_144, passes: 10, lanes: 8) == .ceiling)
        for (memory, passes, lanes) in [
            (19_455, 2, 1), (262_145, 2, 1), (19_456, 1, 1), (19_456, 11, 1), (19_456, 2, 0), (19_456, 2, 9),
            (-1, 2, 1), (Int.max, 2, 1),
        ] {
            let error = #expect(throws: DeskError.self) {
                try Argon2Cost(choosing: memory, passes: passes, lanes: lanes)
            }
            #expect(error?.kind == .invalid)
        }
    }
}
