import DeskModel
import DeskProse

/// What a change did, as the audit log keeps it: for each field that differs its old and new value.
struct Changes {
    /// One member a field: `"name": {"from": …, "to": …}`.
    private(set) var members: [JSON.Member] = []

    /// Notes a field if its value changed.
    mutating func add(_ key: String, from old: JSON, to new: JSON) {
        guard old != new else { return }
        members.append(JSON.Member(key, ["from": old, "to": new]))
    }

    /// Whether nothing differs.
    var isEmpty: Bool { members.isEmpty }

    /// The changes as one object.
    var json: JSON { .object(members) }
}

extension Changes {
    /// What differs between two states of an organisation.
    init(_ before: Organisation, _ after: Organisation) {
        add("name", from: .string(before.name), to: .string(after.name))
        add("ico", from: JSON(before.ico), to: JSON(after.ico))
        add("contract", from: JSON(before.contract), to: JSON(after.contract))
        add("language", from: .string(before.language.rawValue), to: .string(after.language.rawValue))
        add("status", from: .string(before.status.rawValue), to: .string(after.status.rawValue))
    }

    /// What differs between two states of an account.
    init(_ before: Account, _ after: Account) {
        add("email", from: .string(before.email.text), to: .string(after.email.text))
        add("name", from: .string(before.name), to: .string(after.name))
        add("phone", from: JSON(before.phone), to: JSON(after.phone))
        add("organisation", from: .string(before.organisation), to: .string(after.organisation))
        add("role", from: .string(before.role.rawValue), to: .string(after.role.rawValue))
        add("state", from: .string(before.state.rawValue), to: .string(after.state.rawValue))
        add("language", from: JSON(before.ownLanguage?.rawValue), to: JSON(after.ownLanguage?.rawValue))
    }
}
