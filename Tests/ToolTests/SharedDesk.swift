import DeskTesting
import Foundation

/// A machine of its own for a desk that several people share: real users, real sudo, and nothing of this
/// machine touched.
///
/// It is a mount namespace in which `/etc`, `/var/lib` and `/usr/local/bin` are copies or empty; it ends with
/// the process that holds it. The tools lie in `/usr/local/bin`, and `vera` is a person with full sudo rights.
final class SharedDesk: Sendable {
    /// What came of one command.
    struct Result: CustomStringConvertible {
        let line: String
        let status: Int32
        let stdout: String
        let stderr: String

        var description: String { "\(line) → \(status)\n\(stdout)\(stderr)" }
    }

    /// Why there can be none here; nil where there can.
    static let obstacle: String? = {
        guard geteuid() == 0 else { return "needs root, to make users" }
        for program in ["/usr/bin/sudo", "/usr/sbin/useradd", "/usr/bin/unshare", "/usr/bin/setpriv"]
        where access(program, X_OK) != 0 {
            return "needs \(program): run make test-deps"
        }
        let mount = "mount -t tmpfs tmpfs /mnt && mount --bind /etc /etc"
        let tried = try? shell(["unshare", "-m", "--propagation", "private", "sh", "-c", mount])
        return tried?.status == 0 ? nil : "needs the right to mount in a namespace of its own"
    }()

    private static let setup = """
        set -eu
        mount -t tmpfs -o mode=755 tmpfs "$1"
        cp -a /etc "$1/etc"; mkdir "$1/bin" "$1/lib"; : > "$1/bin/desk"
        mount --bind "$1/etc" /etc
        mount --bind "$1/lib" /var/lib
        mount --bind "$1/bin" /usr/local/bin
        mount --bind "$2" /usr/local/bin/desk
        for tool in account org queue ticket; do ln -s desk /usr/local/bin/$tool; done
        rm -f /etc/desk.toml /etc/sudoers.d/*; rm -rf /etc/desk
        useradd --no-create-home vera
        echo 'vera ALL=(ALL:ALL) NOPASSWD: ALL' > /etc/sudoers.d/vera
        chmod 440 /etc/sudoers.d/vera
        echo ready; exec cat
        """

    private let holder: Process
    private let input = Pipe()
    private let root: String

    init() throws {
        var template = Array("/tmp/desk-users-XXXXXX".utf8CString)
        root = try mkdtemp(&template).map { String(cString: $0) } ?? { throw POSIXError(.EIO) }()
        holder = Process()
        holder.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        holder.arguments = [
            "unshare", "-m", "--propagation", "private", "sh", "-c", Self.setup, "sh", root,
            BuiltTool.path,
        ]
        let output = Pipe()
        holder.standardInput = input
        holder.standardOutput = output
        try holder.run()
        guard output.fileHandleForReading.readData(ofLength: 6) == Data("ready\n".utf8) else {
            throw POSIXError(.EPERM)
        }
    }

    deinit {
        // The holder ends with its input, and the mounts with it.
        try? input.fileHandleForWriting.close()
        holder.waitUntilExit()
        rmdir(root)
    }

    /// Runs a line of shell as a user, with nothing in the environment but what `environment` says.
    @discardableResult
    func run(
        as user: String, _ line: String, _ environment: [String: String] = [:], stdin: String = ""
    ) async throws -> Result {
        let words = words(as: user, line, environment)
        return try await aside { try Self.shell(words, line: "\(user)$ \(line)", stdin: stdin) }
    }

    /// The words of a command that runs a line of shell as a user.
    func words(as user: String, _ line: String, _ environment: [String: String]) -> [String] {
        let variables = ["PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin", "LANG=C.UTF-8", "HOME=/"]
        return [
            "nsenter", "--mount=/proc/\(holder.processIdentifier)/ns/mnt",
            "setpriv", "--reuid", user, "--regid", user, "--init-groups", "env", "-i",
        ] + variables + environment.map { "\($0.key)=\($0.value)" } + [
            "sh", "-c", "cd '\(root)' && \(line)",
        ]
    }

    private static func shell(_ words: [String], line: String = "", stdin: String = "") throws -> Result {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = words
        let (input, output, talk) = (Pipe(), Pipe(), Pipe())
        process.standardInput = input
        process.standardOutput = output
        process.standardError = talk
        try process.run()
        // What the tests give and get fits a pipe.
        try input.fileHandleForWriting.write(contentsOf: Data(stdin.utf8))
        try input.fileHandleForWriting.close()
        let answer = output.fileHandleForReading.readDataToEndOfFile()
        let said = talk.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return Result(
            line: line, status: process.terminationStatus, stdout: String(decoding: answer, as: UTF8.self),
            stderr: String(decoding: said, as: UTF8.self))
    }
}
