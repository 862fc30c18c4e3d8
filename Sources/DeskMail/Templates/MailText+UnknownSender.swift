extension MailText {
    /// Answers a mail whose sender has no account.
    static let unknownSender = MailText(
        cs: """
            Subject: Vaši zprávu jsme nemohli přijmout

            Dobrý den,

            Vaši zprávu „{{subject}}“ jsme nemohli přijmout jako požadavek: adresu {{email}} nemáme \
            mezi účty zákaznického webu.

            Pošlete ji, prosím, z adresy, kterou se přihlašujete. Pokud účet ještě nemáte, požádejte o \
            jeho založení kolegu či kolegyni, kdo je ve Vaší organizaci Správcem zákaznického profilu.
            {{#web}}

            Zákaznický web:
            {{web}}
            {{/web}}

            S pozdravem
            {{desk}}
            {{#web}}
            {{web}}
            {{/web}}

            """,
        en: """
            Subject: We could not accept your message

            Hello,

            we could not accept your message "{{subject}}" as a request: the address {{email}} belongs \
            to no account of the customer web site.

            Please send it from the address you log in with. If you have no account yet, ask the \
            colleague who is the profile administrator of your organisation to create one.
            {{#web}}

            The customer web site:
            {{web}}
            {{/web}}

            Kind regards
            {{desk}}
            {{#web}}
            {{web}}
            {{/web}}

            """)
}
