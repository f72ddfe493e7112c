-- Version 4: what the join made of the statements. All of it can be made anew at any time.

-- Events across reports, numbered in the order in which they were first told of: what they are now.
CREATE TABLE event (
    number   INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,          -- E, the first report, a full stop, the number of its statement
    type     TEXT,                          -- this and the next ones NULL while the join is under way
    mode     TEXT,
    status   TEXT,
    first    TEXT,                          -- day of the first report with a date
    last     TEXT,                          -- and of the last one
    changed  TEXT,                          -- day of the report with which its status came to be what it is
    undated  INTEGER,                       -- 1: a report without a date tells of it too
    earliest TEXT,                          -- its first day
    latest   TEXT,                          -- and last day
    place    TEXT,
    place_country TEXT,
    issue    TEXT,
    review   TEXT,                          -- machine, confirmed, corrected, added; mixed
    reports  INTEGER,                       -- how many tell of it
    families INTEGER,                       -- in how many different texts
    origins  INTEGER,                       -- from how many independent origins
    cancels  INTEGER,                       -- number of the event that it calls off
    cancels_since TEXT                      -- and the day of the report that says so; NULL: undated
) STRICT;
CREATE INDEX event_by_cancels ON event (cancels) WHERE cancels IS NOT NULL;
CREATE INDEX event_by_last ON event (last);
CREATE INDEX event_by_changed ON event (changed, origins);

-- An event as `dateline events --json` tells it, without cancelled_by (told by the event that calls it
-- off: event.cancels), and what decides to which track it belongs.
CREATE TABLE event_card (
    event   INTEGER PRIMARY KEY REFERENCES event,
    card    BLOB NOT NULL,                  -- JSON, deflated (zlib)
    outline TEXT                            -- JSON; NULL: it bears on no negotiation
) STRICT;

-- Which statement speaks of which event.
CREATE TABLE member (
    report INTEGER NOT NULL REFERENCES report,
    local  TEXT NOT NULL,                   -- the statement in the report's latest reading
    event  INTEGER NOT NULL REFERENCES event,
    step   INTEGER NOT NULL,                -- statements of a report with one step were put to the event together
    why    TEXT NOT NULL,                   -- JSON: points for and against, and what it was kept apart from
    PRIMARY KEY (report, local)
) STRICT, WITHOUT ROWID;
CREATE INDEX member_by_event ON member (event);

-- What an event was from which day on.
CREATE TABLE stage (
    event  INTEGER NOT NULL REFERENCES event,
    number INTEGER NOT NULL,                -- from 1
    as_of  TEXT,                            -- day of the report; NULL: undated
    status TEXT NOT NULL,
    report TEXT NOT NULL,                   -- id of the report that tells it
    PRIMARY KEY (event, number)
) STRICT, WITHOUT ROWID;

-- From whom what is told of an event comes, copies and quotations counted once.
CREATE TABLE event_origin (
    event  INTEGER NOT NULL REFERENCES event,
    number INTEGER NOT NULL,                -- from 1
    name   TEXT NOT NULL,
    kind   TEXT NOT NULL,                   -- outlet, named, anonymous, document
    stance TEXT NOT NULL,
    statements INTEGER NOT NULL,            -- how many come from it
    PRIMARY KEY (event, number)
) STRICT, WITHOUT ROWID;

-- What statements of an event differ about: a row for each value.
CREATE TABLE contradiction (
    event  INTEGER NOT NULL REFERENCES event,
    number INTEGER NOT NULL,                -- of the difference, from 1
    value_number INTEGER NOT NULL,          -- of the value, from 1
    slot   TEXT NOT NULL,                   -- place, when, number, status
    kind   TEXT NOT NULL,                   -- contradiction, revision
    value  TEXT NOT NULL,
    statements INTEGER NOT NULL,            -- how many say so
    origins INTEGER NOT NULL,               -- from how many origins
    PRIMARY KEY (event, number, value_number)
) STRICT, WITHOUT ROWID;

-- Negotiations.
CREATE TABLE track (
    number INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE,            -- T and the id of its first event, without E
    title  TEXT NOT NULL,
    status TEXT NOT NULL,
    first  TEXT,                            -- day of its first report
    last   TEXT,                            -- and of its last one
    plan   TEXT NOT NULL,                   -- hash of which events make it
    card   BLOB NOT NULL                    -- as `dateline tracks --json` tells it: JSON, deflated (zlib)
) STRICT;

-- Events of a track.
CREATE TABLE track_event (
    track INTEGER NOT NULL REFERENCES track,
    event INTEGER NOT NULL REFERENCES event,
    round INTEGER,                          -- from 1; NULL: no meeting of the parties
    PRIMARY KEY (track, event)
) STRICT, WITHOUT ROWID;
CREATE INDEX track_event_by_event ON track_event (event);

-- Who takes part in a track.
CREATE TABLE track_party (
    track  INTEGER NOT NULL REFERENCES track,
    role   TEXT NOT NULL,                   -- party, mediator, host
    number INTEGER NOT NULL,                -- from 1
    name   TEXT NOT NULL,
    PRIMARY KEY (track, role, number)
) STRICT, WITHOUT ROWID;

-- Who wants what in a track.
CREATE TABLE position (
    track    INTEGER NOT NULL REFERENCES track,
    number   INTEGER NOT NULL,              -- from 1
    party    TEXT NOT NULL,
    position TEXT NOT NULL,                 -- demand, offer, condition, accept, refuse
    issue    TEXT,
    since    TEXT,                          -- day of the first report that tells of it
    event    TEXT NOT NULL,                 -- id of the event that takes it
    answers  TEXT,                          -- and of the one that it answers
    PRIMARY KEY (track, number)
) STRICT, WITHOUT ROWID;

-- The first report of a report's family of texts.
CREATE TABLE family (
    report INTEGER PRIMARY KEY REFERENCES report,
    first  INTEGER NOT NULL REFERENCES report
) STRICT;
CREATE INDEX family_by_first ON family (first);

-- How far the join has come: one row, or none before the first.
CREATE TABLE joined (
    batch    INTEGER NOT NULL,
    decision INTEGER NOT NULL,
    version  INTEGER NOT NULL               -- of the join's own rules
) STRICT;
