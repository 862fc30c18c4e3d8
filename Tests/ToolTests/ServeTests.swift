import DeskModel
import DeskTesting
import Foundation
import Testing

/// What `desk serve` makes of a client that is none of ours: it speaks first, and says what it likes.
@Suite(.enabled(if: SharedDesk.obstacle == nil, "\(SharedDesk.obstacle ?? "")"), .serialized)
struct ServeTests {
    /// A shared desk with a ticket, and a file beside it that only its user may read.
    private func machine() async throws -> SharedDesk {
        let machine = try await SharedDesk.asTheManualSays()
        try await machine.makeCustomers()
        try await machine.run(
            as: "vera", "sudo -u desk ticket create --from jana@kolin.example --subject Mzdy -m Popis")
        try await machine.run(as: "desk", "umask 077; printf canary >/var/lib/desk/private")
        return machine
    }

    private static func frame(_ kind: UInt8, _ fields: [[UInt8]]) -> [UInt8] {
        let body = fields.flatMap { number($0.count) + $0 }
        return [kind] + number(body.count) + body
    }

    private static func number(_ value: Int) -> [UInt8] {
        [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: value >> $0) }
    }

    /// A greeting with a command line; what a field of another place holds may be another.
    private static func greeting(
        _ words: [String], _ variables: [(String, String)] = [], _ others: [Int: String] = [:]
    ) -> [UInt8] {
        var fields = [
            "1", words[0], "000", "80", "24", "key-\(UInt32.random(in: 0 ... .max))", "0",
            String(variables.count),
        ]
        for (place, text) in others { fields[place] = text }
        return frame(1, (fields + variables.flatMap { [$0, $1] } + words.dropFirst()).map { Array($0.utf8) })
    }

    /// What was answered to bytes on the standard input, after which there are none.
    private struct Served: CustomStringConvertible {
        let status: Int32
        let frames: [(kind: UInt8, fields: [[UInt8]])]
        let stderr: String

        var description: String {
            "\(status) \(stderr)\n\(frames.map { "\($0.kind) \($0.fields.map(text))" })"
        }
        private func text(_ field: [UInt8]) -> String { String(decoding: field.prefix(200), as: UTF8.self) }
        /// What was written to the client's standard output, and to the standard error.
        func written(to handle: String) -> String {
            let pieces = frames.filter { $0.kind == 16 && $0.fields[0] == Array(handle.utf8) }
            return String(decoding: pieces.flatMap { $0.fields[1] }, as: UTF8.self)
        }
        /// The status that the client was told.
        var told: String? {
            frames.last { $0.kind == 31 }.map { String(decoding: $0.fields[0], as: UTF8.self) }
        }
    }

    private func serve(
        _ bytes: [UInt8], _ words: String = "serve eva", on machine: SharedDesk
    ) async throws -> Served {
        let answer = try await machine.run(
            as: "desk",
            """
            place=$(mktemp -d) && base64 -d >$place/request && desk \(words) <$place/request >$place/answer; status=$?
            base64 -w 0 $place/answer; rm -r $place; exit $status
            """, stdin: Data(bytes).base64EncodedString())
        var rest = Array(Data(base64Encoded: answer.stdout) ?? Data())[...]
        #expect(rest.isEmpty || rest.starts(with: "\u{1}desk-serve 1 desk 1.0.0\n".utf8), "\(answer)")
        rest = rest.drop { $0 != 0x0A }.dropFirst()
        func length() -> Int {
            defer { rest = rest.dropFirst(4) }
            return rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
        }
        var frames: [(kind: UInt8, fields: [[UInt8]])] = []
        while let kind = rest.popFirst() {
            let end = length()
            let after = rest.dropFirst(end)
            var fields: [[UInt8]] = []
            while rest.startIndex < after.startIndex {
                let count = length()
                fields.append(Array(rest.prefix(count)))
                rest = rest.dropFirst(count)
            }
            frames.append((kind, fields))
        }
        return Served(status: answer.status, frames: frames, stderr: answer.stderr)
    }

    @Test func `what is no request of a client is refused before anything is opened`() async throws {
        let machine = try await machine()
        let whole = Self.greeting(["queue", "list"])
        for (bytes, status) in [
            ([], 64), (Array("GET / HTTP/1.1\r\n\r\n".utf8), 64), (Array(whole.dropLast(3)), 64),
            ([1, 0xFF, 0xFF, 0xFF, 0xFF], 64), ([1, 1, 0, 0, 1], 64), ([200] + whole.dropFirst(), 64),
            (Self.frame(2, []), 64), (Self.frame(16, [[0x31], [0x78]]), 64), (Self.frame(1, []), 65),
            ([1, 0, 0, 0, 8, 0, 0, 0, 200] + [0, 0, 0, 0], 64),
            (Self.greeting(["queue"], [], [0: "2"]), 78), (Self.greeting(["queue"], [], [0: "0"]), 78),
            (Self.greeting(["queue"], [], [0: "x"]), 65), (Self.greeting(["queue"], [], [2: "00"]), 65),
            (Self.greeting(["queue"], [], [3: "0"]), 65), (Self.greeting(["queue"], [], [4: "99999999"]), 65),
            (Self.greeting(["queue"], [], [7: "-1"]), 65), (Self.greeting(["queue"], [], [7: "999999"]), 65),
            (
                Self.frame(
                    1, ["1", "queue", "000", "80", "24", "k", "0", "0"].map { Array($0.utf8) } + [[0xFF]]), 65
            ),
        ] as [([UInt8], Int32)] {
            let served = try await serve(bytes, on: machine)
            #expect(served.status == status && served.frames.isEmpty && !served.stderr.isEmpty, "\(served)")
        }
        let unknown = try await serve(Self.greeting(["sh", "-c", "id"]), on: machine)
        #expect(unknown.told == "64", "\(unknown)")
        for words in [
            "serve eva eva", "serve --as eva", "serve --db x", "serve --by a@b.example", "serve --",
            "serve -x",
        ] {
            let refused = try await serve(whole, words, on: machine)
            #expect(
                [0, 64].contains(refused.status) && refused.frames.isEmpty == (words != "serve --"),
                "\(refused)")
        }
    }

    @Test func `arguments arrive as they were given, empty ones and some of 300 KB too`() async throws {
        let machine = try await machine()
        let hostile =
            "$(touch /var/lib/desk/x) `id` 'a' \"b\" \\ ; rm -rf / \n--db\n\t*?[]{}~#!%s \u{1B}[31m řádek "
        let long = String(repeating: hostile, count: 6000)
        #expect(long.utf8.count > 300_000)
        for text in [hostile, long] {
            let noted = try await serve(Self.greeting(["ticket", "note", "1", "-m", text]), on: machine)
            #expect(noted.told == "0", "\(noted)")
            let shown = try await machine.run(as: "vera", "sudo -u desk ticket show 1 --json").json[
                "comments"
            ].elements.last
            #expect(shown?["body"] == .string(text))
        }
        let empty = try await serve(Self.greeting(["ticket", "note", "1", "-m", ""]), on: machine)
        #expect(empty.told == "65" && empty.written(to: "2").contains("the text is empty"), "\(empty)")
        let none = try await serve(Self.greeting(["ticket", "note", "", "-m", "x"]), on: machine)
        #expect(none.told == "64" && none.written(to: "2").contains("''"), "\(none)")
        let dashes = try await serve(Self.greeting(["ticket", "search", "--", "--db"]), on: machine)
        #expect(dashes.told == "0", "\(dashes)")
        let many = try await serve(
            Self.greeting(["ticket", "show", "--json"] + Array(repeating: "1", count: 20_000)), on: machine)
        #expect(["0", "64"].contains(many.told), "\(many.status) \(many.stderr)")
        #expect(try await machine.run(as: "root", "ls /var/lib/desk/x").stdout.isEmpty)
    }

    /// Whoever holds a key says all this past our client, which would not.
    @Test func `a key opens no place, becomes nobody else, and sets nothing but what is shown`() async throws
    {
        let machine = try await machine()
        let secret = "/var/lib/desk/private"
        let look = "find /var/lib/desk ! -name 'desk.db*' | sort; cat \(secret)"
        let before = try await machine.run(as: "root", look).stdout
        let refusal = Self.frame(3, ["missing", "no", "ne"].map { Array($0.utf8) })
        for (line, statuses) in [
            ("ticket note 1 -F P", ["66"]), ("ticket note 1 --file=P", ["66"]), ("ticket attach 1 P", ["66"]),
            ("ticket create --from jana@kolin.example --subject x --attach P", ["66"]),
            ("ticket reply 1 -m x --attach P", ["66"]), ("account import P", ["66", "77"]),
            ("org import P", ["66", "77"]),
            ("ticket import P", ["66", "77"]), ("desk import P", ["66", "77"]),
            ("desk text set t -F P", ["66", "77"]),
            ("ticket note 1 --recover P", ["64", "66"]), ("ticket note 1 --editor", ["64"]),
            ("ticket export 1 -o P", ["66"]), ("queue board -o P", ["66"]), ("desk export P", ["66", "77"]),
            ("account data jana@kolin.example -o P", ["66", "77"]), ("desk audit head --append P", ["77"]),
            ("ticket original 1 -o P", ["3", "5", "66"]), ("desk schedule --for systemd -o P", ["77"]),
            ("org import - --verdicts P", ["65", "66", "77"]), ("desk convert csv P out", ["77"]),
            ("desk init", ["77"]), ("desk init --db P", ["77"]), ("desk backup P", ["77"]),
            ("desk restore P --force --yes", ["77"]), ("desk doctor --fix", ["77"]), ("desk web", ["77"]),
            ("desk config", ["77"]), ("desk serve", ["77"]), ("desk serve root", ["77"]),
            ("desk schedule --for crontab --install", ["77"]), ("queue --db P", ["77"]),
            ("queue --as eva2", ["77"]),
            ("queue --as vera", ["77"]),
            ("account password verify jana@kolin.example", ["64", "66"]),
            ("account password verify jana@kolin.example --password-fd 3", ["66"]),
        ] {
            let words = line.replacing("P", with: secret).split(separator: " ").map(String.init)
            let asked = try await serve(
                Self.greeting(words) + Array((0..<8).map { _ in refusal }.joined()), on: machine)
            #expect(asked.told.map(statuses.contains) == true, "\(line): \(asked)")
            #expect(!"\(asked)".contains("canary"), "\(asked)")
            #expect(!asked.written(to: "2").contains("sudo"), "\(asked)")
        }
        let after = try await machine.run(as: "root", look).stdout
        #expect(after == before)
        let variables = [
            ("DESK_DB", secret), ("HOME", "/nowhere"), ("XDG_CONFIG_HOME", "/nowhere"), ("SUDO_UID", "0"),
            ("SUDO_USER", "root"), ("EDITOR", "touch x"), ("DESK_PAGER", "touch x"), ("TMPDIR", "/nowhere"),
            ("LANG", "cs_CZ.UTF-8"), ("DESK_HOST", "ssh://there"),
        ]
        let whoami = try await serve(
            Self.greeting(["desk", "whoami", "--json"], variables), on: machine)
        let told = try JSON.parse(Array(whoami.written(to: "1").utf8))
        #expect(
            told["consultant"] == "eva" && told["osUser"] == "eva" && told["language"] == "cs", "\(whoami)")
        #expect(
            told["database"] == "/var/lib/desk/desk.db" && told["host"] == "ssh://there", "\(whoami)")
        // A key of nobody whom the desk knows.
        let nobody = try await serve(Self.greeting(["queue"]), "serve nobody", on: machine)
        #expect(nobody.told == "77", "\(nobody)")
    }

    @Test func `what is wrong with the desk is told to a key with where it is mended`() async throws {
        let machine = try await machine()
        for (line, status, hint) in [
            ("chmod 666 desk.db", "78", "chmod 600"),
            ("chmod 644 desk.db; chown root desk.db", "78", "as root"),
            ("chmod 600 desk.db", "77", "as root"), ("mv desk.db away", "66", "desk init"),
            ("mkdir desk.db", "78", "restore"), ("rm /etc/desk.toml", "78", "/etc/desk.toml"),
        ] {
            try await machine.run(as: "root", "cd /var/lib/desk; \(line)")
            let told = try await serve(Self.greeting(["queue"]), on: machine)
            let talk = told.written(to: "2")
            #expect(told.told == status, "\(told)")
            #expect(talk.contains("hint: on the desk's machine: ") && talk.contains(hint), "\(told)")
            #expect(!talk.contains("sudo"), "\(told)")
        }
    }
}
