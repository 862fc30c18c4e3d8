import Glibc

/// Whose rights a process runs with, and so what its caller may name.
///
/// The kernel asks what this process may. Through sudo that is what the desk's user may, and whoever called
/// must not borrow it for anything but the desk's records: there only data cross, and no place of the caller's
/// choice does. Found out once, at launch; every refusal of a place asks this value.
package enum Standing: Equatable, Sendable {
    /// The caller's own rights, or root's: whoever called names what they like.
    case own
    /// Rights that sudo lends to somebody else: the desk is the one that the configuration names, and all that
    /// is read and written are the three streams.
    case acrossSudo(caller: UInt32)
    /// Rights that are lent to a client elsewhere: the same holds, whoever they are here.
    case serving

    /// Reads `SUDO_UID`: whoever sets it without sudo only takes rights from themselves.
    package init(environment: [String: String], user: UInt32 = geteuid()) {
        guard user != 0, let caller = environment["SUDO_UID"].flatMap({ UInt32($0) }), caller != 0,
            caller != user
        else {
            self = .own
            return
        }
        self = .acrossSudo(caller: caller)
    }

    /// Whether the caller may name places on this machine: files, folders, another desk.
    package var mayNamePlaces: Bool { self == .own }

    /// The variables of an environment that count: across sudo none that names a place.
    ///
    /// `DESK_DB` stays, as it is refused rather than passed over.
    package func counted(_ environment: [String: String]) -> [String: String] {
        guard !mayNamePlaces else { return environment }
        return environment.filter { !Standing.places.contains($0.key) }
    }

    private static let places: Set = [
        "HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME",
    ]
}
