extension MailText {
    /// Tells a consultant that somebody gave them a ticket.
    static let ticketGiven = MailText(
        cs: """
            Subject: [#{{number}}] je Váš: {{subject}}

            Dobrý den,

            požadavek č. {{number}} „{{subject}}“ ({{organisation}}) \
            je od {{at}} Váš{{#consultant}}; předal(a) Vám ho {{consultant}}{{/consultant}}.

            ticket show {{number}}

            {{> closing}}
            """,
        en: """
            Subject: [#{{number}}] is yours: {{subject}}

            Hello {{name}},

            the ticket no. {{number}} "{{subject}}" ({{organisation}}) \
            is yours since {{at}}{{#consultant}}; {{consultant}} gave it to you{{/consultant}}.

            ticket show {{number}}

            {{> closing}}
            """)
}
