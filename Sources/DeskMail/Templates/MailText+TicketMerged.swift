extension MailText {
    /// Tells the requester that another ticket goes on in place of theirs.
    static let ticketMerged = MailText(
        cs: """
            Subject: [#{{number}}] {{subject}}

            Dobrý den,

            Váš požadavek č. {{number}} „{{subject}}“ se týká stejné věci jako požadavek č. {{into}} \
            „{{intoSubject}}“. Spojili jsme je a budeme pokračovat pod číslem {{into}}; nic z toho, co \
            jste napsali, se neztratilo.

            {{> closing}}
            """,
        en: """
            Subject: [#{{number}}] {{subject}}

            Hello,

            your request no. {{number}} "{{subject}}" is about the same thing as the request no. \
            {{into}} "{{intoSubject}}". We have joined them and will go on under the number {{into}}; \
            nothing that you wrote is lost.

            {{> closing}}
            """)
}
