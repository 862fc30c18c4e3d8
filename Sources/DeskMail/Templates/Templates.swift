package import DeskModel
package import DeskProse
import Glibc
import Mustache

/// The texts of all mails: those of the suite, or a desk's own from a folder.
///
/// A desk's own text lies in `KIND.LANGUAGE.mustache`, `reset.cs.mustache` say, and looks like those of
/// the suite: `Subject: …` on the first line, then an empty one, then the text. Values are put in as they
/// are: these are mails in plain text, so nothing is escaped as if it were HTML.
package struct Templates: Sendable {
    private let folder: String?

    /// - Parameter folder: where a desk's own texts may lie; it need not exist.
    package init(folder: String? = nil) {
        self.folder = folder
    }

    /// Subject and body of a mail.
    ///
    /// Throws `.fault` when a value is missing or unknown (that is for our tests to find), and
    /// `.configuration` for a text of the desk's own that cannot be used.
    package func render(
        _ kind: MailKind, _ language: Language, _ values: [String: TemplateValue]
    ) throws(DeskError) -> (subject: String, body: String) {
        try Self.check(values, for: kind)
        let (text, path) = try source(kind, language)
        let template = try Self.parse(text, path)
        let rendered = template.render(Self.context(values))
        // By bytes: as a Character, CR LF is no line feed.
        let lines = rendered.utf8.split(separator: 10, omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
        let body = lines.dropFirst().drop { $0.isEmpty }
        if case .text(let token)? = values["token"], !body.contains(where: { $0 == token }) {
            throw DeskError(.configuration, .templateHidesToken(path), hint: .templateHint)
        }
        let subject = String(lines.first?.dropFirst("Subject: ".count) ?? "")
        return (Text.trim(subject), Text.trim(body.joined(separator: "\n")) + "\n")
    }

    /// Everything that is wrong with the desk's own texts, for `desk doctor`.
    package func faults() -> [DeskError] {
        var faults: [DeskError] = []
        for kind in MailKind.allCases {
            for language in Language.allCases {
                do throws(DeskError) {
                    _ = try render(kind, language, kind.sample)
                } catch {
                    faults.append(error)
                }
            }
        }
        return faults
    }

    private func source(_ kind: MailKind, _ language: Language) throws(DeskError) -> (
        text: String, path: String
    ) {
        let name = "\(kind.rawValue).\(language.rawValue).mustache"
        guard let folder, let text = try Self.contents(of: "\(folder)/\(name)") else {
            return (kind.text[language], name)
        }
        return (text, "\(folder)/\(name)")
    }

    private static func parse(_ text: String, _ path: String) throws(DeskError) -> MustacheTemplate {
        guard text.utf8.starts(with: "Subject: ".utf8) else {
            throw DeskError(.configuration, .templateHasNoSubject(path), hint: .templateHint)
        }
        do {
            return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\(text)")
        } catch {
            throw DeskError(.configuration, .templateBroken(path), hint: .templateHint)
        }
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

    /// Empty text and an empty list count as absent, so that a section about them disappears.
    private static func context(_ values: [String: TemplateValue]) -> [String: Any] {
        values.compactMapValues { value -> Any? in
            switch value {
            case .text(let text): text.isEmpty ? nil : text
            case .list(let entries): entries.isEmpty ? nil : entries
            }
        }
    }

    /// The file's text; nil where there is none. Longer than a megabyte is none of ours.
    private static func contents(of path: String) throws(DeskError) -> String? {
        guard let file = fopen(path, "re") else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw DeskError(.configuration, .cannotOpen(path, reason: String(cString: strerror(errno))))
        }
        defer { fclose(file) }
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
