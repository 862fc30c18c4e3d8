import DeskModel
import DeskTesting
import Testing

/// Every rule of the desk, one by one.
@Suite struct RuleTests {
    /// Two values that each rule takes, neither its default, and one that it does not.
    private static let values: [Rule.Key: (good: [String], bad: String)] = [
        .attachmentMailed: (["0", "52428800"], "52428801"),
        .attachmentCount: (["1", "100"], "101"), .attachmentSize: (["1", "1073741824"], "0"),
        .argon2Lanes: (["2", "8"], "9"), .argon2Memory: (["19457", "262144"], "19455"),
        .argon2Passes: (["4", "10"], "1"), .claimLease: (["15m", "120h"], "121h"),
        .closeAfter: (["1d", "365d"], "23h"),
        .deskName: (["Podpora", "x"], String(repeating: "x", count: 61)),
        .diskReserve: (["0", "1099511627776"], "1099511627777"),
        .floodDay: (["1", "1000"], "0"), .floodHour: (["1", "100"], "101"),
        .hours: (["Mon-Sun 00:00-24:00", "Fri 08:00-14:00"], "never"), .lockFirst: (["2s", "1m"], "61s"),
        .lockFree: (["0", "20"], "21"), .lockLongest: (["1m", "1d"], "59s"),
        .lockStop: (["10", "1000"], "9"), .mailKeep: (["0s", "3650d"], "3651d"),
        .onceKeep: (["1h", "365d"], "59m"),
        .passwordMinimum: (["8", "64"], "7"),
        .quotaOrganisation: (["1", "1099511627776"], "0"), .quotaPerson: (["1", "100000"], "0"),
        .quotaTicket: (["1", "1099511627776"], "1099511627777"),
        .remindAfter: (["1d", "90d"], "91d"),
        .remoteAddress: (["pomoc.example", "x"], String(repeating: "x", count: 201)),
        .remoteAlarm: (["10m", "1d"], "9m"), .seatSilent: (["1d", "3650d"], "3651d"),
        .targetFast: (["1m", "400h"], "59s"), .targetStandard: (["1m", "4000h"], "4001h"),
        .tellFast: (["0s", "1d"], "25h"), .tellOwner: (["0"], "2"),
        .timeZone: (["Europe/London", "UTC"], "Europe/Atlantis"), .tokenEmailChange: (["1m", "2h"], "25h"),
        .tokenInvitation: (["1h", "30d"], "31d"), .tokenRegistration: (["1m", "2h"], "25h"),
        .tokenReset: (["1m", "1d"], "59s"), .webAttempts: (["5", "1000"], "4"),
        .webIdle: (["5m", "1d"], "4m"), .webReads: (["100", "100000000"], "99"),
        .webReadsAll: (["100", "100000000"], "99"), .webSession: (["15m", "7d"], "8d"),
    ]

    /// What a refusal says of the values that are taken.
    private func said(of rule: Rule) -> String {
        switch rule.kind {
        case .count, .duration: "which takes \(rule.range) "
        case .text(let limit): "\(limit) characters"
        case .hours: "Mon-Fri 08:00-16:30"
        case .timeZone: "Europe/Prague"
        }
    }

    @Test(arguments: Rule.Key.allCases)
    func `a rule has all it needs, takes its range, names it, and is audited`(key: Rule.Key) async throws {
        let desk = try TestDesk()
        let values = try #require(Self.values[key])
        let shown = await desk.run("desk rule show \(key.rawValue) --json").json
        for member in ["unit", "range", "meaning"] { #expect(shown[member] != "" && shown[member] != .null) }
        let czech = await desk.run("desk rule show \(key.rawValue) --json --lang cs").json
        #expect(czech["meaning"] != shown["meaning"] && czech["meaning"] != .string(key.rawValue))
        // The default is a value like any other; an empty text is one too.
        let rule = Rule.of(key)
        #expect(try rule.canonical(rule.standard) == rule.standard)
        var before = shown["value"]
        for good in values.good {
            let set = await desk.run("desk rule set \(key.rawValue) '\(good)'")
            #expect(set.status == 0, "\(set)")
            #expect(await desk.run("desk rule show \(key.rawValue) --json").json["isSet"] == true)
            let entry = await desk.run("desk audit list --limit 1 --json").json[0]
            #expect(entry["verb"] == "desk rule set" && entry["subject"] == .string("rule \(key.rawValue)"))
            let now = await desk.run("desk rule show \(key.rawValue) --json").json["value"]
            #expect(
                entry["changes"]["value"] == .object([JSON.Member("from", before), JSON.Member("to", now)]),
                "\(entry)")
            before = now
        }
        let refused = await desk.run("desk rule set \(key.rawValue) '\(values.bad)'")
        #expect(refused.status == 65 && refused.stderr.contains(said(of: rule)), "\(refused)")
        #expect(await desk.run("desk rule show \(key.rawValue) --json").json["value"] == before)
    }
}
