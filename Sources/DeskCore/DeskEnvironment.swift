package import DeskModel
package import DeskStore

/// What is true on this machine, from `desk.toml` and the process itself.
package struct DeskEnvironment: Sendable {
    /// The mailer's fixed argument list; `nil` where mail cannot leave.
    package let mailer: [String]?
    /// The sender of mail, as an address with or without a name.
    package let from: String?
    /// What links in mail start with, without a slash at the end.
    package let web: String?
    /// What each entry of the audit log is given to; `nil` where nothing is.
    package let hook: [String]?
    /// The folder whose mail templates stand before the suite's own.
    package let templates: String?
    /// What the clock says, for what goes on after the instant of the command; without it that instant.
    package var clock: (@Sendable () -> Instant)?
    /// Opens a file that the command line, or JSON, names.
    package let openFile: OpenAttachment.Door
    /// Is told how far long work has come.
    package let progress: @Sendable (Progress) -> Void
    /// Starts one detached deliverer of mail; never waits and never fails.
    package let deliverSoon: @Sendable () -> Void

    /// Made of its parts, of which none is checked.
    package init(
        mailer: [String]? = nil, from: String? = nil, web: String? = nil, hook: [String]? = nil,
        templates: String? = nil,
        clock: (@Sendable () -> Instant)? = nil,
        openFile: @escaping OpenAttachment.Door = OpenAttachment.open,
        progress: @escaping @Sendable (Progress) -> Void = { _ in },
        deliverSoon: @escaping @Sendable () -> Void = {}
    ) {
        self.mailer = mailer
        self.from = from
        self.web = web
        self.hook = hook
        self.templates = templates
        self.clock = clock
        self.openFile = openFile
        self.progress = progress
        self.deliverSoon = deliverSoon
    }
}
