extension MailText {
    /// Tells the requester that the request has arrived.
    static let ticketReceived = MailText(
        cs: """
            Subject: [#{{number}}] {{subject}}

            Dobrý den,

            Váš požadavek „{{subject}}“ jsme přijali pod číslem {{number}}.
            {{#fast}}

            Řešíme jej s rychlou odezvou za cenu {{fast}}.
            {{/fast}}
            {{#due}}

            Ozveme se Vám nejpozději {{due}}.
            {{/due}}

            Pokud Vás k požadavku napadne cokoliv dalšího, stačí odpovědět na tuto zprávu. Nejvíce \
            pomůže přesné znění chybové hlášky, kroky, které jí předcházely, obrázek obrazovky a doba, \
            kdy jste k zastižení u počítače.
            {{#web}}

            Požadavek najdete na adrese:
            {{web}}/tickets/{{number}}
            {{/web}}

            {{> closing}}
            """,
        en: """
            Subject: [#{{number}}] {{subject}}

            Hello,

            your request "{{subject}}" has arrived and has the number {{number}}.
            {{#fast}}

            It is handled with fast response at the price of {{fast}}.
            {{/fast}}
            {{#due}}

            You will hear from us by {{due}}.
            {{/due}}

            Should anything else come to your mind, simply answer this message. What helps most is the \
            exact error message, the steps that led to it, a picture of the screen, and the times when \
            we can reach you at your computer.
            {{#web}}

            Your request is to be found at:
            {{web}}/tickets/{{number}}
            {{/web}}

            {{> closing}}
            """)
}
