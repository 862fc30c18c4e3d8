import DeskModel
import DeskProse
import DeskTesting
import Testing

/// The manual in Czech, in step with the English one.
@Suite struct TranslationTests {
    /// What a page says that is no prose: verbs, flags, keys, files, statuses, references, examples.
    struct Facts: Equatable {
        /// Lines of macros whose arguments are the same in every language, in their order.
        var entries: [String] = []
        /// Blocks that are shown as they are.
        var blocks: [String] = []
        /// Everything that a macro names, wherever in a sentence it stands, and how often.
        var names: [String: Int] = [:]
        /// How many sections there are, and parts of them.
        var sections: [String: Int] = [:]

        init(_ page: String) {
            let pieces = page.components(separatedBy: "\n.Bd -literal")
            blocks = pieces.dropFirst().map { $0.components(separatedBy: "\n.Ed")[0] }
            let prose = pieces.map { $0.components(separatedBy: "\n.Ed\n").last ?? "" }
            for line in prose.flatMap({ $0.components(separatedBy: "\n") }) where line.hasPrefix(".") {
                let words = line.components(separatedBy: " ").filter { !$0.isEmpty && !".,:;()".contains($0) }
                switch words[0] {
                case ".Sh", ".Ss": sections[words[0], default: 0] += 1
                case ".It":
                    // Of a row of a table the first two cells, unless the second is a word for yes.
                    let cells = line.components(separatedBy: " Ta")
                    let isName = words.count > 1 && words[1] != "Em"
                    if cells.count > 1 {
                        let isYes = [" yes", " ano"].contains(cells[1])
                        if isName { entries.append(cells.prefix(isYes ? 1 : 2).joined(separator: " Ta")) }
                    } else if isName {
                        entries.append(words.joined(separator: " "))
                    }
                case ".Fl", ".Ev", ".Pa", ".Xr", ".Ic", ".Cm", ".Va", ".Li", ".Op", ".In":
                    for word in words.dropFirst() where word != "volby" && word != "flags" {
                        names[word, default: 0] += 1
                    }
                default: break
                }
            }
        }
    }

    @Test(arguments: ManualTests.pages)
    func `a page has the same verbs, flags, keys, statuses and examples in Czech`(_ page: String) throws {
        let english = Facts(try #require(Golden(ManualTests.path(page, in: .en)).read()))
        let czech = Facts(try #require(Golden(ManualTests.path(page, in: .cs)).read()))
        for (one, other) in zip(english.entries, czech.entries) { #expect(one == other) }
        #expect(english.entries.count == czech.entries.count)
        for (one, other) in zip(english.blocks, czech.blocks) { #expect(one == other) }
        #expect(english.blocks.count == czech.blocks.count)
        #expect(english.sections == czech.sections)
        let names = Set(english.names.keys).union(czech.names.keys)
        let differing = names.filter { english.names[$0] != czech.names[$0] }.sorted()
        #expect(
            differing == [], "\(differing.map { "\($0) \(english.names[$0] ?? 0) \(czech.names[$0] ?? 0)" })")
    }

    @Test func `every sentence of a shape is said in Czech, and no other`() throws {
        let shapes = Shapes(try ManualTests.part("shapes"))
            .translated(try ManualTests.part("shapes", in: .cs))
        #expect(shapes.sentences.subtracting(shapes.translations.keys).sorted() == [])
        #expect(Set(shapes.translations.keys).subtracting(shapes.sentences).sorted() == [])
    }

    /// A page that names what another does not is found, or all of this would show nothing.
    @Test func `what is missing is found`() throws {
        let page = try #require(Golden("man/queue.1").read())
        let facts = Facts(page)
        #expect(facts.blocks.count > 10 && facts.entries.count > 50 && facts.names["--until"] == 1)
        #expect(Facts(page.replacing("queue call --within 2h", with: "queue call")) != facts)
        #expect(Facts(page.replacing(".It 75 Ta", with: ".It 76 Ta")) != facts)
        #expect(Facts(page.replacing(".It Fl Fl within", with: ".It Fl Fl in")) != facts)
    }
}

extension String {
    fileprivate func components(separatedBy mark: String) -> [String] {
        split(separator: mark, omittingEmptySubsequences: false).map(String.init)
    }
}
