import DeskModel
import Testing

struct PersonTracesTests {
    private static let jana = PersonTraces(
        names: ["Ing. Jana Nováková, Ph.D."], addresses: ["Jana.Novakova@kolin.example", "jn@kolin.example"],
        phones: ["+420 601 234 567"], pseudonym: "erased-7")
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
        ("(00420) 601-234-567", "(erased-7"), ("jana.novakova@doma.example", "erased-7@doma.example"),
        ("601/234 567, nebo e-mail", "erased-7, nebo e-mail"),
    ])
    func `a person is found in every form`(text: String, erased: String) {
        #expect(Self.jana.erased(from: text, isOwn: false)?.text == erased)
    }

    @Test(arguments: [
        "Jan Novák", "Jana Dvořáková", "Novákovi", "xjn@kolin.example",
        "jn@kolin.example.org", "jn@kolin.examples", "6012345678", "1601234567",
        "paní Nováková", "",
    ])
    func `somebody else is left alone`(text: String) {
        #expect(Self.jana.erased(from: text, isOwn: false) == nil)
    }

    @Test(arguments: [
        ("Pavla Malého", "erased-8"), ("Pavlovi Malému", "erased-8"), ("Pavlem Malým", "erased-8"),
        ("Malý Pavel", "erased-8"),
    ])
    func `men's names are declined as well`(text: String, erased: String) {
        #expect(Self.pavel.erased(from: text, isOwn: false)?.text == erased)
    }

    @Test func `in their own tickets one of their names is enough, unless it is a common word`() {
        #expect(
            Self.jana.erased(from: "volejte Janě, děkuji Jana", isOwn: true)?.text
                == "volejte erased-7, děkuji erased-7")
        #expect(Self.jana.erased(from: "Jan a Eva", isOwn: true) == nil)
        #expect(Self.jana.erased(from: "S pozdravem Nováková", isOwn: true)?.text == "S pozdravem erased-7")
        #expect(Self.pavel.erased(from: "mám malý problém", isOwn: true) == nil)
        #expect(Self.pavel.erased(from: "zdraví Malý", isOwn: true)?.text == "zdraví erased-8")
    }

    @Test func `a record that names a person is about them`() {
        let json: JSON = ["email": "jn@kolin.example", "reason": "za Novákovou"]
        #expect(
            Self.jana.erased(from: json, isOwn: false)?.json == [
                "email": "erased-7", "reason": "za erased-7",
            ])
        #expect(Self.jana.erased(from: ["reason": "za Novákovou"], isOwn: false) == nil)
    }

    @Test func `traces are counted, and JSON stays JSON`() {
        let json: JSON = [
            "name": "Jana Nováková", "number": 601_234_567, "list": ["Jany Novákové", "x"],
            "mixed": "Jana Nováková <jana.novakova@kolin.example>",
        ]
        let erased = Self.jana.erased(from: json, isOwn: false)
        #expect(erased?.count == 4)
        #expect(
            erased?.json == [
                "name": "erased-7", "number": 601_234_567, "list": ["erased-7", "x"],
                "mixed": "erased-7 <erased-7>",
            ])
    }
}
