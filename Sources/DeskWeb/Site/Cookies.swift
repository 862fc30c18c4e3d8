import DeskSecrets

/// The cookies of the site: who is logged in, and who merely looks.
enum Cookies {
    /// The name of the session's cookie. The prefix makes the browser take it from this very host by TLS alone.
    static func sessionName(isTrial: Bool) -> String { isTrial ? "desk" : "__Host-desk" }
    private static func visitorName(isTrial: Bool) -> String { isTrial ? "desk-visit" : "__Host-desk-visit" }

    /// The secret of the session.
    static func session(_ request: Request, isTrial: Bool) -> String? {
        request.cookie(sessionName(isTrial: isTrial))
    }

    /// Somebody who is not logged in: what their forms have to carry, and the cookie to set for it.
    static func visitor(_ request: Request, isTrial: Bool) -> (token: String, cookie: String, isNew: Bool) {
        let name = visitorName(isTrial: isTrial)
        if let known = request.cookie(name), let secret = TokenSecret(presented: Secret(text: known)) {
            return (secret.formToken, "", false)
        }
        let secret = TokenMint.mint()
        return (secret.formToken, cookie(name, secret.revealed, isTrial: isTrial), true)
    }

    /// A cookie that scripts do not see, that other sites' forms do not bring along, and that goes with the browser.
    static func cookie(_ name: String, _ value: String, isTrial: Bool) -> String {
        "\(name)=\(value); Path=/; HttpOnly; SameSite=Lax" + (isTrial ? "" : "; Secure")
            + (value.isEmpty ? "; Max-Age=0" : "")
    }

    /// A key under which a form does once what it does.
    static func key() -> String { TokenMint.mint().revealed }

    /// Whether a text can be such a key.
    static func isKey(_ text: String) -> Bool { TokenSecret(presented: Secret(text: text)) != nil }
}
