import DeskCLI
import DeskCommands
import DeskModel
import DeskTesting
import Glibc
import Subprocess
import SystemPackage
import Testing

/// The completion scripts, made of what the program declares, and tried in the shells they are for.
@Suite struct CompletionTests {
    @Test(arguments: Tool.allCases)
    func `the scripts are what the program says of itself`(_ tool: Tool) async throws {
        let script = CompletionScript(tool: Program.description(of: tool))
        let files = [
            ("\(tool.rawValue).bash", script.bash), ("_\(tool.rawValue)", script.zsh),
            ("\(tool.rawValue).fish", script.fish),
        ]
        for (name, text) in files {
            let difference = Golden("completions/\(name)").difference(from: text)
            #expect(difference == nil, "\(difference ?? "")")
        }
    }

    @Test(.enabled(if: !Golden.isRecording), arguments: Tool.allCases)
    func `every flag is in every script`(_ tool: Tool) async throws {
        for verb in Program.description(of: tool).verbs {
            // In fish, desk leaves the verbs of the other tools to their own scripts.
            let owner = Tool(rawValue: verb.path.dropFirst().first ?? "") ?? tool
            let files = ["\(tool.rawValue).bash", "_\(tool.rawValue)", "\(owner.rawValue).fish"]
            for name in verb.arguments.flatMap(\.names) where name.hasPrefix("--") {
                for file in files {
                    let script = try #require(Golden("completions/\(file)").read())
                    let flag = file.hasSuffix("fish") ? "-l \(name.dropFirst(2))" : name
                    #expect(script.contains(flag), "\(verb.name) \(name) in \(file)")
                }
            }
        }
    }

    /// What is typed up to the cursor, and what is offered among others.
    static let typed: [(line: String, offered: [String])] = [
        ("account cre", ["create"]), ("account reset re", ["request", "redeem", "revoke"]),
        ("account create x@y.cz --ro", ["--role"]), ("account create --role ad", ["administrator"]),
        ("account create --role=ad", ["administrator"]), ("account show jana@k", ["@kolin.example"]),
        ("account show ja", ["jana@kolin.example"]), ("org show k", ["kolin"]),
        ("account create x@y.cz --org k", ["kolin"]), ("account create x@y.cz --org=k", ["kolin"]),
        ("desk account show ja", ["jana@kolin.example"]), ("desk ticket link 1 d", ["duplicates"]),
        ("desk account create x@y.cz --org=k", ["kolin"]), ("desk account re", ["register", "reset"]),
        ("desk rule show token.re", ["token.reset"]),
        ("queue --st", ["--state"]), ("desk queue --lane ", ["fast"]), ("ticket show ", ["1"]),
        ("account list --by ja", ["jana@kolin.example"]), ("ticket list --by=ja", ["jana@kolin.example"]),
        ("ticket list --owner m", ["me"]), ("queue --owner=n", ["none"]), ("queue --as ad", ["admin"]),
        ("ticket give 1 ad", ["admin"]), ("ticket close 1 ", ["1"]), ("ticket take ", ["1"]),
        ("ticket link 1 d", ["duplicates"]), ("ticket link 1 ", ["relates", "duplicates", "blocks"]),
        ("desk dn", ["dnes"]), ("queue dn", ["dnes"]), ("desk ma", ["mail", "maily"]),
        ("queue ra", ["ranni"]), ("queue view show ra", ["ranni"]), ("desk queue ra", ["ranni"]),
        ("queue ranni --to", ["--topic"]), ("queue --columns num", ["number"]),
        ("ticket list --columns number,sub", ["number,subject"]),
        ("ticket list --columns=number,sub", ["number,subject"]), ("queue --sort=-cre", ["-createdAt"]),
        ("account merge x@y.cz ja", ["jana@kolin.example"]), ("ticket reply 1 --text uv", ["uvod"]),
    ]

    @Test(.enabled(if: !Golden.isRecording && access("/bin/bash", X_OK) == 0))
    func `bash offers what may follow`() async throws {
        let desk = try await Self.desk()
        let script = """
            PATH=$1:$PATH
            # As bash does it: words end at its breaks, and each of these is a word.
            ask() {
                COMP_LINE=$1 COMP_POINT=${#1} COMP_WORDS=() COMP_CWORD=0
                local rest=$1 piece tool=${1%% *}
                while [[ -n $rest ]]; do
                    case $rest in
                    ' '*) rest=${rest# } ; [[ -n $rest ]] || COMP_WORDS+=("") ;;
                    [@=:]*) piece=${rest:0:1} COMP_WORDS+=("$piece") rest=${rest:1} ;;
                    *) piece=${rest%%[ @=:]*} COMP_WORDS+=("$piece") rest=${rest#"$piece"} ;;
                    esac
                done
                COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
                _$tool "$tool" "" ""
                printf '%s\\n' "${COMPREPLY[@]}"
            }
            for file in "$2"/completions/*.bash; do . "$file"; done
            ask "$3"
            """
        for (line, offered) in Self.typed {
            let answer = try await Self.shell("/bin/bash", ["-c", script, "bash"], [line], desk)
            #expect(Self.lines(answer).isSuperset(of: offered), "\(line): \(answer)")
        }
    }

