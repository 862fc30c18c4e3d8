extension MailText {
    /// Lets the reader of a contract email open the first account of an organisation.
    static let registration = MailText(
        cs: """
            Subject: Registrace organizace {{organisation}} na zákaznickém webu

            Dobrý den,

            {{name}} ({{email}}) žádá o založení prvního účtu organizace {{organisation}} na \
            zákaznickém webu. Kód k dokončení registrace posíláme na adresu uvedenou ve smlouvě, \
            abychom měli jistotu, že o žádosti víte.

            Pokud s registrací souhlasíte, předejte, prosím, tento kód jen té osobě, která se \
            registruje. Stane se Správcem zákaznického profilu: bude moci zakládat účty kolegům a \
            vidět požadavky celé organizace.

            {{#web}}
            Registraci dokončíte na této stránce:
            {{web}}/registration?token={{token}}

            \(codeAlone.cs)

            Pokud o žádosti nevíte nebo s ní nesouhlasíte, nedělejte nic: bez kódu se účet nezaloží.

            {{> closing}}
            """,
        en: """
            Subject: Registration of {{organisation}} on the customer web site

            Hello,

            {{name}} ({{email}}) asks to open the first account of the organisation {{organisation}} \
            on the customer web site. We send the code that completes the registration to the address \
            named in the contract, so that we can be sure you know of it.

            If you agree, please pass this code on to the person who registers, and to nobody else. \
            They will become the profile administrator: able to create accounts for colleagues and to \
            see the requests of the whole organisation.

            {{#web}}
            The registration is completed on this page:
            {{web}}/registration?token={{token}}

            \(codeAlone.en)

            If you do not know of this or do not agree, there is nothing to do: without the code no \
            account is opened.

            {{> closing}}
            """)
}
