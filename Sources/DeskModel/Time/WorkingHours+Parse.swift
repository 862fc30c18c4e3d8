extension WorkingHours {
    /// Reads hours as a rule says them: `Mon-Fri 08:00-16:30`, several groups separated by commas or
    /// semicolons; Czech names of days go as well.
    ///
    /// Every group needs days and hours; dates, nights and empty stretches are invalid.
    package init(_ text: String) throws(DeskError) {
        let groups: [ScheduleGroup]
        do {
            groups = try ScheduleGroup.all(in: text, today: nil)
        } catch .tooLong {
            throw DeskError(.invalid, .time(.hoursTooLong(ScheduleToken.longest)))
        } catch .overnight {
            throw DeskError(.invalid, .time(.overMidnight(text)))
        } catch {
            throw DeskError(.invalid, .time(.unreadableHours(text)))
        }
        guard groups.allSatisfy({ !$0.weekdays.isEmpty && !$0.spans.isEmpty }) else {
            throw DeskError(.invalid, .time(.unreadableHours(text)))
        }
        self.init { weekday in groups.filter { $0.weekdays.has(weekday) }.flatMap(\.spans) }
    }
}
