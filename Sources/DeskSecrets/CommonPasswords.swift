import DeskProcess
import Glibc

/// Passwords that everyone tries first.
///
/// The list that comes with the suite is short, because a minimum of 15 code points leaves little of the
/// well-known lists: what remains are common words stretched with digits, repeated or strung together,
/// and phrases. A system's word list is consulted besides where there is one.
package struct CommonPasswords: Sendable {
    /// The words that come with the suite; they also count as parts of a password.
    let words: [FoldedText]
    private let listed: Set<FoldedText>
    private let dictionary: Set<FoldedText>

    /// The list of the suite alone.
    package static let shipped = CommonPasswords(dictionary: [])

    /// Where systems keep word lists for this purpose; the first that is there is read.
    package static let systemFiles = [
        "/usr/share/dict/cracklib-small", "/usr/share/cracklib/cracklib-small",
    ]

    /// Words of a dictionary besides: refused when the password is one of them in disguise.
    package init(dictionary: some Sequence<String>) {
        let shipped = (Self.english + Self.czech + Self.phrases).map { FoldedText($0).alphanumerics }
        // Short words are in everything; only longer ones count as parts.
        words = shipped.filter { $0.scalars.count >= 4 }
        listed = Set(shipped)
        self.dictionary = Set(
            dictionary.lazy.map { FoldedText($0).alphanumerics }.filter { $0.scalars.count >= 4 })
    }

    /// The list with the first of those files that can be read, and which that was: nil is for `desk
    /// doctor` to say. Files over 64 MiB are left alone.
    package static func reading(
        _ files: [String] = systemFiles
    ) -> (passwords: CommonPasswords, file: String?) {
        for file in files {
            if let bytes = contents(of: file) {
                let lines = bytes.split { $0 == 10 || $0 == 13 }.lazy
                    .filter { $0.count <= 256 }.map { String(decoding: $0, as: UTF8.self) }
                return (CommonPasswords(dictionary: lines), file)
            }
        }
        return (shipped, nil)
    }

    func contains(_ text: FoldedText) -> Bool {
        listed.contains(text) || dictionary.contains(text)
    }

    private static func contents(of path: String) -> [UInt8]? {
        guard let file = SettingFile.open(path) else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = fread(&piece, 1, piece.count, file)
            guard count > 0 else { break }
            bytes += piece[..<count]
            guard bytes.count <= 64 << 20 else { return nil }
        }
        return ferror(file) == 0 ? bytes : nil
    }
}
