import DeskTesting
import Foundation
import Testing

/// The wall board as a browser lays it out.
@Suite struct BoardScreenTests {
    /// What is measured of a page that a browser shows in a frame of some size.
    struct Measures: Decodable {
        let width: Double
        let height: Double
        /// Cards and tiles whose content is larger than they are.
        let cut: [String]
        /// Cells of numbers that are cut, and names of meters that are broken amid a word.
        let short: [String]
        let broken: [String]
        /// The height of the letters in the queue's cells and in the tiles, in pixels.
        let cell: Double
        let figure: Double
        let subjectLines: Double
        let axis: Double
    }

    @Test(arguments: [(1280.0, 720.0), (1920, 1080), (3840, 2160), (1366, 768), (1600, 1000)])
    func `on a wall all of the board is one screen, with letters to be read from five metres`(
        width: Double, height: Double
    ) async throws {
        let seen = try await measures(width, height)
        #expect(seen.height <= height && seen.width <= width, "\(seen)")
        #expect(seen.cut == [] && seen.short == [] && seen.broken == [])
        // A capital letter is 72 % of the size of its font.
        #expect(
            seen.cell * 0.72 >= 0.0199 * min(height, width * 0.58) && seen.figure > seen.cell * 2, "\(seen)")
    }

    @Test(arguments: [(360.0, 740.0), (390, 844)])
    func `on a phone each ticket is a card, and the axes can be read`(
        width: Double, height: Double
    ) async throws {
        let seen = try await measures(width, height)
        #expect(seen.width <= width && seen.height > height, "\(seen)")
        #expect(seen.subjectLines <= 3 && seen.cell >= 14 && seen.axis >= 10, "\(seen)")
    }

    private func measures(_ width: Double, _ height: Double) async throws -> Measures {
        let folder = try TestFolder()
        let page = """
            <body><iframe id="f" src="board.html" width="\(Int(width))" height="\(Int(height))" style="border:0"></iframe>
            <script>
            document.getElementById('f').onload = e => {
                const d = e.target.contentDocument, root = d.documentElement, view = e.target.contentWindow
                // The longest that a due time and what is lacking can be.
                d.querySelectorAll('.queue tbody td:nth-child(2)').forEach(c => { c.textContent = '-59 min'; c.className = 'num bad' })
                d.querySelectorAll('.charts .lost').forEach(c => c.remove())
                const meter = name => `<div class="meter"><span>${name}</span><div class="track"></div><b>12h30m</b></div>`
                d.querySelector('.charts .small').insertAdjacentHTML('beforebegin', '<section class="card lost"><h2>x</h2>' +
                    ['popis', 'chybová hláška', 'attachment', 'availability', 'description'].map(meter).join('') + '</section>')
                const size = q => parseFloat(view.getComputedStyle(d.querySelector(q)).fontSize)
                const subjects = [...d.querySelectorAll('td.subject')].map(s =>
                    s.getBoundingClientRect().height / parseFloat(view.getComputedStyle(s).fontSize) / 1.3)
                const svg = d.querySelector('svg'), scale = svg.getBoundingClientRect().width / svg.viewBox.baseVal.width
                document.body.textContent = JSON.stringify({
                    width: root.scrollWidth, height: root.scrollHeight,
                    cut: [...d.querySelectorAll('.card, .tile')].filter(c => view.innerWidth > 1000 &&
                        (c.scrollHeight > c.clientHeight + 1 || c.scrollWidth > c.clientWidth + 1)).map(c => c.innerText),
                    short: [...d.querySelectorAll('td.num')].filter(c => c.scrollWidth > c.clientWidth + 1).map(c => c.innerText),
                    broken: [...d.querySelectorAll('.meter span')].filter(c => c.getClientRects().length && c.offsetHeight /
                        parseFloat(view.getComputedStyle(c).fontSize) / 1.45 > c.innerText.split(' ').length).map(c => c.innerText),
                    cell: size('.queue td'), figure: size('.tile b'), subjectLines: Math.max(...subjects),
                    axis: size('svg text.axis') * scale })
            }
            </script></body>
            """
        try Data(page.utf8).write(to: URL(filePath: folder.path + "/frame.html"))
        let shown = try await BuiltTool.shell(
            """
            desk init --demo -q >/dev/null &&
            desk ticket edit "$(desk queue --limit 1 -q)" -q --subject "$(yes 'Dlouhý předmět' | head -n 18 | tr '\\n' ' ')" >/dev/null &&
            desk queue board -o board.html --lang cs -q &&
            exec chromium --headless --no-sandbox --disable-gpu --allow-file-access-from-files \
                --user-data-dir="$PWD/browser" --window-size=4000,4000 --virtual-time-budget=5000 \
                --dump-dom "file://$PWD/frame.html" 2>browser.log
            """, ["DESK_DB": folder.path + "/desk.db"], in: folder.path)
        let json = try #require(shown.stdout.firstMatch(of: #/<body[^>]*>(.*)</body>/#)?.1, "\(shown)")
        let text = json.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing(
            "&amp;", with: "&")
        return try JSONDecoder().decode(Measures.self, from: Data(text.utf8))
    }
}
