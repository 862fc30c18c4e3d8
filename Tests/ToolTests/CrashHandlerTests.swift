import DeskTesting
import Foundation
import Testing

/// What happens when a signal of a crash reaches a tool (T52): it ends, and nothing else.
@Suite struct CrashHandlerTests {
    /// The programs as they were built: with the tests, and for installing where that has been done too.
    private static let builds: [String] = {
        let debug = URL(fileURLWithPath: BuiltTool.path).deletingLastPathComponent()
        let release = debug.deletingLastPathComponent().appendingPathComponent("release")
        return [debug.path, release.path].filter { access($0 + "/desk", X_OK) == 0 }
    }()

    /// A program in every place where the runtime's reporter was looked for; it leaves a trace where it is run.
    private static let decoys = """
        printf '#!/bin/sh\\ntouch "%s/ran"\\n' "$PWD" >swift-backtrace; chmod +x swift-backtrace
        mkdir -p bin libexec/swift libexec/swift/linux ../libexec/swift
        for place in bin libexec/swift libexec/swift/linux; do cp swift-backtrace $place; done
        """

    @Test(arguments: builds)
    func `no tool catches a crash, leaves a core or runs a reporter`(build: String)
        async throws
    {
        let folder = try TestFolder()
        let work = folder.path + "/work"
        try FileManager.default.createDirectory(atPath: work, withIntermediateDirectories: true)
        let tried = try await BuiltTool.shell(
            """
            \(Self.decoys)
            for tool in desk account org queue ticket; do ln -s '\(build)/desk' $tool; done
            PATH=.:$PATH; export PATH SWIFT_BACKTRACE=enable=yes; ulimit -c unlimited
            { desk init -q
            org create kolin --name K --contract-email a@b.example -q
            account create jan@kolin.example --org kolin --name Jan --no-password -q
            ticket create --from jan@kolin.example --subject S -m text -q; } >/dev/null
            # Each waits for the lock that is held.
            exec 9>desk.db.lock; flock 9
            try() {
                signal=$1; shift
                # A shell has its jobs in the background ignore the quit key.
                sleep 9 | env --default-signal=QUIT "$@" >/dev/null 2>err 9>&- & pid=$!
                for tries in $(seq 200); do
                    [ "$(readlink /proc/$pid/exe)" = "$exe" ] && grep -qE 'wait|read|flock|poll|select' /proc/$pid/wchan && break
                    sleep 0.05
                done
                echo "$1 $(awk '/^SigCgt/ { print $2 }' /proc/$pid/status)"
                awk '/Max core/ { print "core", $5 }' /proc/$pid/limits
                kill -$signal $pid; wait $pid; echo "$1 ended $?"; cat err
            }
            exe='\(build)/desk'
            try QUIT desk topic create Mzdy
            try SEGV account edit jan@kolin.example --name Jana
            try ABRT org edit kolin --name Kolín
            try ILL queue next
            try BUS ticket note 1 -m text
            try FPE desk topic create Mzdy
            try TRAP queue next
            exec 9>&-
            ls ran core* ../ran ../core* 2>/dev/null || true
            """, ["DESK_DB": work + "/desk.db"], in: work)
        let ends = [
            ("desk", SIGQUIT), ("account", SIGSEGV), ("org", SIGABRT), ("queue", SIGILL), ("ticket", SIGBUS),
            ("desk", SIGFPE), ("queue", SIGTRAP),
        ]
        let crashes: UInt64 = ends.reduce(0) { $0 | 1 << UInt64($1.1 - 1) }
        var lines = tried.lines[...]
        for (name, number) in ends {
            let mask = lines.popFirst()?.split(separator: " ") ?? []
            let caught = UInt64(mask.last ?? "", radix: 16)
            #expect(mask.first.map(String.init) == name && caught.map { $0 & crashes } == 0, "\(tried)")
            #expect(lines.popFirst() == "core 1")
            #expect(lines.popFirst() == "\(name) ended \(128 + number)")
        }
        // Nothing ran, nothing was written, nothing was said.
        #expect(lines.isEmpty, "\(tried)")
    }

    @Test(arguments: builds)
    func `a start looks for nothing in the current folder, nor beside the program`(build: String) async throws
    {
        let folder = try TestFolder()
        let traced = try await BuiltTool.shell(
            """
            \(Self.decoys)
            cp '\(build)/desk' account; PATH=.:$PATH
            strace -f -qq -e trace=file -o trace account --version
            grep -vE '"(/etc|/usr|/lib|/lib64|/proc|/dev|/sys)/|execve\\("\\./account"|/swift/' trace |
                grep -vE 'readlink|AT_EMPTY_PATH' >odd || true
            cat odd
            """, in: folder.path)
        // A build for debugging may look for its libraries beside it; nothing looks for a reporter.
        let isStatic = build.hasSuffix("/release")
        let odd = traced.lines.dropFirst().filter {
            isStatic || $0.contains("libexec") || $0.contains("backtrace")
        }
        #expect(
            traced.status == 0 && traced.lines.first?.hasPrefix("desk ") == true && odd.isEmpty, "\(traced)")
    }

    @Test func `what is set for the runtime reaches no other program`() async throws {
        let folder = try TestFolder()
        let seen = try await BuiltTool.shell(
            """
            printf '#!/bin/sh\\nenv >%s/seen\\necho text >"$1"\\n' "$PWD" >editor; chmod +x editor
            desk init -q
            org create kolin --name K --contract-email a@b.example -q
            account create jan@kolin.example --org kolin --name Jan --no-password -q
            script -qec 'EDITOR=./editor desk ticket create --from jan@kolin.example --subject S --editor' /dev/null </dev/null
            grep -c SWIFT_BACKTRACE seen
            """, ["DESK_DB": folder.path + "/desk.db"], in: folder.path)
        #expect(seen.status == 1 && seen.stdout.split(whereSeparator: \.isNewline).last == "0", "\(seen)")
    }
}

@Suite(.enabled(if: SharedDesk.obstacle == nil, "\(SharedDesk.obstacle ?? "")"))
struct CrashAcrossSudoTests {
    @Test func `the quit key in a folder with a reporter runs nothing as the service user`() async throws {
        let machine = try await SharedDesk.asTheManualSays()
        let tried = try await machine.run(
            as: "eva",
            """
            mkdir -p /tmp/eva-$$ && cd /tmp/eva-$$ && mkdir -p bin libexec/swift
            printf '#!/bin/sh\\nid -un >>/tmp/eva-ran\\n' >swift-backtrace; chmod -R a+rwx .
            cp swift-backtrace bin; cp swift-backtrace libexec/swift; rm -f /tmp/eva-ran
            { sleep 2; printf '\\034'; sleep 1; } | script -qec \
                'sudo -n -u desk account password verify a@b.example --password-stdin' /dev/null
            echo ran=$(ls /tmp/eva-ran 2>/dev/null | wc -l); cd /; rm -r /tmp/eva-$$
            """)
        #expect(tried.stdout.contains("Quit") || tried.stdout.contains("^\\"), "\(tried)")
        #expect(tried.stdout.contains("ran=0"), "\(tried)")
    }
}
