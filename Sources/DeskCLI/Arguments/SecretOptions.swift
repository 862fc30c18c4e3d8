package import ArgumentParser
import DeskProse

/// How a verb that needs a password is given it. There is no flag for the password itself.
package struct PasswordOptions: ParsableArguments {
    @Flag(help: .says(.passwordStdinHelp))
    package var passwordStdin = false

    @Option(name: .customLong("password-fd"), help: .says(.passwordFDHelp, value: "number"))
    package var passwordDescriptor: Int32?

    package init() {}

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
    @Flag(help: .says(.tokenStdinHelp))
    package var tokenStdin = false

    package init() {}
}

/// How a verb that needs a token and a password is given both.
package struct SecretOptions: ParsableArguments {
    @OptionGroup package var password: PasswordOptions
    @OptionGroup package var token: TokenOptions

    package init() {}
}

extension PasswordOptions: PlainArguments {
    package mutating func take(from line: inout PlainLine) {
        passwordStdin = line.flag("--password-stdin")
        passwordDescriptor = line.option("--password-fd")
    }
}

extension TokenOptions: PlainArguments {
    package mutating func take(from line: inout PlainLine) {
        tokenStdin = line.flag("--token-stdin")
    }
}

extension SecretOptions: PlainArguments {
    package mutating func take(from line: inout PlainLine) {
        password = line.group()
        token = line.group()
    }
}
