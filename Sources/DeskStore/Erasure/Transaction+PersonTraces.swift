package import DeskModel
import GRDB

extension Transaction {
    /// What the person of an account is and was told by: what the account holds, and what the audit log says it
    /// held before; and who else has a like name, address or number.
    package func traces(of account: Account) throws -> PersonTraces {
        var names: Set = [account.name]
        var addresses: Set = [account.email.text, account.email.key]
        var phones = Set([account.phone].compactMap { $0 })
        let merged = try mergedAccounts(into: account.id)
        for other in merged {
            names.insert(other.name)
            addresses.formUnion([other.email.text, other.email.key])
            if let phone = other.phone { phones.insert(phone) }
        }
        let subjects = ([account] + merged).map { JSON.string(Subject.account($0.id).text) }
        try each(
            """
            SELECT changes FROM auditChange JOIN audit ON audit.id = auditId
            WHERE subject IN (SELECT value FROM json_each(?)) AND erasedBy IS NULL
            """, [JSON.array(subjects).text]
        ) { row in
            let text: String = try row["changes"]
            // What was tampered with tells nothing.
            guard case .object(let members)? = try? JSON.parse(Array(text.utf8)) else { return }
            for member in members {
                let values = Set(Transaction.strings(in: member.value).filter { !$0.isEmpty })
                switch member.key {
                case "name": names.formUnion(values)
                case "email", "emailAsked": addresses.formUnion(values)
                case "phone": phones.formUnion(values)
                default: break
                }
            }
        }
        try each("SELECT email FROM token WHERE accountId = ? AND email IS NOT NULL", [account.id]) {
            try addresses.insert($0["email"])
        }
        // What the person had once may be somebody else's now, or a customer's.
        addresses = try addresses.filter { address in
            guard let key = try? EmailAddress(address).key, key != account.email.key else { return true }
            return try number(
                """
                SELECT 1 FROM account WHERE emailKey = ?1 AND id <> ?2 AND mergedIntoId IS NOT ?2
                UNION ALL SELECT 1 FROM contractEmail WHERE emailKey = ?1
                """, [key, account.id]) == nil
        }
        var traces = try PersonTraces(
            names: names, addresses: addresses, phones: phones, pseudonym: pseudonym(of: account.id))
        try each(
            """
            SELECT id, organisationId, name, email, emailKey, phone FROM account
            WHERE id <> ?1 AND mergedIntoId IS NOT ?1 AND state <> 'erased'
            """, [account.id]
        ) { row in
            try traces.add(
                bystander: row["name"], account: row["id"], organisation: row["organisationId"],
                addresses: [row["email"], row["emailKey"]], phone: row["phone"])
        }
        try each("SELECT name, email FROM consultant") {
            try traces.add(bystander: $0["name"], addresses: [$0["email"]])
        }
        return traces
    }

    /// What stands for the address of an erased account: its id, unless an account that was moved in has that name.
    func pseudonym(of id: Int64) throws -> String {
        var number = id
        while case let name = EmailAddress.erased(account: number).text,
            try self.number("SELECT 1 FROM account WHERE emailKey = ? AND id <> ?", [name, id]) != nil
        {
            number += 1_000_000_000_000
        }
        return EmailAddress.erased(account: number).text
    }

    private static func strings(in json: JSON) -> [String] {
        switch json {
        case .string(let text): [text]
        case .object(let members): members.flatMap { strings(in: $0.value) }
        case .array(let elements): elements.flatMap { strings(in: $0) }
        case .null, .bool, .integer, .decimal: []
        }
    }
}
