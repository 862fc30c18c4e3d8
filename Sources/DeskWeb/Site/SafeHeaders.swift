/// Header fields that tell the browser what not to do.
enum SafeHeaders {
    /// Adds them.
    static func add(to response: inout Response) {
        response.set(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; "
                + "base-uri 'none'; frame-ancestors 'none'")
        response.set("X-Content-Type-Options", "nosniff")
        response.set("X-Frame-Options", "DENY")
        response.set("Referrer-Policy", "no-referrer")
        response.set("Cross-Origin-Opener-Policy", "same-origin")
        response.set("Cross-Origin-Resource-Policy", "same-origin")
        response.set(
            "Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=()")
        response.set("X-Robots-Tag", "noindex")
        response.set("Cache-Control", "no-store")
    }
}
