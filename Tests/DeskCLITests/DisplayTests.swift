import DeskCLI
import DeskModel
import Testing

@Suite struct `Text shown to people` {
    /// T37.
    @Test func `every scalar of Cc, Cf, Zl and Zp is escaped`() {
        for value in UInt32(0)...0x10FFFF {
            guard let scalar = Unicode.Scalar(value) else { continue }
            switch scalar.properties.generalCategory {
            case .control, .format, .lineSeparator, .paragraphSeparator:
                let text = shown("a" + String(Character(scalar)) + "b")
                #expect(!text.unicodeScalars.contains(scalar), "U+\(String(value, radix: 16))")
                #expect(
                    JSON.string(String(Character(scalar))).text.utf8.allSatisfy { (32..<127).contains($0) })
            default: break
            }
        }
    }

    @Test func `letters and pictures stay`() {
        for text in ["Příliš žluťoučký kůň", "日本語", "🙂", "a\u{301}", "naïve – „česky“"] {
            #expect(shown(text) == text)
        }
    }

    @Test func `escapes can be read`() {
        #expect(shown("\u{1B}[2J\t\u{202E}x\n") == #"\u{1B}[2J\t\u{202E}x\u{A}"#)
    }

    @Test func `line feeds stay where lines are expected`() {
        #expect(shown("a\r\nb\rc\n", keepingNewlines: true) == "a\nb\\u{D}c\n")
    }

    @Test(arguments: [
        ("", 0), ("abc", 3), ("žluť", 4), ("z\u{30C}", 1), ("日本", 4), ("🙂", 2), ("한", 2), ("ｗ", 2),
    ])
    func `cells are counted as terminals do`(_ text: String, _ width: Int) {
        #expect(DisplayWidth.of(text) == width)
    }

    @Test func `cutting never takes more cells than there are`() {
        #expect(DisplayWidth.cut("abcdef", to: 4) == "abc…")
        #expect(DisplayWidth.cut("abcd", to: 4) == "abcd")
        #expect(DisplayWidth.cut("日本語", to: 4) == "日…")
        #expect(DisplayWidth.cut("abc", to: 0) == "")
        #expect(DisplayWidth.cut("日本語", to: 1) == "…")
    }

    @Test func `paragraphs are wrapped at spaces`() {
        #expect(DisplayWidth.wrap("one two three", to: 7) == ["one two", "three"])
        #expect(DisplayWidth.wrap("a\n\nb", to: 7) == ["a", "", "b"])
        #expect(DisplayWidth.wrap("abcdefgh", to: 3) == ["abc", "def", "gh"])
    }
}
