package import DeskModel
import DeskProcess
import DeskProse
import Glibc
import Mustache

/// The templates of the pages: those of the suite, or a desk's own from `web/` in its folder of templates.
///
/// One that cannot be used is reported, and the suite's is used in its place, so that nobody sees a blank page.
package struct PageTemplates: Sendable {
    private let folder: String?
    /// Is told of a template of the desk's own that cannot be used.
    private let complain: @Sendable (DeskError) -> Void

    /// - Parameter folder: where a desk's own may lie; it need not exist.
    package init(folder: String?, complain: @escaping @Sendable (DeskError) -> Void = { _ in }) {
        self.folder = folder
        self.complain = complain
    }

    /// A page of a template with its parts.
    package func render(_ name: PageText, _ values: Values) -> String {
        var parts: [String: MustacheTemplate] = [:]
        for part in name.parts { parts[part.rawValue] = template(part) }
        return template(name).render(values.mustache, library: MustacheLibrary(templates: parts))
    }

    private func template(_ name: PageText) -> MustacheTemplate {
        do throws(DeskError) {
            if let own = try own(name) { return try PageTemplates.parsed(own, name.rawValue) }
        } catch {
            complain(error)
        }
        do throws(DeskError) {
            return try PageTemplates.parsed(name.text, name.rawValue)
        } catch {
            preconditionFailure("a template of the suite is broken: \(name.rawValue)")
        }
    }

    private static func parsed(_ text: String, _ path: String) throws(DeskError) -> MustacheTemplate {
        do {
            return try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\(text)")
        } catch {
            throw DeskError(.configuration, .templateBroken(path), hint: .templateHint)
        }
    }

    /// A template of the desk's own; nil where there is none. One that others may write is not taken.
    private func own(_ name: PageText) throws(DeskError) -> String? {
        guard let folder else { return nil }
        let path = "\(folder)/web/\(name.rawValue).mustache"
        guard let file = SettingFile.open(path) else {
            if errno == ENOENT || errno == ENOTDIR { return nil }
            throw DeskError(.configuration, .cannotOpen(path, reason: String(cString: strerror(errno))))
        }
        defer { fclose(file) }
        if let fault = Guard.fault(of: fileno(file), path: path, owner: geteuid()) {
            throw DeskError(
                .configuration, .unguarded(fault.path, isForeign: fault.isForeign),
                hint: .guardIt(fault.path, isForeign: fault.isForeign))
        }
        var bytes = [UInt8](repeating: 0, count: 1 << 20)
        let count = fread(&bytes, 1, bytes.count, file)
        guard let text = String(validating: bytes.prefix(count), as: UTF8.self) else {
            throw DeskError(.configuration, .templateBroken(path), hint: .templateHint)
        }
        return text
    }
}
