import DeskModel
import DeskProse

/// How a verb that needs a password is given it. There is no flag for the password itself.
package struct PasswordOptions: ParsableArguments {
    /// Whether the password comes on standard input.
    @Flag(help: .says(.passwordStdinHelp))
    package var passwordStdin = false

    /// The descriptor the password comes on.
    @Option("password-fd", help: .says(.passwordFDHelp, value: "number"))
    package var passwordDescriptor: Int32?

    /// As it is where nothing is said.
    package init() {}

    /// Throws `.usage` for flags that exclude each other.
    package func validate() throws {
        if passwordStdin, passwordDescriptor != nil {
            throw DeskError(.usage, .twoPasswordSources)
        }
        if let passwordDescriptor, passwordDescriptor < 0 {
            throw DeskError(.usage, .badDescriptor(String(passwordDescriptor)))
        }
    }

    /// Whether the command line says where the password comes from.
    package var isGiven: Bool { passwordStdin || passwordDescriptor != nil }
}

/// How a verb that needs a token is given it.
package struct TokenOptions: ParsableArguments {
    /// Whether the token comes on standard input.
    @Flag(help: .says(.tokenStdinHelp))
    package var tokenStdin = false

    /// As it is where nothing is said.
    package init() {}
}

/// How a verb that needs a token and a password is given both.
package struct SecretOptions: ParsableArguments {
    /// How the password is handed over.
    @OptionGroup package var password: PasswordOptions
    /// How the token is handed over.
    @OptionGroup package var token: TokenOptions

    /// As it is where nothing is said.
    package init() {}
}
