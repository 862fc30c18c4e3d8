import DeskModel
import DeskTesting
import Foundation
import Testing

/// The table of role × verb, walked through whole: who may not is denied with 77 and is on record.
@Suite struct RoleMatrixTests {
    /// What each verb needs on its command line; verbs that need nothing are not named.
    private static let arguments: [Verb: String] = [
        .consultantCreate: "new --name N --email n@vendor.example", .consultantShow: "nobody",
        .consultantEdit: "nobody --name N", .consultantDisable: "nobody",
        .consultantKeyAdd: "nobody", .consultantKeyRemove: "nobody SHA256:x", .ruleShow: "hours",
        .ruleSet: "lock.free 5", .calendarCheck: "2026-11-23", .calendarAdd: "2026-12-31 --reason R",
        .calendarRemove: "2026-12-30", .priceSet: "fast 1500 CZK --from today", .topicCreate: "Mzdy",
        .topicDisable: "None", .mailShow: "99", .mailRetry: "99", .auditShow: "99",
        .deskBackup: "$D/backup", .deskRestore: "$D/b --force --yes", .deskExport: "$D/export",
        .deskImport: "$D/moved", .ticketImport: "$D/tickets.jsonl",
        .orgCreate: "new --name N --contract-email n@new.example", .orgShow: "kolin",
        .orgEdit: "none --name N", .orgSuspend: "none --reason R --yes", .orgActivate: "none",
        .orgImport: "$D/orgs.csv", .contractEmailList: "kolin", .contractEmailAdd: "none n@new.example",
        .contractEmailRemove: "none n@new.example", .administratorList: "kolin",
        .administratorRecover: "none --email n@new.example --name N",
        .administratorAppoint: "none n@new.example --reason R", .administratorApprove: "99",
        .accountCreate: "n@new.example --org none --name N", .accountImport: "$D/accounts.csv",
        .accountShow: "eva@kolin.example", .accountEdit: "n@new.example --name N",
        .emailChange: "n@new.example m@new.example", .emailConfirm: "--token-stdin",
        .accountPromote: "n@new.example", .accountDemote: "n@new.example",
        .accountMove: "n@new.example none", .accountMerge: "n@new.example m@new.example --yes",
        .accountDisable: "n@new.example --reason R",
        .accountEnable: "n@new.example", .accountUnlock: "n@new.example",
        .registerStart: "--org none --email n@new.example --name N",
        .registerConfirm: "--token-stdin --password-stdin", .inviteSend: "n@new.example",
        .inviteRevoke: "n@new.example", .resetRequest: "n@new.example",
        .resetRedeem: "--token-stdin --password-stdin", .resetRevoke: "n@new.example",
        .passwordVerify: "n@new.example --password-stdin",
        .passwordChange: "n@new.example --password-stdin", .passwordSet: "n@new.example --password-stdin",
        .accountData: "n@new.example -o $D/data", .accountErase: "n@new.example --reason R --yes",
        .accountHistory: "eva@kolin.example", .ticketCreate: "--from eva@kolin.example --subject S",
        .ticketShow: "1", .ticketSearch: "slovo", .ticketBrief: "1", .ticketHistory: "1",
        .ticketExport: "99 -o $D/ticket", .ticketOriginal: "99", .ticketEdit: "99 --subject S",
        .ticketAvailable: "99 --clear",
        .ticketTake: "99", .ticketRelease: "99", .ticketGive: "99 nobody", .ticketSteal: "99 --reason R",
        .ticketReply: "99 -m T", .ticketNote: "99 -m T", .ticketAsk: "99 -m T",
        .ticketReceive: "99 --from eva@kolin.example -m T", .ticketWait: "99", .ticketResolve: "99",
        .ticketClose: "99", .ticketReopen: "99 --reason R", .ticketAttach: "99 $D/orgs.csv",
        .attachmentList: "1", .attachmentSave: "1 99 -o $D/saved", .attachmentRemove: "1 99 --reason R",
        .ticketCall: "99 --result busy", .remoteStart: "99 --session S --consent eva@kolin.example",
        .remoteStop: "99 -m T", .ticketTime: "99 30m", .fastAccept: "99 --price 1500",
        .fastWaive: "99 --reason R", .ticketWatch: "99 eva@kolin.example",
        .ticketUnwatch: "99 eva@kolin.example", .ticketSplit: "99 98", .ticketMerge: "99 98",
        .ticketUnmerge: "99",
        .ticketLink: "99 relates 98", .ticketUnlink: "99 98", .queueExplain: "1", .queueForecast: "1",
        .queueBoard: "-o $D/board.html", .consultantAway: "nobody --back", .viewSave: "ranni --mine",
        .viewShow: "none", .viewRemove: "none",
        .textSet: "pozdrav -m T", .textShow: "none", .textRemove: "none",
    ]
    /// What is read from standard input: a token and a password, or a mail of nobody known.
    private static let input = "From: nobody@new.example\n\nslova\n"

