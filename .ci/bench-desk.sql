-- Fills a desk that `desk init` has made with $tickets tickets, the same every time: what `make bench` and
-- people who look at speed work on. Three in a hundred stand in the queue. Run by the sqlite3 shell:
--   sqlite3 desk.db ".parameter set \$tickets 1000000" ".parameter set \$now 1795424400" ".read .ci/bench-desk.sql"
PRAGMA journal_mode = TRUNCATE;
PRAGMA synchronous = OFF;
BEGIN;
INSERT INTO consultant (login, name, email, role, createdAt)
WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 12)
SELECT 'konzultant' || i, 'Konzultant ' || i, 'k' || i || '@podpora.example', 'consultant', $now FROM n;
INSERT INTO topic (name) VALUES ('mzdy'), ('personalistika'), ('docházka'), ('výkazy'), ('portál'), ('instalace');
INSERT INTO organisation (code, name, language, createdAt)
WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 400)
SELECT 'obec-' || i, 'Obec ' || i, 'cs', $now FROM n;
INSERT INTO account (organisationId, email, emailKey, name, phone, role, state, createdAt)
WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
SELECT 1 + i % 400, 'ucetni' || i || '@obec' || (1 + i % 400) || '.example',
    'ucetni' || i || '@obec' || (1 + i % 400) || '.example', 'Účetní ' || i, '+420 777 ' || (100000 + i),
    iif(i <= 400, 'administrator', 'user'), 'invited', $now FROM n;
-- `r` is a number without a pattern to the eye; five years of tickets, of the last six in a hundred half are unsolved.
CREATE TEMP TABLE draft AS
WITH RECURSIVE n(i) AS (VALUES (1) UNION ALL SELECT i + 1 FROM n WHERE i < $tickets)
SELECT i AS number, (i * 2654435761) % 4294967296 / 64 AS r, i > $tickets - $tickets * 6 / 100 AND i % 2 = 0 AS queued,
    $now - ($tickets - i) * (157680000 / $tickets) - 3600 AS createdAt
FROM n;
INSERT INTO ticket (number, organisationId, requesterId, subject, channel, topicId, lane, state, ownerId, claimedAt,
    touchedAt, createdAt, updatedAt, dueFrom, dueAt, respondedAt, resolvedAt, closedAt, priceAmount, priceCurrency,
    priceAcceptedBy, priceAcceptedAt, description, errorMessage, steps)
SELECT number, (SELECT organisationId FROM account WHERE id = 1 + r % 2000), 1 + r % 2000,
    CASE r % 5 WHEN 0 THEN 'Výplatní páska se netiskne' WHEN 1 THEN 'Chyba při uzávěrce měsíce'
        WHEN 2 THEN 'Nelze odeslat přehled ČSSZ' WHEN 3 THEN 'Špatně spočtená dovolená'
        ELSE 'Dotaz na nastavení srážek' END || ' ' || number,
    CASE r % 4 WHEN 0 THEN 'phone' WHEN 1 THEN 'email' ELSE 'web' END, 1 + r / 7 % 6,
    iif(r % 40 = 0, 'fast', 'standard'),
    CASE WHEN NOT queued THEN 'closed' WHEN r % 3 = 0 THEN 'open' ELSE 'new' END,
    CASE WHEN NOT queued THEN 1 + r % 13 WHEN r % 3 = 0 THEN 1 + r % 13 END,
    CASE WHEN NOT queued OR r % 3 = 0 THEN createdAt + 600 END,
    CASE WHEN NOT queued OR r % 3 = 0 THEN createdAt + 600 END,
    createdAt, iif(queued, createdAt + 7200, createdAt + 612000 + r % 200000),
    iif(queued, createdAt, NULL), iif(queued, createdAt + 28800 + r % 86400, NULL),
    iif(queued, NULL, createdAt + 3600 + r % 20000), iif(queued, NULL, createdAt + 7200 + r % 200000),
    iif(queued, NULL, createdAt + 612000 + r % 200000),
    iif(r % 40 = 0, 150000, NULL), iif(r % 40 = 0, 'CZK', NULL),
    iif(r % 40 = 0, 'ucetni' || (1 + r % 2000) || '@obec.example', NULL), iif(r % 40 = 0, createdAt, NULL),
    'Po poslední aktualizaci se u zaměstnance číslo ' || r || ' nespočítá náhrada za dovolenou.',
    iif(r % 2 = 0, 'Chyba ' || (r % 900), NULL), iif(r % 3 = 0, 'Otevřít mzdy, zvolit uzávěrku, potvrdit.', NULL)
FROM draft ORDER BY number;
INSERT INTO ticketWindow (ticketNumber, days, fromMinute, toMinute)
SELECT number, 1 + r % 31, 480 + r % 120, 600 + r % 300 FROM draft WHERE queued AND r % 4 <> 3;
INSERT INTO comment (ticketNumber, kind, consultantId, createdAt, body)
SELECT number, 'reply', 1 + r % 13, createdAt + 3600 + r % 20000, 'Dobrý den, opravu posíláme v příloze.'
FROM draft WHERE NOT queued ORDER BY createdAt + 3600 + r % 20000;
INSERT INTO call (ticketNumber, consultantId, result, inWindow, createdAt)
SELECT number, 1 + r % 13, CASE r % 3 WHEN 0 THEN 'no-answer' ELSE 'reached' END, 1, createdAt + 3000 + r % 9000
FROM draft WHERE r % 6 = 0;
INSERT INTO measure (kind, at, ticketNumber, seconds, inTime, missed, missing)
SELECT iif(r % 40 = 0, 'fast', 'standard'), createdAt + 3600 + r % 20000, number, (3600 + r % 20000) / 3, r % 9 > 0, r % 2, 0
FROM draft WHERE NOT queued ORDER BY createdAt + 3600 + r % 20000;
INSERT INTO measure (kind, at, ticketNumber, seconds, inTime, missed, missing)
SELECT 'resolution', createdAt + 7200 + r % 200000, number, (7200 + r % 200000) / 3, 0, 0, 0
FROM draft WHERE NOT queued ORDER BY createdAt + 7200 + r % 200000;
COMMIT;
INSERT INTO ticketSearch (ticketSearch) VALUES ('rebuild');
