import DeskModel
import DeskProse
import Mustache

/// One text in Mustache, and where it is from.
struct TemplateText {
    private let text: String
    private let path: String

    /// The name of the text that all mails end with.
    static let closing = "closing"

    init(_ text: String, path: String) {
        self.text = text
        self.path = path
    }

    /// The name of the file that a text lies in.
    static func file(_ name: String, _ language: Language) -> String {
        "\(name).\(language.rawValue).mustache"
    }

    /// Throws `.configuration` for a text that is no Mustache.
    func parsed() throws(DeskError) -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\(text)")
        } catch {
            throw DeskError(.configuration, .templateBroken(path), hint: .templateHint)
        }
    }

    /// Subject and body.
    ///
    /// Throws `.configuration` for a text without a subject, and for one that does not show the token of a mail
    /// on a line of its own.
    func rendered(
        _ values: [String: TemplateValue], _ closing: MustacheTemplate
    ) throws(DeskError) -> (subject: String, body: String) {
        guard text.utf8.starts(with: "Subject: ".utf8) else {
            throw DeskError(.configuration, .templateHasNoSubject(path), hint: .templateHint)
        }
        let library = MustacheLibrary(templates: [Self.closing: closing])
        let rendered = try parsed().render(Self.context(values), library: library)
        // By bytes: as a Character, CR LF is no line feed.
        let lines = rendered.utf8.split(separator: 10, omittingEmptySubsequences: false).map {
            String(Substring($0))
        }
        let body = lines.dropFirst().drop { $0.isEmpty }
        if case .text(let token)? = values["token"], !body.contains(where: { $0 == token }) {
            throw DeskError(.configuration, .templateHidesToken(path), hint: .templateHint)
        }
        // By bytes here too: a mark that a subject begins with makes one Character with the space before it.
        let subject = String(Substring((lines.first ?? "").utf8.dropFirst("Subject: ".utf8.count)))
        return (Text.trim(subject), Text.trim(body.joined(separator: "\n")) + "\n")
    }

    /// The text alone, filled with plain words.
    func filled(_ values: [String: String]) throws(DeskError) -> String {
        try parsed().render(Self.context(values.mapValues(TemplateValue.text)))
    }

    /// Throws `.configuration` for a name that the mail has no value for: it would silently stay empty, and
    /// a reply without its words is worse than one in ours.
    func checkNames(_ variables: [MailVariable], partials: [String]) throws(DeskError) {
        let names = variables.map(\.name) + variables.flatMap { $0.columns ?? [] }
        for tag in TemplateTag.all(in: text) {
            let isKnown = tag.isPartial ? partials.contains(tag.name) : names.contains(tag.name)
            guard isKnown else {
                throw DeskError(.configuration, .templateUsesUnknown(path, tag.name), hint: .templateHint)
            }
        }
    }

    /// Empty text, in a list too, and an empty list count as absent, so that a section about them disappears. Only
    /// a body may have several lines.
    private static func context(_ values: [String: TemplateValue]) -> [String: Any] {
        var context: [String: Any] = [:]
        for (name, value) in values {
            switch value {
            case .text(let text):
                if !text.isEmpty { context[name] = name == "body" ? text : HeaderText.cleaned(text) }
            case .list(let entries):
                guard !entries.isEmpty else { continue }
                context[name] = entries.map { $0.filter { !$0.value.isEmpty }.mapValues(HeaderText.cleaned) }
            }
        }
        return context
    }
}

/// A name used in a text in Mustache.
struct TemplateTag: Equatable {
    let name: String
    /// Whether it is that of another text.
    let isPartial: Bool

    /// The names that a text uses. Comments, pragmas and the list item itself have none; of `upper(name)` the
    /// innermost counts.
    static func all(in text: String) -> [TemplateTag] {
        var tags: [TemplateTag] = []
        var rest = Array(text.utf8)[...]
        while let open = pair(UInt8(ascii: "{"), in: rest) {
            rest = rest[(open + 2)...]
            guard let close = pair(UInt8(ascii: "}"), in: rest) else { break }
            if let tag = TemplateTag(rest[..<close]) { tags.append(tag) }
            rest = rest[(close + 2)...]
        }
        return tags
    }

    private init?(_ bytes: ArraySlice<UInt8>) {
        let inner = bytes.drop { " {#^/&$<".utf8.contains($0) }
        guard let first = inner.first, !"!%=.".utf8.contains(first) else { return nil }
        isPartial = first == UInt8(ascii: ">")
        let words = inner.split { " ()>}".utf8.contains($0) }
        // What takes nothing, `first()` say, is of the list.
        guard let last = words.last, isPartial || !inner.contains(UInt8(ascii: "(")) || words.count > 1 else {
            return nil
        }
        name = String(decoding: last.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
    }

    private static func pair(_ byte: UInt8, in bytes: ArraySlice<UInt8>) -> Int? {
        var index = bytes.startIndex
        while index + 1 < bytes.endIndex {
            if bytes[index] == byte, bytes[index + 1] == byte { return index }
            index += 1
        }
        return nil
    }
}
