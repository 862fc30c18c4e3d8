extension MailText {
    /// Invites a new person to set their password.
    static let invitation = MailText(
        cs: """
            Subject: Pozvánka na zákaznický web ({{organisation}})

            Dobrý den,

            {{#inviter}}
            na žádost Správce zákaznického profilu ({{inviter}}) jsme pro Vás založili účet na \
            zákaznickém webu v organizaci {{organisation}}.
            {{/inviter}}
            {{^inviter}}
            založili jsme pro Vás účet na zákaznickém webu v organizaci {{organisation}}.
            {{/inviter}}

            Přihlašovací jméno: {{email}}

            Zbývá jen zvolit si heslo. Musí mít alespoň {{minimum}} znaků; nejlépe poslouží několik \
            slov, která spolu nesouvisejí.

            {{#web}}
            Heslo si zvolíte na této stránce:
            {{web}}/invitation?token={{token}}

            \(code.cs)

            Pokud o účet nestojíte nebo Vám tato zpráva nepatří, nemusíte dělat nic: bez hesla se účet \
            nedá použít.

            {{> closing}}
            """,
        en: """
            Subject: Invitation to the customer web site ({{organisation}})

            Hello {{name}},

            {{#inviter}}
            at the request of your profile administrator ({{inviter}}) we have opened an account for \
            you on the customer web site, in the organisation {{organisation}}.
            {{/inviter}}
            {{^inviter}}
            we have opened an account for you on the customer web site, in the organisation \
            {{organisation}}.
            {{/inviter}}

            Your login: {{email}}

            All that is left is to choose a password. It needs at least {{minimum}} characters; a few \
            words that have nothing to do with each other serve best.

            {{#web}}
            You can choose it on this page:
            {{web}}/invitation?token={{token}}

            \(code.en)

            If you do not want the account or this message is not for you, there is nothing to do: \
            without a password the account cannot be used.

            {{> closing}}
            """)
}
