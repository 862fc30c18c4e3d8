/// What a fast response costs from a day on.
package struct Price: Equatable, Sendable {
    package let money: Money
    /// The first day it holds, in the desk's time zone.
    package let from: CivilDate
    /// Whether it is the one that holds now.
    package let isCurrent: Bool

    package init(money: Money, from: CivilDate, isCurrent: Bool) {
        self.money = money
        self.from = from
        self.isCurrent = isCurrent
    }
}

/// An entry of the managed list of what tickets are about.
package struct Topic: Equatable, Sendable {
    package let name: String
    /// Whether new tickets can no longer get it.
    package let isDisabled: Bool
    /// Tickets of it in the queue.
    package let openTickets: Int

    package init(name: String, isDisabled: Bool, openTickets: Int) {
        self.name = name
        self.isDisabled = isDisabled
        self.openTickets = openTickets
    }
}

/// An open ticket whose due time a change of rules or calendar moves.
package struct DueMove: Equatable, Sendable {
    package let number: Int64
    package let from: Instant?
    package let to: Instant?

    package init(number: Int64, from: Instant?, to: Instant?) {
        self.number = number
        self.from = from
        self.to = to
    }
}

/// What setting a rule did.
package struct RuleChange: Equatable, Sendable {
    package let value: RuleValue
    /// Whether it had that value before.
    package let isUnchanged: Bool
    package let moved: [DueMove]

    package init(value: RuleValue, isUnchanged: Bool, moved: [DueMove]) {
        self.value = value
        self.isUnchanged = isUnchanged
        self.moved = moved
    }
}

/// One day as the desk sees it: whether it works, when, and why not.
package struct CalendarDay: Equatable, Sendable {
    package let date: CivilDate
    package let day: WorkingCalendar.Day
    /// Open tickets that closing or opening this day moved.
    package let moved: [DueMove]

    package init(date: CivilDate, day: WorkingCalendar.Day, moved: [DueMove] = []) {
        self.date = date
        self.day = day
        self.moved = moved
    }
}
