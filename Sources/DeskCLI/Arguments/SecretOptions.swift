package import ArgumentParser
import DeskProse

/// How a verb that needs a password is given it. There is no flag for the password itself.
package struct PasswordOptions: ParsableArguments {
    /// Whether the password comes on standard input.
    @Flag(help: .says(.passwordStdinHelp))
    package var passwordStdin = false

    /// The descriptor the password comes on.
    @Option(name: .customLong("password-fd"), help: .says(.passwordFDHelp, value: "number"))
    package var passwordDescriptor: Int32?

    /// As it is where nothing is said.
    package init() {}

    /// Throws the parser's error for flags that exclude each other.
    package mutating func validate() throws {
        if passwordStdin, passwordDescriptor != nil {
            throw ValidationError(Prose.twoPasswordSources.spoken)
        }
        if let passwordDescriptor, passwordDescriptor < 0 {
            throw ValidationError(Prose.badDescriptor(String(passwordDescriptor)).spoken)
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

extension PasswordOptions: PlainArguments {
    /// Takes its flags from a plain command line.
    package mutating func take(from line: inout PlainLine) {
        passwordStdin = line.flag("--password-stdin")
        passwordDescriptor = line.option("--password-fd")
    }
}

extension TokenOptions: PlainArguments {
    /// Takes its flags from a plain command line.
    package mutating func take(from line: inout PlainLine) {
        tokenStdin = line.flag("--token-stdin")
    }
}

extension SecretOptions: PlainArguments {
    /// Takes its flags from a plain command line.
    package mutating func take(from line: inout PlainLine) {
        password = line.group()
        token = line.group()
    }
}