    private func fixture() async throws -> TestDesk {
        let desk = try await ticketDesk()
        await desk.run("desk consultant create gone --name G --email g@vendor.example --role admin")
        await desk.run("desk consultant disable gone")
        await desk.openTicket()
        await desk.run("desk backup \(desk.folder)/b")
        try FileManager.default.createDirectory(
            atPath: "\(desk.folder)/moved", withIntermediateDirectories: false)
        for name in ["orgs.csv", "accounts.csv", "tickets.jsonl"] {
            try Data().write(to: URL(fileURLWithPath: "\(desk.folder)/\(name)"))
        }
        return desk
    }

    /// Runs a verb as somebody; `desk init` and the endless `queue watch` are not for here, nor is `desk whoami`,
    /// which answers before it denies.
    private func run(_ verb: Verb, _ desk: TestDesk, _ more: String = "") async -> Answer {
        let arguments = (Self.arguments[verb] ?? "").replacingOccurrences(of: "$D", with: desk.folder)
        return await desk.run("\(verb.rawValue) \(arguments) \(more)", stdin: Self.input)
    }

    /// The denials on record: who, and which verb.
    private func denials(_ desk: TestDesk, of login: String) async -> [String] {
        await desk.run("desk audit list --actor \(login) --json").json.elements.filter {
            $0["changes"]["denied"] != .null
        }.compactMap { if case .string(let verb) = $0["verb"] { verb } else { nil } }
    }

    /// T45.
    @Test(arguments: ["petr", "web", "stranger", "gone"])
    func `whoever may not use a verb is denied, and that is on record`(login: String) async throws {
        let desk = try await fixture()
        let caller = desk.by(login)
        let role: Consultant.Role? = login == "petr" ? .consultant : login == "web" ? .web : nil
        var denied: [String] = []
        for verb in Verb.allCases where ![.deskInit, .queueWatch, .whoami].contains(verb) {
            if let role, verb.allows(role), !verb.needsPerson(role) { continue }
            let answer = await run(verb, caller)
            #expect(answer.status == 77 && answer.stdout == "", "\(answer)")
            denied.append(verb.rawValue)
        }
        #expect(await denials(desk, of: login).reversed() == denied)
        #expect(denied.count > 40)
    }

    /// T45.
    @Test(arguments: ["admin", "petr", "web"])
    func `whoever may use a verb is not denied it`(login: String) async throws {
        let desk = try await fixture()
        let caller = desk.by(login)
        let role: Consultant.Role = login == "petr" ? .consultant : login == "web" ? .web : .admin
        for verb in Verb.allCases where verb.allows(role) && verb != .queueWatch {
            let answer = await run(verb, caller, verb.needsPerson(role) ? "--by eva@kolin.example" : "")
            #expect(answer.status != 77 && answer.status != 64 && answer.status != 70, "\(answer)")
        }
        #expect(await denials(desk, of: login) == [])
    }

    @Test func `on behalf of a person the web site does nothing that is the vendor's`() async throws {
        let desk = try await fixture()
        // Their own tests: `queue watch` wants a terminal first, and `--by` of `queue stats` is a way of counting.
        for verb in Verb.allCases where !verb.allows(.web) && verb != .queueWatch && verb != .queueStats {
            let answer = await run(verb, desk.by("web"), "--by eva@kolin.example")
            #expect(answer.status == 77, "\(answer)")
        }
        // What a profile administrator may, a user of the same organisation is refused.
        for verb in Verb.allCases where verb.access == .administrator {
            #expect(await run(verb, desk.by("web"), "--by jan@kolin.example").status == 5, "\(verb)")
        }
    }
}
