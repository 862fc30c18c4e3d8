package import DeskModel
package import DeskProcess
import DeskProse
import Glibc

/// The user's folders after the XDG Base Directory Specification: a relative value counts as none.
package struct BaseFolders: Sendable {
    /// Where configuration is kept; nil for a user without a home.
    package let configuration: String?
    /// Where data are kept; nil for a user without a home.
    package let data: String?
    /// Where what outlives a command is kept; nil for a user without a home.
    package let state: String?

    /// By the variables; without HOME by what the system knows of the user.
    package init(environment: [String: String]) {
        let home = BaseFolders.absolute(environment["HOME"]) ?? BaseFolders.homeOfUser()
        configuration =
            BaseFolders.absolute(environment["XDG_CONFIG_HOME"]) ?? home.map { "\($0)/.config" }
        data = BaseFolders.absolute(environment["XDG_DATA_HOME"]) ?? home.map { "\($0)/.local/share" }
        state = BaseFolders.absolute(environment["XDG_STATE_HOME"]) ?? home.map { "\($0)/.local/state" }
    }

    private static func absolute(_ path: String?) -> String? {
        guard let path, path.utf8.first == UInt8(ascii: "/") else { return nil }
        return path
    }

    /// What the system knows, for jobs that are started without `HOME`.
    private static func homeOfUser() -> String? {
        guard let entry = getpwuid(geteuid()), let folder = entry.pointee.pw_dir else { return nil }
        return absolute(String(cString: folder))
    }
}

/// A database, and the setting that chose it.
package struct ChosenDatabase: Equatable, Sendable {
    /// Where it is.
    package let path: String
    /// A flag, a variable or a file; nil for the user's folder, where nothing said otherwise.
    package let setting: String?
}

extension Configuration {
    /// The database to work on: `--db`, `DESK_DB`, the configuration, or the one in the user's folder.
    ///
    /// Across sudo it is the one that the configuration names, and no other. Throws `.notPermitted` where the
    /// caller names one all the same.
    package func database(
        option: String?, environment: [String: String], standing: Standing = .own
    ) throws(DeskError) -> ChosenDatabase {
        let variable = environment["DESK_DB"].flatMap { $0.isEmpty ? nil : $0 }
        guard standing.mayNamePlaces else {
            for (name, value) in [("--db", option), ("DESK_DB", variable)] where value != nil {
                throw DeskError(
                    .notPermitted, standing == .serving ? .notFromElsewhere(name) : .placeAcrossSudo(name),
                    hint: .deskIsConfigured(name))
            }
            guard let database else {
                throw DeskError(.configuration, .noDeskConfigured, hint: .configureDesk)
            }
            return ChosenDatabase(path: database, setting: files["database"])
        }
        if let option {
            guard !option.isEmpty else { throw DeskError(.usage, .emptyDatabasePath) }
            return ChosenDatabase(path: option, setting: "--db")
        }
        if let variable { return ChosenDatabase(path: variable, setting: "DESK_DB") }
        if let database { return ChosenDatabase(path: database, setting: files["database"]) }
        guard let folder = BaseFolders(environment: environment).data else {
            throw DeskError(.configuration, .noHome, hint: .nameDatabase)
        }
        return ChosenDatabase(path: "\(folder)/desk/desk.db", setting: nil)
    }
}
