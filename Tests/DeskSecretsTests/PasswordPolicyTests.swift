import DeskModel
import DeskProse
import DeskSecrets
import Testing

@Suite struct PasswordPolicyTests {
    private let policy: PasswordPolicy

    init() throws {
        policy = try PasswordPolicy()
    }

    private func refusal(_ password: String, context: [String] = []) -> Prose? {
        do throws(DeskError) {
            _ = try policy.check(Secret(text: password), context: context)
            return nil
        } catch {
            #expect(error.kind == .invalid)
            return error.message
        }
    }

    /// T1.
    @Test func `length is counted in code points and bytes`() {
        let points = "žluna vrba kámen potok 8 strom. kvádr - Ωmega ∑ ořech "
        let long = Array(String(repeating: points, count: 5).unicodeScalars)
        func of(_ count: Int) -> String { String(String.UnicodeScalarView(long.prefix(count))) }
        #expect(refusal(of(14)) == .passwordTooShort(15))
        #expect(refusal(of(15)) == nil)
        #expect(refusal(of(256)) == nil)
        #expect(refusal(of(257)) == .passwordTooLong(256))
        #expect(refusal(String(repeating: "🐎🐢🦊🐘🦆🐌🐙", count: 36)) == .passwordRepeats)
        #expect(refusal(String(repeating: "🐎", count: 257)) == .passwordTooLong(256))
    }

    /// T2.
    @Test func `a megabyte of combining marks is refused before it is normalised`() {
        #expect(refusal("a" + String(repeating: "\u{301}", count: 1 << 19)) == .passwordTooLong(256))
    }

    @Test func `composed and decomposed letters are one password`() throws {
        let composed = Secret(text: "žluťoučký kůň pěl")
        let decomposed = Secret(text: "z\u{30C}lut\u{30C}ouc\u{30C}ky\u{301} ku\u{30A}n\u{30C} pe\u{30C}l")
        let hash = try PasswordHash.make(
            PasswordPolicy.normalised(composed), cost: Argon2Cost(choosing: 19_456, passes: 2, lanes: 1))
        #expect(try hash.verifies(PasswordPolicy.normalised(decomposed)))
        #expect(composed.count < decomposed.count)
    }

    /// T2.
    @Test func `NUL and broken UTF-8 are refused`() {
        #expect(refusal("slon v porcelánu\0 a dál") == .passwordHasNUL)
        #expect(throws: DeskError(.invalid, .passwordNotUTF8)) {
            try policy.check(Secret(Array("slon v porcel".utf8) + [0xC3, 0x28, 0xFF]), context: [])
        }
        #expect(throws: DeskError(.invalid, .passwordNotUTF8)) {
            // A surrogate and an overlong slash.
            try policy.check(
                Secret(Array("slon v porcel".utf8) + [0xED, 0xA0, 0x80, 0xC0, 0xAF]), context: [])
        }
    }

    @Test(arguments: [
        "aaaaaaaaaaaaaaaa", "abcabcabcabcabcabc", "1212121212121212", "heslo!heslo!heslo!",
        "ababababababababa",
        "aaaabbbbccccdddd", "                    ", "žžžžžžžžžžžžžžžžž",
    ])
    func `repetitions are refused`(password: String) {
        #expect(refusal(password) == .passwordRepeats)
    }

    @Test(arguments: [
        "qwertyuiopasdfgh", "qwertzuiopasdfgh", "1234567890123456", "abcdefghijklmnop", "zyxwvutsrqponmlk",
        "1qaz2wsx3edc4rfv", "+ěščřžýáíé12345", "QWERTYuiop123456", "aaaabbbbccccddddeeee", "0987654321abcdef",
    ])
    func `walks over keyboard, alphabet and digits are refused`(password: String) {
        #expect(refusal(password) == .passwordIsWalk)
    }

    /// T3.
    @Test(arguments: [
        "may the force be with you", "correct horse battery staple", "CorrectHorseBatteryStaple1!",
        "Password!!!!!2026",
        "P@ssw0rdP@ssw0rd", "Heslo2026Heslo2026", "mojetajneheslo123", "Moje Tajné Heslo",
        "iloveyou iloveyou 1",
        "administrator2026", "password-qwerty-password", "letmein.letmein.1", "prilis zlutoucky kun",
        "Příliš žluťoučký kůň", "kde domov můj 1918", "slunicko slunicko 7", "Passw0rd_Passw0rd_",
        "h3sl0-h3sl0-h3sl0!!",
        "heslo heslo kočka kočka", "secret 1 password 2", "zapomněla jsem heslo", "totojemojeheslo",
        "to be or not to be", "4dm1n1str4t0r 2026",
    ])
    func `common passwords are refused in every disguise`(password: String) {
        let refusal = refusal(password)
        #expect(refusal == .passwordIsCommon, "\(password)")
    }

    /// T3.
    @Test func `little more than name, address, organisation or product is refused`() {
        let context = ["Jana Nováková", "jana.novakova@mesto-kolin.cz", "kolin", "Město Kolín"]
        for password in [
            "JanaNovakova2026", "jana.novakova.123", "Nováková-Kolín-1", "kolin-podpora-desk-1",
            "Podpora Kolin 2026",
            "desk desk Jana 12345", "novakova jana 77!",
        ] {
            #expect(refusal(password, context: context) == .passwordNamesItsOwner, "\(password)")
        }
        #expect(refusal("Jana krmí hrocha vanilkou", context: context) == nil)
        #expect(refusal("Nováková-Kolín-1") == nil)
    }

    @Test(arguments: [
        "hroch krmí vanilkou tramvaj", "vG7#qL2!xR9@tB4$", "ve sklepě bydlí sedm trpaslíků",
        "Brzy ráno 5 krav plave",
        "9f8a2c71e0b34d56", "sedm kulatých ledniček", "čtvrt kila šroubů na Měsíci",
    ])
    func `good passwords pass`(password: String) {
        #expect(refusal(password) == nil)
    }

    @Test func `a dictionary refuses its words with decoration`() throws {
        #expect(refusal("antidisestablishment") == nil)
        let strict = try PasswordPolicy(
            common: CommonPasswords(dictionary: ["antidisestablishment", "responsibility"]))
        for password in ["antidisestablishment", "Responsibility 2026!"] {
            #expect(throws: DeskError(.invalid, .passwordIsCommon, hint: .passwordAdvice)) {
                try strict.check(Secret(text: password), context: [])
            }
        }
    }

    @Test(arguments: [
        "dlouhá cesta přes 42 kopců", "purple dragon garden money",
        "opravdu dlouhá věta o mzdách", "nine quiet geese marching",
        "nové heslo kočka pes", "my very secret password", "tohle-je-dlouhe-heslo",
    ])
    func `a phrase of several different words is what people are asked for`(_ password: String) throws {
        _ = try PasswordPolicy().check(Secret(text: password), context: ["Jana Nováková"])
    }

    @Test func `a missing dictionary leaves the shipped list`() throws {
        let (passwords, file) = CommonPasswords.reading(["/nonexistent/words"])
        #expect(file == nil)
        let policy = try PasswordPolicy(common: passwords)
        #expect(throws: DeskError.self) {
            try policy.check(Secret(text: "may the force be with you"), context: [])
        }
    }

    @Test func `the minimum is a rule with a floor`() throws {
        #expect(try PasswordPolicy(minimum: 8).check(Secret(text: "vG7#qL2!"), context: []).count == 8)
        for minimum in [7, 0, -1, 257] {
            #expect(throws: DeskError.self) { try PasswordPolicy(minimum: minimum) }
        }
    }
}
