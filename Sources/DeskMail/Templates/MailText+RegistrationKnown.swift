extension MailText {
    /// Tells the contract emails who the administrators are when an organisation is registered already.
    static let registrationKnown = MailText(
        cs: """
            Subject: Organizace {{organisation}} už na zákaznickém webu účty má

            Dobrý den,

            {{name}} ({{email}}) žádá o registraci organizace {{organisation}} na zákaznickém webu. \
            Vaše organizace tam však už účty má, nový proto zakládá její Správce zákaznického profilu:

            {{#administrators}}
            - {{name}}, {{email}}
            {{/administrators}}
            {{^administrators}}
            Vaše organizace nyní žádného správce nemá. Neváhejte nás, prosím, kontaktovat.
            {{/administrators}}

            Předejte, prosím, tuto informaci tomu, kdo se registruje. Pokud u Vás nikdo z uvedených už \
            nepracuje, neváhejte nás kontaktovat.

            {{> closing}}
            """,
        en: """
            Subject: {{organisation}} has accounts on the customer web site already

            Hello,

            {{name}} ({{email}}) asks to register the organisation {{organisation}} on the customer \
            web site. Your organisation has accounts there already, so a new one is created by its \
            profile administrator:

            {{#administrators}}
            - {{name}}, {{email}}
            {{/administrators}}
            {{^administrators}}
            Your organisation has no administrator at present. Please do contact us.
            {{/administrators}}

            Please pass this on to whoever is registering. If none of these people works with you any \
            more, do contact us.

            {{> closing}}
            """)
}
