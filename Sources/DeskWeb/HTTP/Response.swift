/// What a browser is answered.
package struct Response: Sendable {
    /// The status.
    package var status: Int
    /// Header fields in their order.
    package private(set) var headers: [(name: String, value: String)] = []
    /// The body.
    package var body: [UInt8]

    /// Bytes of a type.
    package init(_ status: Int, type: String, _ body: [UInt8]) {
        self.status = status
        self.body = body
        set("Content-Type", type)
    }

    /// Sends the browser to another page, to be got: a page that shows what has been done can be loaded again
    /// without doing it again.
    package static func see(_ address: String) -> Response {
        var response = Response(303, type: "text/plain; charset=utf-8", [])
        response.set("Location", address)
        return response
    }

    /// The first value of a header field.
    package subscript(name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The body as text.
    package var text: String { String(decoding: body, as: UTF8.self) }

    /// Sets a header field. What would end its line or is not text is left out of the value.
    package mutating func set(_ name: String, _ value: String) {
        headers.removeAll { $0.name == name }
        add(name, value)
    }

    /// The same beside others of that name.
    package mutating func add(_ name: String, _ value: String) {
        let kept = value.unicodeScalars.filter { (0x20...0x7E).contains($0.value) }
        headers.append((name, String(String.UnicodeScalarView(kept))))
    }

    /// What stands before the body, as CGI has it.
    package var head: [UInt8] {
        var text = "Status: \(status) \(Response.reason(status))\r\n"
        for header in headers { text += "\(header.name): \(header.value)\r\n" }
        text += "Content-Length: \(body.count)\r\n\r\n"
        return Array(text.utf8)
    }

    /// The words that go with a status.
    package static func reason(_ status: Int) -> String {
        let reasons = [
            200: "OK", 303: "See Other", 400: "Bad Request", 403: "Forbidden", 404: "Not Found",
            405: "Method Not Allowed", 408: "Request Timeout", 409: "Conflict", 413: "Content Too Large",
            415: "Unsupported Media Type",
            422: "Unprocessable Content", 429: "Too Many Requests", 500: "Internal Server Error",
            503: "Service Unavailable", 507: "Insufficient Storage",
        ]
        return reasons[status] ?? "Status"
    }
}
