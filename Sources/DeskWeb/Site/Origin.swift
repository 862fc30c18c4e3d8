/// Whether a form was sent by a page of ours.
enum Origin {
    /// The browser says where a form comes from: `Sec-Fetch-Site`, which no page can change, and `Origin`, which is
    /// `null` where a page is told to give no referrer. What says neither is refused.
    static func isOwn(_ request: Request, web: String?) -> Bool {
        let site = request.headers["SEC_FETCH_SITE"]
        if let site, site != "same-origin" { return false }
        guard let origin = request.headers["ORIGIN"], origin != "null" else { return site != nil }
        if let web, let own = Origin.of(web), origin.lowercased() == own { return true }
        guard let host = request.headers["HOST"], !host.isEmpty else { return false }
        let scheme = request.isSecure ? ["https://"] : ["http://", "https://"]
        return scheme.contains { origin.lowercased() == $0 + host.lowercased() }
    }

    /// Scheme, host and port of an address.
    private static func of(_ address: String) -> String? {
        let parts = address.lowercased().split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        guard parts.count >= 3 else { return nil }
        return "\(parts[0])//\(parts[2])"
    }
}
