import DeskModel
import DeskTesting
import Foundation
import Testing

/// Mail that was made to hurt whoever reads it.
@Suite struct HostileMailTests {
    private static func mail(_ id: String, _ rest: String, subject: String = "x") -> String {
        "From: Jan <jan@kolin.example>\r\nMessage-ID: <\(id)@x>\r\nSubject: \(subject)\r\n"
            + "MIME-Version: 1.0\r\n\(rest)"
    }

    private static func repeated(_ count: Int, _ text: (Int) -> String) -> String {
        (0..<count).map(text).joined()
    }

    private static func carrying(_ parameters: String) -> String {
        "Content-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nhi\r\n--x\r\n"
            + "Content-Disposition: attachment; \(parameters)\r\n\r\nzz\r\n--x--\r\n"
    }

    /// What it is, and whether it becomes a ticket.
    private static let mails: [(name: String, text: String, status: Int32)] = [
        (
            "parts in parts in parts",
            mail(
                "deep",
                repeated(3000) { "Content-Type: multipart/mixed; boundary=b\($0)\r\n\r\n--b\($0)\r\n" }
                    + "\r\nhi\r\n"), 0
        ),
        (
            "mails in mails",
            mail(
                "mails",
                repeated(200) { _ in "Content-Type: message/rfc822\r\n\r\nSubject: n\r\n" } + "\r\nhi"),
            0
        ),
        (
            "thousands of parts",
            mail(
                "parts",
                "Content-Type: multipart/mixed; boundary=x\r\n\r\n"
                    + repeated(5000) { "--x\r\nContent-Disposition: attachment; filename=\($0)\r\n\r\nz\r\n" }
                    + "--x--\r\n"), 0
        ),
        ("a long subject", mail("long", "\r\nhi\r\n", subject: String(repeating: "x", count: 500_000)), 0),
        ("many headers", mail("many", repeated(20_000) { "X-\($0): y\r\n" } + "\r\nhi\r\n"), 0),
        ("open tags", mail("tags", "Content-Type: text/html\r\n\r\n" + repeated(50_000) { _ in "<div>" }), 0),
        (
            "a local file",
            mail(
                "local",
                "Content-Type: message/external-body; access-type=local-file; name=\"/etc/passwd\"\r\n\r\n\r\n"
            ), 0
        ),
        ("an encoded line break", mail("break", "\r\nhi", subject: "=?utf-8?b?YQ0KQmNjOiB4QHkuY3o=?="), 0),
        ("a way out of the folder", mail("way", carrying("filename=\"../../way\"")), 0),
        ("the same in RFC 2231", mail("2231", carrying("filename*0*=UTF-8''..%2F..%2F; filename*1*=out")), 0),
        (
            "bytes that are no text",
            mail("bytes", "Content-Type: text/plain; charset=x-none\r\n\r\n\u{1}\u{0}\r\n"), 0
        ),
        ("nothing", "", 65),
    ]

    @Test func `hostile mails are taken or refused, and the desk stays whole`() async throws {
        let desk = try await ticketDesk()
        for (name, text, status) in Self.mails {
            let answer = await desk.run("ticket ingest", stdin: text)
            #expect(answer.status == status, "\(name): \(answer.status) \(answer.stderr)")
        }
        let count = Self.mails.count { $0.status == 0 }
        let numbers = await desk.run("ticket list -q").lines
        #expect(numbers.count == count)
        for number in numbers {
            let ticket = await desk.ticket(number)
            guard case .string(let subject) = ticket["subject"] else { continue }
            #expect(!subject.contains { $0.isNewline } && subject.unicodeScalars.count <= 300, "\(number)")
            for file in ticket["attachments"].elements {
                guard case .integer(let id) = file["id"] else { continue }
                // Several may be called the same.
                let folder = desk.folder + "/\(number)"
                try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
                let saved = await desk.run("ticket attachment save \(number) \(id) -o \(folder)")
                #expect(saved.status == 0 && saved.stdout.contains(folder + "/"), saved.comment)
                #expect(!saved.stdout.contains(".."), saved.comment)
            }
        }
        #expect(await desk.run("desk check").status == 0)
    }
}
