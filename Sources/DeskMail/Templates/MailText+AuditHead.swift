extension MailText {
    /// Tells whoever keeps it where the audit log ends.
    static let auditHead = MailText(
        cs: """
            Subject: Auditní záznam: {{entries}} položek

            Dobrý den,

            k {{at}} má auditní záznam {{entries}} položek a tento otisk:

            {{head}}

            Zprávu si uložte. Zda od té doby nikdo nezměnil nic z toho, co bylo zapsáno, ukáže

            desk audit verify --head {{head}}

            {{> closing}}
            """,
        en: """
            Subject: Audit log: {{entries}} entries

            Hello,

            at {{at}} the audit log has {{entries}} entries and this head:

            {{head}}

            Please keep this message. Whether anybody has changed since then what was written is told by

            desk audit verify --head {{head}}

            {{> closing}}
            """)
}
