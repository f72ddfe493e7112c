-- From version 1 to 2: readings know the day and outlet they were read with; decisions are about
-- reports and names too; names that were read stand beside those that people joined them under; releases.
CREATE TABLE reading_next (
    number  INTEGER PRIMARY KEY,
    report  INTEGER NOT NULL REFERENCES report,
    kit     TEXT NOT NULL REFERENCES kit,
    batch   INTEGER NOT NULL REFERENCES batch,
    current INTEGER NOT NULL,               -- 1: the latest of its report
    record  BLOB NOT NULL,                  -- dateline/1 as JSON without the text, deflated (zlib)
    published TEXT,                         -- the day of publication that it was read with
    outlet  TEXT,                           -- and the outlet: both may be corrected later
    UNIQUE (report, kit, published, outlet)
) STRICT;
INSERT INTO reading_next SELECT g.number, g.report, g.kit, g.batch, g.current, g.record, r.published, r.outlet
    FROM reading g JOIN report r ON r.number = g.report;
DROP TABLE reading;
ALTER TABLE reading_next RENAME TO reading;

CREATE TABLE decision_next (
    number  INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,                  -- moment
    by      TEXT NOT NULL,
    verdict TEXT NOT NULL CHECK (verdict IN ('confirmed', 'corrected', 'rejected', 'added', 'merged', 'split', 'undone')),
    about   TEXT NOT NULL CHECK (about IN ('statement', 'report', 'name')),
    report  INTEGER REFERENCES report,      -- NULL: a name, everywhere
    sha256  TEXT,                           -- of the text that was judged
    statement TEXT,                         -- its id: v3; this and the next ones NULL unless about a statement
    reading INTEGER REFERENCES reading,     -- that was judged
    local   TEXT,                           -- and the statement in it
    quote   TEXT,                           -- the words of its trigger (W3C TextQuoteSelector)
    prefix  TEXT,                           -- up to 32 code points before them
    suffix  TEXT,                           -- and after them
    start   INTEGER,                        -- their first code point
    slot    TEXT,                           -- what is corrected
    was     TEXT,                           -- what stood there; the name that is merged or split
    value   TEXT,                           -- what should; NULL: nothing
    why     TEXT,
    undoes  INTEGER REFERENCES decision_next
) STRICT;
INSERT INTO decision_next SELECT number, at, by, verdict, 'statement', report, sha256, statement, reading, local,
    quote, prefix, suffix, start, slot, was, value, why, undoes FROM decision;
DROP TABLE decision;
ALTER TABLE decision_next RENAME TO decision;

ALTER TABLE statement ADD COLUMN place_read_as TEXT;
ALTER TABLE party ADD COLUMN read_as TEXT;
ALTER TABLE link ADD COLUMN read_as TEXT;
CREATE INDEX party_by_read_as ON party (read_as COLLATE NOCASE) WHERE read_as IS NOT NULL;
CREATE INDEX link_by_read_as ON link (read_as COLLATE NOCASE) WHERE read_as IS NOT NULL;
CREATE INDEX decision_by_report ON decision (report);
CREATE INDEX decision_undone ON decision (undoes) WHERE undoes IS NOT NULL;
CREATE INDEX decision_elsewhere ON decision (about) WHERE about <> 'statement';

-- A state of the record that was published under a name.
CREATE TABLE release (
    number   INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE,
    at       TEXT NOT NULL,                 -- moment of the last write to the record before it
    reviewed INTEGER NOT NULL,              -- 1: only what a person confirmed, corrected or added
    state    TEXT NOT NULL                  -- SHA-256 of the lines of its statements
) STRICT;

-- What each release changed: its statements are the latest rows up to it that are not NULL.
CREATE TABLE released (
    statement TEXT NOT NULL,                -- REPORT#v3
    release   INTEGER NOT NULL REFERENCES release,
    slots     TEXT,                         -- JSON: the slots as they stood; NULL: no longer there
    PRIMARY KEY (statement, release)
) STRICT, WITHOUT ROWID;
