package import DeskCore
import DeskMail
import DeskModel
import DeskStore

extension TestDesk {
    /// Decides about all queued mail that may carry a token, as a deliverer does, and returns what is sent.
    @discardableResult
    package func deliverTokens() throws -> [TokenMail] {
        try act(.mailDeliver) { act in
            var sent: [TokenMail] = []
            let kinds: [MailIntent.Kind] = [
                .reset, .invitation, .registration, .recovery, .emailChangeConfirm,
            ]
            let queued = try act.sql.mails(state: .queued).reversed().filter {
                kinds.contains($0.intent.kind)
            }
            for mail in queued {
                if let decided = try act.tokenMail(for: mail) {
                    sent.append(decided)
                    try act.sql.finish(mail: mail.id, state: .sent)
                } else {
                    try act.sql.dropMail(id: mail.id)
                }
            }
            return sent
        }
    }

    /// The kinds and recipients of queued mail, oldest first, such as `password-changed jan@kolin.example`.
    package func queuedMail() throws -> [String] {
        try look { transaction in
            try transaction.mails(state: .queued).reversed().map {
                "\($0.intent.kind.rawValue) \($0.recipient ?? "-")"
            }
        }
    }
}

extension TokenMail {
    /// The token it carries; empty when it carries none.
    package var token: String {
        guard case .text(let token)? = values["token"] else { return "" }
        return token
    }
}
