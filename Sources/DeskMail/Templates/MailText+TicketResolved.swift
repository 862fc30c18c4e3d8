extension MailText {
    /// Tells the requester that the request is resolved.
    static let ticketResolved = MailText(
        cs: """
            Subject: [#{{number}}] {{subject}}

            Dobrý den,

            Váš požadavek č. {{number}} považujeme za vyřešený.
            {{#body}}

            {{body}}
            {{/body}}

            Pokud problém trvá, odpovězte na tuto zprávu a budeme pokračovat. Neozvete-li se, \
            požadavek po {{days}} dnech uzavřeme.

            {{consultant}}

            S pozdravem
            {{desk}}
            {{#web}}
            {{web}}
            {{/web}}

            """,
        en: """
            Subject: [#{{number}}] {{subject}}

            Hello,

            we consider your request no. {{number}} resolved.
            {{#body}}

            {{body}}
            {{/body}}

            If the problem persists, answer this message and we will go on. If we do not hear from \
            you, the request will be closed after {{days}} days.

            {{consultant}}

            Kind regards
            {{desk}}
            {{#web}}
            {{web}}
            {{/web}}

            """)
}
