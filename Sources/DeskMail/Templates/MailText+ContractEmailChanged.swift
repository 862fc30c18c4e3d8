extension MailText {
    /// Tells the contract emails, as they were before, of a change among them.
    static let contractEmailChanged = MailText(
        cs: """
            Subject: Změna smluvních adres organizace {{organisation}}

            Dobrý den,

            u organizace {{organisation}} jsme {{at}} změnili e-mailové adresy uvedené ve smlouvě:

            {{change}}

            Na tyto adresy posíláme licenční karty a kódy, kterými se zakládá první účet organizace. \
            Pokud o změně nevíte, neprodleně nás, prosím, kontaktujte.

            {{> closing}}
            """,
        en: """
            Subject: Contract addresses of {{organisation}} have changed

            Hello,

            at {{at}} we changed the email addresses that the contract of the organisation \
            {{organisation}} names:

            {{change}}

            To these addresses we send licence cards and the codes that open an organisation's first \
            account. If you do not know of this change, please contact us without delay.

            {{> closing}}
            """)
}
