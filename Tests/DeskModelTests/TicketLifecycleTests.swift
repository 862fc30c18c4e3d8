import DeskModel
import DeskProse
import Testing

struct TicketLifecycleTests {
    @Test func `no move leads nowhere twice, and every state has a way on`() {
        for state in Ticket.State.allCases {
            let moves = state.moves.map(\.move)
            #expect(Set(moves).count == moves.count, "\(state)")
            #expect(state.moves.contains { $0.next != state }, "\(state)")
        }
    }

    @Test func `what is over is taken up again only by the customer or by reopening`() {
        for state in [Ticket.State.resolved, .closed] {
            for (move, next) in state.moves where next.isQueued || next == .waiting {
                #expect(move.isCustomersWord, "\(state) \(move)")
            }
        }
        #expect(Ticket.State.closed.after(.receive) == nil)
    }

    @Test(arguments: [
        (Ticket.State.new, Ticket.Move.take, Ticket.State.open), (.open, .release, .new),
        (.waiting, .receive, .open),
        (.resolved, .receive, .open), (.open, .wait, .waiting), (.waiting, .resolve, .resolved),
        (.new, .close, .closed),
    ])
    func `moves lead where the contract says`(from: Ticket.State, move: Ticket.Move, to: Ticket.State) {
        #expect(from.after(move) == to)
    }

    @Test func `service order is total: fast, then due soonest, none due last, then number`() {
        let due = { (seconds: Int64?) in seconds.map(Instant.init(seconds:)) }
        let order = [
            ServiceOrder(lane: .fast, dueAt: due(50), number: 9),
            ServiceOrder(lane: .fast, dueAt: due(nil), number: 1),
            ServiceOrder(lane: .standard, dueAt: due(10), number: 8),
            ServiceOrder(lane: .standard, dueAt: due(20), number: 2),
            ServiceOrder(lane: .standard, dueAt: due(20), number: 3),
            ServiceOrder(lane: .standard, dueAt: due(nil), number: 4),
            ServiceOrder(lane: .standard, dueAt: due(nil), number: 5),
        ]
        for (index, one) in order.enumerated() {
            for (other, two) in order.enumerated() { #expect((one < two) == (index < other)) }
        }
        #expect(order.shuffled().sorted() == order)
    }
}

struct IntakeTests {
    @Test(arguments: [
        ("Výplata neodpovídá", "vyplata NEODPOVIDA?", true), ("Nejde uzávěrka", "Nejde uzávěrka října", true),
        ("Nejde uzávěrka", "Tisk výplatních pásek", false), ("a b c", "a b c", false), ("", "", false),
        ("Chyba 4711 při tisku", "chyba 4711", true),
    ])
    func `subjects are alike by their words, not by accents and case`(one: String, other: String, alike: Bool)
    {
        #expect(Likeness(one).isAlike(Likeness(other)) == alike)
        #expect(Likeness(other).isAlike(Likeness(one)) == alike)
    }

    /// T36.
    @Test(arguments: [
        ("a b", #""a" AND "b""#), (#""a b" c"#, #""a b" AND "c""#), ("vypl*", #""vypl" *"#),
        ("a\"b", #""a" AND "b""#),
        ("a – b", #""a" AND "b""#),
        ("- & / § % 😀 a\u{301} \u{301} \"–\"* \"– b\"", "\"a\u{301}\" AND \"– b\""),
        ("a\u{A0}–\u{2003}b", #""a" AND "b""#), ("²", #""²""#), ("C++", #""C++""#), ("§ 5", #""5""#),
        ("", #""""#), ("–", #""""#), ("*", #""""#), ("NEAR(a b)", #""NEAR(a" AND "b)""#),
    ])
    func `words are searched in quotes, one by one`(text: String, query: String) {
        #expect(SearchWords(text).query(withNotes: true) == query)
        #expect(SearchWords(text).query(withNotes: false) == "{subject body conversation} : (\(query))")
    }

    /// T36.
    @Test func `no more words are looked for than a search can bear`() {
        let many = String(repeating: "a ", count: 900)
        #expect(SearchWords(many).terms.count == SearchWords.most)
    }
}
