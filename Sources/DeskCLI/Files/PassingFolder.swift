import DeskModel
import Glibc

/// A folder (0700) for what only passes through: it is gone when the work is done, and when the process is killed
/// before, as people's data must not lie about where nobody looks for them.
///
/// A shell waits at the other end of a pipe, which ends with this process, however it does.
struct PassingFolder: ~Copyable {
    let path: String
    /// The end of the pipe that is ours, and the shell; -1 where none could be started.
    private var (life, watch): (Int32, pid_t) = (-1, -1)

    /// Throws `.cannotCreate` where there can be none.
    init(_ terminal: Terminal) throws(DeskError) {
        path = try Terminal.privateFolder(in: terminal.variable("TMPDIR") ?? "/tmp")
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        if let watch = PassingFolder.start(reading: ends[0], path) {
            (life, self.watch) = (ends[1], watch)
        } else {
            close(ends[1])
        }
        close(ends[0])
    }

    deinit {
        FolderWalk.remove(path)
        guard watch > 0 else { return }
        // A line says that nothing is left to be done.
        _ = write(life, "\n", 1)
        close(life)
        while waitpid(watch, nil, 0) < 0, errno == EINTR {}
    }

    /// Starts the shell, in a session of its own, which no key and no terminal reaches.
    private static func start(reading end: Int32, _ path: String) -> pid_t? {
        let script = "trap '' HUP INT QUIT TERM PIPE; read -r line || exec rm -rf -- \"$1\""
        let told: [String] = ["sh", "-c", script, "sh", path]
        let words = told.map { strdup($0) } + [nil]
        let variables: [UnsafeMutablePointer<CChar>?] = [strdup("PATH=/usr/bin:/bin"), nil]
        defer { for word in words + variables { free(word) } }
        var actions = posix_spawn_file_actions_t()
        var attributes = posix_spawnattr_t()
        posix_spawn_file_actions_init(&actions)
        posix_spawnattr_init(&attributes)
        defer {
            posix_spawn_file_actions_destroy(&actions)
            posix_spawnattr_destroy(&attributes)
        }
        posix_spawn_file_actions_adddup2(&actions, end, 0)
        for stream in [1, 2] as [Int32] {
            posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
        }
        // A flag that the overlay has no name for: POSIX_SPAWN_SETSID.
        posix_spawnattr_setflags(&attributes, 0x80)
        var child = pid_t()
        return posix_spawn(&child, "/bin/sh", &actions, &attributes, words, variables) == 0 ? child : nil
    }
}
