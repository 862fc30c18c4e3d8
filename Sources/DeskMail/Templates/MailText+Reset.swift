extension MailText {
    /// Lets somebody who forgot their password set a new one.
    static let reset = MailText(
        cs: """
            Subject: Nové heslo k zákaznickému webu

            Dobrý den,

            obdrželi jsme žádost o nové heslo k účtu {{email}}. Původní heslo Vám sdělit nemůžeme \
            (známe jen jeho otisk), ale nové si snadno zvolíte. Musí mít alespoň {{minimum}} znaků; \
            nejlépe poslouží několik slov, která spolu nesouvisejí.

            {{#web}}
            Nové heslo si zvolíte na této stránce:
            {{web}}/reset?token={{token}}

            \(code.cs)

            Pokud jste o nové heslo nežádali, tuto zprávu prosím smažte. Vaše dosavadní heslo platí dál.

            {{> closing}}
            """,
        en: """
            Subject: A new password for the customer web site

            Hello {{name}},

            we have been asked for a new password for the account {{email}}. We cannot tell you the \
            old one (we only know its fingerprint), but a new one is easily set. It needs at least \
            {{minimum}} characters; a few words that have nothing to do with each other serve best.

            {{#web}}
            You can set it on this page:
            {{web}}/reset?token={{token}}

            \(code.en)

            If you did not ask for it, please delete this message. Your present password stays valid.

            {{> closing}}
            """)
}
