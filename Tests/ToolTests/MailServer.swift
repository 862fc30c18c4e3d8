import DeskModel
import DeskTesting
import Foundation

/// A mail server on loopback that hands over what it is given: Python's aiosmtpd.
final class MailServer: Sendable {
    /// Whether it and msmtp are here.
    static let isPossible = BuiltTool.succeeds(
        "PATH='\(ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin")'; which msmtp && python3 -c 'import aiosmtpd'"
    )

    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    /// Where it listens.
    let port: String

    /// Starts it.
    init() async throws {
        let script = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../DeskMailTests/SMTP/receive.py")
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3", "-B", script.path]
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        let handle = output.fileHandleForReading
        port = try await aside { MailServer.line(from: handle) }
    }

    deinit { process.terminate() }

    /// The next mail, as `receive.py` tells it, with its body as `text`.
    func next() async throws -> JSON {
        let handle = output.fileHandleForReading
        let mail = try JSON.parse(Array(try await aside { MailServer.line(from: handle) }.utf8))
        guard case .object(let members) = mail, case .string(let body) = mail["body"],
            let data = Data(base64Encoded: body)
        else { return mail }
        return .object(members + [JSON.Member("text", .string(String(decoding: data, as: UTF8.self)))])
    }

    private static func line(from handle: FileHandle) -> String {
        var bytes: [UInt8] = []
        while let byte = try? handle.read(upToCount: 1)?.first, byte != 0x0A { bytes.append(byte) }
        return String(decoding: bytes, as: UTF8.self)
    }
}
