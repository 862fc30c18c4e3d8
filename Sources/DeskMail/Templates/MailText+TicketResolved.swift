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
            {{#attachments}}

            Příloha: {{name}}
            {{/attachments}}
            {{#left}}

            Příloha, která je na e-mail příliš velká a zůstává u požadavku: {{name}}
            {{/left}}

            Pokud problém trvá, odpovězte na tuto zprávu a budeme pokračovat. Neozvete-li se, \
            požadavek po {{after}} uzavřeme.

            {{> closing}}
            """,
        en: """
            Subject: [#{{number}}] {{subject}}

            Hello,

            we consider your request no. {{number}} resolved.
            {{#body}}

            {{body}}
            {{/body}}
            {{#attachments}}

            Attachment: {{name}}
            {{/attachments}}
            {{#left}}

            An attachment too large for a mail, kept with the request: {{name}}
            {{/left}}

            If the problem persists, answer this message and we will go on. If we do not hear from \
            you, the request will be closed after {{after}}.

            {{> closing}}
            """)
}
