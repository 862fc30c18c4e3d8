import DeskTesting
import Testing

/// T28 and T54: whatever the clock shows, the order of service and of the log holds, and the file stays whole.
@Suite struct ClockTests {
    @Test(
        .enabled(if: BuiltTool.succeeds("faketime now true"), "faketime is missing"),
        arguments: [
            ["2026-10-25 02:30:00", "2026-10-25 02:10:00", "2026-10-25 03:10:00"],
            ["2027-03-28 01:59:59", "2027-03-28 03:00:00"], ["2028-02-29 12:00:00", "2028-03-01 00:00:00"],
            ["2038-01-19 03:14:06", "2038-01-19 03:14:08"], ["2106-02-07 06:28:14", "2106-02-07 06:28:17"],
            ["2026-12-24 10:00:00", "2026-01-01 10:00:00", "2026-12-24 10:00:01"],
        ])
    func `a clock that jumps breaks no order`(times: [String]) async throws {
        let fixture = try await InstalledDesk()
        for (index, time) in times.enumerated() {
            let made = try await fixture.shell(
                "TZ=Europe/Prague exec faketime '\(time)' desk ticket create --from jan@kolin.example --subject t\(index) -q"
            )
            #expect(made.status == 0 && made.stdout == "\(index + 1)\n", "\(made)")
        }
        let listed = try await fixture.shell("exec desk queue list -q")
        #expect(listed.lines.count == times.count, "\(listed)")
        #expect(try await fixture.shell("exec desk check").status == 0)
        #expect(try await fixture.shell("exec desk audit verify").status == 0)
    }

    /// T54, with clocks of the system's own.
    @Test(.enabled(if: BuiltTool.succeeds("faketime now true"), "faketime is missing"))
    func `once ahead and back, a token lives as long as it should`() async throws {
        let fixture = try await InstalledDesk()
        func at(_ time: String, _ line: String) async throws -> Answer {
            try await fixture.shell("TZ=UTC exec faketime '\(time)' desk \(line)")
        }
        #expect(try await at("2099-01-01 10:00:00", "org edit kolin --name K").status == 0)
        let token = try await at("2030-01-01 10:00:00", "account reset request jan@kolin.example --print")
        let secrets = "\(token.stdout)tři modré židle u okna\n"
        for (time, status) in [
            ("2030-01-01 09:59:00", 1), ("2030-01-08 10:01:00", 1), ("2030-01-08 09:30:00", 1),
        ] {
            let answer = try await at(
                time,
                "account reset redeem --token-stdin --password-stdin <<'E'\n\(secrets)E")
            #expect(answer.status == Int32(status), "\(answer)")
        }
    }
}
