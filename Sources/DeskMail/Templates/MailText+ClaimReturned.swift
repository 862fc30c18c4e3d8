extension MailText {
    /// Tells a consultant that a ticket of theirs went back into the queue.
    static let claimReturned = MailText(
        cs: """
            Subject: [#{{number}}] zpět ve frontě: {{subject}}

            Dobrý den,

            požadavek č. {{number}} „{{subject}}“ ({{organisation}}), který jste měli převzatý, se \
            {{at}} vrátil do fronty, protože se na něm delší dobu nepracovalo. Převzít jej může \
            kdokoliv, i znovu Vy:

            ticket take {{number}}

            {{> closing}}
            """,
        en: """
            Subject: [#{{number}}] back in the queue: {{subject}}

            Hello {{name}},

            the ticket no. {{number}} "{{subject}}" ({{organisation}}), which you held, went back into \
            the queue at {{at}}, because nobody had worked on it for a while. Anyone may take it, you \
            included:

            ticket take {{number}}

            {{> closing}}
            """)
}
