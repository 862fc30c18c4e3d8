extension Schema {
    /// The first schema. Times are seconds since the epoch, money is in minor
    /// units, words are those of the JSON output.
    ///
    /// Where rows come by the thousand, words are checked two by two: for a longer list SQLite makes a table
    /// anew at each insert, which was a tenth of an import.
    static let version1 = customers + tickets + statistics + records

    /// The desk and its customers.
    private static let customers = """
        -- One row: what holds for the whole database. `latestAt` is the latest
        -- instant a change was made at. `clockAt` is what the clock said at the last
        -- change or refusal; tokens are judged by it too, so that a clock set back
        -- revives nothing. `tokenSweptAt` is how far expired tokens have been
        -- counted. `tokens` numbers tokens, `waiting` counts tickets that wait. `erasedAt` is when the first was erased
        -- of whom the full-text index may still hold words; it goes when that has been
        -- merged. `searchFrom` is set while that index is made anew: tickets below it are not
        -- in it yet. `hookedId` is the audit entry that the hook was given last. `source` tells
        -- this desk's tickets from those of
        -- others, wherever they are moved to.
        CREATE TABLE desk (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            source TEXT NOT NULL,
            createdAt INTEGER NOT NULL,
            latestAt INTEGER NOT NULL,
            clockAt INTEGER NOT NULL DEFAULT 0,
            tokenSweptAt INTEGER NOT NULL DEFAULT 0,
            tokens INTEGER NOT NULL DEFAULT 0,
            waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting >= 0),
            erasedAt INTEGER,
            searchFrom INTEGER,
            hookedId INTEGER
        ) STRICT;

        -- The vendor's people and the web site's service user, by login. `awayToId` stands in for one who is
        -- away until `awayUntilAt`; `watchingAt` is when one looked at `queue watch` last.
        CREATE TABLE consultant (
            id INTEGER PRIMARY KEY,
            login TEXT NOT NULL UNIQUE CHECK (login <> ''),
            name TEXT NOT NULL CHECK (name <> ''),
            email TEXT NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('admin', 'consultant', 'web')),
            disabledAt INTEGER,
            createdAt INTEGER NOT NULL,
            awayUntilAt INTEGER,
            awayToId INTEGER REFERENCES consultant,
            watchingAt INTEGER
        ) STRICT;

        -- The keys that let consultants in from other machines; each is one consultant's.
        CREATE TABLE consultantKey (
            fingerprint TEXT PRIMARY KEY,
            consultantId INTEGER NOT NULL REFERENCES consultant,
            type TEXT NOT NULL CHECK (type <> ''),
            body TEXT NOT NULL CHECK (body <> ''),
            comment TEXT NOT NULL,
            createdAt INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- Rules that differ from their defaults.
        CREATE TABLE rule (
            key TEXT PRIMARY KEY,
            value TEXT NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- Days on which the desk is closed besides public holidays.
        CREATE TABLE closure (
            date TEXT PRIMARY KEY CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            reason TEXT NOT NULL CHECK (reason <> '')
        ) STRICT, WITHOUT ROWID;

        -- What a fast response costs, from a day on.
        CREATE TABLE price (
            fromDate TEXT PRIMARY KEY CHECK (fromDate GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            amount INTEGER NOT NULL CHECK (amount >= 0),
            currency TEXT NOT NULL CHECK (currency GLOB '[A-Z][A-Z][A-Z]')
        ) STRICT, WITHOUT ROWID;

        -- The managed list of what tickets are about.
        CREATE TABLE topic (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL UNIQUE CHECK (name <> ''),
            disabledAt INTEGER
        ) STRICT;

        -- Ways to look at the queue that have a name: flags of `queue list`, a JSON array. Those without a
        -- consultant are the desk's.
        CREATE TABLE queueView (
            id INTEGER PRIMARY KEY,
            name TEXT NOT NULL CHECK (name <> ''),
            consultantId INTEGER REFERENCES consultant,
            flags TEXT NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX queueViewByName ON queueView (name, ifnull(consultantId, 0));

        -- Texts of answers that are given again and again. Those without a consultant are the desk's.
        CREATE TABLE cannedText (
            id INTEGER PRIMARY KEY,
            key TEXT NOT NULL CHECK (key <> ''),
            consultantId INTEGER REFERENCES consultant,
            body TEXT NOT NULL CHECK (body <> '')
        ) STRICT;
        CREATE UNIQUE INDEX cannedTextByKey ON cannedText (key, ifnull(consultantId, 0));

        -- When each of cron's jobs last ended well.
        CREATE TABLE heartbeat (
            job TEXT PRIMARY KEY,
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;

        -- Customers. `vacatedAt` is the audited decision to leave one without an
        -- active administrator; it goes when there is one again.
        CREATE TABLE organisation (
            id INTEGER PRIMARY KEY,
            code TEXT NOT NULL UNIQUE
                CHECK (length(code) BETWEEN 2 AND 32 AND code NOT GLOB '*[^a-z0-9-]*'),
            name TEXT NOT NULL CHECK (name <> ''),
            ico TEXT CHECK (length(ico) = 8 AND ico NOT GLOB '*[^0-9]*'),
            contract TEXT,
            language TEXT NOT NULL CHECK (language IN ('cs', 'en')),
            suspendedAt INTEGER,
            suspendedReason TEXT,
            vacatedAt INTEGER,
            createdAt INTEGER NOT NULL,
            CHECK ((suspendedAt IS NULL) = (suspendedReason IS NULL))
        ) STRICT;

        -- The addresses named in contracts: who reads one may open the first account.
        CREATE TABLE contractEmail (
            id INTEGER PRIMARY KEY,
            organisationId INTEGER NOT NULL REFERENCES organisation,
            email TEXT NOT NULL,
            emailKey TEXT NOT NULL,
            createdAt INTEGER NOT NULL,
            UNIQUE (organisationId, emailKey)
        ) STRICT;
        -- Serves: whose contract email is this?
        CREATE INDEX contractEmailByKey ON contractEmail (emailKey);

        -- People. `emailKey` is the address as it is compared. An account without
        -- a password is invited; an active one has a password. One that was merged keeps only
        -- its address and name, and its address stands for `mergedIntoId`, which is not merged itself.
        CREATE TABLE account (
            id INTEGER PRIMARY KEY,
            organisationId INTEGER NOT NULL REFERENCES organisation,
            email TEXT NOT NULL,
            emailKey TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL CHECK (name <> ''),
            phone TEXT,
            role TEXT NOT NULL CHECK (role IN ('administrator', 'user')),
            state TEXT NOT NULL CHECK (state IN ('invited', 'active') OR state IN ('disabled', 'erased')),
            language TEXT CHECK (language IN ('cs', 'en')),
            failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
            lockedUntil INTEGER,
            lastLoginAt INTEGER,
            createdAt INTEGER NOT NULL,
            disabledReason TEXT,
            erasedAt INTEGER,
            mergedIntoId INTEGER REFERENCES account,
            passwordHash TEXT,
            CHECK (state <> 'active' OR passwordHash IS NOT NULL),
            CHECK (state NOT IN ('invited', 'erased') OR passwordHash IS NULL),
            CHECK ((state = 'erased') = (erasedAt IS NOT NULL)),
            CHECK (mergedIntoId IS NULL OR state = 'disabled')
        ) STRICT;
        -- Serves: an organisation's people, and its active administrators.
        CREATE INDEX accountByOrganisation ON account (organisationId, role, state, mergedIntoId);
        -- Serves: the accounts that have become part of another.
        CREATE INDEX accountMerged ON account (mergedIntoId) WHERE mergedIntoId IS NOT NULL;

        -- The last active administrator stays, unless leaving the seat vacant is meant.
        CREATE TRIGGER accountKeepsAdministrator BEFORE UPDATE OF role, state, organisationId ON account
        WHEN OLD.role = 'administrator' AND OLD.state = 'active'
            AND (NEW.role <> 'administrator' OR NEW.state <> 'active'
                OR NEW.organisationId <> OLD.organisationId)
            AND (SELECT vacatedAt FROM organisation WHERE id = OLD.organisationId) IS NULL
            AND NOT EXISTS (
                SELECT 1 FROM account WHERE organisationId = OLD.organisationId AND id <> OLD.id
                    AND role = 'administrator' AND state = 'active')
        BEGIN
            SELECT RAISE(ABORT, 'lastAdministrator');
        END;
        -- Accounts are never deleted: their tickets stay.
        CREATE TRIGGER accountStays BEFORE DELETE ON account BEGIN
            SELECT RAISE(ABORT, 'accountStays');
        END;
        -- A seat that is filled again is no longer vacant by decision.
        CREATE TRIGGER seatFilled AFTER UPDATE OF role, state, organisationId ON account
        WHEN NEW.role = 'administrator' AND NEW.state = 'active'
        BEGIN
            UPDATE organisation SET vacatedAt = NULL WHERE id = NEW.organisationId AND vacatedAt IS NOT NULL;
        END;
        CREATE TRIGGER seatFilledByNew AFTER INSERT ON account
        WHEN NEW.role = 'administrator' AND NEW.state = 'active'
        BEGIN
            UPDATE organisation SET vacatedAt = NULL WHERE id = NEW.organisationId AND vacatedAt IS NOT NULL;
        END;

        -- One-time secrets: only the SHA-256 of one is here. Clustered by expiry,
        -- so that sweeping reads and removes neighbouring rows. `accountId` is whom
        -- it was issued for; a registration has an address and a name instead, and
        -- `recovery` tells one that replaces an administrator who left.
        CREATE TABLE token (
            expiresAt INTEGER NOT NULL,
            id INTEGER NOT NULL,
            purpose TEXT NOT NULL CHECK (purpose IN ('reset', 'invitation', 'registration', 'email-change')),
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            accountId INTEGER REFERENCES account,
            organisationId INTEGER NOT NULL REFERENCES organisation,
            email TEXT,
            emailKey TEXT,
            name TEXT,
            recovery INTEGER NOT NULL DEFAULT 0 CHECK (recovery IN (0, 1)),
            issuedAt INTEGER NOT NULL,
            usedAt INTEGER,
            revokedAt INTEGER,
            PRIMARY KEY (expiresAt, id),
            CHECK ((purpose = 'registration') = (accountId IS NULL)),
            CHECK (purpose NOT IN ('registration', 'email-change') OR email IS NOT NULL),
            CHECK (usedAt IS NULL OR revokedAt IS NULL)
        ) STRICT, WITHOUT ROWID;
        -- Serves: redeeming.
        CREATE UNIQUE INDEX tokenByDigest ON token (digest);
        -- Serves: voiding sisters, listing a person's, the flood limit.
        CREATE INDEX tokenByAccount ON token (accountId, purpose, issuedAt) WHERE accountId IS NOT NULL;
        -- Serves: voiding an organisation's registrations, and their flood limit.
        CREATE INDEX tokenByOrganisation ON token (organisationId, issuedAt) WHERE accountId IS NULL;

        -- An administrator proposed by one consultant, to be approved by another. Acting
        -- as somebody else makes no second person, so the user who proposed is kept too.
        CREATE TABLE appointment (
            id INTEGER PRIMARY KEY,
            organisationId INTEGER NOT NULL REFERENCES organisation,
            accountId INTEGER NOT NULL REFERENCES account,
            reason TEXT NOT NULL CHECK (reason <> ''),
            proposedById INTEGER NOT NULL REFERENCES consultant,
            proposedByUser TEXT NOT NULL,
            approvedById INTEGER REFERENCES consultant,
            createdAt INTEGER NOT NULL,
            approvedAt INTEGER,
            CHECK ((approvedById IS NULL) = (approvedAt IS NULL)),
            CHECK (approvedById <> proposedById)
        ) STRICT;

        """
}
