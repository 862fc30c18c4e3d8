import CFuzz
import DeskCLI
import DeskModel
import DeskSecrets
import Glibc

/// Each parser of text from outside, by the name that `DESK_FUZZ` gives it. What they refuse is refused; what
/// libFuzzer looks for are traps, inputs that take a second, and inputs that take 150 MB.
let parsers: [String: @Sendable ([UInt8]) throws -> Void] = [
    "windows": { _ = try Window.parse(text($0), now: now, calendar: WorkingCalendar()) },
    "hours": { _ = try WorkingHours(text($0)) },
    "durations": { _ = try TimeSpan(text($0), bareUnit: 60) },
    "dates": { bytes in
        _ = Instant(iso: text(bytes))
        _ = CivilDate(iso: text(bytes))
        _ = try Moment(text(bytes), now: now, zone: .prague, direction: .ahead)
    },
    "addresses": { bytes in
        _ = try? EmailAddress(asked: text(bytes))
        _ = try EmailAddress(text(bytes))
    },
    "csv": { bytes in
        var reader = try CSVReader(ByteSource(bytes))
        while try reader.next() != nil {}
    },
    "json": { _ = try JSON.parse($0).text },
    "search": { _ = SearchWords(text($0)) },
    "phc": { _ = PasswordHash(phc: text($0)) },
    "zones": { _ = try TimeZoneTable(tzif: $0) },
    "toml": { bytes in
        guard let file = fopen(toml, "w") else { return }
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
        _ = try Configuration.load(environment: [:], systemFile: toml)
    },
    "line": { bytes in
        _ = try OutputOptions.parse(text(bytes).split(separator: " ").map(String.init))
    },
]

let toml = "/dev/shm/desk-fuzz-\(getpid()).toml"

let now = Instant(seconds: 1_796_115_600)

@Sendable func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

guard let name = getenv("DESK_FUZZ").map({ String(cString: $0) }), let chosen = parsers[name] else {
    // Asked for nothing, it tells what can be asked for.
    for name in parsers.keys.sorted() { print(name) }
    exit(0)
}
let parser = chosen
exit(
    desk_fuzz(CommandLine.argc, CommandLine.unsafeArgv) { bytes, count in
        try? parser(Array(UnsafeBufferPointer(start: bytes, count: count)))
        return 0
    })
