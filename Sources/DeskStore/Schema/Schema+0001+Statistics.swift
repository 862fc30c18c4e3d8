extension Schema {
    /// What statistics are counted from, kept as tickets move.
    static let statistics = """
        -- What is measured of a ticket, when it happens and by the rules of that moment:
        -- the first answer, as what was promised (`fast` or `standard`), the resolution,
        -- and each wait for the customer that has ended. `seconds` are of working time,
        -- `missed` are the customer's windows that passed without a call before the
        -- answer, `missing` the parts that the request lacked at the end of a wait, as
        -- bits. What is about as long is of one band: of a minute up to an hour, of five
        -- up to ten hours, then of thirty.
        CREATE TABLE measure (
            kind TEXT NOT NULL
                CHECK (kind IN ('fast', 'standard') OR kind IN ('resolution', 'wait')),
            at INTEGER NOT NULL,
            ticketNumber INTEGER NOT NULL REFERENCES ticket,
            seconds INTEGER NOT NULL CHECK (seconds >= 0),
            inTime INTEGER NOT NULL CHECK (inTime IN (0, 1)),
            missed INTEGER NOT NULL CHECK (missed >= 0),
            missing INTEGER NOT NULL CHECK (missing BETWEEN 0 AND 31),
            band INTEGER NOT NULL GENERATED ALWAYS AS (
                CASE WHEN kind = 'wait' THEN missing
                    WHEN seconds < 3600 THEN seconds / 60
                    WHEN seconds < 36000 THEN 48 + seconds / 300
                    ELSE 148 + seconds / 1800 END) VIRTUAL,
            PRIMARY KEY (kind, at, ticketNumber)
        ) STRICT, WITHOUT ROWID;
        CREATE TRIGGER measureOfAnswer AFTER UPDATE OF respondedAt ON ticket
        WHEN OLD.respondedAt IS NOT NULL AND NEW.respondedAt IS NOT OLD.respondedAt
        BEGIN
            DELETE FROM measure
            WHERE kind IN ('fast', 'standard') AND at = OLD.respondedAt AND ticketNumber = OLD.number;
        END;
        CREATE TRIGGER measureOfResolution AFTER UPDATE OF resolvedAt ON ticket
        WHEN OLD.resolvedAt IS NOT NULL AND NEW.resolvedAt IS NOT OLD.resolvedAt
        BEGIN
            DELETE FROM measure
            WHERE kind = 'resolution' AND at = OLD.resolvedAt AND ticketNumber = OLD.number;
        END;
        CREATE TRIGGER measureOfWait AFTER UPDATE OF untilAt ON ticketPause
        WHEN OLD.aside = 0 AND OLD.untilAt > OLD.fromAt AND NEW.untilAt IS NOT OLD.untilAt
        BEGIN
            DELETE FROM measure WHERE kind = 'wait' AND at = OLD.untilAt AND ticketNumber = OLD.ticketNumber;
        END;
        CREATE TRIGGER measureOfWaitGone AFTER DELETE ON ticketPause
        WHEN OLD.aside = 0 AND OLD.untilAt > OLD.fromAt
        BEGIN
            DELETE FROM measure WHERE kind = 'wait' AND at = OLD.untilAt AND ticketNumber = OLD.ticketNumber;
        END;

        -- The measures of each day of UTC by their bands (of waits: by what was missing).
        CREATE TABLE dayTotal (
            kind TEXT NOT NULL
                CHECK (kind IN ('fast', 'standard') OR kind IN ('resolution', 'wait')),
            day INTEGER NOT NULL,
            band INTEGER NOT NULL,
            measures INTEGER NOT NULL CHECK (measures >= 0),
            seconds INTEGER NOT NULL CHECK (seconds >= 0),
            inTime INTEGER NOT NULL CHECK (inTime BETWEEN 0 AND measures),
            missed INTEGER NOT NULL CHECK (missed >= 0),
            PRIMARY KEY (kind, day, band)
        ) STRICT, WITHOUT ROWID;

        -- What happened in each quarter of an hour, of which days of every time zone are made:
        -- tickets created, how many of these stand now and how; resolutions; calls, and those
        -- that reached somebody.
        CREATE TABLE quarterTotal (
            quarter INTEGER PRIMARY KEY,
            created INTEGER NOT NULL DEFAULT 0 CHECK (created >= 0),
            unowned INTEGER NOT NULL DEFAULT 0 CHECK (unowned >= 0),
            owned INTEGER NOT NULL DEFAULT 0 CHECK (owned >= 0),
            waiting INTEGER NOT NULL DEFAULT 0 CHECK (waiting >= 0),
            resolved INTEGER NOT NULL DEFAULT 0 CHECK (resolved >= 0),
            calls INTEGER NOT NULL DEFAULT 0 CHECK (calls >= 0),
            reached INTEGER NOT NULL DEFAULT 0 CHECK (reached BETWEEN 0 AND calls)
        ) STRICT;
        CREATE TRIGGER measureCounted AFTER INSERT ON measure
        BEGIN
            INSERT INTO dayTotal (kind, day, band, measures, seconds, inTime, missed)
            VALUES (NEW.kind, NEW.at / 86400, NEW.band, 1, NEW.seconds, NEW.inTime, NEW.missed)
            ON CONFLICT (kind, day, band) DO UPDATE
                SET measures = measures + 1, seconds = seconds + excluded.seconds,
                    inTime = inTime + excluded.inTime, missed = missed + excluded.missed;
            INSERT INTO quarterTotal (quarter, resolved)
            SELECT NEW.at / 900, 1 WHERE NEW.kind = 'resolution'
            ON CONFLICT (quarter) DO UPDATE SET resolved = resolved + 1;
        END;
        CREATE TRIGGER measureTakenBack AFTER DELETE ON measure
        BEGIN
            UPDATE dayTotal
            SET measures = measures - 1, seconds = seconds - OLD.seconds, inTime = inTime - OLD.inTime,
                missed = missed - OLD.missed
            WHERE kind = OLD.kind AND day = OLD.at / 86400 AND band = OLD.band;
            DELETE FROM dayTotal
            WHERE measures = 0 AND kind = OLD.kind AND day = OLD.at / 86400 AND band = OLD.band;
            UPDATE quarterTotal SET resolved = resolved - 1
            WHERE OLD.kind = 'resolution' AND quarter = OLD.at / 900;
        END;
        CREATE TRIGGER ticketCounted AFTER INSERT ON ticket
        BEGIN
            INSERT INTO quarterTotal (quarter, created, unowned, owned, waiting)
            VALUES (NEW.createdAt / 900, 1, NEW.state = 'new', NEW.state = 'open', NEW.state = 'waiting')
            ON CONFLICT (quarter) DO UPDATE
                SET created = created + 1, unowned = unowned + excluded.unowned,
                    owned = owned + excluded.owned, waiting = waiting + excluded.waiting;
            UPDATE desk SET waiting = waiting + 1 WHERE NEW.state = 'waiting';
        END;
        CREATE TRIGGER ticketCountedAnew AFTER UPDATE OF state, createdAt ON ticket
        WHEN NEW.state <> OLD.state OR NEW.createdAt <> OLD.createdAt
        BEGIN
            UPDATE quarterTotal
            SET created = created - 1, unowned = unowned - (OLD.state = 'new'),
                owned = owned - (OLD.state = 'open'), waiting = waiting - (OLD.state = 'waiting')
            WHERE quarter = OLD.createdAt / 900;
            INSERT INTO quarterTotal (quarter, created, unowned, owned, waiting)
            VALUES (NEW.createdAt / 900, 1, NEW.state = 'new', NEW.state = 'open', NEW.state = 'waiting')
            ON CONFLICT (quarter) DO UPDATE
                SET created = created + 1, unowned = unowned + excluded.unowned,
                    owned = owned + excluded.owned, waiting = waiting + excluded.waiting;
            UPDATE desk SET waiting = waiting + (NEW.state = 'waiting') - (OLD.state = 'waiting')
            WHERE (NEW.state = 'waiting') <> (OLD.state = 'waiting');
        END;
        CREATE TRIGGER callCounted AFTER INSERT ON call
        BEGIN
            INSERT INTO quarterTotal (quarter, calls, reached)
            VALUES (NEW.createdAt / 900, 1, NEW.result = 'reached')
            ON CONFLICT (quarter) DO UPDATE
                SET calls = calls + 1, reached = reached + excluded.reached;
        END;

        """
}
