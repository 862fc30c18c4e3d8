/// What a fast response costs from a day on.
package struct Price: Equatable, Sendable {
    /// How much.
    package let money: Money
    /// The first day it holds, in the desk's time zone.
    package let from: CivilDate
    /// Whether it is the one that holds now.
    package let isCurrent: Bool

    /// Made of its parts, of which none is checked.
    package init(money: Money, from: CivilDate, isCurrent: Bool) {
        self.money = money
        self.from = from
        self.isCurrent = isCurrent
    }
}
