import Foundation

extension TestDesk {
    /// All bytes of all files of the desk, one after the other.
    package func fileContents() throws -> [UInt8] {
        var bytes: [UInt8] = []
        for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
            bytes += FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
        }
        return bytes
    }
}
