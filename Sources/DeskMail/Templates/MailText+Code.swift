extension MailText {
    /// Behind a link to a page: the code that stands for it, and how long.
    static let codeAlone = (
        cs: """
        Pokud odkaz nefunguje, zadejte na zákaznickém webu tento kód:
        {{/web}}
        {{^web}}
        Na zákaznickém webu zadejte tento kód:
        {{/web}}

        {{token}}

        Kód platí do {{expires}} a lze jej použít jen jednou.
        """,
        en: """
        If the link does not work, enter this code on the customer web site:
        {{/web}}
        {{^web}}
        Enter this code on the customer web site:
        {{/web}}

        {{token}}

        The code works until {{expires}} and only once.
        """
    )

    /// The same, for whoever the code is for.
    static let code = (
        cs: """
        \(codeAlone.cs) Nikomu jej, prosím, nepředávejte; \
        naši konzultanti se Vás na něj nikdy nezeptají.
        """,
        en: """
        \(codeAlone.en) Please pass it on to nobody; our \
        consultants will never ask you for it.
        """
    )
}
