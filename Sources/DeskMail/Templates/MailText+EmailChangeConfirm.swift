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

            Pokud odkaz nefunguje, zadejte na zákaznickém webu tento kód:
            {{/web}}
            {{^web}}
            Na zákaznickém webu zadejte tento kód:
            {{/web}}

            {{token}}

            Kód platí do {{expires}} a lze jej použít jen jednou. Nikomu jej, prosím, nepředávejte; \
            naši konzultanti se Vás na něj nikdy nezeptají.

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

            If the link does not work, enter this code on the customer web site:
            {{/web}}
            {{^web}}
            Enter this code on the customer web site:
            {{/web}}

            {{token}}

            The code works until {{expires}} and only once. Please pass it on to nobody; our \
            consultants will never ask you for it.

            Until then the present address stays valid. If you do not know of this change, please \
            delete this message.

            {{> closing}}
            """)
}
