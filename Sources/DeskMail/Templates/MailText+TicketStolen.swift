extension MailText {
    /// Tells a consultant that a ticket of theirs is somebody else's now.
    static let ticketStolen = MailText(
        cs: """
            Subject: [#{{number}}] už není Váš: {{subject}}

            Dobrý den,

            požadavek č. {{number}} „{{subject}}“ ({{organisation}}) \
            od {{at}} nemáte Vy{{#consultant}}; změnil(a) to {{consultant}}{{/consultant}}.

            ticket history {{number}}

            {{> closing}}
            """,
        en: """
            Subject: [#{{number}}] is no longer yours: {{subject}}

            Hello {{name}},

            the ticket no. {{number}} "{{subject}}" ({{organisation}}) \
            is no longer yours since {{at}}{{#consultant}}; {{consultant}} changed it{{/consultant}}.

            ticket history {{number}}

            {{> closing}}
            """)
}
