import DeskModel
import DeskTesting
import Foundation
import Testing

/// What is left of `init`, `export` and `backup` that are killed, by real kills.
@Suite(.serialized) struct LeftoverTests {
    /// Kills a command in the middle, and tells whether what is there under its name is not whole, and what is left.
    private func kills(_ command: String, target: String, whole: String) -> String {
        """
        cd "$HOME" && desk='\(BuiltTool.path)'
        for n in $(seq 20); do
            "$desk" \(command) >/dev/null 2>&1 & pid=$!
            # As soon as something lies there that is not whole.
            while kill -0 $pid 2>/dev/null; do
                for draft in *desk-draft* .*desk-draft*; do [ ! -e "$draft" ] || kill -9 $pid 2>/dev/null; done
            done
            wait $pid 2>/dev/null
            # What is there under its name is whole, or nothing is.
            if [ -e \(target) ]; then \(whole) >/dev/null 2>&1 || echo "half $n"; rm -rf \(target); fi
            ls -A | grep -q desk-draft && { echo "left"; break; }
        done
        :
        """
    }

    @Test(
        "A killed export or backup leaves nothing under its name, and the next run takes away what it left",
        arguments: [
            "export", "backup",
        ])
    func folders(_ verb: String) async throws {
        let fixture = try await InstalledDesk()
        for _ in 1...40 {
            await fixture.desk.run(
                "ticket create --from jan@kolin.example --subject x -m \(String(repeating: "slovo ", count: 200))"
            )
        }
        let killed = try await fixture.shell(
            kills(
                "\(verb) out", target: "out",
                whole: verb == "backup"
                    ? #""$desk" check --db out/desk.db"# : #""$desk" import out --dry-run"#))
        #expect(killed.status == 0 && !killed.stdout.contains("half"), "\(killed)")
        #expect(killed.stdout.contains("left"), "no kill came in the middle: \(killed)")
        let next = try await fixture.shell("'\(BuiltTool.path)' \(verb) out && ls -A")
        #expect(next.status == 0 && !next.stdout.contains("desk-draft"), "\(next)")
        #expect(try await fixture.shell("'\(BuiltTool.path)' \(verb) out").status == 73)
    }

    @Test("A killed init leaves no desk, and the next one takes away what it left")
    func initialisation() async throws {
        let folder = try TestFolder()
        let killed = try await BuiltTool.shell(
            kills("init --demo --db new.db", target: "new.db", whole: #""$desk" check --db new.db"#),
            ["HOME": folder.path])
        #expect(killed.status == 0 && !killed.stdout.contains("half"), "\(killed)")
        #expect(killed.stdout.contains("left"), "no kill came in the middle: \(killed)")
        let next = try await BuiltTool.shell(
            "cd \"$HOME\" && '\(BuiltTool.path)' init --db new.db && ls -A", ["HOME": folder.path])
        #expect(next.status == 0 && !next.stdout.contains("desk-draft"), "\(next)")
    }

    @Test("The doctor tells what is left beside the desk, and takes it away; what somebody is at stays")
    func doctor() async throws {
        let fixture = try await InstalledDesk()
        let left = ".out.desk-draft-0123456789abcdef"
        let mine = "letter.desk-draft-1"
        try await fixture.shell("mkdir \(left) && touch \(left)/desk.db \(mine)")
        let held = try await fixture.shell(
            "exec 9<\(left) && flock -n 9 && '\(BuiltTool.path)' doctor --fix; ls -A")
        #expect(held.stdout.contains(left), "\(held)")
        let told = try await fixture.shell("'\(BuiltTool.path)' doctor; ls -A")
        #expect(told.stdout.contains("\(left) is left of a command"), "\(told)")
        let fixed = try await fixture.shell("'\(BuiltTool.path)' doctor --fix >/dev/null; ls -A")
        #expect(!fixed.stdout.contains(left) && fixed.stdout.contains(mine), "\(fixed)")
    }
}
