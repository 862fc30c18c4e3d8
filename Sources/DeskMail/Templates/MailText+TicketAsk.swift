extension MailText {
    /// Asks the requester for what is missing.
    static let ticketAsk = MailText(
        cs: """
            Subject: [#{{number}}] {{subject}}

            Dobrý den,

            abychom mohli Váš požadavek č. {{number}} vyřešit, potřebujeme od Vás ještě něco doplnit.
            {{#missing}}

            - {{what}}{{#why}}: {{why}}{{/why}}
            {{/missing}}
            {{#body}}

            {{body}}
            {{/body}}

            Stačí odpovědět na tuto zprávu, přílohy můžete přiložit přímo k ní. Jakmile se ozvete, \
            budeme pokračovat.

            {{> closing}}
            """,
        en: """
            Subject: [#{{number}}] {{subject}}

            Hello,

            to solve your request no. {{number}} we still need something from you.
            {{#missing}}

            - {{what}}{{#why}}: {{why}}{{/why}}
            {{/missing}}
            {{#body}}

            {{body}}
            {{/body}}

            Simply answer this message; files can be attached to it. As soon as we hear from you, we \
            will go on.

            {{> closing}}
            """)
}
