-- The tables of the join in version 3, as they were: what the join made of the statements. All of it can be made anew at any time.

-- Events across reports, numbered in the order in which they were first told of.
CREATE TABLE event (
    number INTEGER PRIMARY KEY,
    id     TEXT NOT NULL UNIQUE             -- E, the first report, a full stop, the number of its statement
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
