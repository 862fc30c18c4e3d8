package import DeskModel

// What is said about streams and files.
extension Prose {
    package static let hintLabel = Prose(en: "hint", cs: "rada")
    package static func cannotWriteOutput(_ reason: String) -> Prose {
        Prose(en: "cannot write the output: \(reason)", cs: "výstup nelze zapsat: \(reason)")
    }
    package static func cannotWriteFile(_ path: String, _ reason: String) -> Prose {
        Prose(en: "cannot write '\(path)': \(reason)", cs: "„\(path)“ nelze zapsat: \(reason)")
    }
    /// What went wrong when the answer to a change was printed, after the change.
    package static func madeAllTheSame(_ reason: Prose) -> Prose {
        Prose(
            en: "\(reason.en); the change is made all the same", cs: "\(reason.cs); změna však provedena je")
    }
    package static let waitingForInput = Prose(
        en: "reading from the terminal; end with Ctrl-D", cs: "čtu z terminálu; ukončete Ctrl-D")
    package static func noFile(_ path: String) -> Prose {
        Prose(en: "no file '\(path)'", cs: "soubor '\(path)' neexistuje")
    }
    package static func fileNotPermitted(_ path: String) -> Prose {
        Prose(en: "no permission for '\(path)'", cs: "k '\(path)' nemáte oprávnění")
    }
    package static func onlyStreamsAcrossSudo(_ path: String) -> Prose {
        Prose(
            en: "across sudo no file or folder is opened: '\(path)'",
            cs: "přes sudo se žádný soubor ani složka neotevírá: '\(path)'")
    }
    package static let pipeOrHost = Prose(
        en: "give - and pipe it, or call the tool without sudo, with host = \"sudo:desk\" in desk.toml",
        cs: "uveďte - a použijte rouru, nebo volejte nástroj bez sudo a s host = \"sudo:desk\" v desk.toml")
    package static func notAFolder(_ path: String) -> Prose {
        Prose(en: "\(path) is not a folder", cs: "\(path) není složka")
    }
    package static func isFolder(_ path: String) -> Prose {
        Prose(en: "'\(path)' is a folder", cs: "'\(path)' je složka")
    }
    package static func fileFailed(_ path: String, _ reason: String) -> Prose {
        Prose(en: "cannot use '\(path)': \(reason)", cs: "'\(path)' nelze použít: \(reason)")
    }
    package static func inputTooLarge(_ name: String, limit: Int) -> Prose {
        let input = input(name)
        return Prose(
            en: "\(input.en) is larger than \(limit) bytes", cs: "\(input.cs): více než \(limit) bajtů")
    }
    package static func inputNotUTF8(_ name: String) -> Prose {
        let input = input(name)
        return Prose(en: "\(input.en) is not valid UTF-8", cs: "\(input.cs): neplatné UTF-8")
    }
    package static func inputContainsNUL(_ name: String) -> Prose {
        let input = input(name)
        return Prose(en: "\(input.en) contains a NUL character", cs: "\(input.cs): obsahuje znak NUL")
    }
    /// What is read, by its name; `-` is the standard input.
    private static func input(_ name: String) -> Prose {
        name == "-"
            ? Prose(en: "the standard input", cs: "standardní vstup")
            : Prose(en: "'\(name)'", cs: "'\(name)'")
    }
}
