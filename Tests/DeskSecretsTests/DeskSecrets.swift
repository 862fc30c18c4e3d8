import Testing

/// All promises of DeskSecrets.
@Suite struct DeskSecretsPromises {}
