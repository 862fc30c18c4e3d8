import DeskCLI
import DeskCore
import DeskModel
import DeskProse
import DeskTesting
import DeskWeb
import Foundation

/// A desk with a customer, and the site in front of it.
struct WebDesk {
    static let password = "korektní kůň baterie sponka"
    var desk: TestDesk

    /// Eva administers the accounts of Kolín, Jan is a user there; Ota is of another organisation.
    init() async throws {
        desk = try TestDesk()
        for line in [
            "desk consultant create web --name Web --email web@podpora.example --role web",
            "desk consultant create petr --name Petr --email petr@podpora.example",
            "desk price set fast 1500 CZK --from today",
            "org create kolin --name Kolín --contract-email mzdy@kolin.example",
            "org create brno --name Brno --contract-email mzdy@brno.example",
            "account create eva@kolin.example --org kolin --name Eva --role administrator --password-stdin",
            "account create jan@kolin.example --org kolin --name Jan --password-stdin",
            "account create ota@brno.example --org brno --name Ota --role administrator --password-stdin",
        ] {
            let answer = await desk.run(line, stdin: WebDesk.password + "\n")
            guard answer.status == 0 else { throw DeskError(.fault, .unforeseen) }
        }
    }

    var site: Site {
        Site(
            environment: ["DESK_DB": desk.database, "HOME": desk.folder, "LANG": "C.UTF-8"], now: desk.now,
            osUser: "web")
    }

    /// The answer to a request, waited for on a thread of its own: those that tests share are few.
    func answer(_ request: Request) async -> Response {
        (try? await aside { [site] in site.answer(request) }) ?? Response(0, type: "", [])
    }

    /// Somebody with a browser.
    func visitor(_ source: String = "192.0.2.7") -> Visitor { Visitor(source: source) }

    /// Somebody who is logged in.
    func loggedIn(_ email: String = "jan@kolin.example") async -> Visitor {
        var visitor = visitor()
        await visitor.get("/login", at: site)
        await visitor.post("/login", ["email": email, "password": WebDesk.password], at: site)
        return visitor
    }
}

/// A browser as far as the site can tell: it keeps cookies, and sends what the forms of the last page hold unseen.
struct Visitor {
    let source: String
    var cookies: [String: String] = [:]
    var language = "cs"
    /// Header fields to send besides, or in the place of what a browser would.
    var headers: [String: String] = [:]
    private(set) var page = Response(200, type: "", [])

    init(source: String) { self.source = source }

    @discardableResult
    mutating func get(_ path: String, at site: Site) async -> Response {
        await send(request(.get, path), to: site)
    }

    /// Sends a form with the token of the last page, and its key where none is given.
    @discardableResult
    mutating func post(_ path: String, _ fields: KeyValuePairs<String, String>, at site: Site) async
        -> Response
    {
        var body = fields.map { "\(Visitor.coded($0.key))=\(Visitor.coded($0.value))" }
        for name in ["guard", "once"] where !fields.contains(where: { $0.key == name }) {
            if let value = hidden(name) { body.append("\(name)=\(value)") }
        }
        return await post(
            path, type: "application/x-www-form-urlencoded", Array(body.joined(separator: "&").utf8), at: site
        )
    }

    /// Sends a body of any type.
    @discardableResult
    mutating func post(_ path: String, type: String, _ body: [UInt8], at site: Site) async -> Response {
        var request = request(.post, path)
        request.contentType = type
        request.contentLength = body.count
        request.body = ByteSource(body)
        request.headers["SEC_FETCH_SITE"] = "same-origin"
        request.headers["ORIGIN"] = "null"
        request.headers.merge(headers) { $1 }
        return await send(request, to: site)
    }

    /// Sends a form with files.
    @discardableResult
    mutating func post(
        _ path: String, _ fields: KeyValuePairs<String, String>, files: [(name: String, bytes: [UInt8])],
        at site: Site
    ) async -> Response {
        await post(
            path, type: "multipart/form-data; boundary=----form7", multipart(fields, files: files), at: site)
    }

    /// A form with files as browsers write it.
    func multipart(_ fields: KeyValuePairs<String, String>, files: [(name: String, bytes: [UInt8])])
        -> [UInt8]
    {
        var bytes: [UInt8] = []
        var all = fields.map { ($0.key, $0.value) }
        for name in ["guard", "once"] where !fields.contains(where: { $0.key == name }) {
            if let value = hidden(name) { all.append((name, value)) }
        }
        for (name, value) in all {
            bytes += Array(
                "------form7\r\nContent-Disposition: form-data; name=\"\(name)\"\r\n\r\n\(value)\r\n".utf8)
        }
        for file in files {
            bytes += Array(
                "------form7\r\nContent-Disposition: form-data; name=\"files\"; filename=\"\(file.name)\"\r\nContent-Type: image/png\r\n\r\n"
                    .utf8)
            bytes += file.bytes + Array("\r\n".utf8)
        }
        return bytes + Array("------form7--\r\n".utf8)
    }

    /// Follows where the last answer leads.
    @discardableResult
    mutating func follow(at site: Site) async -> Response {
        await get(page["Location"] ?? "/nowhere", at: site)
    }

    /// The value of a hidden field of the last page.
    func hidden(_ name: String) -> String? {
        value(after: "<input type=\"hidden\" name=\"\(name)\" value=\"")
    }

    /// What stands in the page after a text, up to the next quotation mark.
    func value(after start: String) -> String? {
        page.text.range(of: start).map { String(page.text[$0.upperBound...].prefix { $0 != "\"" }) }
    }

    private func request(_ method: Request.Method, _ path: String) -> Request {
        let parts = path.split(separator: "?", maxSplits: 1).map(String.init)
        var request = Request(method, parts.first ?? "/")
        request.query = parts.count > 1 ? parts[1] : ""
        request.source = source
        request.headers["ACCEPT_LANGUAGE"] = language
        request.headers["HOST"] = "zakaznik.example"
        if !cookies.isEmpty {
            request.headers["COOKIE"] = cookies.map { "\($0)=\($1)" }.joined(separator: "; ")
        }
        return request
    }

    private mutating func send(_ request: Request, to site: Site) async -> Response {
        // Not on the few threads that tests share: what takes files apart is waited for.
        page = (try? await aside { site.answer(request) }) ?? Response(0, type: "", [])
        for header in page.headers where header.name == "Set-Cookie" {
            let pair = header.value.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1).map(String.init)
            cookies[pair[0]] = pair.count > 1 ? pair[1] : nil
        }
        return page
    }

    private static func coded(_ text: String) -> String {
        text.utf8.map { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                ? String(UnicodeScalar(byte)) : "%" + String(byte, radix: 16, uppercase: true).leftPadded
        }.joined()
    }
}

extension String {
    fileprivate var leftPadded: String { utf8.count == 1 ? "0" + self : self }
}
