package import DeskModel
import DeskProse

/// One thing that is set for a machine or a user, and what sets it.
package struct Setting: Sendable {
    /// Its name, as `desk.toml` has it where it can stand there.
    package let key: String
    /// What it is; null where it is not set.
    package let value: JSON
    /// The flag, the variable or the file that sets it; nil where none does.
    package let from: String?

    private init(_ key: String, _ value: JSON, from: String?) {
        self.key = key
        self.value = value
        self.from = from
    }

    private init(_ key: String, _ words: [String]?, from: String?) {
        self.init(key, words.map { .array($0.map(JSON.string)) } ?? .null, from: from)
    }

    /// Everything that can be set, as it holds for a command line.
    package static func all(
        _ global: GlobalOptions, _ configuration: Configuration, database: ChosenDatabase, templates: String?,
        _ terminal: Terminal
    ) -> [Setting] {
        let files = configuration.files
        func variable(_ names: String...) -> String? { names.first { terminal.variable($0) != nil } }
        let host = terminal.environment["DESK_HOST"]
        let language = global.lang == nil ? variable("LC_ALL", "LC_MESSAGES", "LANG") : "--lang"
        let pager = variable("DESK_PAGER") ?? files["pager"] ?? variable("PAGER")
        return [
            Setting("database", .string(database.path), from: database.setting),
            Setting(
                "host", JSON(host.map { $0.isEmpty ? nil : $0 } ?? configuration.host),
                from: host == nil ? files["host"] : "DESK_HOST"),
            Setting("mailer", configuration.mailer, from: files["mailer"]),
            Setting("from", JSON(configuration.from), from: files["from"]),
            Setting("web", JSON(configuration.web), from: files["web"]),
            Setting("hook", configuration.hook, from: files["hook"]),
            Setting("pager", terminal.pager, from: pager),
            Setting("templates", JSON(templates), from: nil),
            Setting("language", .string(terminal.language.rawValue), from: language),
        ]
    }
}

extension Setting: Report {
    /// What ids and `--quiet` print.
    package static let id = "key"

    /// What is printed of it, in this order.
    package static let fields: [Field<Setting>] = [
        Field("key", .headKey, keep: 9) { .string($0.key) },
        Field("value", .headValue, flexible: true, keep: 8) { $0.value },
        Field("from", .headSetBy, keep: 5) {
            JSON($0.from)
        } text: { setting, rendering in
            Cell(
                setting.from ?? Prose.setByNothing[rendering.language], setting.from == nil ? .faint : .plain)
        },
    ]
}
