package import DeskModel
import DeskProse

extension Board {
    /// The board as one HTML page that needs nothing else: no script, no fonts, charts as SVG.
    ///
    /// What customers wrote is escaped, and control characters in it are shown.
    package func html(language: Language, refresh seconds: Int64) -> String {
        let page = BoardPage(board: self, language: language)
        return """
            <!DOCTYPE html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta http-equiv="refresh" content="\(seconds)">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(HTML.text(name))</title>
            <style>
            \(BoardStyle.sheet)
            </style>
            </head>
            <body>
            <header><h1>\(HTML.text(name))</h1>
            <p>\(page.text(.boardAsOf)) <time datetime="\(now.iso)">\(HTML.text(zone.prose(now)[language]))</time></p></header>
            <section class="tiles">
            \(page.tiles)
            </section>
            <main>
            <section class="card queue" style="--rows:\(max(lines.count, 8) + 2)"><h2>\(page.text(.boardQueue))</h2>
            \(page.queue)
            </section>
            <div class="charts">
            \(page.charts)
            </div>
            </main>
            </body>
            </html>

            """
    }
}

/// Text as HTML shows it.
enum HTML {
    /// Text with everything escaped that HTML or a reader's eye would obey.
    static func text(_ text: String) -> String {
        var result = ""
        for scalar in shown(text).unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
