package import DeskModel
import DeskProse
import DeskStore

/// What the pages of the customer's web say of the desk itself.
package struct WebFacts: Sendable {
    /// What the desk is called.
    package let name: String
    /// Its time zone.
    package let zone: TimeZoneTable
    /// The fewest characters of a password.
    package let passwordMinimum: Int64
    /// The largest file taken, in bytes.
    package let attachmentSize: Int64
    /// How many files are taken at once.
    package let attachmentCount: Int64
    /// Where to get the program for remote help; empty where nothing is said.
    package let remoteAddress: String
}

extension Desk.Web {
    /// What pages say of the desk.
    ///
    /// Throws `.configuration` unless the web's own role is at work here: with another one, a page that forgets to
    /// say for whom it asks would be answered.
    package func facts() throws -> WebFacts {
        try read(.whoami) { act in
            guard try act.actor.consultant.role == .web else {
                throw DeskError(
                    .configuration, .webNeedsRole(caller.osUser), hint: .webNeedsRoleHint(caller.osUser))
            }
            return WebFacts(
                name: try act.sql.rule(.deskName).text, zone: try act.sql.zone(),
                passwordMinimum: try act.sql.rule(.passwordMinimum).number,
                attachmentSize: try act.sql.rule(.attachmentSize).number,
                attachmentCount: try act.sql.rule(.attachmentCount).number,
                remoteAddress: try act.sql.rule(.remoteAddress).text)
        }
    }

    /// Whom somebody tries the web out as: nobody where they have its role themselves, for an admin the first
    /// consultant of that role. Throws `.configuration` where there is none.
    package func login() throws -> String? {
        try read(.whoami) { act in
            let own = try act.actor.consultant
            guard own.role == .admin else {
                guard own.role == .web else {
                    throw DeskError(
                        .configuration, .webNeedsRole(own.login), hint: .webNeedsRoleHint("www-data"))
                }
                return nil
            }
            guard let web = try act.sql.consultants().first(where: { $0.role == .web && !$0.disabled }) else {
                throw DeskError(.configuration, .webHasNoConsultant, hint: .webNeedsRoleHint("www-data"))
            }
            return web.login
        }
    }

    /// Where requests stand and when they will probably be answered, by their numbers; those that do not stand in
    /// the queue are left out.
    package func forecasts(of numbers: [Int64]) throws -> [Int64: QueueForecast] {
        try read(.queueForecast) { act in
            var found: [Int64: QueueForecast] = [:]
            guard !numbers.isEmpty else { return found }
            let calendar = try act.sql.calendar()
            let pace = try act.sql.pace(since: now - Desk.Queue.paceSpan, calendar: calendar)
            for number in numbers {
                let forecast = try act.forecast(of: act.knownTicket(number), pace: pace, on: calendar)
                if forecast.position != nil { found[number] = forecast }
            }
            return found
        }
    }
}
