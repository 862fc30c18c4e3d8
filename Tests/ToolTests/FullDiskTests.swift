import DeskTesting
import Foundation
import Testing

/// T24: a disk that is full, at whatever step a change notices: it is told, nothing is half done, and reads go on.
@Suite(.serialized) struct FullDiskTests {
    private static let alone = "unshare --map-root-user --mount --propagation private"
    private static let canMount = BuiltTool.succeeds("\(alone) mount -t tmpfs tmpfs /mnt")

    private static let changes = [
        "desk ticket create --from jan@kolin.example --subject tisk -m \"$(printf %020000d 0)\"",
        "desk org create nova --name N --contract-email n@nova.example", "desk ticket note 1 -m x",
        "desk ticket attach 1 /tmp/desk-full-$$", "desk backup /mnt/backup",
        "desk account import /tmp/desk-full-$$.csv",
    ]

    @Test(.enabled(if: canMount, "needs unshare and a user namespace, to mount in"), arguments: changes)
    func `a full disk is told at once, and reads go on`(change: String) async throws {
        let original = try await PreparedDesk.get()
        let rooms = Soak.isOn ? Array(stride(from: 0, through: 400, by: 4)) : [0, 12, 60]
        let ran = try await BuiltTool.shell(
            """
            exec \(Self.alone) bash -c '
                head -c 30000 /dev/urandom >/tmp/desk-full-$$
                { echo email,name,organisation,role; for n in $(seq 200); do
                    echo "u$n@kolin.example,U$n,kolin,user"; done; } >/tmp/desk-full-$$.csv
                trap "rm -f /tmp/desk-full-$$*" EXIT
                mount -t tmpfs -o size=8m,mode=700 tmpfs /mnt
                for room in \(rooms.map { "\($0)" }.joined(separator: " ")); do
                    rm -rf /mnt/*; cp -a "$original" /mnt/desk; desk queue list -q >/dev/null
                    desk rule set disk.reserve 0 -q >/dev/null
                    free=$(df --output=avail -k /mnt | tail -1)
                    head -c $(((free - room) * 1024)) /dev/zero >/mnt/ballast
                    \(change) >/dev/null 2>/mnt/../tmp/desk-full-$$.err; done=$?
                    desk queue list >/dev/null; reads=$?
                    desk ticket show 1 >/dev/null; shows=$?
                    rm -rf /mnt/ballast
                    desk check >/dev/null; whole=$?
                    echo "$room $done $reads $shows $whole"
                done'
            """,
            ["DESK_DB": "/mnt/desk/desk.db", "original": original.fixture.desk.folder, "HOME": "/mnt/desk"])
        #expect(ran.status == 0 && ran.lines.count == rooms.count, "\(ran)")
        for line in ran.lines {
            let numbers = line.split(separator: " ").compactMap { Int($0) }
            #expect(
                numbers.count == 5 && [0, 73, 74, 75].contains(numbers[1]),
                "\(change): \(line)\n\(ran.stderr)")
            #expect(numbers.suffix(3) == [0, 0, 0], "\(change): \(line)\n\(ran.stderr)")
        }
        // Without any room at all nothing can be written.
        #expect(ran.lines.first?.split(separator: " ").dropFirst().first != "0", "\(change): \(ran)")
        Soak.report("T24 a disk with some room", rooms.count)
    }

    /// T14: also where nothing can be written.
    @Test(
        .enabled(if: canMount, "needs unshare and a user namespace, to mount in"),
        arguments: ["head -c 8m /dev/zero >/mnt/ballast", "mount -o remount,ro /mnt"])
    func
        `a request on a full disk, or one that is only read, is answered alike whoever is behind the address`(
            breaking: String
        ) async throws
    {
        let original = try await PreparedDesk.get()
        let ran = try await BuiltTool.shell(
            """
            exec \(Self.alone) bash -c '
                mount -t tmpfs -o size=8m,mode=700 tmpfs /mnt; cp -a "$original" /mnt/desk
                desk rule set disk.reserve 0 -q >/dev/null
                desk account create left@kolin.example --org kolin --name L --no-password -q >/dev/null
                desk account disable left@kolin.example --reason x -q >/dev/null
                \(breaking) 2>/dev/null
                for name in jan left nobody; do
                    desk account reset request $name@kolin.example 2>&1; echo "$?"; echo =
                done'
            """,
            ["DESK_DB": "/mnt/desk/desk.db", "original": original.fixture.desk.folder, "HOME": "/mnt/desk"])
        let answers = ran.stdout.components(separatedBy: "=\n").dropLast()
        #expect(answers.count == 3 && Set(answers).count == 1, "\(ran)")
    }

    /// T59: what is left of a disk is kept for logins and answers.
    @Test(.enabled(if: canMount, "needs unshare and a user namespace, to mount in"))
    func `on a disk that is nearly full people log in and are answered, and nothing large is taken`()
        async throws
    {
        let original = try await PreparedDesk.get()
        let ran = try await BuiltTool.shell(
            """
            exec \(Self.alone) bash -c '
                file=/tmp/desk-full-$$; head -c 30000 /dev/urandom >$file
                printf "email,name,organisation\\nu1@kolin.example,U,kolin\\n" >$file.csv
                printf "From: jan@kolin.example\\nMessage-ID: <1@kolin.example>\\nSubject: tisk\\n\\ntext\\n" >$file.eml
                trap "rm -f $file*" EXIT
                mount -t tmpfs -o size=24m,mode=700 tmpfs /mnt; cp -a "$original" /mnt/desk
                desk rule set disk.reserve 8000000 >/dev/null
                echo "koně na louce u rybníka" | desk account password set jan@kolin.example --password-stdin >/dev/null
                free=$(df --output=avail -k /mnt | tail -1)
                head -c $(((free - 4000) * 1024)) /dev/zero >/mnt/ballast
                try() { "$@" >/dev/null 2>$file.err; echo "$? $(tail -n 1 $file.err)"; }
                try desk ticket create --from jan@kolin.example --subject tisk -m text
                try desk ticket attach 1 $file
                try desk account import $file.csv
                try desk ticket ingest <$file.eml
                echo "koně na louce u rybníka" | try desk account password verify jan@kolin.example --password-stdin
                try desk ticket reply 1 -m text
                try desk account reset request jan@kolin.example
                try desk queue
                rm /mnt/ballast
                try desk ticket create --from jan@kolin.example --subject tisk -m text
                try desk check'
            """,
            ["DESK_DB": "/mnt/desk/desk.db", "original": original.fixture.desk.folder, "HOME": "/mnt/desk"])
        let hint = "desk: hint: free some space; how much is kept: desk rule show disk.reserve"
        let refused = ["74 \(hint)", "74 \(hint)", "74 \(hint)", "75 \(hint)"]
        #expect(Array(ran.lines.prefix(4)) == refused, "\(ran)")
        #expect(ran.lines.count == 10 && ran.lines.dropFirst(4).allSatisfy { $0.hasPrefix("0") }, "\(ran)")
    }
}
