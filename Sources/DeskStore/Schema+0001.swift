extension Schema {
    /// The first schema. Times are seconds since the epoch, money is in minor
    /// units, words are those of the JSON output.
    static let version1 = """
        -- One row: what holds for the whole database. `latestAt` is the latest
        -- instant a change was made at; token expiry is judged by it too, so that
        -- a clock set back revives nothing. `tokenSweptAt` is how far expired
        -- tokens have been counted. `tokens` numbers tokens.
        CREATE TABLE house (
            id INTEGER PRIMARY KEY CHECK (id = 1),
            createdAt INTEGER NOT NULL,
            latestAt INTEGER NOT NULL,
            tokenSweptAt INTEGER NOT NULL DEFAULT 0,
            tokens INTEGER NOT NULL DEFAULT 0
        ) STRICT;

        -- The vendor's people and the web site's service user, by login.
        CREATE TABLE consultant (
            id INTEGER PRIMARY KEY,
            login TEXT NOT NULL UNIQUE CHECK (login <> ''),
            name TEXT NOT NULL CHECK (name <> ''),
            email TEXT NOT NULL,
            role TEXT NOT NULL CHECK (role IN ('admin', 'consultant', 'web')),
            disabledAt INTEGER,
            createdAt INTEGER NOT NULL
        ) STRICT;

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
        -- a password is invited; an active one has a password.
        CREATE TABLE account (
            id INTEGER PRIMARY KEY,
            organisationId INTEGER NOT NULL REFERENCES organisation,
            email TEXT NOT NULL,
            emailKey TEXT NOT NULL UNIQUE,
            name TEXT NOT NULL CHECK (name <> ''),
            phone TEXT,
            role TEXT NOT NULL CHECK (role IN ('administrator', 'user')),
            state TEXT NOT NULL CHECK (state IN ('invited', 'active', 'disabled', 'erased')),
            language TEXT CHECK (language IN ('cs', 'en')),
            failures INTEGER NOT NULL DEFAULT 0 CHECK (failures >= 0),
            lockedUntil INTEGER,
            lastLoginAt INTEGER,
            createdAt INTEGER NOT NULL,
            disabledReason TEXT,
            erasedAt INTEGER,
            passwordHash TEXT,
            CHECK (state <> 'active' OR passwordHash IS NOT NULL),
            CHECK (state NOT IN ('invited', 'erased') OR passwordHash IS NULL),
            CHECK ((state = 'erased') = (erasedAt IS NOT NULL))
        ) STRICT;
        -- Serves: an organisation's people, and its active administrators.
        CREATE INDEX accountByOrganisation ON account (organisationId, role, state);

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

        -- Requests. Without text the column is NULL. `dueFrom` is the instant the
        -- response is counted from, `dueAt` the result; both are empty while no word
        -- of ours is owed. Long text stands last, so that lists never read it.
        CREATE TABLE ticket (
            number INTEGER PRIMARY KEY,
            organisationId INTEGER NOT NULL REFERENCES organisation,
            requesterId INTEGER NOT NULL REFERENCES account,
            subject TEXT NOT NULL CHECK (subject <> ''),
            phone TEXT,
            channel TEXT NOT NULL CHECK (channel IN ('web', 'phone', 'email', 'api')),
            topicId INTEGER REFERENCES topic,
            lane TEXT NOT NULL CHECK (lane IN ('fast', 'standard')),
            state TEXT NOT NULL CHECK (state IN ('new', 'open', 'waiting', 'resolved', 'closed')),
            ownerId INTEGER REFERENCES consultant,
            claimedAt INTEGER,
            touchedAt INTEGER,
            deadline INTEGER,
            createdAt INTEGER NOT NULL,
            updatedAt INTEGER NOT NULL,
            dueFrom INTEGER,
            dueAt INTEGER,
            respondedAt INTEGER,
            resolvedAt INTEGER,
            closedAt INTEGER,
            remindedAt INTEGER,
            priceAmount INTEGER CHECK (priceAmount >= 0),
            priceCurrency TEXT,
            priceAcceptedBy TEXT,
            priceAcceptedAt INTEGER,
            waivedAt INTEGER,
            waivedReason TEXT,
            createdById INTEGER REFERENCES consultant,
            hasDescription INTEGER NOT NULL GENERATED ALWAYS AS (description IS NOT NULL) VIRTUAL,
            hasErrorMessage INTEGER NOT NULL GENERATED ALWAYS AS (errorMessage IS NOT NULL) VIRTUAL,
            hasSteps INTEGER NOT NULL GENERATED ALWAYS AS (steps IS NOT NULL) VIRTUAL,
            errorMessage TEXT CHECK (errorMessage <> ''),
            steps TEXT CHECK (steps <> ''),
            description TEXT CHECK (description <> ''),
            CHECK (state <> 'new' OR ownerId IS NULL),
            CHECK (state <> 'open' OR ownerId IS NOT NULL),
            CHECK ((ownerId IS NULL) = (claimedAt IS NULL)),
            CHECK (state IN ('new', 'open') OR dueAt IS NULL),
            CHECK ((priceAmount IS NULL) = (priceAcceptedAt IS NULL)),
            CHECK (lane <> 'fast' OR priceAmount IS NOT NULL)
        ) STRICT;
        -- Serves: the queue, in service order.
        CREATE INDEX ticketQueue ON ticket (lane, ifnull(dueAt, 9223372036854775807), number)
            WHERE state IN ('new', 'open');
        -- Serves: `queue next` and the unowned part of the queue.
        CREATE INDEX ticketUnowned ON ticket (lane, ifnull(dueAt, 9223372036854775807), number)
            WHERE state = 'new';
        -- Serves: the queue of one consultant, topic or organisation.
        CREATE INDEX ticketQueueByOwner ON ticket (ownerId, lane, ifnull(dueAt, 9223372036854775807), number)
            WHERE state IN ('new', 'open') AND ownerId IS NOT NULL;
        CREATE INDEX ticketQueueByTopic ON ticket (topicId, lane, ifnull(dueAt, 9223372036854775807), number)
            WHERE state IN ('new', 'open');
        CREATE INDEX ticketQueueByOrganisation
            ON ticket (organisationId, lane, ifnull(dueAt, 9223372036854775807), number)
            WHERE state IN ('new', 'open');
        -- Serve: lists narrowed to one organisation, requester, owner, topic or state, newest first.
        CREATE INDEX ticketByOrganisation ON ticket (organisationId, number);
        CREATE INDEX ticketByRequester ON ticket (requesterId, number);
        CREATE INDEX ticketByOwner ON ticket (ownerId, number) WHERE ownerId IS NOT NULL;
        CREATE INDEX ticketByTopic ON ticket (topicId, number) WHERE topicId IS NOT NULL;
        CREATE INDEX ticketByState ON ticket (state, number);
        -- Serve: --created and --updated, and statistics over a span of time.
        CREATE INDEX ticketByCreation ON ticket (createdAt);
        CREATE INDEX ticketByUpdate ON ticket (updatedAt);
        -- Serves: closing what has been resolved for long.
        CREATE INDEX ticketResolved ON ticket (resolvedAt) WHERE state = 'resolved';
        -- Serves: charges of a month.
        CREATE INDEX ticketCharges ON ticket (priceAcceptedAt) WHERE priceAcceptedAt IS NOT NULL;

        -- Tickets are never deleted; numbers are never used twice.
        CREATE TRIGGER ticketStays BEFORE DELETE ON ticket BEGIN
            SELECT RAISE(ABORT, 'ticketStays');
        END;

        -- When the customer sits at the computer: each week on the days of a bit
        -- mask (1 Monday … 64 Sunday), or on one date; minutes of the local day.
        CREATE TABLE ticketWindow (
            id INTEGER PRIMARY KEY,
            ticketNumber INTEGER NOT NULL REFERENCES ticket,
            days INTEGER CHECK (days BETWEEN 1 AND 127),
            date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            fromMinute INTEGER NOT NULL CHECK (fromMinute BETWEEN 0 AND 1439),
            toMinute INTEGER NOT NULL CHECK (toMinute BETWEEN 1 AND 1440),
            CHECK ((days IS NULL) <> (date IS NULL)),
            CHECK (fromMinute < toMinute)
        ) STRICT;
        -- Serves: the windows of the tickets shown.
        CREATE INDEX ticketWindowByTicket ON ticketWindow (ticketNumber);

        -- Spans of waiting for the customer, in which the response time stands still.
        CREATE TABLE ticketPause (
            ticketNumber INTEGER NOT NULL REFERENCES ticket,
            fromAt INTEGER NOT NULL,
            untilAt INTEGER CHECK (untilAt >= fromAt),
            PRIMARY KEY (ticketNumber, fromAt)
        ) STRICT, WITHOUT ROWID;
        -- Serves: whose answer we have waited for longest.
        CREATE INDEX ticketPauseOpen ON ticketPause (fromAt) WHERE untilAt IS NULL;

        -- What has been said: by us to the customer, among us, by the customer.
        CREATE TABLE comment (
            id INTEGER PRIMARY KEY,
            ticketNumber INTEGER NOT NULL REFERENCES ticket,
            kind TEXT NOT NULL CHECK (kind IN ('reply', 'note', 'customer')),
            consultantId INTEGER REFERENCES consultant,
            accountId INTEGER REFERENCES account,
            createdAt INTEGER NOT NULL,
            body TEXT NOT NULL CHECK (body <> ''),
            CHECK ((consultantId IS NULL) <> (accountId IS NULL)),
            CHECK ((kind = 'customer') = (accountId IS NOT NULL))
        ) STRICT;
        -- Serves: the thread of a ticket.
        CREATE INDEX commentByTicket ON comment (ticketNumber, id);
        -- Serves: what a person has written.
        CREATE INDEX commentByAccount ON comment (accountId) WHERE accountId IS NOT NULL;

        -- Files sent with tickets; the bytes lie in attachments/ under their SHA-256.
        CREATE TABLE attachment (
            id INTEGER PRIMARY KEY,
            ticketNumber INTEGER NOT NULL REFERENCES ticket,
            commentId INTEGER REFERENCES comment,
            accountId INTEGER REFERENCES account,
            consultantId INTEGER REFERENCES consultant,
            name TEXT NOT NULL CHECK (name <> ''),
            type TEXT NOT NULL,
            size INTEGER NOT NULL CHECK (size >= 0),
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
            createdAt INTEGER NOT NULL,
            removedAt INTEGER,
            removedReason TEXT
        ) STRICT;
        -- Serves: the attachments of a ticket, and whether it has any.
        CREATE INDEX attachmentByTicket ON attachment (ticketNumber) WHERE removedAt IS NULL;
        -- Serves: whether a file is still needed.
        CREATE INDEX attachmentByDigest ON attachment (sha256);

        -- Attempts to call the customer back.
        CREATE TABLE call (
            id INTEGER PRIMARY KEY,
            ticketNumber INTEGER NOT NULL REFERENCES ticket,
            consultantId INTEGER NOT NULL REFERENCES consultant,
            result TEXT NOT NULL CHECK (result IN ('reached', 'no-answer', 'busy', 'voicemail', 'wrong-number')),
            inWindow INTEGER CHECK (inWindow IN (0, 1)),
            remark TEXT,
            createdAt INTEGER NOT NULL
        ) STRICT;
        -- Serves: the tries so far.
        CREATE INDEX callByTicket ON call (ticketNumber, id);

        -- Remote-control sessions, with the customer's consent.
        CREATE TABLE remoteSession (
            id INTEGER PRIMARY KEY,
            ticketNumber INTEGER NOT NULL REFERENCES ticket,
            consultantId INTEGER NOT NULL REFERENCES consultant,
            reference TEXT NOT NULL CHECK (reference <> ''),
            consentId INTEGER NOT NULL REFERENCES account,
            startedAt INTEGER NOT NULL,
            stoppedAt INTEGER CHECK (stoppedAt >= startedAt),
            changes TEXT,
            CHECK ((stoppedAt IS NULL) = (changes IS NULL))
        ) STRICT;
        -- Serves: the sessions of a ticket.
        CREATE INDEX remoteSessionByTicket ON remoteSession (ticketNumber);
        -- At most one session of a ticket is open.
        CREATE UNIQUE INDEX remoteSessionOpen ON remoteSession (ticketNumber) WHERE stoppedAt IS NULL;

        -- Work done on a ticket, in seconds.
        CREATE TABLE timeEntry (
            id INTEGER PRIMARY KEY,
            ticketNumber INTEGER NOT NULL REFERENCES ticket,
            consultantId INTEGER NOT NULL REFERENCES consultant,
            seconds INTEGER NOT NULL CHECK (seconds > 0),
            billable INTEGER NOT NULL CHECK (billable IN (0, 1)),
            remark TEXT,
            createdAt INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX timeEntryByTicket ON timeEntry (ticketNumber);

        -- Ties between tickets; `relates` is kept once, lower number first.
        CREATE TABLE ticketLink (
            ticketNumber INTEGER NOT NULL REFERENCES ticket,
            kind TEXT NOT NULL CHECK (kind IN ('relates', 'duplicates', 'blocks')),
            otherNumber INTEGER NOT NULL REFERENCES ticket,
            createdAt INTEGER NOT NULL,
            PRIMARY KEY (ticketNumber, kind, otherNumber),
            CHECK (ticketNumber <> otherNumber),
            CHECK (kind <> 'relates' OR ticketNumber < otherNumber)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX ticketLinkByOther ON ticketLink (otherNumber);

        -- A ticket that was merged into another, with what unmerging brings back.
        CREATE TABLE ticketMerge (
            ticketNumber INTEGER PRIMARY KEY REFERENCES ticket,
            intoNumber INTEGER NOT NULL REFERENCES ticket,
            mergedAt INTEGER NOT NULL,
            before TEXT NOT NULL,
            CHECK (ticketNumber <> intoNumber)
        ) STRICT;
        CREATE INDEX ticketMergeByTarget ON ticketMerge (intoNumber);

        -- Messages that came or went by mail, so that answers find their ticket and
        -- a repeat is known.
        CREATE TABLE mailMessage (
            messageId TEXT PRIMARY KEY,
            ticketNumber INTEGER REFERENCES ticket,
            incoming INTEGER NOT NULL CHECK (incoming IN (0, 1)),
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX mailMessageByTicket ON mailMessage (ticketNumber) WHERE ticketNumber IS NOT NULL;

        -- Mail to be sent: the intent, never the text of a secret. A token is
        -- minted when its mail is handed over. `address` is set where the recipient
        -- is neither an account nor a consultant; `detail` is JSON for the template.
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('queued', 'sent', 'failed')),
            accountId INTEGER REFERENCES account,
            consultantId INTEGER REFERENCES consultant,
            address TEXT,
            organisationId INTEGER REFERENCES organisation,
            ticketNumber INTEGER REFERENCES ticket,
            commentId INTEGER REFERENCES comment,
            detail TEXT NOT NULL,
            messageId TEXT NOT NULL UNIQUE,
            attempts INTEGER NOT NULL DEFAULT 0,
            createdAt INTEGER NOT NULL,
            nextAt INTEGER NOT NULL,
            firstTriedAt INTEGER,
            sentAt INTEGER,
            lastError TEXT
        ) STRICT;
        -- Serves: what is to be sent now.
        CREATE INDEX outboxQueued ON outbox (nextAt, id) WHERE state = 'queued';
        -- Serves: parked mail.
        CREATE INDEX outboxFailed ON outbox (id) WHERE state = 'failed';
        -- Serves: the flood limit of registrations.
        CREATE INDEX outboxRegistrations ON outbox (organisationId, createdAt) WHERE kind = 'registration';
        -- Serves: the flood limit and a person's data.
        CREATE INDEX outboxByAccount ON outbox (accountId, kind, createdAt) WHERE accountId IS NOT NULL;

        -- The audit log: append-only, each entry's hash over the one before. Names
        -- no person: subjects are ids, and what changed is held by a salted
        -- commitment, so that erasing a person leaves the chain whole.
        CREATE TABLE audit (
            id INTEGER PRIMARY KEY,
            at INTEGER NOT NULL,
            osUser TEXT NOT NULL,
            asLogin TEXT,
            actingForId INTEGER REFERENCES account,
            verb TEXT NOT NULL,
            subject TEXT NOT NULL,
            commitment BLOB NOT NULL CHECK (length(commitment) = 32),
            hash BLOB NOT NULL CHECK (length(hash) = 32)
        ) STRICT;
        -- Serve: audit list and the history of one thing.
        CREATE INDEX auditBySubject ON audit (subject, id);
        CREATE INDEX auditByTime ON audit (at);
        CREATE TRIGGER auditIsAppended BEFORE INSERT ON audit
        WHEN NEW.id <> (SELECT ifnull(max(id), 0) + 1 FROM audit)
        BEGIN
            SELECT RAISE(ABORT, 'auditIsAppended');
        END;
        CREATE TRIGGER auditIsKept BEFORE UPDATE ON audit BEGIN
            SELECT RAISE(ABORT, 'auditIsKept');
        END;
        CREATE TRIGGER auditIsWhole BEFORE DELETE ON audit BEGIN
            SELECT RAISE(ABORT, 'auditIsWhole');
        END;

        -- What changed, as JSON, opened by its salt. `erasedBy` is the entry of the
        -- erasure that took it out.
        CREATE TABLE auditChange (
            auditId INTEGER PRIMARY KEY REFERENCES audit,
            salt BLOB NOT NULL,
            changes TEXT NOT NULL,
            erasedBy INTEGER REFERENCES audit
        ) STRICT;

        -- The text of tickets as it is searched: one row a ticket. Notes stand apart,
        -- since customers must not find them.
        CREATE VIEW ticketText AS
            SELECT number, subject,
                ifnull(description, '') || char(10) || ifnull(errorMessage, '') || char(10) || ifnull(steps, '')
                    AS body,
                ifnull((SELECT group_concat(body, char(10)) FROM comment
                    WHERE ticketNumber = number AND kind <> 'note'), '') AS conversation,
                ifnull((SELECT group_concat(body, char(10)) FROM comment
                    WHERE ticketNumber = number AND kind = 'note'), '') AS notes
            FROM ticket;
        CREATE VIRTUAL TABLE ticketSearch USING fts5 (
            subject, body, conversation, notes,
            content = 'ticketText', content_rowid = 'number', tokenize = 'unicode61 remove_diacritics 2'
        );

        INSERT INTO house (id, createdAt, latestAt) VALUES (1, 0, 0);
        """
}
