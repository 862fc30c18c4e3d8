extension DemoDesk {
    /// A request with all that has happened to it.
    package struct Ticket: Equatable, Sendable {
        package let number: Int
        /// The requester's email.
        package let requester: String
        /// The requester's organisation, by code.
        package let organisation: String
        package let subject: String
        package let description: String
        package let errorMessage: String?
        package let steps: String?
        package let phone: String?
        /// When the customer can be reached, as they wrote it: `po-pá 8-11`.
        package let windows: [String]
        /// `web`, `phone`, `email` or `api`.
        package let channel: String
        package let topic: Topic
        /// `standard` or `fast`; a fast one accepted the desk's price when it was created.
        package let lane: String
        package let deadline: Instant?
        /// `new`, `open`, `waiting`, `resolved` or `closed`.
        package internal(set) var state = "new"
        /// The login of the consultant who has it.
        package internal(set) var owner: String?
        package let createdAt: Instant
        /// The last thing that happened.
        package internal(set) var updatedAt: Instant
        /// When it was taken last.
        package internal(set) var takenAt: Instant?
        /// Our first reply.
        package internal(set) var respondedAt: Instant?
        /// The customer's last word, from which the response is due; none while we owe nothing.
        package internal(set) var owedSince: Instant?
        package internal(set) var resolvedAt: Instant?
        package internal(set) var closedAt: Instant?
        package internal(set) var comments: [Comment] = []
        package internal(set) var attachments: [Attachment] = []
        package internal(set) var calls: [Call] = []
        package internal(set) var remoteSessions: [RemoteSession] = []
        package internal(set) var times: [Time] = []
    }

    /// A word on a ticket.
    package struct Comment: Equatable, Sendable {
        /// `reply` (ours), `note` (internal) or `customer`.
        package let kind: String
        /// A login, or the requester's email.
        package let author: String
        package let body: String
        package let at: Instant
    }

    /// A file that came with the request.
    package struct Attachment: Equatable, Sendable {
        package let name: String
        package let type: String
        package let text: String
        package let at: Instant
    }

    /// A call-back attempt.
    package struct Call: Equatable, Sendable {
        package let by: String
        /// `reached`, `no-answer`, `busy`, `voicemail` or `wrong-number`.
        package let result: String
        package let remark: String?
        package let at: Instant
    }

    /// A remote-control session.
    package struct RemoteSession: Equatable, Sendable {
        package let by: String
        /// What the remote-control program calls it.
        package let reference: String
        /// The email of the person who agreed to it.
        package let consent: String
        package let startedAt: Instant
        package let stoppedAt: Instant?
        /// What was changed; known once it has stopped.
        package let changes: String?
    }

    /// Time spent.
    package struct Time: Equatable, Sendable {
        package let by: String
        package let minutes: Int
        package let billable: Bool
        package let remark: String?
        package let at: Instant
    }
}
