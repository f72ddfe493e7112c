-- The record on disk, version 4 (with joined.sql). Public: Datasette, R and Python may read every table.
-- Times of events are local civil minutes (2024-03-31T23:59); moments of the record are UTC (RFC 3339).
-- Offsets are Unicode code points into report.text, half-open.

-- What read the reports: the fingerprint of models, rules, lexicons and the user's own data.
CREATE TABLE kit (
    fingerprint TEXT PRIMARY KEY,
    version     TEXT NOT NULL,              -- of the program
    first_used  TEXT NOT NULL               -- moment
) STRICT, WITHOUT ROWID;

-- One write to the record: all of it is there or nothing of it.
CREATE TABLE batch (
    number INTEGER PRIMARY KEY,
    at     TEXT NOT NULL,                   -- moment: the record's own clock
    kit    TEXT NOT NULL REFERENCES kit,
    why    TEXT NOT NULL CHECK (why IN ('add', 'reread'))
) STRICT;

-- A report as it came in. The same text from the same outlet, day and address is the same report.
CREATE TABLE report (
    number    INTEGER PRIMARY KEY,
    id        TEXT NOT NULL UNIQUE,         -- first 16 hexadecimal digits of a hash over outlet, day, address, text
    name      TEXT NOT NULL,                -- the input's id, or the file's stem
    outlet    TEXT,
    agency    TEXT,
    byline    TEXT,
    place     TEXT,                         -- of the dateline, as written
    published TEXT,                         -- day or moment as given; NULL: unknown
    published_origin TEXT,
    updated   TEXT,
    retrieved TEXT,
    title     TEXT,
    url       TEXT,
    language  TEXT,
    read      INTEGER NOT NULL,             -- 0: in a language without rules and models
    sha256    TEXT NOT NULL,                -- of the text
    revises   TEXT,                         -- the report that stood at the same address before
    batch     INTEGER NOT NULL REFERENCES batch,
    text      TEXT NOT NULL
) STRICT;
CREATE INDEX report_by_day ON report (published);
CREATE INDEX report_by_outlet ON report (outlet COLLATE NOCASE);
CREATE INDEX report_by_url ON report (url) WHERE url IS NOT NULL;
CREATE INDEX report_by_text ON report (sha256);

-- What one kit read in one report. Older readings stay.
CREATE TABLE reading (
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

-- A statement of an event: what one reading of one report says.
CREATE TABLE statement (
    number   INTEGER PRIMARY KEY,
    reading  INTEGER NOT NULL REFERENCES reading,
    report   INTEGER NOT NULL REFERENCES report,
    id       TEXT NOT NULL,                 -- in its report: v3; a later reading of the same words keeps it, none is used twice
    local    TEXT NOT NULL,                 -- in its reading; + and a number: added by a person
    current  INTEGER NOT NULL,              -- 1: stands in the record now
    review   TEXT NOT NULL CHECK (review IN ('machine', 'confirmed', 'corrected', 'rejected', 'added')),
    published TEXT,                         -- of its report
    type     TEXT NOT NULL,
    mode     TEXT,
    quad     INTEGER NOT NULL,
    plover   TEXT,                          -- type as the codebook codes it; NULL: no event there
    status   TEXT NOT NULL,
    stated_status TEXT,
    factuality TEXT NOT NULL,
    phase    TEXT,
    position TEXT,
    start    INTEGER NOT NULL,              -- of its clause
    "end"    INTEGER NOT NULL,
    trigger  TEXT NOT NULL,
    trigger_start INTEGER NOT NULL,
    trigger_end INTEGER NOT NULL,
    issue    TEXT,
    value    TEXT,                          -- TIMEX3 value of its date
    relation TEXT,
    earliest TEXT,
    latest   TEXT,
    place    TEXT,                          -- name
    place_country TEXT,
    place_precision TEXT,
    lat      REAL,
    lon      REAL,
    origin_kind TEXT NOT NULL,              -- of the last of its chain
    origin   TEXT,                          -- and its name; NULL: the report itself, or nobody is named
    same_as  TEXT,
    score    REAL NOT NULL,
    place_read_as TEXT,                     -- what was read, where people joined or parted names; NULL: the same
    UNIQUE (reading, local)
) STRICT;
CREATE INDEX statement_by_published ON statement (published, report, trigger_start) WHERE current;
CREATE INDEX statement_by_type ON statement (type, status) WHERE current;
CREATE INDEX statement_by_status ON statement (status) WHERE current;
CREATE INDEX statement_by_time ON statement (earliest) WHERE current;
CREATE INDEX statement_by_place ON statement (place COLLATE NOCASE) WHERE current;
CREATE INDEX statement_by_place_country ON statement (place_country) WHERE current;
CREATE INDEX statement_by_review ON statement (review, score) WHERE current;
CREATE INDEX statement_by_report ON statement (report);
CREATE INDEX statement_by_origin ON statement (origin COLLATE NOCASE) WHERE current;

-- Who takes part in a statement; one row for every entity of the phrase.
CREATE TABLE party (
    statement INTEGER NOT NULL REFERENCES statement,
    role      TEXT NOT NULL CHECK (role IN ('actor', 'recipient', 'mediator', 'host')),
    number    INTEGER NOT NULL,             -- in the text's order, from 0
    phrase    TEXT NOT NULL,                -- as it stands in the text
    name      TEXT NOT NULL,
    kind      TEXT NOT NULL,
    country   TEXT,
    code      TEXT,
    read_as   TEXT,                         -- the name that was read, where people joined or parted names
    PRIMARY KEY (statement, role, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX party_by_name ON party (name COLLATE NOCASE);
CREATE INDEX party_by_country ON party (country);
CREATE INDEX party_by_read_as ON party (read_as COLLATE NOCASE) WHERE read_as IS NOT NULL;

-- Through whom a statement came: from the one nearest the report to its origin.
CREATE TABLE link (
    statement INTEGER NOT NULL REFERENCES statement,
    number    INTEGER NOT NULL,             -- from 0
    kind      TEXT NOT NULL,                -- outlet, named, anonymous, document, none
    name      TEXT,
    affiliation TEXT,                       -- whose source an unnamed one is
    stance    TEXT NOT NULL,
    read_as   TEXT,                         -- the name that was read, where people joined or parted names
    PRIMARY KEY (statement, number)
) STRICT, WITHOUT ROWID;
CREATE INDEX link_by_name ON link (name COLLATE NOCASE);
CREATE INDEX link_by_read_as ON link (read_as COLLATE NOCASE) WHERE read_as IS NOT NULL;

-- Words of titles and texts. Letters, digits and marks of every script make words; case and Latin
-- accents do not count.
CREATE VIRTUAL TABLE words USING fts5 (
    title, text, content = 'report', content_rowid = 'number',
    tokenize = "unicode61 remove_diacritics 2 categories 'L* N* Co Mn Mc'"
);

-- What a person decided: about a statement, about a report's outlet or day, about names. Rows are never
-- changed: `undoes` takes an earlier one back. The words and their place are a statement's anchor: they
-- find it again in a later reading, and in another file.
CREATE TABLE decision (
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
    undoes  INTEGER REFERENCES decision
) STRICT;
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
