extension MailText {
    /// Carries a consultant's reply.
    static let ticketReply = MailText(
        cs: """
            Subject: [#{{number}}] {{subject}}

            Dobrý den,

            k Vašemu požadavku č. {{number}} píše {{consultant}}:

            {{body}}
            {{#attachments}}

            Příloha: {{name}}
            {{/attachments}}

            Odpovědět můžete přímo na tuto zprávu.
            {{#web}}

            Celý požadavek najdete na adrese:
            {{web}}/tickets/{{number}}
            {{/web}}

            S pozdravem
            {{desk}}
            {{#web}}
            {{web}}
            {{/web}}

            """,
        en: """
            Subject: [#{{number}}] {{subject}}

            Hello,

            {{consultant}} writes about your request no. {{number}}:

            {{body}}
            {{#attachments}}

            Attachment: {{name}}
            {{/attachments}}

            You can simply answer this message.
            {{#web}}

            The whole request is to be found at:
            {{web}}/tickets/{{number}}
            {{/web}}

            Kind regards
            {{desk}}
            {{#web}}
            {{web}}
            {{/web}}

            """)
}
