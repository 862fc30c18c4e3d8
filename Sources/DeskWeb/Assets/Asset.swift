import Crypto
import DeskSecrets

/// A file of the site's own, whose name tells what is in it: a browser keeps it for good.
struct Asset: Sendable {
    let path: String
    let type: String
    let text: String

    private init(_ name: String, _ ending: String, type: String, _ text: String) {
        let digest = SHA256.hash(data: Array(text.utf8)).prefix(12)
        path = "/\(name)-\(String(decoding: Base64.url.encode(Array(digest)), as: UTF8.self)).\(ending)"
        self.type = type
        self.text = text
    }

    /// How pages look.
    static let style = Asset("style", "css", type: "text/css; charset=utf-8", Style.sheet)
    /// What pages can do besides where scripts run.
    static let script = Asset("script", "js", type: "text/javascript; charset=utf-8", Script.text)
    /// The sign of the site.
    static let icon = Asset("icon", "svg", type: "image/svg+xml", Style.icon)
    /// All of them.
    static let all = [style, script, icon]

    /// The file.
    var response: Response {
        var response = Response(200, type: type, Array(text.utf8))
        SafeHeaders.add(to: &response)
        response.set("Cache-Control", "public, max-age=31536000, immutable")
        return response
    }
}