    @Test(.enabled(if: !Golden.isRecording && access("/usr/bin/fish", X_OK) == 0, "needs fish"))
    func `fish offers what may follow`() async throws {
        let desk = try await Self.desk()
        let script = """
            set -x PATH $argv[1] $PATH
            for file in $argv[2]/completions/*.fish; source $file; end
            complete -C $argv[3]
            """
        for (line, offered) in Self.typed {
            let answer = try await Self.shell("/usr/bin/fish", ["-c", script], [line], desk)
            let words = Self.lines(answer).map { $0.split(separator: "\t").first.map(String.init) ?? "" }
            for word in offered { #expect(words.contains { $0.hasSuffix(word) }, "\(line): \(answer)") }
        }
    }

    /// What Tab makes of what was typed, where only one thing may follow.
    static let completed = [
        "desk dne": "desk dnes ", "queue dne": "queue dnes ", "desk maily": "desk maily ",
        "account cre": "account create ", "account show ja": "account show jana@kolin.example ",
        "account show jana@k": "account show jana@kolin.example ",
        "account show \"ja": "account show \"jana@kolin.example\" ",
        "account list --org k": "account list --org kolin ",
        "account list --org=k": "account list --org=kolin ",
        "queue --requester=ja": "queue --requester=jana@kolin.example ",
        "ticket show 1": "ticket show 1 ", "desk ticket take ": "desk ticket take 1 ",
        // What others wrote stays one word, and is not run.
        "ticket list --topic da": #"ticket list --topic daň\ \$\(touch\ x\)\;\ \`id\`\' "#,
        #"ticket list --topic daň\ \$"#: #"ticket list --topic daň\ \$\(touch\ x\)\;\ \`id\`\' "#,
        "ticket list --topic tisk": #"ticket list --topic tisk\ pásek "#,
        "ticket list --topic \"tisk": "ticket list --topic \"tisk pásek\" ", "queue ra": "queue ranni ",
        "desk queue ra": "desk queue ranni ", "queue ranni --unow": "queue ranni --unowned ",
        "queue --columns number,sub": "queue --columns number,subject ",
        "queue --sort=-creat": "queue --sort=-createdAt ", "ticket link 1 dup": "ticket link 1 duplicates ",
    ]

    @Test(
        .enabled(if: !Golden.isRecording && access("/usr/bin/zsh", X_OK) == 0, "needs zsh"),
        arguments: ["bash", "zsh"])
    func `Tab completes the line`(_ shell: String) async throws {
        let desk = try await Self.desk()
        let typed = Self.completed.sorted { $0.key < $1.key }
        let driver = try #require(Golden("Tests/ManualTests/Shells/tab.zsh").read())
        let answer = try await Self.shell(
            "/usr/bin/zsh", ["-fc", driver, "zsh", shell], typed.map(\.key), desk)
        #expect(answer.split(separator: "\n").map(String.init) == typed.map(\.value))
    }

    @Test func `a verb is offered the tickets that it can be done to`() async throws {
        let desk = try await Self.desk()
        for number in 2...4 {
            await desk.run("ticket create --from jana@kolin.example --subject S -m T")
            if number > 2 { await desk.run("ticket take \(number)") }
        }
        await desk.run("ticket resolve 4")
        for (line, offered) in [
            ("ticket ---complete ticket '' take ''", ["2", "1"]),
            ("ticket ---complete ticket '' steal ''", ["4", "3"]),
            ("desk ---complete ticket '' ticket reopen ''", ["4"]),
            ("ticket ---complete ticket '' show ''", ["4", "3", "2", "1"]),
            ("ticket ---complete handover a give 3 a", ["admin"]),
            ("queue ---complete owner n --owner n", ["none"]),
        ] {
            #expect(await desk.run(line).lines == offered, "\(line)")
        }
    }

    @Test func `aliases are offered with what they stand for, and hide no verb`() async throws {
        let desk = try await Self.desk()
        for (line, offered) in [
            ("desk ---describe alias ''", ["dnes\tqueue list --mine", "maily\tmail list --state failed"]),
            ("desk ---complete alias d", ["dnes"]),
            ("queue ---describe alias ''", ["dnes\tqueue list --mine"]),
            ("ticket ---complete alias m", ["mail"]), ("desk ---complete alias x", []),
            // They are of whoever types, and no desk is asked.
            ("desk ---complete alias d --db /nowhere/desk.db", ["dnes"]),
        ] { #expect(await desk.run(line).lines == offered, "\(line)") }
        try desk.put("[alias]\ndnes = 7\n", at: ".config/desk/desk.toml")
        let broken = await desk.run("desk ---complete alias ''")
        #expect(broken.status == 0 && broken.stdout.isEmpty && broken.stderr.isEmpty, "\(broken)")
    }

    @Test func `shells that show it are told what each is`() async throws {
        let desk = try await Self.desk()
        await desk.run([
            "ticket", "create", "--from", "jana@kolin.example", "--subject",
            "\u{202E}Zrádný předmět, který je delší, než aby se vedle čísla dal celý ukázat", "-m", "T",
        ])
        for (line, offered) in [
            ("account ---describe account ja", "jana@kolin.example\tJana"),
            ("org ---describe organisation k", "kolin\tKolín"),
            ("queue ---describe view ra", "ranni\t--mine"),
            ("ticket ---describe ticket 1", "1\tTisk"), ("ticket ---describe text uv", "uvod\tDobrý den,"),
            (
                "ticket ---describe ticket 2",
                "2\t\\u{202E}Zrádný předmět, který je delší, než aby se vedle čí…"
            ), ("queue ---describe owner m", "me"),
        ] { #expect(await desk.run(line).lines == [offered], "\(line)") }
    }

    @Test func `nothing is offered and nothing is said where anything is wrong`() async throws {
        var desk = try await Self.desk()
        for line in [
            "---complete account ja", "---complete account ja --db /nowhere/desk.db",
            "---complete account ja --by nobody@x.cz", "---complete nonsense x", "---complete",
        ].map({ "account " + $0 }) {
            let answer = await desk.run(line)
            #expect(answer.status == 0 && answer.stderr == "", "\(answer)")
            #expect(answer.stdout == (line.hasSuffix(" ja") ? "jana@kolin.example\n" : ""), "\(answer)")
        }
        desk.osUser = "stranger"
        #expect(await desk.run("account ---complete account ja").stdout == "")
        desk.osUser = "admin"
        #expect(
            await desk.run("desk audit list --json").json.elements.allSatisfy {
                $0["changes"]["denied"] == .null
            })
    }

    private static func desk() async throws -> TestDesk {
        let desk = try TestDesk()
        let login = String(cString: getpwuid(geteuid()).pointee.pw_name)
        for line in [
            "desk consultant create \(login) --name T --email t@podpora.example --role admin",
            "org create kolin --name Kolín --contract-email mzdy@kolin.example",
            "account create jana@kolin.example --org kolin --name Jana --no-password",
            "ticket create --from jana@kolin.example --subject Tisk -m Nejde.",
            "queue view save ranni --mine --everyone", "desk text set uvod -m 'Dobrý den,' --everyone",
            "desk topic create 'tisk pásek'", "desk topic create \"daň $(touch x); `id`'\"",
        ] {
            let answer = await desk.run(line)
            try #require(answer.status == 0, "\(answer)")
        }
        try desk.put(
            """
            [alias]
            dnes = "queue list --mine"
            maily = "mail list --state failed"
            mail = "ticket list"
            rule = "ticket list"
            """, at: ".config/desk/desk.toml")
        return desk
    }

    private static func shell(
        _ shell: String, _ arguments: [String], _ lines: [String], _ desk: TestDesk
    ) async throws -> String {
        let folder = try tools()
        let result = try await Subprocess.run(
            .path(FilePath(shell)), arguments: .init(arguments + [folder, Golden.root] + lines),
            environment: .inherit.updating(["DESK_DB": desk.database, "HOME": desk.folder]),
            output: .string(limit: 1 << 16), error: .discarded)
        return result.standardOutput
    }

    /// A folder with the five names of the program.
    private static func tools() throws -> String {
        let folder = Program.path.dropLast("/desk".utf8.count) + "/tools"
        mkdir(String(folder), 0o755)
        for tool in Tool.allCases { symlink(Program.path, "\(folder)/\(tool.rawValue)") }
        return String(folder)
    }

    private static func lines(_ text: String) -> Set<String> {
        Set(text.split(separator: "\n").map(String.init))
    }
}
