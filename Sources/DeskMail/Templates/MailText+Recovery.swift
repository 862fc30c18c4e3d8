extension MailText {
    /// Lets the reader of a contract email make a person administrator of an organisation that lost its own.
    static let recovery = MailText(
        cs: """
            Subject: Nový Správce zákaznického profilu organizace {{organisation}}

            Dobrý den,

            organizace {{organisation}} nemá na zákaznickém webu nikoho, kdo by spravoval její účty. \
            Novým Správcem zákaznického profilu se má stát {{name}} ({{email}}). Kód posíláme na \
            adresu uvedenou ve smlouvě, abychom měli jistotu, že s tím souhlasíte.

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

            S pozdravem
            {{desk}}
            {{#web}}
            {{web}}
            {{/web}}

            """,
        en: """
            Subject: A new profile administrator for {{organisation}}

            Hello,

            the organisation {{organisation}} has nobody on the customer web site who could manage its \
            accounts. {{name}} ({{email}}) is to become the new profile administrator. We send the \
            code to the address named in the contract, so that we can be sure you agree.

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

            Kind regards
            {{desk}}
            {{#web}}
            {{web}}
            {{/web}}

            """)
}
