import Foundation

extension TestDesk {
    /// Writes a file into the desk's folder.
    package func put(_ text: String, at path: String, mode: Int = 0o600) throws {
        let path = folder + "/" + path
        try FileManager.default.createDirectory(
            atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
        try Data(text.utf8).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    /// All bytes of all files of the desk, one after the other.
    package func fileContents() throws -> [UInt8] {
        var bytes: [UInt8] = []
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            bytes += FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
        }
        return bytes
    }
}
