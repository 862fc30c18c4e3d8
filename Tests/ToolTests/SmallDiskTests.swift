import DeskModel
import DeskTesting
import Testing

/// A desk on a file system of its own that gets full.
@Suite struct SmallDiskTests {
    /// Before a command: root of namespaces of its own, where mounts end with it.
    private static let alone = "unshare --map-root-user --mount --propagation private"
    private static let canMount = BuiltTool.succeeds("\(alone) mount -t tmpfs tmpfs /mnt")

    @Test(.enabled(if: canMount, "needs unshare and a user namespace, to mount in"))
    func `little room is told, and only then`() async throws {
        let ran = try await BuiltTool.shell(
            """
            exec \(Self.alone) sh -ec '
                mount -t tmpfs -o size=72m,mode=700 tmpfs /mnt
                desk init >/dev/null
                desk doctor --json | tr -d "\\n"; echo
                head -c 12000000 /dev/zero > /mnt/ballast
                desk doctor --json | tr -d "\\n"; echo
                rm /mnt/ballast
                desk doctor -q'
            """, ["DESK_DB": "/mnt/desk/desk.db"])
        #expect(ran.status == 0, "\(ran)")
        let runs = try ran.lines.map { try JSON.parse(Array($0.utf8)) }
        let disks = runs.map { $0.elements.first { $0["check"] == "disk" } ?? .null }
        #expect(disks.map { $0["ok"] } == [true, false], "\(ran)")
        #expect("\(disks.last ?? .null)".contains("MB are free at /mnt/desk"), "\(disks)")
    }
}
