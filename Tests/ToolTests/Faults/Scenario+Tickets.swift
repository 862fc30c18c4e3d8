import DeskModel

extension Scenario {
    /// Tickets, by their number in the prepared desk, and the queue.
    static let tickets: [Verb: Scenario] = [
        .ticketCreate: Scenario(
            "ticket create --from jan@kolin.example --subject Nejde -m Popis --attach stdin --available 'Mon-Fri 8-11'",
            input: "a log\n"),
        .ticketExport: Scenario(
            "ticket export 9 -o out/ticket", steps: Scenario.recordedFirst, leavesOutput: true),
        .ticketEdit: Scenario("ticket edit 1 --subject 'Nejde tisk' --topic Mzdy"),
        .ticketAvailable: Scenario("ticket available 1 'Mon-Fri 8-11' '2099-12-02 13:00-15:00'"),
        .ticketTake: Scenario("ticket take 1"),
        .ticketRelease: Scenario("ticket release 2"),
        .ticketGive: Scenario("ticket give 1 otto"),
        .ticketSteal: Scenario("ticket steal 3 --reason nemoc"),
        .ticketReply: Scenario("ticket reply 2 -m Odpověď --attach stdin --resolve", input: "an answer\n"),
        .ticketNote: Scenario("ticket note 1 -m Poznámka"),
        .ticketAsk: Scenario("ticket ask 2 --missing"),
        .ticketReceive: Scenario("ticket receive 4 --from jan@kolin.example -F -", input: "Už to jde.\n"),
        .ticketWait: Scenario("ticket wait 2"),
        .viewSave: Scenario("queue view save ranni --mine"),
        .viewRemove: Scenario("queue view remove vecerni"),
        .ticketResolve: Scenario("ticket resolve 2 -m Hotovo"),
        .ticketClose: Scenario("ticket close 5"),
        .ticketReopen: Scenario("ticket reopen 5 --reason znovu"),
        .ticketAttach: Scenario("ticket attach 1 stdin config/desk/desk.toml", input: "more\n"),
        .attachmentSave: Scenario("ticket attachment save 9 1 -o out/"),
        .attachmentRemove: Scenario("ticket attachment remove 9 1 --reason omyl"),
        .ticketCall: Scenario("ticket call 1 --result no-answer -m nikdo"),
        .remoteStart: Scenario("ticket remote start 2 --session 123 --consent jan@kolin.example"),
        .remoteStop: Scenario("ticket remote stop 10 -m ovladač"),
        .ticketTime: Scenario("ticket time 2 45m --billable -m práce"),
        .fastAccept: Scenario("ticket fast accept 1 --price 1500"),
        .fastWaive: Scenario("ticket fast waive 8 --reason 'naše chyba'"),
        .ticketMerge: Scenario("ticket merge 1 2"),
        .ticketWatch: Scenario("ticket watch 1 eva@kolin.example"),
        .ticketUnwatch: Scenario("ticket unwatch 11 eva@kolin.example"),
        .ticketSplit: Scenario("ticket split 11 3"),
        .ticketUnmerge: Scenario("ticket unmerge 6"),
        .ticketLink: Scenario("ticket link 1 relates 2"),
        .ticketUnlink: Scenario("ticket unlink 11 1"),
        .ticketImport: Scenario(
            "ticket import -",
            input: #"{"source":"rt","sourceId":"4711","requester":"jan@kolin.example","subject":"Tisk","#
                + #""state":"closed","createdAt":"2020-01-01T00:00:00Z"}"# + "\n"),
        .ticketIngest: Scenario(
            "ticket ingest",
            input: """
                From: Jan <jan@kolin.example>
                To: podpora@desk.example
                Subject: Tiskarna
                Message-ID: <first@kolin.example>
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: text/plain

                Netiskne.
                --b
                Content-Type: text/plain; name=log.txt
                Content-Disposition: attachment; filename=log.txt

                out of paper
                --b--

                """),
        .queueNext: Scenario("queue next"),
        .queueSweep: Scenario("queue sweep", steps: "each ticket is swept in a transaction of its own"),
    ]
}
