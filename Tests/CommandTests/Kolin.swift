import DeskCore
import DeskModel
import DeskStore
import DeskTesting
import Testing

/// A password that passes every check.
let goodPassword = "tři modré židle u okna"
/// Its hash, as cheap as the rules allow.
let goodHash =
    "$argon2id$v=19$m=19456,t=2,p=1$VxPe6MQVz8NpcjOVRLXIEQ$ihCNw+XD9OUOdMyiFEqSdFXh7HS7xgLWe5W0gh86qDI"
/// Another one.
let otherPassword = "pět zelených lahví v lese"

/// A desk with the organisation `kolin`, whose administrator is Eva and whose user is Jan.
func deskWithKolin() async throws -> TestDesk {
    let desk = try TestDesk()
    await desk.run("org create kolin --name 'Město Kolín' --contract-email mzdy@kolin.example")
    await desk.add("eva@kolin.example", "Eva Malá", "--role administrator")
    await desk.add("jan@kolin.example", "Jan Velký")
    return desk
}

extension TestDesk {
    /// Adds an active account of `kolin` with the good password, hashed beforehand: most tests are not
    /// about hashing.
    func add(_ email: String, _ name: String, _ more: String = "", org: String = "kolin") async {
        await run("account create \(email) --org \(org) --name '\(name)' \(more) --no-password")
        do {
            try activate(email, hash: goodHash)
        } catch {
            Issue.record(error)
        }
    }

    /// The exit status of a login.
    func login(_ email: String, _ password: String = goodPassword) async -> Int32 {
        await run("account password verify \(email) --password-stdin", stdin: password).status
    }

    /// Redeems a token with a password.
    func redeem(_ token: String, _ password: String = otherPassword) async -> Answer {
        await run("account reset redeem --token-stdin --password-stdin", stdin: "\(token)\n\(password)\n")
    }

    /// A reset token, handed over on stdout.
    func resetToken(_ email: String) async -> String {
        await run("account reset request \(email) --print").lines.first ?? ""
    }

    /// One member of an account.
    func account(_ email: String, _ key: String) async -> JSON {
        await run("account show \(email) --json").json[key]
    }
}
