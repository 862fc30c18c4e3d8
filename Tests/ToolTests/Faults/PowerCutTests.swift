import DeskModel
import DeskTesting
import Foundation
import Testing

/// T19: the power goes at any call, and what was not synced may be lost; all of the work is there, or none.
@Suite(.serialized, .enabled(if: Strace.works, "strace cannot trace here"))
struct PowerCutTests {
    static let verbs: [Verb] = [
        .ticketCreate, .resetRedeem, .ticketAttach, .accountImport, .deskBackup, .deskRestore, .queueSweep,
        .accountErase,
    ]

    @Test(arguments: verbs) func `after a power cut all of the work is there or none`(verb: Verb) async throws
    {
        let scenario = try #require(Scenario.all[verb])
        let copy = try await DeskCopy()
        let before = try copy.state()
        var disk = try PowerCut(copy.folder)
        let answer = try await copy.run(scenario, strace: PowerCut.recording)
        try #require(answer.status == 0, "\(answer)")
        let after = try copy.state()
        var dice = Dice(seed: 19)
        var disks: [(call: String, disk: PowerCut, isDone: Bool)] = []
        let lines = try String(contentsOfFile: copy.trace, encoding: .utf8).split(separator: "\n")
        for line in lines where disk.take(line) { disks.append((String(line.prefix(60)), disk, false)) }
        try #require(disks.count > 3, "\(verb.rawValue)")
        disks.append(("the end", disk, true))
        let chosen = (0..<Soak.count(2, whole: 70)).map { _ in disks.randomElement(using: &dice) ?? disks[0] }
        for cut in chosen + [disks[disks.count - 1]] {
            let left = try await DeskCopy()
            try cut.disk.write(to: left.folder, &dice)
            let what = "\(verb.rawValue), cut after \(cut.call)"
            let check = try await left.check()
            #expect(check.status == 0, "\(what)\n\(check)")
            let state = try left.state()
            #expect(state.brokenFiles.isEmpty, "\(what)")
            if cut.isDone {
                #expect(state == after, "\(what)\n\(state.difference(from: after))")
            } else if scenario.steps == nil {
                #expect(state == before || state == after, "\(what)\n\(state.difference(from: before))")
            }
        }
        Soak.report("T19 power cuts of \(verb.rawValue)", chosen.count + 1)
    }
}
