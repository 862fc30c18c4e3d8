import DeskCore
package import DeskModel
import DeskStore

/// Something that somebody did at an instant of the past, by the verb that does it today.
package struct DemoEvent: Sendable {
    /// When.
    package let at: Instant
    /// The login of who did it.
    private let login: String
    /// The customer's person it was done for.
    private let person: EmailAddress?
    private let verb: @Sendable (Desk) throws -> Void

    init(
        _ at: Instant, by login: String, for person: EmailAddress? = nil,
        _ verb: @escaping @Sendable (Desk) throws -> Void
    ) {
        self.at = at
        self.login = login
        self.person = person
        self.verb = verb
    }

    /// Has it happen.
    func happen(in store: Store) throws {
        let caller = Caller(osUser: login, by: person)
        try verb(Desk(store: store, caller: caller, now: at, environment: DeskEnvironment()))
    }

    /// Somebody logs in.
    static func login(_ email: EmailAddress, _ at: Instant, by login: String) -> DemoEvent {
        DemoEvent(at, by: login) { desk in
            try desk.store.write(at: at) { sql in
                guard let account = try sql.account(email: email) else { return }
                try sql.setLoggedIn(account: account.id)
            }
        }
    }
}
