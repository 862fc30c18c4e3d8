package import DeskModel
import DeskProse

/// Where the desk is that a command line works on, if not here: `sudo:USER` or `ssh://[user@]host[:port]`.
package enum Host: Equatable, Sendable {
    /// On this machine, reached as another user.
    case sudo(user: String)
    /// On another machine, whose name `ssh` knows.
    case ssh(destination: String, port: String?)

    /// Throws `.usage` for anything else.
    package init(_ text: String) throws(DeskError) {
        let bytes = Array(text.utf8)
        if bytes.starts(with: "sudo:".utf8) {
            let user = String(decoding: bytes.dropFirst(5), as: UTF8.self)
            guard Host.isName(user) else { throw DeskError(.usage, .badHost(text), hint: .hostExamples) }
            self = .sudo(user: user)
            return
        }
        guard bytes.starts(with: "ssh://".utf8) else {
            throw DeskError(.usage, .badHost(text), hint: .hostExamples)
        }
        var rest = bytes.dropFirst(6)
        if rest.last == UInt8(ascii: "/") { rest = rest.dropLast() }
        let user = rest.lastIndex(of: UInt8(ascii: "@"))
        var host = user.map { rest[($0 + 1)...] } ?? rest
        var port: String?
        if let colon = host.lastIndex(of: UInt8(ascii: ":")), host.last != UInt8(ascii: "]") {
            port = String(decoding: host[(colon + 1)...], as: UTF8.self)
            host = host[..<colon]
        }
        if host.first == UInt8(ascii: "["), host.last == UInt8(ascii: "]") {
            host = host.dropFirst().dropLast()
        }
        let name = String(decoding: host, as: UTF8.self)
        let login = user.map { String(decoding: rest[rest.startIndex..<$0], as: UTF8.self) }
        guard Host.isName(name), login.map(Host.isName) ?? true, port.map({ UInt16($0) != nil }) ?? true
        else {
            throw DeskError(.usage, .badHost(text), hint: .hostExamples)
        }
        self = .ssh(destination: login.map { "\($0)@\(name)" } ?? name, port: port)
    }

    /// Whether a word can only be a name to the programs that it is handed to: no option, and nothing that a
    /// shell or a configuration of theirs would take apart.
    private static func isName(_ word: String) -> Bool {
        guard let first = word.utf8.first, first != UInt8(ascii: "-") else { return false }
        return word.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", ".", "-", "_", ":", "%": true
            default: !scalar.isASCII && scalar.properties.isAlphabetic
            }
        }
    }

    /// The host as people write it.
    package var text: String {
        switch self {
        case .sudo(let user): "sudo:\(user)"
        case .ssh(let destination, let port): "ssh://\(destination)" + (port.map { ":\($0)" } ?? "")
        }
    }

    /// The command that leads there, which then speaks for the desk.
    package var command: [String] {
        switch self {
        case .sudo(let user): ["sudo", "-u", user, "--", "desk", "serve"]
        case .ssh(let destination, let port):
            ["ssh", "-T"] + (port.map { ["-p", $0] } ?? []) + ["--", destination, "desk", "serve"]
        }
    }
}

extension Host {
    /// A command line without what it says of the host, and what that is; the last one counts, and an empty one
    /// is none.
    package static func taken(from arguments: [String]) -> (named: String?, rest: [String]) {
        // Nearly no command line says any: it is looked through once, and left as it is.
        guard arguments.contains(where: { $0.utf8.starts(with: "--host".utf8) }) else {
            return (nil, arguments)
        }
        var named: String?
        var rest: [String] = []
        var words = arguments[...]
        while let word = words.popFirst() {
            if word == "--" {
                rest.append(word)
                rest += words
                break
            }
            if word == "--host", let value = words.popFirst() {
                named = value
            } else if word.utf8.starts(with: "--host=".utf8) {
                named = String(decoding: word.utf8.dropFirst("--host=".utf8.count), as: UTF8.self)
            } else {
                rest.append(word)
            }
        }
        return (named, rest)
    }
}
