import DeskTesting
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
            ["DESK_DB": "/mnt/desk/desk.db", "original": original.house.desk.folder, "HOME": "/mnt/desk"])
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
}
