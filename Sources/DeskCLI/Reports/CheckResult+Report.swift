package import DeskModel
import DeskProse

extension CheckResult: Report {
    /// What ids and `--quiet` print.
    package static let id = "check"

    /// What is printed of it, in this order.
    package static let fields: [Field<CheckResult>] = [
        Field("check", .headCheck, keep: 9) { .string($0.check.rawValue) },
        Field("ok", .headOK, keep: 8) { .bool($0.isOK) },
        Field("findings", .headFindings, flexible: true, keep: 7) {
            .array($0.findings.map { .string($0.spoken) })
        },
        Field("hint", .headHint, shown: false) { JSON($0.isOK ? nil : $0.check.hint.spoken) },
        Field("mended", .headFixed, shown: false) { .array($0.fixed.map { .string($0.spoken) }) },
        Field("advice", .headAdvice, shown: false) { .array($0.advice.map { .string($0.spoken) }) },
    ]
}

extension CheckResult {
    /// The lines for people: the check with its word, and under it each thing that was found or is still to be set.
    package var lines: [Prose] {
        let word: Prose = isOK ? (fixed.isEmpty ? .checkOK : .checkFixed) : .checkBad
        let name = Prose(verbatim: "\(check.rawValue): ")
        let hint = isOK ? [] : [Prose.hint(check.hint)]
        let advice = advice.map { .toSet + $0 }
        return [name + word] + (findings + fixed + hint + advice).map { Prose(verbatim: "  ") + $0 }
    }
}

extension Terminal {
    /// Prints what checks found, and ends with status 1 when something is wrong: with `--quiet` only the
    /// names of the checks that found something.
    package func show(checks: [CheckResult], as options: OutputOptions, now: Instant) throws -> Bool {
        if format(options) == .table, options.columns == nil {
            for line in checks.flatMap(\.lines) { try print(line) }
        } else {
            try show(isQuiet ? checks.filter { !$0.isOK } : checks, as: options, now: now)
        }
        try flush()
        return checks.allSatisfy(\.isOK)
    }
}
