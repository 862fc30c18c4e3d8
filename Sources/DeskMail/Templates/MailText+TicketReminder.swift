extension MailText {
    /// Reminds the requester that the desk waits for their answer.
    static let ticketReminder = MailText(
        cs: """
            Subject: [#{{number}}] {{subject}}

            Dobrý den,

            u požadavku č. {{number}} „{{subject}}“ čekáme na Vaši odpověď, a to od {{since}}. Bez ní, \
            bohužel, nemůžeme pokračovat.

            Stačí odpovědět na tuto zprávu. Pokud je už vše v pořádku, dejte nám, prosím, vědět také.

            {{> closing}}
            """,
        en: """
            Subject: [#{{number}}] {{subject}}

            Hello,

            we have been waiting for your answer to the request no. {{number}} "{{subject}}" since \
            {{since}}. Without it we unfortunately cannot go on.

            Simply answer this message. If all is well already, please let us know as well.

            {{> closing}}
            """)
}
