package import DeskModel
import DeskProcess
import DeskProse
import Glibc

/// The texts of all mails: those of the suite, or a desk's own from a folder.
///
/// A desk's own text lies in `KIND.LANGUAGE.mustache`, `reset.cs.mustache` say, and looks like those of
/// the suite: `Subject: …` on the first line, then an empty one, then the text. `closing.cs.mustache` is how
/// all of them end. Values are put in as they are: these are mails in plain text, so nothing is escaped as if
/// it were HTML.
package struct Templates: Sendable {
    private let folder: String?
    private let owner: UInt32

    /// The words of one mail.
    package struct Wording: Equatable, Sendable {
        /// The subject line.
        package let subject: String
        /// The text.
        package let body: String
        /// What is wrong with texts of the desk's own; the suite's went in in their place, so that nobody
        /// waits for a mail until somebody has looked.
        package let faults: [DeskError]
    }

    /// - Parameters:
    ///   - folder: where a desk's own texts may lie; it need not exist.
    ///   - owner: who may have written them besides root; whom this runs as, unless told.
    package init(folder: String? = nil, owner: UInt32? = nil) {
        self.folder = folder
        self.owner = owner ?? geteuid()
    }

    /// Throws `.configuration` for a text that somebody else may have written: a mail carries secrets, and its
    /// words say where to take them.
    package func demandGuarded() throws(DeskError) {
        if let fault = unguarded().first { throw fault }
    }

    /// Texts, and folders they lie in, that others may write.
    private func unguarded() -> [DeskError] {
        guard let folder else { return [] }
        let home = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard home >= 0 else { return [] }
        defer { close(home) }
        if let fault = fault(of: home, folder) { return [fault] }
        return names(in: folder).compactMap { name in
            let file = openat(home, name, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
            guard file >= 0 else { return nil }
            defer { close(file) }
            return fault(of: file, "\(folder)/\(name)")
        }
    }

    private func fault(of descriptor: Int32, _ path: String) -> DeskError? {
        Guard.fault(of: descriptor, path: path, owner: owner).map {
            DeskError(
                .configuration, .unguarded($0.path, isForeign: $0.isForeign),
                hint: .guardIt($0.path, isForeign: $0.isForeign))
        }
    }

    /// Subject and body of a mail.
    ///
    /// Throws `.fault` when a value is missing or unknown; that is for our tests to find.
    package func render(
        _ kind: MailKind, _ language: Language, _ values: [String: TemplateValue]
    ) throws(DeskError) -> Wording {
        try Self.check(values, for: kind)
        var faults: [DeskError] = []
        var closing = TemplateText(MailText.closing[language], path: TemplateText.closing)
        do throws(DeskError) {
            if let own = try own(TemplateText.closing, language) {
                try own.checkNames(MailKind.closing, partials: [])
                closing = own
            }
        } catch {
            faults.append(error)
        }
        let end = try closing.parsed()
        do throws(DeskError) {
            if let own = try own(kind.rawValue, language) {
                try own.checkNames(kind.variables, partials: [TemplateText.closing])
                let (subject, body) = try own.rendered(values, end)
                return Wording(subject: subject, body: body, faults: faults)
            }
        } catch {
            faults.append(error)
        }
        let (subject, body) = try TemplateText(kind.text[language], path: kind.rawValue).rendered(values, end)
        return Wording(subject: subject, body: body, faults: faults)
    }

    /// Everything that is wrong with the desk's own texts, for `desk doctor`.
    package func faults() -> [DeskError] {
        var faults = unguarded() + strangers() + pages()
        for kind in MailKind.allCases {
            for language in Language.allCases {
                for values in [kind.sample(bare: false), kind.sample(bare: true)] {
                    do throws(DeskError) {
                        faults += try render(kind, language, values).faults
                    } catch {
                        faults.append(error)
                    }
                }
            }
        }
        return faults.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// Files that look like texts of mails, but are of none: nobody would ever read them.
    private func strangers() -> [DeskError] {
        guard let folder else { return [] }
        let known = Set(
            (MailKind.allCases.map(\.rawValue) + [TemplateText.closing]).flatMap { name in
                Language.allCases.map { TemplateText.file(name, $0) }
            })
        return names(in: folder).filter { !known.contains($0) }.map {
            DeskError(.configuration, .templateUnknown("\(folder)/\($0)"), hint: .templateHint)
        }
    }

    /// What is wrong with the desk's own pages of the customer's web, which lie in `web/`.
    private func pages() -> [DeskError] {
        guard let folder else { return [] }
        return names(in: folder + "/web").compactMap { name in
            let path = "\(folder)/web/\(name)"
            do throws(DeskError) {
                if let text = try contents(of: path) { _ = try TemplateText(text, path: path).parsed() }
                return nil
            } catch {
                return error
            }
        }
    }

    /// The names of texts in a folder.
    private func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
                String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
            }
            if name.hasSuffix(".mustache") { names.append(name) }
        }
        return names.sorted()
    }

    /// A text of the desk's own; `nil` where there is none.
    private func own(_ name: String, _ language: Language) throws(DeskError) -> TemplateText? {
        guard let folder else { return nil }
        let path = "\(folder)/\(TemplateText.file(name, language))"
        return try contents(of: path).map { TemplateText($0, path: path) }
    }

    private static func check(
        _ values: [String: TemplateValue], for kind: MailKind
    ) throws(DeskError) {
        let variables = kind.variables
        for variable in variables where !variable.isOptional && values[variable.name] == nil {
            throw DeskError(.fault, .templateMissesValue(kind.rawValue, variable.name))
        }
        for name in values.keys.sorted() where !variables.contains(where: { $0.name == name }) {
            throw DeskError(.fault, .templateUnknownValue(kind.rawValue, name))
        }
    }

    /// The file's text; nil where there is none. Longer than a megabyte is none of ours.
    private func contents(of path: String) throws(DeskError) -> String? {
        guard let file = SettingFile.open(path) else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw DeskError(.configuration, .cannotOpen(path, reason: String(cString: strerror(errno))))
        }
        defer { fclose(file) }
        if let fault = fault(of: fileno(file), path) { throw fault }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        let lines = bytes.prefix(count).split(separator: 10, omittingEmptySubsequences: false)
            .map { $0.last == 13 ? $0.dropLast() : $0 }
        guard let text = String(validating: lines.joined(separator: [10]), as: UTF8.self) else {
            throw DeskError(.configuration, .templateBroken(path), hint: .templateHint)
        }
        return text
    }
}
