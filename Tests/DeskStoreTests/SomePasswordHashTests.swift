import DeskModel
import DeskProse
import DeskStore
import Testing

struct SomePasswordHashTests {
    /// The hashes lent to some addresses, on a desk with accounts of these hashes.
    private func lent(_ hashes: [String?], to addresses: [String]) throws -> Set<String?> {
        let scratch = Scratch()
        let store = try scratch.desk()
        return try store.write(at: Scratch.now) { transaction in
            let id = try transaction.insertOrganisation(
                code: "kolin", name: "Kolín", ico: nil, contract: nil, language: .cs)
            for (index, hash) in hashes.enumerated() {
                _ = try transaction.insertAccount(
                    email: EmailAddress("a\(index)@kolin.example"), name: "A", phone: nil, organisation: id,
                    role: .user, language: nil, passwordHash: hash)
            }
            return Set(try addresses.map { try transaction.somePasswordHash(for: EmailAddress($0)) })
        }
    }

    private let many = (1...200).map { "x\($0)@x.example" }

    @Test func `whoever is unknown is lent the hash of any account that has one`() throws {
        #expect(try lent([nil, "one", nil, "two", nil], to: many) == ["one", "two"])
        #expect(try lent([nil, nil], to: many) == [nil])
        #expect(try lent([], to: many) == [nil])
    }

    @Test func `an address is lent the same each time, however it is spelt`() throws {
        let hashes = (1...9).map { String($0) }
        for address in many.prefix(10) {
            #expect(try lent(hashes, to: [address, address.uppercased(), address]).count == 1)
        }
    }
}
