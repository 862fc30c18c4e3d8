import DeskMail
import DeskModel
import DeskProse
import Glibc
import Testing

@Suite struct TemplateTests {
    /// Every text as it reaches people, with all its values and with the needed ones only. `DESK_GOLDEN=1`
    /// records; the difference is for a reader.
    @Test(arguments: MailKind.allCases)
    func `each text reads as it was approved`(kind: MailKind) throws {
        var text = ""
        for language in Language.allCases {
            for (title, values) in [
                ("full", Samples.full(kind, language)), ("bare", Samples.bare(kind, language)),
            ] {
                let mail = try Templates().render(kind, language, values)
                text += "=== \(language.rawValue), \(title)\nSubject: \(mail.subject)\n\n\(mail.body)"
            }
        }
        let path = "\(Golden.folder)/\(kind.rawValue).txt"
        if getenv("DESK_GOLDEN") != nil { try Golden.write(text, to: path) }
        #expect(try Golden.read(path) == text)
    }

    /// Issue 15: `na číslo ,` of a ticket without a phone.
    @Test(arguments: MailKind.allCases)
    func `no text has a hole, whichever of its values are absent`(kind: MailKind) throws {
        for language in Language.allCases {
            let full = Samples.full(kind, language)
            let optional = kind.variables.filter { $0.isOptional || $0.columns != nil }
            for absent in 0..<(1 << optional.count) {
                var values = full
                for (place, variable) in optional.enumerated() where absent >> place & 1 == 1 {
                    // What is empty is as absent as what is not there.
                    switch values[variable.name] {
                    case .list: values[variable.name] = .list([])
                    default: values[variable.name] = place.isMultiple(of: 2) ? nil : ""
                    }
                }
                let mail = try Templates().render(kind, language, values)
                let text = mail.subject + "\n\n" + mail.body
                let names = optional.indices.filter { absent >> $0 & 1 == 1 }.map { optional[$0].name }
                for hole in [
                    " ,", " .", " :", " ;", "  ", "()", "„“", "\"\"", " \n", "\n ", "\n\n\n", "{{", "}}",
                    ":,", ": .", ",.", "- :", "\n:",
                    "\n,", "\n.", "č. \n", "no. ,",
                ] {
                    #expect(
                        !text.contains(hole),
                        "'\(hole)' of \(kind.rawValue) in \(language) without \(names): \(text)")
                }
                // Nothing is announced that does not come: behind a colon there are words, and not the end.
                let paragraphs = mail.body.split(separator: "\n\n").map(String.init)
                let closing = try #require(paragraphs.last)
                for (paragraph, next) in zip(paragraphs, paragraphs.dropFirst())
                where paragraph.hasSuffix(":") {
                    #expect(next != closing, "\(kind.rawValue) in \(language) without \(names): \(text)")
                }
            }
        }
    }

    @Test func `what a text needs is never absent, and a column that is empty leaves no mark`() throws {
        var values = Samples.full(.ticketAsk, .cs)
        values["missing"] = .list([["what": "znění chybové hlášky", "why": ""]])
        #expect(try Templates().render(.ticketAsk, .cs, values).body.contains("\n- znění chybové hlášky\n"))
        for kind in MailKind.allCases {
            for variable in kind.variables where !variable.isOptional {
                var values = Samples.full(kind, .cs)
                values[variable.name] = nil
                #expect(throws: DeskError.self) { try Templates().render(kind, .cs, values) }
            }
        }
    }

    @Test(arguments: MailKind.allCases.filter(\.carriesToken))
    func `a token stands alone on its line`(kind: MailKind) throws {
        for language in Language.allCases {
            for values in [Samples.full(kind, language), Samples.bare(kind, language)] {
                let body = try Templates().render(kind, language, values).body
                #expect(body.split(separator: "\n").contains { $0 == Samples.token })
            }
            let body = try Templates().render(kind, language, Samples.full(kind, language)).body
            #expect(body.contains("https://zakaznik.example.cz/"))
            #expect(body.contains("?token=\(Samples.token)\n"))
        }
    }

    @Test func `values are text, never templates or HTML`() throws {
        var values = Samples.full(.ticketReply, .cs)
        values["body"] = "{{token}} {{#x}} <b>& \"žluť\"</b> {{{name}}} {{> p}}"
        let body = try Templates().render(.ticketReply, .cs, values).body
        #expect(body.contains("{{token}} {{#x}} <b>& \"žluť\"</b> {{{name}}} {{> p}}"))
    }

    @Test func `missing and unknown values are found`() {
        #expect(throws: DeskError(.fault, .templateMissesValue("reset", "token"))) {
            try Templates().render(.reset, .en, ["desk": "Desk", "name": "Ada", "email": "ada@example.cz"])
        }
        var values = MailKind.passwordChanged.sample(bare: false)
        values["tokne"] = "x"
        #expect(throws: DeskError(.fault, .templateUnknownValue("password-changed", "tokne"))) {
            try Templates().render(.passwordChanged, .en, values)
        }
    }

    @Test func `a desk's own texts are taken from its folder`() throws {
        var path = Array("/tmp/desk-templates-XXXXXX".utf8CString)
        let folder = try #require(mkdtemp(&path).map { String(cString: $0) })
        let file = "\(folder)/reset.cs.mustache"
        defer {
            unlink(file)
            rmdir(folder)
        }
        let templates = Templates(folder: folder)
        #expect(templates.faults().isEmpty)
        try Golden.write("Subject: Heslo pro {{name}}\r\n\r\n{{token}}\r\n", to: file)
        let mail = try templates.render(.reset, .cs, Samples.full(.reset, .cs))
        #expect(mail.subject == "Heslo pro Jana Nováková")
        #expect(mail.body == Samples.token + "\n")
        for (text, message) in [
            ("Heslo\n\n{{token}}\n", Prose.templateHasNoSubject(file)),
            ("Subject: x\n\n{{#token}}\n", .templateBroken(file)),
            ("Subject: x\n\nkód {{token}}\n", .templateHidesToken(file)),
        ] {
            try Golden.write(text, to: file)
            let faults = templates.faults()
            #expect(faults.map(\.message) == [message])
            #expect(faults.first?.kind == .configuration)
        }
    }

    @Test func `the suite's texts have no faults`() {
        #expect(Templates().faults().isEmpty)
        #expect(Templates(folder: "/nonexistent").faults().isEmpty)
    }
}
