extension MailText {
    /// Tells the contract emails that their organisation is not served for now.
    static let organisationSuspended = MailText(
        cs: """
            Subject: Přístup organizace {{organisation}} byl pozastaven

            Dobrý den,

            přístup organizace {{organisation}} na zákaznický web jsme dočasně pozastavili. Účty ani \
            požadavky tím nezanikají.
            {{#reason}}

            Důvod: {{reason}}
            {{/reason}}

            Rádi s Vámi probereme, jak přístup obnovit. Neváhejte nás kontaktovat.

            {{> closing}}
            """,
        en: """
            Subject: Access of {{organisation}} is suspended

            Hello,

            we have suspended the access of the organisation {{organisation}} to the customer web site \
            for the time being. No account and no request is lost.
            {{#reason}}

            Reason: {{reason}}
            {{/reason}}

            We will gladly talk with you about restoring it. Please do contact us.

            {{> closing}}
            """)
}
