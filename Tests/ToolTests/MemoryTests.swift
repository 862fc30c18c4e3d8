import DeskTesting
import Testing

/// T30: a command ends, and takes no more memory than it may, whatever it is fed.
@Suite struct MemoryTests {
    @Test(arguments: [
        "desk queue list", "desk ticket list --json", "desk check", "desk audit verify", "desk export out",
        "desk ticket create --from jan@kolin.example --subject s -F big", "desk account import many.csv",
    ])
    func `a command stays below 150 MB`(line: String) async throws {
        let house = try await InstalledDesk()
        let ran = try await house.shell(
            """
            head -c 1000000 /dev/zero | tr '\\0' x >big
            { echo email,name,organisation; for n in $(seq 3000); do echo "u$n@kolin.example,U$n,kolin"; done; } >many.csv
            exec python3 -c '
            import resource, subprocess, sys
            ended = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, timeout=60)
            print(ended.returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)' \(line)
            """)
        let numbers = ran.stdout.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        try #require(numbers.count == 2, "\(ran)")
        #expect(numbers[0] == 0 && numbers[1] < 150_000, "\(line): \(ran)")
    }
}
