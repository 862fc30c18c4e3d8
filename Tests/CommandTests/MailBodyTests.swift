import DeskModel
import DeskTesting
import Foundation
import Testing

/// Which parts of a mail are its text, and what of HTML a person reads.
@Suite struct MailBodyTests {
    private static func parts(_ kind: String, _ parts: [String]) -> (head: String, body: [UInt8]) {
        let body = parts.map { "--b\n\($0)\n" }.joined() + "--b--\n"
        return ("Content-Type: multipart/\(kind); boundary=b", Array(body.utf8))
    }

    private static let html = "Content-Type: text/html; charset=utf-8\n\n<p>v HTML</p>"

    @Test(arguments: ["", " \n\n", "\u{A0}\n", "\u{FEFF}", "\u{200B}\u{200B}", "\u{AD}\u{2060} \u{A0}\r\n"])
    func `a form in which nothing can be seen is not the text`(blank: String) async throws {
        let desk = try await ticketDesk()
        for encoding in ["8bit", "base64"] {
            let text = encoding == "8bit" ? blank : Data(blank.utf8).base64EncodedString()
            let plain =
                "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: \(encoding)\n\n\(text)"
            for parts in [[plain, Self.html], [Self.html, plain]] {
                let mail = Self.parts("alternative", parts)
                #expect(await desk.take(mail.head, mail.body).description == "v HTML", "\(encoding)")
            }
        }
    }

    @Test func `a body with a name is text, a later file is a file`() async throws {
        let desk = try await ticketDesk()
        for fields in [
            "Content-Type: text/plain; name=msg.txt",
            "Content-Type: text/plain\nContent-Disposition: inline; filename=msg.txt",
        ] {
            let mail = Self.parts("mixed", ["\(fields)\n\ntext", "\(fields)\n\nzáznam"])
            let ticket = await desk.take(mail.head, mail.body)
            #expect(ticket.description == "text" && ticket.fileNames == ["msg.txt"], "\(fields)")
        }
        let file = "Content-Type: text/plain; charset=utf-8\nContent-Disposition: attachment; filename=a.txt"
        let ticket = await desk.take(file, Array("x".utf8))
        #expect(ticket.fileNames == ["a.txt"] && ticket["description"] == .null)
    }

    @Test func `a mail without the parts that it promises is kept as text`() async throws {
        let desk = try await ticketDesk()
        for (type, body) in [
            ("multipart/mixed; boundary=AAA", "--BBB\nContent-Type: text/plain\n\nvzkaz\n--BBB--\n"),
            ("multipart/mixed", "--BBB\nContent-Type: text/html\n\n<p>vzkaz\n--BBB--\n"),
            ("multipart/alternative; boundary=\"\"", "--B B\nvzkaz\n"),
            ("multipart/related; boundary=x", "vzkaz\n"),
            ("multipart/mixed; boundary=x", "vzkaz\n--x--\n"),
            ("multipart/mixed; boundary=x", "--x--\nvzkaz\n"),
            ("multipart/signed; boundary=x", "\nvzkaz"), ("text", "vzkaz"), ("; charset=utf-8", "vzkaz"),
            ("html", "<p>vzkaz"), ("text/plain charset=utf-8", "vzkaz"),
        ] {
            let text = await desk.take("Content-Type: \(type)", Array(body.utf8)).description
            #expect(text.contains("vzkaz") && !text.contains("<p>"), "\(type): \(text)")
        }
    }

    @Test func `HTML in which nothing is seen is kept as a file`() async throws {
        let desk = try await ticketDesk()
        let ticket = await desk.take(
            "Content-Type: text/html", Array("<img src=\"https://x.example/a.png\">".utf8))
        #expect(ticket.fileNames == ["message.html"])
    }

    @Test(arguments: [
        // Without padding, in padded pieces, with blanks and line ends of any kind, and what is none at all.
        ("xaDDqWYgxb7DoWTDoSBvcHJhdnU", "Šéf žádá opravu"), ("xaDDqWY=\nIMW+w6Fkw6E=\n", "Šéf žádá"),
        ("xaDD\r\nqWYg\n\n xb7DoWTD oQ\n", "Šéf žádá"), ("xaDDqWY", "Šéf"), ("xaDDqW", "Šé"),
        ("Dobrý den, nejde tisk.\n", "Dobrý den, nejde tisk."),
        (
            "xaDDqWYgxb7DoWTDoSBvcHJhdnU=\n____________\nSeznam mzdy, https://x.example/a\n",
            "Šéf žádá opravu\n____________\nSeznam mzdy, https://x.example/a"
        ),
    ])
    func `no byte of Base64 is lost`(written: String, text: String) async throws {
        let desk = try await ticketDesk()
        for name in ["base64", "BASE64", "Base-64"] {
            let head = "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: \(name)"
            #expect(await desk.take(head, Array(written.utf8)).description == text)
        }
    }

    @Test(arguments: [
        ("Dobrý den, \nnejde \ntisk.\n\nJana", "Dobrý den, nejde tisk.\n\nJana"),
        ("> a \n> b\n>> c \n>> d \nx", "> a b\n>> c d \nx"), (" From x\n >y", "From x\n>y"),
        ("konec \n-- \nJana \nN.", "konec \n-- \nJana N."), ("a\nb", "a\nb"),
    ])
    func `flowed lines are joined`(text: String, joined: String) async throws {
        let desk = try await ticketDesk()
        #expect(await desk.read("text/plain; charset=utf-8; format=flowed", text) == joined)
        let tight = await desk.read(
            "text/plain; charset=utf-8; Format=\"Flowed\"; DelSp=Yes", "uzá \nvěrka\n")
        #expect(tight == "uzávěrka")
    }

