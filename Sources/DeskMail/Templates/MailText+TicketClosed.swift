extension MailText {
    /// Tells the requester that the request is closed.
    static let ticketClosed = MailText(
        cs: """
            Subject: [#{{number}}] {{subject}}

            Dobrý den,

            Váš požadavek č. {{number}} „{{subject}}“ jsme uzavřeli. Děkujeme za spolupráci.

            Pokud se problém objeví znovu, zadejte, prosím, nový požadavek a zmiňte v něm číslo \
            {{number}}.

            {{> closing}}
            """,
        en: """
            Subject: [#{{number}}] {{subject}}

            Hello,

            your request no. {{number}} "{{subject}}" is closed. Thank you for your help.

            Should the problem come back, please open a new request and mention the number {{number}} \
            in it.

            {{> closing}}
            """)
}
