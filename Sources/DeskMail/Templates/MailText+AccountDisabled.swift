extension MailText {
    /// Tells a person that they can no longer log in.
    static let accountDisabled = MailText(
        cs: """
            Subject: Váš účet na zákaznickém webu byl zablokován

            Dobrý den,

            Váš účet {{email}} v organizaci {{organisation}} byl zablokován a nelze se k němu \
            přihlásit. Vaše požadavky zůstávají zachovány.
            {{#reason}}

            Důvod: {{reason}}
            {{/reason}}

            Pokud jde o omyl, obraťte se, prosím, na svého Správce zákaznického profilu nebo na nás.

            {{> closing}}
            """,
        en: """
            Subject: Your account on the customer web site was disabled

            Hello {{name}},

            your account {{email}} in the organisation {{organisation}} was disabled; you cannot log \
            in with it. Your requests are kept.
            {{#reason}}

            Reason: {{reason}}
            {{/reason}}

            If this is a mistake, please turn to your profile administrator or to us.

            {{> closing}}
            """)
}