    @Test func `files without a name get the ending of their type`() async throws {
        let desk = try await ticketDesk()
        for (type, name) in [
            ("text/calendar; method=REQUEST", "attachment-1.ics"),
            ("text/calendar; name=schuzka", "schuzka.ics"),
            ("application/ics; name=\"a.ics\"", "a.ics"), ("image/jpeg", "attachment-1.jpg"),
            ("application/pdf", "attachment-1.pdf"), ("application/octet-stream", "attachment-1"),
        ] {
            #expect(await desk.take("Content-Type: \(type)", [66, 10]).fileNames == [name])
        }
    }

    @Test(arguments: [
        ("<a href='https://x.example/a?b=1&amp;c=2'>zde</a>", "zde <https://x.example/a?b=1&c=2>"),
        ("<a href=\"https://x.example/\">x.example</a>", "x.example"),
        ("<a href=\"https://x.example/a\">https://x.example/a</a>.", "https://x.example/a."),
        ("<a href=\"mailto:jan@x.example?subject=a\">Jan</a>", "Jan <jan@x.example>"),
        ("<a href=\"mailto:jan@x.example\">jan@x.example</a>", "jan@x.example"),
        ("<a href=tel:+420123456789>+420 123 456 789</a>", "+420 123 456 789"),
        ("<a href='#top'>a</a> <a href='javascript:x()'>b</a> <a>c</a>", "a b c"),
        ("<a href=https://x.example/1><img src=a></a><p>b", "<https://x.example/1>\n\nb"),
        (
            "<a href=\"https://x.example/1\">a<a href=\"https://x.example/2\">b",
            "a <https://x.example/1>b <https://x.example/2>"
        ),
        ("<a href='https://x.example/1'><div>a</div></a>b", "a <https://x.example/1>\nb"),
        (
            "Jan <jan@x.example> psal: <https://x.example/z>",
            "Jan <jan@x.example> psal: <https://x.example/z>"
        ),
    ])
    func `links keep their addresses`(html: String, text: String) async throws {
        let desk = try await ticketDesk()
        #expect(await desk.read("text/html; charset=utf-8", html) == text)
    }

    @Test(arguments: [
        ("<pre>\na\n  b\n\n\tc\n</pre><p>d", "a\n  b\n\n\tc\n\nd"),
        ("<p>a</p><pre>b<br>c</pre>", "a\n\nb\nc"),
        ("<div style=\"white-space: pre-wrap\">a\n  b</div>c", "a\n  b\nc"),
        ("<PRE>a &lt; b\r\nc", "a < b\nc"),
        ("<code style='white-space:pre'>a\n  b</code>", "a\n  b"),
        ("<p><![CDATA[a < b & c]]></p>", "a < b & c"),
        ("<ol><li>a<li>b</ol>c", "1. a\n2. b\n\nc"),
        ("<ol start=3><li><p>a</p></li><li value=7>b</ol>", "3. a\n\n7. b"),
        ("<ul><li>a<ol><li>b</li><li>c</li></ol></li><li>d</li></ul>", "- a\n  1. b\n  2. c\n- d"),
        (
            "<table><tr><th>Jméno</th><th>Mzda</th></tr><tr><td><p>Jan</p></td><td>1&nbsp;000</td></tr></table>x",
            "Jméno | Mzda\nJan | 1 000\n\nx"
        ),
        ("<table><tr><td>a</td><td></td><td>c</td></tr><tr><td></td><td>b</td></tr></table>", "a | | c\nb"),
        ("<table><tr><td><div>a</div><div>b</div></td></tr></table>", "a\nb"),
    ])
    func `lines, lists and tables stay what they are`(html: String, text: String) async throws {
        let desk = try await ticketDesk()
        #expect(await desk.read("text/html; charset=utf-8", html) == text)
    }

    @Test(arguments: [
        "<html><head><meta charset=utf-8><p>vzkaz", "<head><title>x</title><style>p{}</style>vzkaz",
        "<head><title>vzkaz", "<style>p { color: red }<p>vzkaz</p>", "<script>var x = 1;<p>vzkaz</p>",
        "<!-- poznámka <p>vzkaz</p>", "<!--[if mso]><p>x</p><![endif]--><p>vzkaz</p>", "<!-->vzkaz",
        "<p class=\"a>vzkaz</p>", "<p class='a>vzkaz</p><p class='b'></p>",
        "<STYLE>a</STYLE><Script>b</SCRIPT >vzkaz",
        "<p>vzkaz</p><!--", "<p>vzkaz</p><style>p{", "<title>x<title>y</title><p>vzkaz",
    ])
    func `what never closes hides nothing`(html: String) async throws {
        let desk = try await ticketDesk()
        #expect(await desk.read("text/html; charset=utf-8", html).contains("vzkaz"), "\(html)")
    }

    @Test func `numbered and named characters are read as they are meant`() async throws {
        let desk = try await ticketDesk()
        let html =
            "&#132;Tisk&#147; &#150; &#x9A;&#138; &#8222 &agrave;&lcaron;&nbsp;&ouml &unknown; &amp;lt; &#0; a&b"
        #expect(
            await desk.read("text/html", html) == "„Tisk“ – šŠ „ àľ &ouml &unknown; &lt; &#0; a&b")
    }

    @Test func `HTML that says its own charset is believed where the head says none`() async throws {
        let desk = try await ticketDesk()
        let html =
            Array("<meta http-equiv=x content='text/html; charset=koi8-r'><p>".utf8) + [0xF0, 0xD2, 0xC9]
        #expect(await desk.take("Content-Type: text/html", html).description == "При")
    }
}
