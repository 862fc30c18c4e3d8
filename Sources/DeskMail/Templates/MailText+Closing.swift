extension MailText {
    /// How every mail ends: `{{> closing}}` in the other texts.
    static let closing = MailText(
        cs: """
            S pozdravem
            {{#consultant}}
            {{consultant}}
            {{/consultant}}
            {{desk}}
            {{#web}}
            {{web}}
            {{/web}}

            """,
        en: """
            Kind regards
            {{#consultant}}
            {{consultant}}
            {{/consultant}}
            {{desk}}
            {{#web}}
            {{web}}
            {{/web}}

            """)
}
