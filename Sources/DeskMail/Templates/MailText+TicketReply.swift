extension MailText {
    /// Carries a consultant's reply.
    static let ticketReply = MailText(
        cs: """
            Subject: [#{{number}}] {{subject}}

            Dobrý den,

            {{#consultant}}
            k Vašemu požadavku č. {{number}} píše {{consultant}}:
            {{/consultant}}
            {{^consultant}}
            k Vašemu požadavku č. {{number}} Vám píšeme:
            {{/consultant}}

            {{body}}
            {{#attachments}}

            Příloha: {{name}}
            {{/attachments}}
            {{#left}}

            Příloha, která je na e-mail příliš velká a zůstává u požadavku: {{name}}
            {{/left}}

            Odpovědět můžete přímo na tuto zprávu.
            {{#web}}

            Celý požadavek najdete na adrese:
            {{web}}/tickets/{{number}}
            {{/web}}

            {{> closing}}
            """,
        en: """
            Subject: [#{{number}}] {{subject}}

            Hello,

            {{#consultant}}
            {{consultant}} writes about your request no. {{number}}:
            {{/consultant}}
            {{^consultant}}
            this is our answer to your request no. {{number}}:
            {{/consultant}}

            {{body}}
            {{#attachments}}

            Attachment: {{name}}
            {{/attachments}}
            {{#left}}

            An attachment too large for a mail, kept with the request: {{name}}
            {{/left}}

            You can simply answer this message.
            {{#web}}

            The whole request is to be found at:
            {{web}}/tickets/{{number}}
            {{/web}}

            {{> closing}}
            """)
}
