import DeskModel
import DeskProse
import Testing

@Suite struct `JSON values` {
    @Test func `is written with its members in order`() {
        let value: JSON = ["b": 1, "a": ["x", nil, true], "path": "a/b"]
        #expect(value.text == #"{"b":1,"a":["x",null,true],"path":"a/b"}"#)
    }

    @Test func `pretty text is indented, and empty lists are not`() {
        var bytes: [UInt8] = []
        (["a": [1], "b": [], "c": [:]] as JSON).write(to: &bytes, pretty: true)
        let text = "{\n  \"a\": [\n    1\n  ],\n  \"b\": [],\n  \"c\": {}\n}"
        #expect(String(decoding: bytes, as: UTF8.self) == text)
    }

    @Test func `what a terminal would obey is written as its number`() throws {
        let text = "\u{0}\u{1B}\u{9B}\u{202E}\u{2028}\u{E0041}\t\n\"\\ěš€𝒳"
        let written = JSON.string(text).text
        #expect(written == #""\u0000\u001b\u009b\u202e\u2028\udb40\udc41\t\n\"\\ěš€𝒳""#)
    }

    @Test func `text survives writing and reading`() throws {
        let texts = ["", "příliš žluťoučký", "\u{1B}[31m", "\u{10FFFF}", "a\u{301}", "\u{AD}\u{FEFF}"]
        for text in texts {
            guard case .string(let back) = try JSON.parse(Array(JSON.string(text).text.utf8)) else {
                Issue.record("not a string")
                continue
            }
            #expect(back.utf8.elementsEqual(text.utf8))
        }
    }

    @Test(arguments: [
        "", " ", "nul", "tru", "{", "[", "[1", "[1,", "[1,]", "[,1]", "{,}", #"{"a"}"#, #"{"a":}"#,
        #"{"a":1,}"#, #"{"a" 1}"#, "{a:1}", "01", "-", "+1", "1.", ".5", "1e", "0x10", "NaN", "1 2",
        #"""#, #""\x""#, #""\u12""#, #""\u12G4""#, #""\ud800""#, #""\udc00""#, #""\ud800\u0041""#,
        #""\u0000""#, "\"\n\"", "\"\u{1}\"", #"{"a":1,"a":2}"#, #"{"a":1,"\u0061":2}"#, "'a'", "[1}",
        "// x", "{} x", "\u{FEFF}",
    ])
    func `malformed text is refused`(_ text: String) {
        #expect(throws: DeskError.self) { try JSON.parse(Array(text.utf8)) }
    }

    @Test(arguments: [
        [0x22, 0xFF, 0x22], [0x22, 0xC0, 0x80, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
        [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22], [0x22, 0xC3, 0x22], [0x22, 0x00, 0x22],
    ])
    func `bytes that are no text are refused`(_ bytes: [UInt8]) {
        #expect(throws: DeskError.self) { try JSON.parse(bytes) }
    }

    /// T33.
    @Test func `integers are exact and other numbers keep their digits`() throws {
        let text = "[9007199254740993,-9223372036854775808,9223372036854775808,0.10,1e3,-0]"
        let expected: JSON = [
            .integer(9_007_199_254_740_993), .integer(.min), .decimal("9223372036854775808"),
            .decimal("0.10"), .decimal("1e3"), 0,
        ]
        #expect(try JSON.parse(Array(text.utf8)) == expected)
    }

    /// T33.
    @Test func `nesting ends at 32`() throws {
        func nested(_ depth: Int) -> [UInt8] {
            Array((String(repeating: "[", count: depth) + String(repeating: "]", count: depth)).utf8)
        }
        _ = try JSON.parse(nested(32))
        #expect(throws: DeskError.self) { try JSON.parse(nested(33)) }
        #expect(throws: DeskError.self) { try JSON.parse(nested(1_000_000)) }
    }

    @Test func `a fault is located by line and column`() {
        let error = #expect(throws: DeskError.self) {
            try JSON.parse(Array("{\n \"ěš\": 01}".utf8))
        }
        #expect(error?.kind == .invalid)
        #expect(error?.message.en == "invalid JSON at 2:10: not a number")
    }

    @Test func `keys that differ only by normalisation are two keys`() throws {
        let value = try JSON.parse(Array("{\"\u{E9}\":1,\"e\u{301}\":2}".utf8))
        guard case .object(let members) = value else { return #expect(Bool(false)) }
        #expect(members.count == 2)
    }

    @Test func `an object is read by known keys, and others are named`() throws {
        let text = #"{"subject":"x","n":3,"list":["a"],"inner":{"b":true},"none":null,"tpyo":1}"#
        var reader = try JSONObjectReader(JSON.parse(Array(text.utf8)))
        #expect(try reader.string("subject") == "x")
        #expect(try reader.int("n") == 3)
        #expect(try reader.strings("list") == ["a"])
        #expect(try reader.string("none") == nil)
        var inner = try #require(try reader.object("inner"))
        #expect(try inner.bool("b") == true)
        try inner.finish()
        let unknown = #expect(throws: DeskError.self) { try reader.finish() }
        #expect(unknown?.message.en == "unknown key 'tpyo'")
        let wrong = #expect(throws: DeskError.self) { try reader.int("subject") }
        #expect(wrong?.message.en == "'subject' must be an integer")
    }

    @Test func `random bytes never crash the parser`() {
        var random = SystemRandomNumberGenerator()
        let alphabet = Array("{}[]\",:\\u0019dDeE+-.tfnrl \u{1}".utf8) + [0xC3, 0xA9, 0xFF, 0x00]
        for _ in 0..<20_000 {
            let count = Int.random(in: 0...40, using: &random)
            let bytes = (0..<count).map { _ in alphabet.randomElement(using: &random)! }  // not empty
            _ = try? JSON.parse(bytes)
        }
    }
}
