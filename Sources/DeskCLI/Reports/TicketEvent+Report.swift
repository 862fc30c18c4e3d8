package import DeskModel
import DeskProse

extension TicketEvent: Report {
    /// What ids and `--quiet` print.
    package static let id = "at"

    /// What is printed of it, in this order.
    package static let fields: [Field<TicketEvent>] = [
        Field(
            "at", .headAt, keep: 9, json: { .string($0.at.iso) }, text: { Cell($1.relative($0.at)) }),
        Field("actor", .headActor, keep: 8) { .string($0.actor) },
        Field("verb", .headDone, keep: 10) { .string($0.verb) },
        Field(
            "changes", .headDifferences, flexible: true, keep: 7, json: { $0.changes },
            text: { event, rendering in Cell(event.changes.told(in: rendering.language)) }),
    ]
}

extension JSON {
    /// Changes as a person reads them: `state new → open, owner → petr`.
    fileprivate func told(in language: Language) -> String {
        guard case .object(let members) = self else { return "" }
        return members.map { member in
            func told(_ value: JSON) -> String {
                value.instant(of: member.key).map { Prose.cell($0)[language] } ?? value.toldValue
            }
            guard case .object(let ends) = member.value, ends.count == 2, ends[0].key == "from" else {
                return "\(member.key) \(told(member.value))"
            }
            let from = ends[0].value == .null ? "" : told(ends[0].value) + " "
            return "\(member.key) \(from)→ \(ends[1].value == .null ? "–" : told(ends[1].value))"
        }.joined(separator: ", ")
    }

    private var toldValue: String {
        switch self {
        case .string(let text): text
        case .array(let elements): elements.map(\.toldValue).joined(separator: " ")
        // A thing goes by its name, as an attachment does.
        case .object(let members): members.first { $0.key == "name" }?.value.toldValue ?? text
        default: text
        }
    }
}
