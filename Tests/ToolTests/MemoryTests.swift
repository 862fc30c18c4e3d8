import DeskTesting
import Testing

/// T30: a command ends, and takes no more memory than it may, whatever it is fed.
@Suite struct MemoryTests {
    @Test(arguments: [
        "desk queue list", "desk ticket list --json", "desk check", "desk audit verify", "desk export out",
        "desk ticket create --from jan@kolin.example --subject s -F big", "desk account import many.csv",
    ])
    func `a command stays below 150 MB`(line: String) async throws {
        let fixture = try await InstalledDesk()
        let ran = try await fixture.shell(
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

    /// A letter is held once as it came and once as it is, by each of the two programs that read it.
    @Test(arguments: ["desk-mime", "ticket ingest"], ["base64", "8bit"])
    func `a large letter takes no more than three times its size`(line: String, encoding: String) async throws
    {
        let fixture = try await InstalledDesk()
        let ran = try await fixture.shell(
            """
            python3 -c '
            import base64, os, sys
            size = 20 << 20
            content = os.urandom(size * 3 // 4) if sys.argv[1] == "base64" else bytes(range(1, 255)) * (size // 254)
            if sys.argv[1] == "base64": content = base64.encodebytes(content)
            head = "From: jan@kolin.example\\nSubject: x\\nMIME-Version: 1.0\\nMessage-ID: <%d@kolin.example>\\n"
            head += "Content-Type: application/octet-stream; name=f\\nContent-Transfer-Encoding: " + sys.argv[1] + "\\n\\n"
            for number, body in enumerate([b"YWJj", content]):
                open(f"letter{number}", "wb").write((head % number).encode() + body)' \(encoding)
            # A process of its own: what children of this one have had would count.
            python3 -c '
            import os, resource, subprocess, sys
            for letter in ["letter0", "letter1"]:
                ended = subprocess.run(sys.argv[1:], stdin=open(letter), stdout=subprocess.DEVNULL)
                print(ended.returncode, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss, os.stat(letter).st_size)' \(line)
            """)
        let numbers = ran.stdout.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
        try #require(numbers.count == 6 && numbers[0] == 0 && numbers[3] == 0, "\(ran)")
        #expect((numbers[4] - numbers[1]) * 1024 <= 3 * numbers[5], "\(line), \(encoding): \(ran)")
    }
}
