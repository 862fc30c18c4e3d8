import DeskModel
import DeskProcess
import DeskProse
import Glibc
package import SystemPackage

/// A part of a form that a browser sent: where in its file it is.
package struct FormPart: Equatable, Sendable {
    /// The name of the field.
    package let name: String
    /// What a file is called; nil for a text.
    package let fileName: String?
    /// Where its bytes begin.
    package let offset: Int64
    /// How many they are.
    package let size: Int64
}

/// Takes `multipart/form-data`, which is MIME, apart with the program that takes mail apart.
///
/// It tells where the parts are and copies none, so that a file of any size takes the memory of one piece.
package struct FormReader: Sendable {
    private let program: String

    /// Longest answer taken: more parts than any form has.
    private static let longest = 1 << 20

    /// - Parameter program: the path of the helper.
    package init(program: String) {
        self.program = program
    }

    /// The parts of a message that a file holds, its `Content-Type` before it.
    ///
    /// Throws `.invalid` for what is no form or breaks the helper, `.configuration` when the helper cannot be run.
    package func parts(of file: FileDescriptor) throws -> [FormPart] {
        guard access(program, X_OK) == 0 else { throw DeskError(.configuration, .mailReaderMissing(program)) }
        guard let lines = try takeApart(file) else { throw DeskError(.invalid, .unreadableMail) }
        var parts: [FormPart] = []
        for line in lines.split(separator: 0x0A) {
            var reader = try JSONObjectReader(JSON.parse(Array(line)))
            if try reader.bool("end") == true { return parts }
            guard let offset = try reader.int("offset"), let size = try reader.int("size") else { break }
            parts.append(
                FormPart(
                    name: try reader.string("name") ?? "", fileName: try reader.string("fileName"),
                    offset: offset, size: size))
        }
        throw DeskError(.invalid, .unreadableMail)
    }

    private func takeApart(_ file: FileDescriptor) throws -> [UInt8]? {
        try file.seek(offset: 0, from: .start)
        let output = try MemoryFile(limit: FormReader.longest)
        let status = Mailer.filter([program, "form"], file, output.descriptor, timeout: .seconds(60))
        return status == 0 ? output.written() : nil
    }
}
