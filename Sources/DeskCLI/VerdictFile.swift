package import DeskModel
import DeskProse
import Glibc
import SystemPackage

/// What became of each row of an import, in a file that appears whole or not at all.
///
/// While rows are written nobody knows yet whether they will stay, so verdicts wait in a spool.
package final class VerdictFile {
    private let path: String
    private let passing: String
    private let descriptor: FileDescriptor
    private let spool: Spool
    private var isFinished = false

    /// Makes the file (0600) under a passing name beside the one it is to have.
    ///
    /// Throws `.cannotCreate` where it cannot be made.
    package init(_ path: String, _ terminal: Terminal) throws(DeskError) {
        self.path = path
        var generator = SystemRandomNumberGenerator()
        passing = path + "." + String(UInt64.random(in: .min ... .max, using: &generator), radix: 36)
        spool = try Spool(terminal)
        let number = Glibc.open(passing, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
        guard number >= 0 else {
            let cause = DeskError(failure: Errno(rawValue: errno), at: path)
            throw DeskError(.cannotCreate, cause.message, hint: cause.hint)
        }
        descriptor = FileDescriptor(rawValue: number)
    }

    deinit {
        if !isFinished { unlink(passing) }
        try? descriptor.close()  // a failure was met before, by fsync
    }

    /// Adds the verdict on a row.
    package func add(_ verdict: ImportVerdict, _ message: String?) throws(DeskError) {
        try spool.write(line(verdict.row, verdict.key, verdict.word, message))
    }

    /// Gives the file its name. With `nothingWritten`, rows that did not fail are told to be skipped,
    /// for that reason.
    package func finish(nothingWritten reason: String?) throws(DeskError) {
        let sink = ByteSink(descriptor)
        let isCSV = path.lowercased().hasSuffix(".csv")
        if isCSV { try sink.write("row,key,verdict,message\n".utf8) }
        var lines = JSONLinesReader(try spool.reread())
        while let line = try lines.next() {
            var reader = try JSONObjectReader(line.value)
            let row = Int(try reader.int("row") ?? 0)
            let key = try reader.string("key")
            var word = try reader.string("verdict").flatMap(ImportVerdict.Word.init(rawValue:)) ?? .failed
            var message = try reader.string("message")
            if let reason, word != .failed {
                word = .skipped
                message = reason
            }
            try sink.write(isCSV ? csv(row, key, word, message) : self.line(row, key, word, message))
        }
        try sink.flush()
        guard fsync(descriptor.rawValue) == 0, rename(passing, path) == 0 else {
            throw DeskError(failure: Errno(rawValue: errno), at: path)
        }
        isFinished = true
    }

    private func line(_ row: Int, _ key: String?, _ word: ImportVerdict.Word, _ message: String?) -> [UInt8] {
        let object: JSON = [
            "row": .integer(Int64(row)), "key": JSON(key), "verdict": .string(word.rawValue),
            "message": JSON(message),
        ]
        var bytes: [UInt8] = []
        object.write(to: &bytes)
        bytes.append(0x0A)
        return bytes
    }

    private func csv(_ row: Int, _ key: String?, _ word: ImportVerdict.Word, _ message: String?) -> [UInt8] {
        var bytes: [UInt8] = []
        for (index, value) in [.integer(Int64(row)), JSON(key), .string(word.rawValue), JSON(message)]
            .enumerated()
        {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            CSVText.write(value, to: &bytes)
        }
        bytes.append(0x0A)
        return bytes
    }
}
