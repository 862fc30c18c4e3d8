import Testing

/// All promises of DeskMail.
@Suite struct DeskMailPromises {}
