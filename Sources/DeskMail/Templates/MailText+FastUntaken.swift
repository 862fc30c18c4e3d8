extension MailText {
    /// Tells consultants that nobody takes a fast ticket.
    static let fastUntaken = MailText(
        cs: """
            Subject: [#{{number}}] rychlý požadavek nikdo nepřevzal: {{subject}}

            Dobrý den,

            rychlý požadavek č. {{number}} „{{subject}}“ ({{organisation}}) \
            v {{at}} stále nikdo nemá.

            ticket take {{number}}

            {{> closing}}
            """,
        en: """
            Subject: [#{{number}}] nobody takes a fast ticket: {{subject}}

            Hello {{name}},

            at {{at}} nobody has the fast ticket no. {{number}} "{{subject}}" ({{organisation}}) yet.

            ticket take {{number}}

            {{> closing}}
            """)
}
