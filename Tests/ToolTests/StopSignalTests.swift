import DeskTesting
import Testing

/// T55: a process that is stopped holds no lock. Nothing can be done about SIGSTOP, which nobody catches.
@Suite(.enabled(if: BuiltTool.succeeds("command -v python3"), "needs python3: run make test-deps"))
struct StopSignalTests {
    /// Waits until a line of shell succeeds.
    static let await = """
        await() { for tries in $(seq 2000); do eval "$1" && return; sleep 0.01; done; echo "in vain: $1"; exit 9; }
        """

    /// Runs a command, stops it while it holds the lock, and tells whether another could write, what became of
    /// the one stopped, whether it holds the lock then, and how it ended.
    private static let stopping = #"""
        import os, signal, subprocess, sys, time
        number, lock, line = getattr(signal, sys.argv[1]), os.stat(sys.argv[2]).st_ino, sys.argv[3:]
        def holds(pid):
            with open("/proc/locks") as locks:
                return any(f":{lock} " in l and f" {pid} " in l and "->" not in l for l in locks)
        def state(pid):
            with open(f"/proc/{pid}/stat") as f: return f.read().rsplit(")", 1)[1].split()[0]
        tool = subprocess.Popen(line, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
        while not holds(tool.pid) and tool.poll() is None: pass
        os.kill(tool.pid, number)
        print("held" if tool.poll() is None else "too late")
        other = subprocess.run(["desk", "topic", "create", "Jiné"], stdout=subprocess.DEVNULL)
        print("other", other.returncode)
        while tool.poll() is None and state(tool.pid) != "T": time.sleep(0.01)
        print("then", "ended" if tool.returncode is not None else "stopped")
        print("holds", holds(tool.pid))
        os.kill(tool.pid, signal.SIGCONT)
        print("status", tool.wait())
        """#

    @Test(arguments: ["SIGTSTP", "SIGTTIN", "SIGTTOU"])
    func `whoever is stopped within an import stops when it is done, and keeps nobody waiting`(
        signal: String
    ) async throws {
        let fixture = try await InstalledDesk()
        let ran = try await fixture.shell(
            """
            { echo email,name,organisation; for n in $(seq 2000); do echo "u$n@kolin.example,U$n,kolin"; done; } >many.csv
            desk topic create První >/dev/null
            exec python3 -c '\(Self.stopping)' \(signal) desk.db.lock desk account import many.csv
            """)
        #expect(ran.lines == ["held", "other 0", "then stopped", "holds False", "status 0"], "\(ran)")
        let made = try await fixture.shell("desk account list -q | wc -l; desk topic list -q | wc -l")
        #expect(made.lines == ["2001", "2"], "\(made)")
    }

    @Test func `whoever is stopped while they wait for the lock does not stop with it either`() async throws {
        let fixture = try await InstalledDesk()
        let ran = try await fixture.shell(
            """
            \(Self.await)
            desk topic create První >/dev/null
            exec 9<>desk.db.lock; flock 9
            desk topic create Druhé >/dev/null 9<&- & waiting=$!
            await 'grep -q -- "-> FLOCK.* $waiting " /proc/locks'
            kill -TSTP $waiting; exec 9<&-
            desk topic create Třetí >/dev/null; echo $?
            await 'grep -q "State:.T" /proc/$waiting/status'
            grep -c " $waiting " /proc/locks; kill -CONT $waiting; wait $waiting; echo $?
            """)
        #expect(ran.lines == ["0", "0", "0"], "\(ran)")
    }

    @Test func `a terminal that takes nothing holds up no lock`() async throws {
        let fixture = try await InstalledDesk()
        // Flow control (Ctrl-S): an import that would show its progress goes on without.
        let ran = try await fixture.shell(
            """
            { echo email,name,organisation; for n in $(seq 20000); do echo "u$n@kolin.example,U$n,kolin"; done; } >many.csv
            exec python3 -c '
            import pty, subprocess, termios
            ours, theirs = pty.openpty()
            termios.tcflow(theirs, termios.TCOOFF)
            print(subprocess.run(["desk", "account", "import", "many.csv"], stderr=theirs, stdin=theirs,
                stdout=subprocess.DEVNULL, timeout=120).returncode)'
            """)
        #expect(ran.lines == ["0"], "\(ran)")
    }
}

@Suite(.enabled(if: SharedDesk.obstacle == nil, "\(SharedDesk.obstacle ?? "")"))
struct ServedStopSignalTests {
    @Test func `no thread of a desk that serves takes a stop signal beside a lock`() async throws {
        let machine = try await ElsewhereTests.machine()
        let ran = try await machine.run(
            as: "root",
            """
            \(StopSignalTests.await)
            : >/var/lib/desk/desk.db.lock; exec 9<>/var/lib/desk/desk.db.lock; flock 9
            lock=$(printf '%02x:%02x:%d' $(stat -c '%Hd %Ld %i' /var/lib/desk/desk.db.lock))
            setpriv --reuid eva --regid eva --init-groups \\
                ticket create --from jana@kolin.example --subject S -m text -q 9<&- & client=$!
            await 'grep -q -- "-> FLOCK.*$lock " /proc/locks'
            serving=$(awk -v lock="$lock " '/-> FLOCK/ && index($0, lock) { print $6 }' /proc/locks)
            for mask in $(sed -n 's/^SigBlk:.*\\([0-9a-f]\\{6\\}\\)$/\\1/p' /proc/$serving/task/*/status); do
                # Signals 20 to 22.
                echo $((0x$mask >> 19 & 7))
            done
            exec 9<&-; wait $client; echo $?
            """)
        #expect(ran.status == 0, "\(ran)")
        let lines = ran.stdout.split(separator: "\n")
        #expect(
            lines.count == 4 && lines.prefix(2) == ["7", "7"] && lines.suffix(2) == ["1", "0"], "\(ran)")
    }
}
