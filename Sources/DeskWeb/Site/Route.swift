import DeskCore

/// A page and what its forms do.
struct Route: Sendable {
    /// The words of its path; `*` stands for a number.
    let path: [String]
    /// Whether it can be seen without being logged in.
    var isPublic = false
    /// Shows it, filled in again where that is asked for.
    let show: @Sendable (Visit) throws -> Response
    /// Does what its form asks for.
    var submit: (@Sendable (Visit, Desk) throws -> Response)?

    /// Whether a path is its own.
    func matches(_ words: [String]) -> Bool {
        words.count == path.count
            && zip(path, words).allSatisfy { $0 == "*" ? Route.number($1) != nil : $0 == $1 }
    }

    /// A number as a path has it: digits alone.
    static func number(_ word: String) -> Int64? {
        guard (1...15).contains(word.utf8.count), word.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return nil
        }
        return Int64(word)
    }

    /// All of them.
    static let all: [Route] = [
        Route(path: [], isPublic: true, show: { try $0.startPage() }),
        Route(
            path: ["login"], isPublic: true, show: { try $0.loginPage(keeping: $0.keptFields) },
            submit: { try $0.logIn($1) }),
        Route(path: ["logout"], isPublic: true, show: { try $0.startPage() }, submit: { try $0.logOut($1) }),
        Route(path: ["tickets"], show: { try $0.ticketsPage() }),
        Route(
            path: ["tickets", "new"], show: { try $0.newTicketPage() },
            submit: { visit, _ in try visit.sendTicket() }),
        Route(
            path: ["tickets", "*"], show: { try $0.ticketPage() },
            submit: { visit, _ in try visit.changeTicket() }),
        Route(path: ["tickets", "*", "files", "*"], show: { try $0.download() }),
        Route(path: ["prices"], isPublic: true, show: { $0.pricesPage() }),
        Route(path: ["remote"], show: { $0.remotePage() }, submit: { visit, _ in visit.allowRemote() }),
        Route(path: ["reset"], isPublic: true, show: { $0.resetPage() }, submit: { try $0.reset($1) }),
        Route(
            path: ["registration"], isPublic: true, show: { $0.registrationPage() },
            submit: { try $0.register($1) }),
        Route(
            path: ["invitation"], isPublic: true, show: { $0.invitationPage() },
            submit: { try $0.acceptInvitation($1) }),
        Route(path: ["email"], isPublic: true, show: { $0.emailPage() }, submit: { try $0.confirmEmail($1) }),
        Route(
            path: ["colleagues"], show: { $0.colleaguesPage() },
            submit: { visit, _ in try visit.changeColleague() }),
        Route(path: ["data"], show: { $0.dataPage() }, submit: { visit, _ in try visit.changeData() }),
        Route(path: ["password"], show: { $0.passwordPage() }, submit: { try $0.changePassword($1) }),
        Route(path: ["administrator"], isPublic: true, show: { $0.administratorPage() }),
    ]
}
