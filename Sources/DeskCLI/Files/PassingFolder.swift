import DeskModel
import DeskProcess
import Glibc

/// A folder (0700) for what only passes through: it is gone when the work is done, and when the process is killed
/// before, as people's data must not lie about where nobody looks for them.
///
/// A shell waits at the other end of a pipe, which ends with this process, however it does.
struct PassingFolder: ~Copyable {
    let path: String
    /// The end of the pipe that is ours, and the shell; -1 where none could be started.
    private var (life, watch): (Int32, pid_t) = (-1, -1)

    private static let script = "trap '' HUP INT QUIT TERM PIPE; read -r line || exec rm -rf -- \"$1\""

    /// Throws `.cannotCreate` where there can be none.
    init(_ terminal: Terminal) throws(DeskError) {
        path = try Terminal.privateFolder(in: terminal.variable("TMPDIR") ?? "/tmp")
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[0]) }
        // The shell is in the folder /.
        guard let place = realpath(path, nil) else {
            _ = close(ends[1])
            return
        }
        defer { free(place) }
        let words = ["sh", "-c", PassingFolder.script, "sh", String(cString: place)]
        if let watch = try? Child.begin(
            "/bin/sh", words, environment: ["PATH": "/usr/bin:/bin"], input: ends[0])
        {
            (life, self.watch) = (ends[1], watch)
        } else {
            close(ends[1])
        }
    }

    deinit {
        FolderWalk.remove(path)
        guard watch > 0 else { return }
        // A line says that nothing is left to be done.
        _ = write(life, "\n", 1)
        close(life)
        while waitpid(watch, nil, 0) < 0, errno == EINTR {}
    }
}
