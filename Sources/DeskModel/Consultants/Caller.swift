/// Who asks, as the command line and the operating system tell it; nothing of it
/// is believed before `Actor` has been looked up in the transaction.
package struct Caller: Equatable, Sendable {
    /// The operating system's login name; under `sudo` of the user who called it.
    package let osUser: String
    /// The consultant to act as (`--as`), for admins.
    package let asLogin: String?
    /// The customer's person to act for (`--by`).
    package let by: EmailAddress?

    /// Made of its parts, of which none is checked.
    package init(osUser: String, asLogin: String? = nil, by: EmailAddress? = nil) {
        self.osUser = osUser
        self.asLogin = asLogin
        self.by = by
    }
}

/// The actor, as the database knows them at the moment of the transaction.
package struct Actor: Equatable, Sendable {
    /// The operating system's login name.
    package let osUser: String
    /// The consultant whose role decides: the caller, or whom an admin acts as.
    package let consultant: Consultant
    /// The consultant named with `--as`, when it is somebody else.
    package let asLogin: String?
    /// The person of a customer whose rights apply on top.
    package let person: Account?

    /// Made of its parts, of which none is checked.
    package init(osUser: String, consultant: Consultant, asLogin: String?, person: Account?) {
        self.osUser = osUser
        self.consultant = consultant
        self.asLogin = asLogin
        self.person = person
    }

    /// What they may know of: a `user` has what is their own, an `administrator` what is their organisation's,
    /// the vendor everything, and the web site by itself nothing.
    package var visibility: Visibility {
        switch person?.role {
        case .user?: .person(person?.id ?? 0, organisation: person?.organisationID ?? 0)
        case .administrator?: .organisation(person?.organisationID ?? 0)
        case nil: consultant.role == .web ? .nothing : .everything
        }
    }

    /// What is written as the author of a comment or the actor of a change: an email or a login.
    package var name: String { person?.email.text ?? consultant.login }
}
