extension MailText {
    /// Tells the old address that it is no longer the login.
    static let emailChanged = MailText(
        cs: """
            Subject: Přihlašovací adresa Vašeho účtu se změnila

            Dobrý den,

            přihlašovací adresa Vašeho účtu na zákaznickém webu se {{at}} změnila:

            původní: {{oldEmail}}
            nová: {{newEmail}}

            Na původní adresu už Vám psát nebudeme. Pokud jste o změnu nežádali, neprodleně nás, \
            prosím, kontaktujte.

            {{> closing}}
            """,
        en: """
            Subject: The login address of your account has changed

            Hello {{name}},

            the login address of your account on the customer web site was changed at {{at}}:

            before: {{oldEmail}}
            now: {{newEmail}}

            We will not write to the old address any more. If you did not ask for this change, please \
            contact us without delay.

            {{> closing}}
            """)
}
