extension MailText {
    /// Tells the contract emails and the person of a profile administrator the vendor appointed.
    static let administratorAppointed = MailText(
        cs: """
            Subject: Nový Správce zákaznického profilu organizace {{organisation}}

            Dobrý den,

            novým Správcem zákaznického profilu organizace {{organisation}} je {{name}} ({{email}}). \
            Může zakládat a blokovat účty kolegů a vidí požadavky celé organizace.
            {{#reason}}

            Důvod: {{reason}}
            {{/reason}}

            Změnu provedli dva naši konzultanti. Pokud s ní nesouhlasíte, neprodleně nás, prosím, \
            kontaktujte.

            {{> closing}}
            """,
        en: """
            Subject: A new profile administrator for {{organisation}}

            Hello,

            {{name}} ({{email}}) is the new profile administrator of the organisation \
            {{organisation}}. They can create and disable accounts of colleagues and see the requests \
            of the whole organisation.
            {{#reason}}

            Reason: {{reason}}
            {{/reason}}

            Two of our consultants made this change. If you do not agree with it, please contact us \
            without delay.

            {{> closing}}
            """)
}
