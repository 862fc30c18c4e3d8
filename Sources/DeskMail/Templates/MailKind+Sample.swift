package import DeskModel

extension MailKind {
    /// Values to try a text with: each variable has its own name for a value. `bare` leaves out what the mail
    /// can do without, and empties lists.
    package func sample(bare: Bool) -> [String: TemplateValue] {
        var sample: [String: TemplateValue] = [:]
        for variable in variables where !bare || !variable.isOptional {
            if let columns = variable.columns {
                let entry = Dictionary(uniqueKeysWithValues: columns.map { ($0, $0) })
                sample[variable.name] = .list(bare ? [] : [entry])
            } else {
                sample[variable.name] = .text(variable.name)
            }
        }
        return sample
    }
}
