extension MailText {
    /// Tells the requester that a consultant called in vain.
    static let ticketCallMissed = MailText(
        cs: """
            Subject: [#{{number}}] {{subject}}

            Dobrý den,

            k požadavku č. {{number}} jsme Vám {{at}} volali\
            {{#phone}} na číslo {{phone}}{{/phone}}, ale nedovolali jsme se: {{result}}.
            {{#body}}

            {{body}}
            {{/body}}

            Odpovězte, prosím, na tuto zprávu a napište, kdy budete k zastižení u počítače. Pokud se \
            číslo změnilo, uveďte i nové.

            {{> closing}}
            """,
        en: """
            Subject: [#{{number}}] {{subject}}

            Hello,

            we called you about your request no. {{number}} at {{at}}\
            {{#phone}} on {{phone}}{{/phone}}, but could not reach you: {{result}}.
            {{#body}}

            {{body}}
            {{/body}}

            Please answer this message and tell us when we can reach you at your computer. If the \
            number has changed, tell us the new one, too.

            {{> closing}}
            """)
}
