extension MailKind {
    /// Values to try a text with: each variable has its own name for a value.
    package var sample: [String: TemplateValue] {
        var sample: [String: TemplateValue] = [:]
        for variable in variables {
            if let columns = variable.columns {
                sample[variable.name] = .list([Dictionary(uniqueKeysWithValues: columns.map { ($0, $0) })])
            } else {
                sample[variable.name] = .text(variable.name)
            }
        }
        return sample
    }
}
