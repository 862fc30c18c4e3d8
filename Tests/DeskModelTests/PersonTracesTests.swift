import DeskModel
import Testing

struct PersonTracesTests {
    private static let jana = PersonTraces(
        names: ["Ing. Jana Nováková, Ph.D."], addresses: ["Jana.Novakova@kolin.example", "jn@kolin.example"],
        phones: ["+420 601 234 567"], pseudonym: "erased-7")
    private static let own = ErasureReach.names(alone: true, besides: .nobody)
    private static let shared = ErasureReach.names(alone: false, besides: .organisation(1))
    private static let pavel = PersonTraces(
        names: ["Pavel Malý"], addresses: [], phones: [], pseudonym: "erased-8")

    @Test(arguments: [
        ("volala Jana Nováková z účtárny", "volala erased-7 z účtárny"),
        ("bez Jany Novákové", "bez erased-7"),
        ("Janě Novákové", "erased-7"),
        ("s Janou Novákovou.", "s erased-7."),
        ("JANA NOVÁKOVÁ", "erased-7"),
        ("jana novakova", "erased-7"),
        ("Nováková Jana", "erased-7"),
        ("J. Nováková", "erased-7"),
        ("Jana\u{A0}Nova\u{301}kova\u{301}", "erased-7"),
        ("Ing. Jana Nováková, Ph.D.", "Ing. erased-7, Ph.D."),
        ("piš na jana.novakova@KOLIN.example.", "piš na erased-7."),
        ("<jana.novakova@kolin.example>", "<erased-7>"),
        ("?to=jana.novakova%40kolin.example&x", "?to=erased-7&x"),
        ("tel. 601234567", "tel. erased-7"),
        ("+420601234567", "erased-7"),
        ("(00420) 601-234-567", "(erased-7"), ("420 601 234 567", "erased-7"), ("420601234567", "erased-7"),
        ("601\u{2011}234\u{2011}567", "erased-7"), ("601234567/602345678", "erased-7/602345678"),
        ("e-mail:jn@kolin.example", "e-mail:erased-7"), ("'jn@kolin.example'", "'erased-7'"),
        ("- jn@kolin.example - účtárna", "- erased-7 - účtárna"),
        ("Pište...jn@kolin.example", "Pište...erased-7"),
        ("?to%3Djn@kolin.example", "?to%3Derased-7"), ("_jn@kolin.example_", "_erased-7_"),
        ("Nováková, Jana", "erased-7"), ("o Janě Novákové a Janu", "o erased-7 a Janu"),
        ("601/234 567, nebo e-mail", "erased-7, nebo e-mail"),
    ])
    func `a person is found in every form`(text: String, erased: String) {
        #expect(Self.jana.erased(from: text, Self.shared)?.text == erased)
    }

    @Test(arguments: [
        "Jan Novák", "Jana Dvořáková", "Novákovi", "xjn@kolin.example",
        "jn@kolin.example.org", "jn@kolin.examples", "6012345678", "1601234567",
        "paní Nováková", "", "jana.novakova@doma.example", "dan.jn@kolin.example", "dan-jn@kolin.example",
        "dan+jn@kolin.example", "o'jn@kolin.example", "jn@kolin.example.cz", "jn@kolin.example-cz",
        "jana.novakova%40kolin.example.cz", "+49 601 234 567", "+421 601 234 567", "0049601234567",
        "+420 1 601 234 567", "123456-601234567/0800", "601234567/0800", "601234567-8",
        "Eva Nováková\nJana Malá", "Dvořáková, Nováková", "Jan Nováková",
    ])
    func `somebody else is left alone`(text: String) {
        #expect(Self.jana.erased(from: text, Self.shared) == nil)
    }

