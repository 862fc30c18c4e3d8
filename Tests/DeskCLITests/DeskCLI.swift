import Testing

/// All promises of DeskCLI.
@Suite struct DeskCLIPromises {}
