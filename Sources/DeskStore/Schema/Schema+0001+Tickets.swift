extension Schema {
    /// Tickets, and what belongs to one.
    static let tickets = """
        -- Requests. Without text the column is NULL. `dueFrom` is the instant the
        -- response is counted from, `dueAt` the result; both are empty while no response
        -- is due. `laterAt` is until when an open one was put aside: the queue hides
        -- it until then. Long text stands last, so that lists never read it.
        CREATE TABLE ticket (
            number INTEGER PRIMARY KEY,
            organisationId INTEGER NOT NULL REFERENCES organisation,
            requesterId INTEGER NOT NULL REFERENCES account,
            subject TEXT NOT NULL CHECK (subject <> ''),
            phone TEXT,
            channel TEXT NOT NULL CHECK (channel IN ('web', 'phone') OR channel IN ('email', 'api')),
            topicId INTEGER REFERENCES topic,
            lane TEXT NOT NULL CHECK (lane IN ('fast', 'standard')),
            state TEXT NOT NULL
                CHECK (state IN ('new', 'open') OR state IN ('waiting', 'resolved') OR state = 'closed'),
            ownerId INTEGER REFERENCES consultant,
            claimedAt INTEGER,
            touchedAt INTEGER,
            deadline INTEGER,
            laterAt INTEGER,
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
            CHECK (laterAt IS NULL OR state = 'open'),
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
        -- Serve: lists narrowed to one organisation, requester, owner (or none), topic or state, newest first;
        -- and how many an organisation has open.
        CREATE INDEX ticketByOrganisation ON ticket (organisationId, state, number);
        CREATE INDEX ticketByRequester ON ticket (requesterId, state, number);
        CREATE INDEX ticketByOwner ON ticket (ownerId, state, number);
        CREATE INDEX ticketByTopic ON ticket (topicId, state, number) WHERE topicId IS NOT NULL;
        CREATE INDEX ticketByState ON ticket (state, number);
        -- Serve: --created and --updated, and statistics over a span of time.
        CREATE INDEX ticketByCreation ON ticket (createdAt);
        CREATE INDEX ticketByUpdate ON ticket (updatedAt);
        -- Serves: closing what has been resolved for long.
        CREATE INDEX ticketResolved ON ticket (resolvedAt) WHERE state = 'resolved';
        -- Serves: what was put aside.
        CREATE INDEX ticketLater ON ticket (laterAt) WHERE laterAt IS NOT NULL;
        -- Serves: charges of a month.
        CREATE INDEX ticketCharges ON ticket (priceAcceptedAt) WHERE priceAcceptedAt IS NOT NULL;

        -- How many tickets stand in each part of the queue, so that places and sizes need no walk through it. A part
        -- holds what is due on one day or, where no response is due, five hundred numbers; parts are in service order.
        -- No number in it is below `lowest` or above `highest`.
        CREATE TABLE queuePart (
            lane TEXT NOT NULL CHECK (lane IN ('fast', 'standard')),
            part INTEGER NOT NULL,
            tickets INTEGER NOT NULL CHECK (tickets >= 0),
            unowned INTEGER NOT NULL CHECK (unowned BETWEEN 0 AND tickets),
            lowest INTEGER NOT NULL,
            highest INTEGER NOT NULL CHECK (highest >= lowest),
            PRIMARY KEY (lane, part)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER queuePartJoined AFTER INSERT ON ticket WHEN NEW.state IN ('new', 'open')
        BEGIN
            INSERT INTO queuePart (lane, part, tickets, unowned, lowest, highest)
            VALUES (NEW.lane, ifnull(NEW.dueAt / 86400, 1000000000 + NEW.number / 500), 1, NEW.state = 'new',
                NEW.number, NEW.number)
            ON CONFLICT (lane, part) DO UPDATE
                SET tickets = tickets + 1, unowned = unowned + excluded.unowned,
                    lowest = min(lowest, excluded.lowest), highest = max(highest, excluded.highest);
        END;
        CREATE TRIGGER queuePartChanged AFTER UPDATE OF lane, state, dueAt ON ticket
        WHEN NEW.lane <> OLD.lane OR NEW.state <> OLD.state OR NEW.dueAt IS NOT OLD.dueAt
        BEGIN
            INSERT INTO queuePart (lane, part, tickets, unowned, lowest, highest)
            SELECT NEW.lane, ifnull(NEW.dueAt / 86400, 1000000000 + NEW.number / 500), 1, NEW.state = 'new',
                NEW.number, NEW.number
            WHERE NEW.state IN ('new', 'open')
            ON CONFLICT (lane, part) DO UPDATE
                SET tickets = tickets + 1, unowned = unowned + excluded.unowned,
                    lowest = min(lowest, excluded.lowest), highest = max(highest, excluded.highest);
            UPDATE queuePart SET tickets = tickets - 1, unowned = unowned - (OLD.state = 'new')
            WHERE OLD.state IN ('new', 'open') AND lane = OLD.lane
                AND part = ifnull(OLD.dueAt / 86400, 1000000000 + OLD.number / 500);
            DELETE FROM queuePart
            WHERE tickets = 0 AND lane = OLD.lane
                AND part = ifnull(OLD.dueAt / 86400, 1000000000 + OLD.number / 500);
        END;

        -- Tickets are never deleted; numbers are never used twice.
        CREATE TRIGGER ticketStays BEFORE DELETE ON ticket BEGIN
            SELECT RAISE(ABORT, 'ticketStays');
        END;

        -- When the customer sits at the computer: each week on the days of a bit
        -- mask (1 Monday … 64 Sunday), or on one date; minutes of the local day. While
        -- the ticket stands in the queue, `callableBy` tells who may call: its owner,
        -- or anybody where that is 0.
        CREATE TABLE ticketWindow (
            id INTEGER PRIMARY KEY,
            ticketNumber INTEGER NOT NULL REFERENCES ticket,
            days INTEGER CHECK (days BETWEEN 1 AND 127),
            date TEXT CHECK (date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
            fromMinute INTEGER NOT NULL CHECK (fromMinute BETWEEN 0 AND 1439),
            toMinute INTEGER NOT NULL CHECK (toMinute BETWEEN 1 AND 1440),
            callableBy INTEGER,
            CHECK ((days IS NULL) <> (date IS NULL)),
            CHECK (fromMinute < toMinute)
        ) STRICT;
        -- Serves: the windows of the tickets shown.
        CREATE INDEX ticketWindowByTicket ON ticketWindow (ticketNumber);
        -- Serves: whom to call, the window that closes soonest first.
        CREATE INDEX ticketWindowCallable
            ON ticketWindow (callableBy, date, toMinute, ticketNumber, fromMinute, days)
            WHERE callableBy IS NOT NULL;
        CREATE TRIGGER ticketWindowOpened AFTER INSERT ON ticketWindow
        BEGIN
            UPDATE ticketWindow
            SET callableBy = (SELECT CASE state WHEN 'new' THEN 0 WHEN 'open' THEN ownerId END
                FROM ticket WHERE number = NEW.ticketNumber)
            WHERE id = NEW.id;
        END;
        CREATE TRIGGER ticketWindowTurned AFTER UPDATE OF state, ownerId ON ticket
        WHEN NEW.state <> OLD.state OR NEW.ownerId IS NOT OLD.ownerId
        BEGIN
            UPDATE ticketWindow SET callableBy = CASE NEW.state WHEN 'new' THEN 0 WHEN 'open' THEN NEW.ownerId END
            WHERE ticketNumber = NEW.number;
        END;

        -- Spans in which the response time is stopped: of waiting for the customer or, `aside`, of being put
        -- aside by us.
        CREATE TABLE ticketPause (
            ticketNumber INTEGER NOT NULL REFERENCES ticket,
            fromAt INTEGER NOT NULL,
            untilAt INTEGER CHECK (untilAt >= fromAt),
            aside INTEGER NOT NULL DEFAULT 0 CHECK (aside IN (0, 1)),
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
            sourceId TEXT,
            body TEXT NOT NULL CHECK (body <> ''),
            CHECK ((consultantId IS NULL) <> (accountId IS NULL)),
            CHECK ((kind = 'customer') = (accountId IS NOT NULL))
        ) STRICT;
        -- Serves: the thread of a ticket.
        CREATE INDEX commentByTicket ON comment (ticketNumber, id);
        -- Serves: how fast the desk has answered lately.
        CREATE INDEX commentReplies ON comment (id, createdAt) WHERE kind = 'reply';
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
        -- Serves: what a person has sent.
        CREATE INDEX attachmentByAccount ON attachment (accountId) WHERE accountId IS NOT NULL;
        -- Serves: whether a file is still needed.
        CREATE INDEX attachmentByDigest ON attachment (sha256);

        -- Mails that are a ticket (`commentId` is NULL then) or a comment, as they came;
        -- the bytes lie in attachments/ under their SHA-256, until the row goes.
        CREATE TABLE letter (
            id INTEGER PRIMARY KEY,
            ticketNumber INTEGER NOT NULL REFERENCES ticket,
            commentId INTEGER REFERENCES comment,
            accountId INTEGER NOT NULL REFERENCES account,
            size INTEGER NOT NULL CHECK (size >= 0),
            sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
            createdAt INTEGER NOT NULL
        ) STRICT;
        -- Serves: the letters of a ticket.
        CREATE INDEX letterByTicket ON letter (ticketNumber);
        -- Serves: whether a file is still needed.
        CREATE INDEX letterByDigest ON letter (sha256);
        -- Serves: what has been kept for long enough.
        CREATE INDEX letterByCreation ON letter (createdAt);

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

        -- Colleagues who watch a requester's ticket: they may read it and get what is mailed.
        CREATE TABLE ticketWatcher (
            ticketNumber INTEGER NOT NULL REFERENCES ticket,
            accountId INTEGER NOT NULL REFERENCES account,
            createdAt INTEGER NOT NULL,
            PRIMARY KEY (ticketNumber, accountId)
        ) STRICT, WITHOUT ROWID;
        -- Serves: what a person watches.
        CREATE INDEX ticketWatcherByAccount ON ticketWatcher (accountId, ticketNumber);

        -- Links between tickets; `relates` is kept once, lower number first.
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

        -- Where a ticket was moved in from, what it was called there, and the
        -- SHA-256 of what was read: the same is recognised without another look.
        CREATE TABLE ticketOrigin (
            ticketNumber INTEGER PRIMARY KEY REFERENCES ticket,
            source TEXT NOT NULL CHECK (source <> ''),
            sourceId TEXT NOT NULL CHECK (sourceId <> ''),
            digest BLOB NOT NULL CHECK (length(digest) = 32),
            importedAt INTEGER NOT NULL,
            importedById INTEGER NOT NULL REFERENCES consultant,
            UNIQUE (source, sourceId)
        ) STRICT;

        -- Links to tickets that have not been moved in yet, with what `ticketLink`
        -- or `ticketMerge` is going to hold.
        CREATE TABLE ticketExpected (
            id INTEGER PRIMARY KEY,
            ticketNumber INTEGER NOT NULL REFERENCES ticket,
            kind TEXT NOT NULL CHECK (kind IN ('relates', 'duplicates', 'blocks', 'merged')),
            source TEXT NOT NULL,
            sourceId TEXT NOT NULL,
            at INTEGER NOT NULL,
            before TEXT,
            UNIQUE (source, sourceId, kind, ticketNumber)
        ) STRICT;
        CREATE INDEX ticketExpectedByTicket ON ticketExpected (ticketNumber);

        """
}
