import DeskCLI
import DeskCore
import DeskModel
import DeskProse

extension Terminal {
    /// Says beside the answer how many open tickets a change has moved; a dry run answers which.
    ///
    /// For people only: machines have it in the object.
    func showMoves(_ moves: [DueMove], of desk: Desk, as output: OutputOptions) throws {
        guard format(output) == .table else { return }
        guard desk.dryRun else {
            if !moves.isEmpty { say(.movesTickets(moves.count, isDryRun: false)) }
            return
        }
        try print(.movesTickets(moves.count, isDryRun: true))
        func text(_ instant: Instant?) -> Prose { instant.map(Prose.instant) ?? .noDueTime }
        for move in moves.prefix(50) {
            try print(.dueMoved(move.number, from: text(move.from), to: text(move.to)))
        }
        if moves.count > 50 { try print(.dueMovesLeftOut(moves.count - 50)) }
    }
}
