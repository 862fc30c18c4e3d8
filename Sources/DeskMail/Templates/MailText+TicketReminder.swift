extension MailText {
    /// Reminds the requester that the desk waits for their answer.
    static let ticketReminder = MailText(
        cs: """
            Subject: [#{{number}}] {{subject}}

            Dobrý den,

            u požadavku č. {{number}} „{{subject}}“ čekáme na Vaši odpověď, počet dní: {{days}}. Bez \
            ní, bohužel, nemůžeme pokračovat.

            Stačí odpovědět na tuto zprávu. Pokud je už vše v pořádku, dejte nám, prosím, vědět také.

            S pozdravem
            {{desk}}
            {{#web}}
            {{web}}
            {{/web}}

            """,
        en: """
            Subject: [#{{number}}] {{subject}}

            Hello,

            we have been waiting for your answer to the request no. {{number}} "{{subject}}"; days so \
            far: {{days}}. Without it we unfortunately cannot go on.

            Simply answer this message. If all is well already, please let us know as well.

            Kind regards
            {{desk}}
            {{#web}}
            {{web}}
            {{/web}}

            """)
}
