package import Glibc

/// A file that something is set in, such as a text of the desk's own.
package enum SettingFile {
    /// Opens it to be read; nil, with `errno`, where it is not there or no file: opening a pipe would wait for somebody
    /// to write.
    package static func open(_ path: String) -> UnsafeMutablePointer<FILE>? {
        let descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard descriptor >= 0 else { return nil }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG,
            let file = fdopen(descriptor, "r")
        else {
            close(descriptor)
            errno = EINVAL
            return nil
        }
        return file
    }
}