    @Test func `where names do not count, addresses and numbers do`() {
        #expect(
            Self.jana.erased(from: "Jana Nováková, jn@kolin.example, 601 234 567", .contact)?.text
                == "Jana Nováková, erased-7, erased-7")
        #expect(Self.jana.erased(from: "Jana Nováková, jn@kolin.example", .nothing) == nil)
    }

    @Test(arguments: [
        "00420605744315 – 601 234 567", "+420605744315, 601-234-567", "+420605744315 601234567",
        "0042 0605 744 315 / 601234567", "+49 30 1234567 / 601 234 567", "601234567 00420605744315",
    ])
    func `a number that comes after another one, whole with its country, is found`(text: String) {
        let erased = Self.jana.erased(from: text, .contact)?.text
        #expect(
            erased?.contains("erased-7") == true && erased?.contains("744") == text.contains("744"), "\(text)"
        )
    }

    @Test func `a number of another country has its own forms`() {
        let traces = PersonTraces(
            names: [], addresses: [], phones: ["+49 151 2345678"], pseudonym: "erased-9")
        for text in [
            "+491512345678", "0049 151 2345678", "0151/2345678", "+49 (0) 151 2345678", "151-2345678",
        ] {
            #expect(traces.erased(from: text, .contact)?.text.hasSuffix("erased-9") == true, "\(text)")
        }
        for text in ["+420 151 2345678", "+1 512 345 678", "00420 1512345678"] {
            #expect(traces.erased(from: text, .contact) == nil, "\(text)")
        }
    }

    @Test(arguments: [
        ("Pavla Malého", "erased-8"), ("Pavlovi Malému", "erased-8"), ("Pavlem Malým", "erased-8"),
        ("Malý Pavel", "erased-8"),
    ])
    func `men's names are declined as well`(text: String, erased: String) {
        #expect(Self.pavel.erased(from: text, Self.shared)?.text == erased)
    }

    @Test func `in their own tickets one of their names is enough, unless it is a common word`() {
        #expect(
            Self.jana.erased(from: "volejte Janě, děkuji Jana", Self.own)?.text
                == "volejte erased-7, děkuji erased-7")
        #expect(Self.jana.erased(from: "Jan a Eva", Self.own) == nil)
        #expect(Self.jana.erased(from: "S pozdravem Nováková", Self.own)?.text == "S pozdravem erased-7")
        #expect(Self.pavel.erased(from: "mám malý problém", Self.own) == nil)
        #expect(Self.pavel.erased(from: "zdraví Malý", Self.own)?.text == "zdraví erased-8")
    }

    /// Jana with somebody else in her organisation, and the same person in another one.
    private static func jana(beside name: String) -> PersonTraces {
        var traces = jana
        traces.add(bystander: name, account: 8, organisation: 1, addresses: ["dan.jn@kolin.example"])
        return traces
    }

    @Test func `where a colleague has the same name, it goes where the person wrote or was written to`() {
        let traces = Self.jana(beside: "Jana Nováková")
        #expect(traces.erased(from: "s Janou Novákovou", Self.shared) == nil)
        #expect(traces.erased(from: "s Janou Novákovou", Self.own)?.text == "s erased-7")
        #expect(
            traces.erased(from: "Novákovou", .names(alone: true, besides: .organisation(1))) == nil)
        #expect(
            traces.erased(from: "Jana Nováková", .names(alone: false, besides: .organisation(2)))?.text
                == "erased-7")
        #expect(traces.erased(from: "Jana Nováková", .names(alone: true, besides: .account(8))) == nil)
        #expect(traces.erased(from: "Jana Nováková", .names(alone: true, besides: .account(9))) != nil)
    }

    @Test(arguments: [
        ("Jan Novák", "Janě Novákové a Janu Novákovi", "erased-7 a Janu Novákovi"),
        ("Jana Dvořáková", "píše Jana Dvořáková, Jana", "píše Jana Dvořáková, erased-7"),
        ("Eva Nováková", "Eva Nováková, Jana Nováková", "Eva Nováková, erased-7"),
        ("Jana Nováková Malá", "Jana Nováková Malá", nil),
        ("Petr Novák", "Petr Novák, Jana Nováková", "Petr Novák, erased-7"),
        ("Josefa Nováková", "J. Nováková", "erased-7"),
    ])
    func `the name of somebody else is left whole`(other: String, text: String, erased: String?) {
        #expect(Self.jana(beside: other).erased(from: text, Self.own)?.text == erased)
    }

    @Test func `what could as well be a colleague is left where somebody else wrote`() {
        let traces = Self.jana(beside: "Josefa Nováková")
        #expect(traces.erased(from: "J. Nováková", Self.shared) == nil)
        let note = ErasureReach.names(alone: true, besides: .organisation(1))
        #expect(traces.erased(from: "Nováková volala", note) == nil)
        #expect(traces.erased(from: "Jana volala", note)?.text == "erased-7 volala")
    }

    @Test func `an address that holds the person's is left, and a number that is another's too`() {
        var traces = Self.jana
        traces.add(
            bystander: "Dan Malý", account: 8, organisation: 1,
            addresses: ["x=jn@kolin.example", "jn@kolín.example"], phone: "601234567")
        #expect(traces.erased(from: "x=jn@kolin.example", Self.own) == nil)
        #expect(
            traces.erased(from: "jn@kolín.example, jn@kolin.example", Self.own)?.text
                == "jn@kolín.example, erased-7")
        #expect(traces.erased(from: "601 234 567", .contact) == nil)
        #expect(traces.erased(from: "601 234 567", Self.own)?.text == "erased-7")
    }

    @Test func `a record of which the address is the person's is about them`() {
        let json: JSON = ["email": "jn@kolin.example", "reason": "za Novákovou"]
        #expect(
            Self.jana.erased(from: json, .record)?.json == [
                "email": "erased-7", "reason": "za erased-7",
            ])
        #expect(Self.jana.erased(from: ["reason": "za Janu Novákovou"], .record) == nil)
        #expect(Self.jana.erased(from: ["owner": "Jana Nováková"], Self.own) == nil)
    }

    @Test func `a few words tell where a trace stands`() {
        let text = "Dobrý den,\nprosím o výplatní pásku pro Janu Novákovou z účtárny, ať ji mám do pátku."
        #expect(
            Self.jana.erased(from: text, Self.shared)?.context
                == "… výplatní pásku pro Janu Novákovou z účtárny, ať …")
        #expect(Self.jana.erased(from: "jn@kolin.example", .contact)?.context == "jn@kolin.example")
    }

    @Test func `traces are counted, and JSON stays JSON`() {
        let json: JSON = [
            "name": "Jana Nováková", "number": 601_234_567, "list": ["Jany Novákové", "x"],
            "mixed": "Jana Nováková <jana.novakova@kolin.example>",
        ]
        let erased = Self.jana.erased(from: json, Self.shared)
        #expect(erased?.count == 4)
        #expect(
            erased?.json == [
                "name": "erased-7", "number": 601_234_567, "list": ["erased-7", "x"],
                "mixed": "erased-7 <erased-7>",
            ])
    }
}
