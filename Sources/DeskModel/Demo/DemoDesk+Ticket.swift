extension DemoDesk {
    /// A request with all that has happened to it.
    package struct Ticket: Equatable, Sendable {
        /// The number it gets.
        package let number: Int
        /// The requester's email.
        package let requester: String
        /// The requester's organisation, by code.
        package let organisation: String
        /// The subject line.
        package let subject: String
        /// What the customer wants, in their words.
        package let description: String
        /// The error message they saw.
        package let errorMessage: String?
        /// What they did before.
        package let steps: String?
        /// A telephone number as it was written.
        package let phone: String?
        /// When the customer can be reached, as they wrote it: `po-pá 8-11`.
        package let windows: [String]
        /// `web`, `phone`, `email` or `api`.
        package let channel: String
        /// What it is about, from the managed list.
        package let topic: Topic
        /// `standard` or `fast`; a fast one accepted the desk's price when it was created.
        package let lane: String
        /// The customer's own date.
        package let deadline: Instant?
        /// `new`, `open`, `waiting`, `resolved` or `closed`.
        package internal(set) var state = "new"
        /// The login of the consultant who has it.
        package internal(set) var owner: String?
        /// When it was made.
        package let createdAt: Instant
        /// The last thing that happened.
        package internal(set) var updatedAt: Instant
        /// When it was taken last.
        package internal(set) var takenAt: Instant?
        /// Our first reply.
        package internal(set) var respondedAt: Instant?
        /// The customer's last word, from which the response is due; none while we owe nothing.
        package internal(set) var owedSince: Instant?
        /// When it was resolved last.
        package internal(set) var resolvedAt: Instant?
        /// When it was closed.
        package internal(set) var closedAt: Instant?
        /// What was said, oldest first.
        package internal(set) var comments: [Comment] = []
        /// The files.
        package internal(set) var attachments: [Attachment] = []
        /// The attempts to call back.
        package internal(set) var calls: [Call] = []
        /// The remote sessions.
        package internal(set) var remoteSessions: [RemoteSession] = []
        /// The work noted.
        package internal(set) var times: [Time] = []
    }

    /// A word on a ticket.
    package struct Comment: Equatable, Sendable {
        /// `reply` (ours), `note` (internal) or `customer`.
        package let kind: String
        /// A login, or the requester's email.
        package let author: String
        /// The text.
        package let body: String
        /// When it happened.
        package let at: Instant
    }

    /// A file that came with the request.
    package struct Attachment: Equatable, Sendable {
        /// The name.
        package let name: String
        /// The media type.
        package let type: String
        /// What is in it.
        package let text: String
        /// When it happened.
        package let at: Instant
    }

    /// A call-back attempt.
    package struct Call: Equatable, Sendable {
        /// The login of who did it.
        package let by: String
        /// `reached`, `no-answer`, `busy`, `voicemail` or `wrong-number`.
        package let result: String
        /// A remark for ourselves.
        package let remark: String?
        /// When it happened.
        package let at: Instant
    }

    /// A remote-control session.
    package struct RemoteSession: Equatable, Sendable {
        /// The login of who did it.
        package let by: String
        /// What the remote-control program calls it.
        package let reference: String
        /// The email of the person who agreed to it.
        package let consent: String
        /// When it began.
        package let startedAt: Instant
        /// When it ended; nothing while it goes on.
        package let stoppedAt: Instant?
        /// What was changed; known once it has stopped.
        package let changes: String?
    }

    /// Time spent.
    package struct Time: Equatable, Sendable {
        /// The login of who did it.
        package let by: String
        /// Minutes of it.
        package let minutes: Int
        /// Whether the customer pays for it.
        package let billable: Bool
        /// A remark for ourselves.
        package let remark: String?
        /// When it happened.
        package let at: Instant
    }
}
