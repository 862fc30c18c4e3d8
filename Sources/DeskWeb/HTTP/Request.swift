package import DeskCLI
import DeskModel

/// What a browser asks for, as a web server hands it to CGI (RFC 3875).
package struct Request: Sendable {
    /// The method.
    package enum Method: String, Sendable {
        /// To be shown a page.
        case get = "GET"
        /// To be told about a page.
        case head = "HEAD"
        /// To have something done.
        case post = "POST"
    }

    /// The method; nil for one that is not served.
    package var method: Method?
    /// Where the site begins, without a slash at its end: links begin with it.
    package var base = ""
    /// What is asked for, below `base`, decoded by the web server.
    package var path = "/"
    /// The query, undecoded.
    package var query = ""
    /// The address that the request came from.
    package var source = ""
    /// Whether the browser came by TLS, as far as the web server tells.
    package var isSecure = false
    /// Header fields, by their names as CGI has them: `COOKIE`, `ACCEPT_LANGUAGE`.
    package var headers: [String: String] = [:]
    /// What the body is said to be.
    package var contentType = ""
    /// How long the body is said to be.
    package var contentLength: Int?
    /// Where the body is read from.
    package var body = ByteSource([])
    /// How long to wait for the next piece of the body, in milliseconds.
    package var idleTimeout: Int32 = 30_000
    /// How long the whole body may take, in seconds.
    package var wholeTimeout: Int = 900

    /// A request for a path.
    package init(_ method: Method?, _ path: String) {
        self.method = method
        self.path = path
    }

    /// Reads the variables of CGI.
    package init(variables: [String: String], body: ByteSource) {
        method = Method(rawValue: variables["REQUEST_METHOD"] ?? "")
        base = Request.withoutSlash(variables["SCRIPT_NAME"] ?? "")
        path = variables["PATH_INFO"] ?? ""
        if path.isEmpty { path = "/" }
        query = variables["QUERY_STRING"] ?? ""
        source = variables["REMOTE_ADDR"] ?? ""
        isSecure = ["on", "1"].contains(variables["HTTPS"]?.lowercased() ?? "")
        contentType = variables["CONTENT_TYPE"] ?? ""
        contentLength = variables["CONTENT_LENGTH"].flatMap { Int($0) }.flatMap { $0 < 0 ? nil : $0 }
        for (name, value) in variables where name.utf8.starts(with: "HTTP_".utf8) {
            headers[String(name.dropFirst(5))] = value
        }
        self.body = body
    }

    private static func withoutSlash(_ text: String) -> String {
        text.utf8.last == UInt8(ascii: "/") ? withoutSlash(String(text.dropLast())) : text
    }

    /// The value of a cookie.
    package func cookie(_ name: String) -> String? {
        for pair in (headers["COOKIE"] ?? "").utf8.split(separator: UInt8(ascii: ";")) {
            let pair = pair.drop { $0 == 0x20 }
            let key = pair.prefix { $0 != UInt8(ascii: "=") }
            guard key.elementsEqual(name.utf8), key.endIndex < pair.endIndex else { continue }
            return String(Substring(pair[pair.index(after: key.endIndex)...]))
        }
        return nil
    }
}
