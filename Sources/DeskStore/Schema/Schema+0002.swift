extension Schema {
    /// The customer's web: who is logged in, how often anybody tried, and how much was read.
    static let version2 = """
        -- Sessions of people in a browser: only the SHA-256 of a session's secret is here.
        -- One is good until so long after `createdAt` and `usedAt` as the rules say.
        CREATE TABLE webSession (
            digest BLOB PRIMARY KEY CHECK (length(digest) = 32),
            accountId INTEGER NOT NULL REFERENCES account,
            createdAt INTEGER NOT NULL,
            usedAt INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        -- Serves: ending all of a person's.
        CREATE INDEX webSessionByAccount ON webSession (accountId);
        -- Serves: removing what is old.
        CREATE INDEX webSessionByTime ON webSession (createdAt);

        -- Attempts that anybody may make, by where they came from: a salted SHA-256 of
        -- the address, or of the network where it is IPv6. Likewise what was read, by whom.
        -- Counted since `firstAt`, an hour at most.
        CREATE TABLE webAttempt (
            source BLOB PRIMARY KEY CHECK (length(source) = 32),
            attempts INTEGER NOT NULL CHECK (attempts >= 0),
            firstAt INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        -- Serves: removing what is old.
        CREATE INDEX webAttemptByTime ON webAttempt (firstAt);

        """
}
