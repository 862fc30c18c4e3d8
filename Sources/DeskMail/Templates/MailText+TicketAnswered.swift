extension MailText {
    /// Tells a consultant that the customer has written about a ticket of theirs.
    static let ticketAnswered = MailText(
        cs: """
            Subject: [#{{number}}] zákazník odpověděl: {{subject}}

            Dobrý den,

            k Vašemu požadavku č. {{number}} „{{subject}}“ ({{organisation}}) \
            přišla v {{at}} odpověď zákazníka.

            ticket show {{number}}

            {{> closing}}
            """,
        en: """
            Subject: [#{{number}}] the customer has answered: {{subject}}

            Hello {{name}},

            the customer has written about your ticket no. {{number}} "{{subject}}" ({{organisation}}) \
            at {{at}}.

            ticket show {{number}}

            {{> closing}}
            """)
}
