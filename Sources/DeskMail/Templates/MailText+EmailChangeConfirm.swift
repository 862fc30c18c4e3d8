extension MailText {
    /// Asks the new address whether it belongs to the person.
    static let emailChangeConfirm = MailText(
        cs: """
            Subject: Potvrďte, prosím, svou novou adresu

            Dobrý den,

            pro účet {{oldEmail}} byla zadána nová přihlašovací adresa {{newEmail}}. Než ji začneme \
            používat, potvrďte, prosím, že patří Vám.

            {{#web}}
            Adresu potvrdíte na této stránce:
            {{web}}/email?token={{token}}

            \(code.cs)

            Do potvrzení platí dosavadní adresa. Pokud o změně nevíte, tuto zprávu prosím smažte.

            {{> closing}}
            """,
        en: """
            Subject: Please confirm your new address

            Hello {{name}},

            a new login address, {{newEmail}}, has been given for the account {{oldEmail}}. Before we \
            use it, please confirm that it is yours.

            {{#web}}
            You can confirm it on this page:
            {{web}}/email?token={{token}}

            \(code.en)

            Until then the present address stays valid. If you do not know of this change, please \
            delete this message.

            {{> closing}}
            """)
}
