import Glibc

/// A file of the repository that is made by the program, compared with what the program makes today.
///
/// `make golden` writes such files anew (`DESK_GOLDEN=record`); the diff is read in review.
package struct Golden: Sendable {
    /// Below the root of the repository.
    package let path: String

    package init(_ path: String) { self.path = path }

    /// Whether files are to be written rather than compared.
    package static var isRecording: Bool { getenv("DESK_GOLDEN").map { String(cString: $0) } == "record" }

    /// The root of the repository.
    package static let root: String = {
        let parts = #filePath.split(separator: "/")
        return "/" + parts.dropLast(3).joined(separator: "/")
    }()

    /// What the file says; nil where there is none.
    package func read() -> String? {
        guard let file = fopen("\(Golden.root)/\(path)", "re") else { return nil }
        defer { fclose(file) }
        var text: [UInt8] = []
        var bytes = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&bytes, 1, bytes.count, file)
            if count == 0 { return String(decoding: text, as: UTF8.self) }
            text += bytes.prefix(count)
        }
    }

    /// Writes the file, if recording; tells where it differs from `text`, and nil where it does not.
    package func difference(from text: String) -> String? {
        if Golden.isRecording { return write(text) ? nil : "cannot write \(path)" }
        guard let kept = read() else { return "there is no \(path); make golden writes it" }
        guard kept != text else { return nil }
        let old = kept.split(separator: "\n", omittingEmptySubsequences: false)
        let new = text.split(separator: "\n", omittingEmptySubsequences: false)
        let line = zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
        let was = line < old.count ? String(old[line]) : "nothing"
        let now = line < new.count ? String(new[line]) : "nothing"
        return "\(path):\(line + 1) says\n  \(was)\nand the program\n  \(now)\nmake golden writes it anew"
    }

    private func write(_ text: String) -> Bool {
        guard let file = fopen("\(Golden.root)/\(path)", "we") else { return false }
        let bytes = Array(text.utf8)
        let written = fwrite(bytes, 1, bytes.count, file)
        return fclose(file) == 0 && written == bytes.count
    }
}
