extension QueueView {
    /// Reads and checks a line of the neutral folder.
    package init(_ reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: ["name", "consultant", "flags"])
        try self.init(
            name: try reader.need("name"), consultant: try reader.text("consultant"),
            flags: try reader.json.strings("flags") ?? [])
    }
}

extension CannedText {
    /// Reads and checks a line of the neutral folder.
    package init(_ reader: inout MovingReader) throws(DeskError) {
        try reader.demand(only: ["key", "consultant", "body"])
        try self.init(
            key: try reader.need("key"), consultant: try reader.text("consultant"),
            body: try reader.need("body"))
    }
}
