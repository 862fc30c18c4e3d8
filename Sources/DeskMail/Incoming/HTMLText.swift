/// HTML of a mail as text: what a person would read, one paragraph a line, with the addresses of its links, without
/// scripts, styles and pictures.
///
/// By hand, as what parses HTML here makes a tree of it (libxml2, or a port of jsoup on Foundation): a letter of
/// 25 MB would cost its memory many times over, and what a hostile one may make of it would be theirs to say.
package enum HTMLText {
    /// The text of some HTML.
    package static func plain(_ html: String) -> String {
        var reader = HTMLReader(Array(html.utf8))
        var writer = HTMLWriter()
        while let piece = reader.next() {
            switch piece {
            case .text(let bytes): writer.add(HTMLEntity.resolved(bytes))
            case .tag(let tag): writer.obey(tag)
            }
        }
        writer.endLink()
        return String(decoding: writer.output.bytes, as: UTF8.self)
    }
}

/// Does to the text what the tags say.
private struct HTMLWriter {
    var output = FlowingText()
    /// The lists that are open, from the outermost: the number of the next item, nil where they have none.
    private var lists: [Int?] = []
    /// The element whose blanks and lines are kept, and how many of its name are open in it.
    private var kept: (name: String, depth: Int)?
    private var isKeptStart = false
    /// The link that is open: where it leads, and where its text begins.
    private var link: (address: [UInt8], start: Int)?

    mutating func add(_ bytes: [UInt8]) {
        guard kept != nil else { return output.add(bytes) }
        // The break right after the tag is not part of the text.
        let isBreak = isKeptStart && (bytes.first == 0x0A || bytes.starts(with: [0x0D, 0x0A]))
        output.addVerbatim(isBreak ? Array(bytes.dropFirst(bytes.first == 0x0A ? 1 : 2)) : bytes)
        if !bytes.isEmpty { isKeptStart = false }
    }

    mutating func obey(_ tag: HTMLTag) {
        keep(tag)
        switch tag.name {
        case "a":
            endLink()
            if !tag.isClosing, let address = tag.attribute("href") { link = (address, output.bytes.count) }
        case "br": if kept == nil { output.breakLine() } else { output.addVerbatim([0x0A]) }
        case "ul", "ol", "menu":
            // A list in a list goes on where it is.
            output.endLine(lists.isEmpty ? 2 : 1)
            if tag.isClosing {
                _ = lists.popLast()
                if lists.isEmpty { output.endLine(2) }
            } else if lists.count < 50 {
                lists.append(tag.name == "ol" ? tag.number("start") ?? 1 : nil)
            }
        case "li": startItem(tag)
        case "p", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "table", "pre": output.endLine(2)
        case "tr": output.endRow()
        case "td", "th": if tag.isClosing { output.endCell() } else { output.startCell() }
        case "div", "dt", "dd", "hr", "section", "article", "header", "footer", "address", "center",
            "caption", "form":
            output.endLine(1)
        default: break
        }
    }

    private mutating func startItem(_ tag: HTMLTag) {
        output.endLine(1)
        guard !tag.isClosing else { return }
        let indent = [UInt8](repeating: 0x20, count: max(0, lists.count - 1) * 2)
        guard let level = lists.indices.last, let next = lists[level] else {
            return output.addMark(indent + "- ".utf8)
        }
        let number = tag.number("value") ?? next
        lists[level] = number &+ 1
        output.addMark(indent + "\(number). ".utf8)
    }

    /// Looks whether an element keeps its blanks and lines.
    private mutating func keep(_ tag: HTMLTag) {
        if let open = kept {
            guard open.name == tag.name else { return }
            kept?.depth += tag.isClosing ? -1 : 1
            guard kept?.depth == 0 else { return }
            kept = nil
            output.trimEnd()
        } else if !tag.isClosing, HTMLWriter.keepsLines(tag) {
            kept = (tag.name, 1)
            isKeptStart = true
        }
    }

    private static func keepsLines(_ tag: HTMLTag) -> Bool {
        if ["pre", "listing", "xmp", "textarea"].contains(tag.name) { return true }
        let isEmpty = ["br", "hr", "img", "input", "link", "meta", "col", "area", "base", "wbr"].contains(
            tag.name)
        guard !isEmpty, let style = tag.attribute("style") else { return false }
        let words = String(decoding: style.lazy.filter { $0 > 0x20 }.prefix(2000), as: UTF8.self).lowercased()
        return words.contains("white-space:pre")
    }

    /// Puts the address of a link after its text, where that is another.
    mutating func endLink() {
        guard let open = link else { return }
        link = nil
        let address = open.address.filter { $0 > 0x20 }
        let shown = Array(output.bytes[min(open.start, output.bytes.count)...])
        guard let address = LinkAddress.shown(address, beside: shown) else { return }
        output.addBeside([UInt8(ascii: "<")] + address + [UInt8(ascii: ">")])
    }
}

/// The address of a link, as a reader wants it.
private enum LinkAddress {
    /// The address to be shown beside the text of a link; `nil` where it says the same, or leads nowhere.
    static func shown(_ address: [UInt8], beside text: [UInt8]) -> [UInt8]? {
        let start = String(decoding: address.prefix(11), as: UTF8.self).lowercased()
        let nowhere = ["#", "javascript:", "data:", "cid:", "about:", "vbscript:"]
        guard !address.isEmpty, !nowhere.contains(where: start.hasPrefix) else { return nil }
        let address =
            start.hasPrefix("mailto:")
            ? Array(address.dropFirst(7).prefix { $0 != UInt8(ascii: "?") })
            : start.hasPrefix("tel:") ? Array(address.dropFirst(4)) : address
        guard text.count <= 4096 else { return address }
        let (said, meant) = (plain(text), plain(address))
        return said == meant || meant.isEmpty ? nil : address
    }

    /// Without what people leave out.
    private static func plain(_ text: [UInt8]) -> String {
        let signs: [UInt8] = Array("<>()-".utf8)
        var words = String(decoding: text.filter { $0 > 0x20 && !signs.contains($0) }, as: UTF8.self)
            .lowercased()
        for start in ["https://", "http://", "www."] where words.hasPrefix(start) {
            words.removeFirst(start.count)
        }
        if words.hasSuffix("/") { words.removeLast() }
        return words
    }
}
