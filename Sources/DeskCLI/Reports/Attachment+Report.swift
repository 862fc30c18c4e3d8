package import DeskModel
import DeskProse

extension Attachment: Report {
    /// What ids and `--quiet` print.
    package static let id = "id"

    /// What is printed of it, in this order.
    package static let fields: [Field<Attachment>] = [
        Field("id", .headAttachmentID, align: .trailing, keep: 9) { .integer($0.identity) },
        Field("name", .headFileName, flexible: true, keep: 8) { .string($0.name) },
        Field("type", .headMediaType, flexible: true, keep: 4) { .string($0.type) },
        Field("size", .headSize, align: .trailing, keep: 7) { .integer($0.size) },
        Field("sha256", .headSHA256, shown: false) { .string($0.sha256) },
        Field(
            "createdAt", .headCreatedAt, keep: 5, json: { .string($0.createdAt.iso) },
            text: { Cell($1.relative($0.createdAt)) }),
    ]
}
