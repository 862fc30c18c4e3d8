package import DeskModel
import DeskProse
import Glibc

/// Folders and files that are written for somebody to take away.
package enum ExportFolder {
    /// Makes a folder (0700); one that is there must be empty.
    package static func make(_ path: String) throws(DeskError) {
        if mkdir(path, 0o700) == 0 {
            try StorePath.handOver(path)
            return try StorePath.sync(StorePath.folder(of: path))
        }
        let cause = DeskError.system(errno, path: path)
        guard errno == EEXIST else { throw DeskError(.cannotCreate, cause.message, hint: cause.hint) }
        guard let folder = opendir(path) else { throw DeskError(.cannotCreate, .folderNotEmpty(path)) }
        defer { closedir(folder) }
        var count = 0
        while readdir(folder) != nil { count += 1 }
        // Every folder holds itself and the one above.
        guard count <= 2 else { throw DeskError(.cannotCreate, .folderNotEmpty(path)) }
    }

    /// Writes a file (0600) that is not there yet, safely on disk.
    package static func write(_ bytes: [UInt8], to name: String, in folder: String) throws(DeskError) {
        let path = "\(folder)/\(name)"
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw DeskError.system(errno, path: path) }
        defer { close(descriptor) }
        try FilePieces.each(of: bytes) { piece throws(DeskError) in
            try FilePieces.write(piece, to: descriptor, path: path)
        }
        guard fsync(descriptor) == 0 else { throw DeskError.system(errno, path: path) }
    }
}
