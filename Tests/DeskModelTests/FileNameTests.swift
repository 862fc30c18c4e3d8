import DeskModel
import Testing

struct FileNameTests {
    /// T40.
    @Test(arguments: [
        ("report.pdf", "report.pdf"), ("../../etc/passwd", "passwd"), ("C:\\Users\\a\\b.txt", "b.txt"),
        ("/", "attachment"), ("", "attachment"), ("...", "attachment"), ("-rf", "rf"), (".bashrc", "bashrc"),
        ("--", "attachment"), ("con", "_con"), ("NUL.txt", "_NUL.txt"), ("com1.", "_com1"), ("a\u{0}b", "ab"),
        ("a\nb", "ab"), ("fdp\u{202E}exe.pdf", "fdpexe.pdf"), ("a\u{200B}b", "ab"), ("~root", "root"),
        ("x. . ", "x"), ("a:b", "a_b"), ("Výplata č. 1.xlsx", "Výplata č. 1.xlsx"), ("..\\..", "attachment"),
        ("\u{301}a", "a"),
    ])
    func `a hostile name is cleaned to one that can be written`(_ name: String, _ clean: String) {
        #expect(FileName(cleaning: name).text == clean)
    }

    @Test func `three hundred made-up names are all harmless`() {
        var dice = SystemRandomNumberGenerator()
        let pieces = [
            "..", "/", "\\", "a", "-", ".", " ", "\u{0}", "\n", "\u{202E}", "\u{2028}", "é", "\u{301}", "CON",
            "nul", "LPT9", "😀", "\u{7F}", "\u{85}", "$(id)", "`id`", ";", "|", "*", "~", "%2e%2e%2f",
            "\u{FEFF}",
            String(repeating: "x", count: 300), ".pdf", "\u{E0041}",
        ]
        for _ in 1...300 {
            let name = (0...Int.random(in: 0...12, using: &dice)).map { _ in
                pieces.randomElement(using: &dice) ?? ""
            }.joined()
            let clean = FileName(cleaning: name).text
            #expect(!clean.isEmpty && clean != "." && clean != "..")
            #expect(clean.utf8.count <= FileName.longest + 1)
            #expect(!clean.utf8.contains(UInt8(ascii: "/")) && !clean.utf8.contains(0))
            #expect(![".", "-", "~", " "].contains(clean.unicodeScalars.first))
            #expect(!clean.unicodeScalars.contains(where: DisplayText.isHidden))
            #expect(FileName(cleaning: clean).text == clean, "\(name.debugDescription)")
        }
    }

    @Test func `a long name keeps its extension`() {
        let clean = FileName(cleaning: String(repeating: "ž", count: 500) + ".pdf").text
        #expect(clean.hasSuffix("ž.pdf"))
        #expect(clean.utf8.count <= FileName.longest)
    }

    @Test(arguments: [
        ("", [] as [UInt8]?), ("YQ==", [97]), ("YQ", [97]), ("YWI=", [97, 98]), ("YW\nJj", [97, 98, 99]),
        ("YQ=", nil), ("Y", nil), ("YR==", nil), ("YQ==YQ==", nil), ("Y$", nil), ("=", nil),
    ])
    func `base64 is read strictly`(_ text: String, _ bytes: [UInt8]?) {
        #expect(Base64Text.decode(text) == bytes)
    }
}
