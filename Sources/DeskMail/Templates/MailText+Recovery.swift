extension MailText {
    /// Lets the reader of a contract email make a person administrator of an organisation that lost its own.
    static let recovery = MailText(
        cs: """
            Subject: Nový Správce zákaznického profilu organizace {{organisation}}

            Dobrý den,

            vyřizujeme žádost o nového Správce zákaznického profilu organizace {{organisation}}; má se \
            jím stát {{name}} ({{email}}). Kód posíláme na adresu uvedenou ve smlouvě, abychom měli \
            jistotu, že s tím souhlasíte.

            Pokud souhlasíte, předejte, prosím, tento kód jen této osobě.

            {{#web}}
            Změnu dokončí na této stránce:
            {{web}}/registration?token={{token}}

            Pokud odkaz nefunguje, zadá na zákaznickém webu tento kód:
            {{/web}}
            {{^web}}
            Na zákaznickém webu zadá tento kód:
            {{/web}}

            {{token}}

            Kód platí do {{expires}} a lze jej použít jen jednou.

            Pokud o změně nevíte nebo s ní nesouhlasíte, nedělejte nic a dejte nám, prosím, vědět.

            {{> closing}}
            """,
        en: """
            Subject: A new profile administrator for {{organisation}}

            Hello,

            we have been asked for a new profile administrator of the organisation {{organisation}}; \
            it is to be {{name}} ({{email}}). We send the code to the address named in the contract, \
            so that we can be sure you agree.

            If you agree, please pass this code on to that person, and to nobody else.

            {{#web}}
            They complete the change on this page:
            {{web}}/registration?token={{token}}

            If the link does not work, they enter this code on the customer web site:
            {{/web}}
            {{^web}}
            They enter this code on the customer web site:
            {{/web}}

            {{token}}

            The code works until {{expires}} and only once.

            If you do not know of this or do not agree, do nothing and please let us know.

            {{> closing}}
            """)
}
