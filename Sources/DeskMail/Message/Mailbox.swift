package import DeskModel
import DeskProse

/// A name and an address, as they stand in `From` and `To`.
package struct Mailbox: Equatable, Sendable {
    /// The person's or the desk's name, where there is one.
    package let name: String?
    /// The address in ASCII: a domain of another script stands as its A-label.
    package let address: String

    /// The local part is kept as it was written; the stored spelling is what gets the mail.
    package init(name: String? = nil, address: EmailAddress) {
        let name = name.map { Text.trim(HeaderText.cleaned($0)) }
        self.name = name?.isEmpty == true ? nil : name
        self.address = Self.ascii(address)
    }

    /// Reads `Podpora <podpora@example.cz>` or a bare address, as `from` in `desk.toml` has it.
    package init(text: String) throws(DeskError) {
        guard text.utf8.count <= 600, text.utf8.last == UInt8(ascii: ">"),
            let open = text.utf8.lastIndex(of: UInt8(ascii: "<"))
        else {
            self.init(address: try EmailAddress(Text.trim(text)))
            return
        }
        try HeaderText.demandClean(text, .name)
        var name = Text.trim(String(text[..<open]))
        if name.utf8.count >= 2, name.utf8.first == UInt8(ascii: "\""), name.utf8.last == UInt8(ascii: "\"") {
            name = String(name.dropFirst().dropLast())
        }
        guard !name.utf8.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: ">") }) else {
            throw DeskError(.invalid, .value(.badEmail(text)))
        }
        let address = text[text.utf8.index(after: open)...].dropLast()
        self.init(name: name, address: try EmailAddress(String(address)))
    }

    private static func ascii(_ address: EmailAddress) -> String {
        guard let at = address.text.utf8.lastIndex(of: UInt8(ascii: "@")),
            let domain = Domain.ascii(address.text[address.text.utf8.index(after: at)...])
        else { return address.key }
        return address.text[..<at] + "@" + domain
    }
}
