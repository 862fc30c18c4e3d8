import DeskCLI
import DeskCore

extension Terminal {
    /// The password that the flags say where to find, else what is typed for it.
    func password(_ options: PasswordOptions, isNew: Bool = false) throws -> GivenSecret {
        GivenSecret.forbidCores()
        return GivenSecret(try SecretInput(self).password(options, isNew: isNew))
    }

    /// The current password, and the one to be set in its place.
    func passwords(_ options: PasswordOptions) throws -> (current: GivenSecret, new: GivenSecret) {
        GivenSecret.forbidCores()
        let given = try SecretInput(self).currentAndNewPassword(options)
        return (GivenSecret(given.current), GivenSecret(given.new))
    }

    /// The token that the flags say where to find, else what is typed for it.
    func token(_ options: TokenOptions) throws -> GivenSecret {
        GivenSecret.forbidCores()
        return GivenSecret(try SecretInput(self).token(options))
    }

    /// A token and the password to be set with it.
    func tokenAndPassword(_ options: SecretOptions) throws -> (token: GivenSecret, password: GivenSecret) {
        GivenSecret.forbidCores()
        let given = try SecretInput(self).tokenAndPassword(options)
        return (GivenSecret(given.token), GivenSecret(given.password))
    }
}
