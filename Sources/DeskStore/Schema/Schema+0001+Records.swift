extension Schema {
    /// Mail, the audit log and the text that is searched.
    static let records = """
        -- Messages that came or went by mail, so that answers find their ticket and
        -- a repeat is known.
        CREATE TABLE mailMessage (
            messageId TEXT PRIMARY KEY,
            ticketNumber INTEGER REFERENCES ticket,
            incoming INTEGER NOT NULL CHECK (incoming IN (0, 1)),
            at INTEGER NOT NULL
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX mailMessageByTicket ON mailMessage (ticketNumber) WHERE ticketNumber IS NOT NULL;
        -- Serves: what came of late without a ticket, for an erasure.
        CREATE INDEX mailMessageLoose ON mailMessage (at) WHERE ticketNumber IS NULL;

        -- Mail to be sent: the intent, never the text of a secret. A token is
        -- minted when its mail is handed over. `address` is set where the recipient
        -- is neither an account nor a consultant; `detail` is JSON for the template.
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY,
            kind TEXT NOT NULL,
            state TEXT NOT NULL CHECK (state IN ('queued', 'sent') OR state = 'failed'),
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
        -- Serves: whether anybody was told that nobody takes a ticket.
        CREATE INDEX outboxUntaken ON outbox (ticketNumber) WHERE kind = 'fast-untaken';
        -- Serves: lists narrowed to a state, and parked mail.
        CREATE INDEX outboxByState ON outbox (state, id);
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
        -- Serves: what an erasure vouches for.
        CREATE INDEX auditChangeErased ON auditChange (erasedBy) WHERE erasedBy IS NOT NULL;
        CREATE TRIGGER auditChangeIsAppended BEFORE INSERT ON auditChange
        WHEN NEW.auditId <> (SELECT max(id) FROM audit) OR NEW.erasedBy IS NOT NULL
        BEGIN
            SELECT RAISE(ABORT, 'auditChangeIsAppended');
        END;
        -- Only an erasure, as the last entry, writes changes anew.
        CREATE TRIGGER auditChangeIsKept BEFORE UPDATE ON auditChange
        WHEN NEW.auditId <> OLD.auditId OR NOT EXISTS (
            SELECT 1 FROM audit WHERE id = NEW.erasedBy AND verb = 'account erase'
                AND id = (SELECT max(id) FROM audit))
        BEGIN
            SELECT RAISE(ABORT, 'auditChangeIsKept');
        END;
        CREATE TRIGGER auditChangeIsWhole BEFORE DELETE ON auditChange BEGIN
            SELECT RAISE(ABORT, 'auditChangeIsWhole');
        END;

        -- Answers to changes made with --once, for whoever asks again. `key` and `request`
        -- are SHA-256; `inputs` names what was read, `content` is its SHA-256, and secrets
        -- among it are held by an Argon2 hash. Without `output` the answer is not kept.
        CREATE TABLE onceAnswer (
            key BLOB PRIMARY KEY CHECK (length(key) = 32),
            at INTEGER NOT NULL,
            request BLOB NOT NULL CHECK (length(request) = 32),
            inputs TEXT NOT NULL,
            content BLOB NOT NULL CHECK (length(content) = 32),
            secretHash TEXT,
            status INTEGER NOT NULL CHECK (status BETWEEN 0 AND 255),
            output BLOB,
            talk BLOB,
            CHECK ((output IS NULL) = (talk IS NULL))
        ) STRICT, WITHOUT ROWID;
        -- Serves: removing what is old.
        CREATE INDEX onceAnswerByTime ON onceAnswer (at);

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

        INSERT INTO desk (id, source, createdAt, latestAt) VALUES (1, 'desk-' || lower(hex(randomblob(5))), 0, 0);
        """
}
