extension MailText {
    /// Tells a person that their password was changed.
    static let passwordChanged = MailText(
        cs: """
            Subject: Heslo k zákaznickému webu bylo změněno

            Dobrý den,

            heslo k Vašemu účtu {{email}} bylo {{at}} změněno.

            Pokud jste je změnili Vy, je vše v pořádku. Pokud ne, neprodleně nás, prosím, kontaktujte.

            {{> closing}}
            """,
        en: """
            Subject: Your password for the customer web site was changed

            Hello {{name}},

            the password of your account {{email}} was changed at {{at}}.

            If it was you, all is well. If not, please contact us without delay.

            {{> closing}}
            """)
}
