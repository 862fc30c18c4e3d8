import DeskCLI
import DeskModel
import DeskTesting
import DeskWeb
import Foundation
import SystemPackage
import Testing

/// Forms of any size and shape.
@Suite struct BodyTests {
    private static let type = "multipart/form-data; boundary=----form7"

    @Test func `a body that is too large is refused with a page that gives the text back`() async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: web.site)
        let body = jan.multipart(["subject": "Velký", "description": "Popis zůstane"], files: [("a", [1])])
        var request = Request(.post, "/tickets/new")
        request.contentType = Self.type
        request.contentLength = 1 << 30
        request.body = ByteSource(body)
        request.headers = [
            "COOKIE": jan.cookies.map { "\($0)=\($1)" }.joined(separator: "; "),
            "SEC_FETCH_SITE": "same-origin",
        ]
        let page = await web.answer(request)
        #expect(page.status == 413 && page.text.contains("Popis zůstane") && page.text.contains("100 MB"))
        #expect(await web.desk.run("ticket list --json").json == [])
    }

    @Test(arguments: ["-1", "-9223372036854775808", "99999999999999999999", "x", ""])
    func `a length that is none is as good as none`(length: String) async throws {
        let web = try await WebDesk()
        let body = Array("email=x&password=y".utf8)
        var request = Request(
            variables: [
                "REQUEST_METHOD": "POST", "PATH_INFO": "/login", "CONTENT_LENGTH": length,
                "CONTENT_TYPE": "application/x-www-form-urlencoded", "HTTP_SEC_FETCH_SITE": "same-origin",
            ], body: ByteSource(body))
        request.source = "192.0.2.9"
        #expect(await web.answer(request).status == 403)
    }

    @Test func `a text that is too long costs nobody the others`() async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: web.site)
        await jan.post(
            "/tickets/new",
            [
                "subject": "Dlouhý", "description": String(repeating: "x", count: 3 << 20),
                "windows": "po-pá 8-11",
            ],
            files: [], at: web.site)
        #expect(
            jan.page.status == 413 && jan.page.text.contains("přiložte jej prosím jako soubor"),
            "\(jan.page.text)")
        #expect(jan.page.text.contains("Dlouhý") && jan.page.text.contains("po-pá 8-11"))
    }

    @Test(arguments: ["urlencoded", "multipart"])
    func `ten thousand fields are refused`(kind: String) async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: web.site)
        let many = (0..<10_000)
        if kind == "urlencoded" {
            let text = many.map { "f\($0)=1" }.joined(separator: "&")
            await jan.post(
                "/tickets/new", type: "application/x-www-form-urlencoded", Array(text.utf8), at: web.site)
        } else {
            let parts = many.map {
                "------form7\r\nContent-Disposition: form-data; name=\"f\($0)\"\r\n\r\n1\r\n"
            }
            await jan.post(
                "/tickets/new", type: Self.type, Array((parts.joined() + "------form7--\r\n").utf8),
                at: web.site)
        }
        #expect(jan.page.status == 413 && jan.page.text.contains("příliš mnoho polí"), "\(jan.page.text)")
    }

    @Test(arguments: [
        ("text/plain", "subject=S"), ("", "x"), ("multipart/form-data", "x"),
        ("multipart/form-data; boundary=", "x"), ("multipart/form-data; boundary=a", "--b\r\n\r\nx"),
        ("multipart/form-data; boundary=a", "--a\r\nContent-Disposition: form-data\r\n\r\nx\r\n--a--"),
        ("multipart/mixed; boundary=a", "--a\r\n\r\nx\r\n--a--"), ("application/json", "{}"),
        ("application/x-www-form-urlencoded", "subject=%"),
        ("application/x-www-form-urlencoded", "subject=%00"),
        ("application/x-www-form-urlencoded", "subject=%FF"),
        (
            "multipart/form-data; boundary=a",
            "--a\r\nContent-Disposition: form-data; name=subject\r\n\r\n\u{0}\r\n--a--"
        ),
    ])
    func `what is no form is refused`(type: String, body: String) async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: web.site)
        await jan.post("/tickets/new", type: type, Array(body.utf8), at: web.site)
        #expect([400, 413].contains(jan.page.status), "\(jan.page.status)")
        #expect(jan.page.text.contains("name=\"subject\""))
    }

    @Test func `a body that ends early is given back and not sent`() async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: web.site)
        let body = jan.multipart(
            ["subject": "Půl", "description": "Popis zůstane", "confirm": "yes"],
            files: [("a.png", [UInt8](repeating: 9, count: 5000))])
        var request = Request(.post, "/tickets/new")
        request.contentType = Self.type
        request.contentLength = body.count
        request.body = ByteSource(Array(body.prefix(body.count - 3000)))
        request.headers = [
            "COOKIE": jan.cookies.map { "\($0)=\($1)" }.joined(separator: "; "),
            "SEC_FETCH_SITE": "same-origin",
        ]
        let page = await web.answer(request)
        #expect(
            page.status == 400 && page.text.contains("Popis zůstane") && page.text.contains("Nedorazilo vše"))
        #expect(await web.desk.run("ticket list --json").json == [])
    }

    @Test(arguments: [true, false])
    func `what does not come in time is given back and not sent`(isIdle: Bool) async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: web.site)
        let body = jan.multipart(
            ["subject": "Půl", "description": "Popis zůstane", "confirm": "yes"],
            files: [("a.png", [UInt8](repeating: 9, count: 5000))])
        let pipe = Pipe()
        try pipe.fileHandleForWriting.write(contentsOf: Data(body.prefix(body.count - 3000)))
        var request = Request(.post, "/tickets/new")
        request.contentType = Self.type
        request.contentLength = body.count
        request.body = ByteSource(
            FileDescriptor(rawValue: pipe.fileHandleForReading.fileDescriptor), name: "body")
        if isIdle { request.idleTimeout = 1 } else { request.wholeTimeout = 0 }
        request.headers = [
            "COOKIE": jan.cookies.map { "\($0)=\($1)" }.joined(separator: "; "),
            "SEC_FETCH_SITE": "same-origin",
        ]
        let page = await web.answer(request)
        #expect(page.status == 408 && page.text.contains("Přenos trval příliš dlouho"), "\(page.text)")
        #expect(!isIdle || page.text.contains("Popis zůstane"))
        #expect(await web.desk.run("ticket list --json").json == [])
        withExtendedLifetime(pipe) {}
    }

    @Test func `any bytes of a file arrive as they are`() async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        let files: [(name: String, bytes: [UInt8])] = [
            ("prázdný.txt", []), ("konec.bin", Array("a\r\n".utf8)),
            ("mez.bin", Array("\r\n------form\r\n--\r\n".utf8)),
            ("vše.bin", Array(0...255) + [13, 10, 13, 10, 45, 45]),
            ("řádek.bin", [UInt8](repeating: 65, count: 300_000)),
        ]
        await jan.get("/tickets/new", at: web.site)
        await jan.post("/tickets/new", ["subject": "S", "description": "D"], files: files, at: web.site)
        #expect(jan.page["Location"] == "/tickets/1?done=sent", "\(jan.page.text)")
        for (index, file) in files.enumerated() {
            #expect(
                await jan.get("/tickets/1/files/\(index + 1)", at: web.site).body == file.bytes,
                "\(file.name)")
        }
    }

    @Test func `nothing of a request is left on the disk`() async throws {
        let web = try await WebDesk()
        let place = try TestFolder()
        defer { withExtendedLifetime(place) {} }
        let folder = place.path
        let site = Site(
            environment: ["DESK_DB": web.desk.database, "HOME": web.desk.folder, "TMPDIR": folder],
            now: web.desk.now,
            osUser: "web")
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: site)
        await jan.post(
            "/tickets/new", ["subject": "S", "description": "D"], files: [("a.png", [1, 2])], at: site)
        #expect(jan.page.status == 303)
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }

    @Test(arguments: [2, 3 << 20])
    func `where there is no room for files, the text comes back`(size: Int) async throws {
        let web = try await WebDesk()
        let site = Site(
            environment: [
                "DESK_DB": web.desk.database, "HOME": web.desk.folder, "TMPDIR": "/nowhere/at/all",
            ],
            now: web.desk.now, osUser: "web")
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: site)
        await jan.post(
            "/tickets/new", ["subject": "Plno", "description": "Popis zůstane", "windows": "po-pá 8-11"],
            files: [("a.png", [UInt8](repeating: 7, count: size))], at: site)
        #expect(jan.page.status == 507 && jan.page.text.contains("vyberte znovu"), "\(jan.page.text)")
        for text in ["Plno", "Popis zůstane", "po-pá 8-11"] { #expect(jan.page.text.contains(text)) }
        #expect(await web.desk.run("ticket list --json").json == [])
        // Without files there is nothing for which room would be needed.
        await jan.get("/tickets/new", at: site)
        await jan.post(
            "/tickets/new", ["subject": "S", "description": "D", "confirm": "yes"], files: [], at: site)
        #expect(jan.page["Location"] == "/tickets/1?done=sent", "\(jan.page.text)")
    }

    /// What is cut off, or has no room, is cut off behind them.
    @Test func `in every form the files come last`() async throws {
        let web = try await WebDesk()
        await web.desk.run("desk topic create Mzdy")
        await web.desk.run("ticket create --from jan@kolin.example --subject Uzávěrka -m Nejde.")
        var jan = await web.loggedIn()
        for path in ["/tickets/new", "/tickets/1"] {
            let page = await jan.get(path, at: web.site).text
            let forms = page.components(separatedBy: "<form ").dropFirst().map {
                $0.components(separatedBy: "</form>")[0]
            }
            let form = try #require(forms.first { $0.contains("type=\"file\"") })
            #expect(form.contains("enctype=\"multipart/form-data\""))
            let rest = form.components(separatedBy: "type=\"file\"")[1]
            for field in ["<input", "<textarea", "<select"] { #expect(!rest.contains(field), "\(path)") }
        }
    }

    @Test func `a form that is packed, or packed in itself, is refused`() async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        let packed: [UInt8] = [0x1F, 0x8B, 0x08, 0, 0, 0, 0, 0, 0, 3] + [UInt8](repeating: 0xC2, count: 5000)
        await jan.get("/tickets/new", at: web.site)
        jan.headers["CONTENT_ENCODING"] = "gzip"
        for type in ["application/x-www-form-urlencoded", Self.type] {
            #expect(await jan.post("/tickets/new", type: type, packed, at: web.site).status == 400)
        }
        jan.headers = [:]
        let depth = 2000
        let open = (0..<depth).map { number in
            "--b\(number)\r\nContent-Disposition: form-data; name=f\r\nContent-Type: multipart/mixed; boundary=b\(number + 1)\r\n\r\n"
        }
        await jan.post(
            "/tickets/new", type: "multipart/form-data; boundary=b0", Array(open.joined().utf8), at: web.site)
        #expect([400, 403, 413].contains(jan.page.status), "\(jan.page.status)")
        // A file that is packed is a file: nobody unpacks it.
        await jan.get("/tickets/new", at: web.site)
        await jan.post(
            "/tickets/new", ["subject": "S", "description": "D"], files: [("a.zip", packed)], at: web.site)
        #expect(await jan.get("/tickets/1/files/1", at: web.site).body == packed)
        #expect(await web.desk.run("ticket list --json").json.elements.count == 1)
    }

    @Test func `a body of any length that tells none is cut off`() async throws {
        let web = try await WebDesk()
        var jan = await web.loggedIn()
        await jan.get("/tickets/new", at: web.site)
        var request = Request(.post, "/tickets/new")
        request.contentType = "application/x-www-form-urlencoded"
        request.body = ByteSource(Array("subject=".utf8) + [UInt8](repeating: 0x61, count: 5 << 20))
        request.headers = [
            "COOKIE": jan.cookies.map { "\($0)=\($1)" }.joined(separator: "; "),
            "SEC_FETCH_SITE": "same-origin",
        ]
        #expect(await web.answer(request).status == 413)
    }
}
