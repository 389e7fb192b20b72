-- The graph once more, as tables. What the chains ask of the graph is all that stands here.
CREATE TABLE state (stamp TEXT NOT NULL, form TEXT NOT NULL);
CREATE TABLE document (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, number TEXT, number_folded TEXT, symbol TEXT, type TEXT, title TEXT,
    issuer TEXT, level TEXT, date_text TEXT, status TEXT, province TEXT, findings TEXT
);
CREATE TABLE task (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, item TEXT, text TEXT, due TEXT, due_printed TEXT, moved_by TEXT,
    extended TEXT, due_text TEXT, recurrence TEXT, state TEXT, report_to TEXT, path TEXT, member TEXT, page INTEGER, start INTEGER
);
CREATE TABLE agency (id INTEGER PRIMARY KEY, key TEXT NOT NULL, name TEXT);
CREATE TABLE relation (
    kind TEXT, source INTEGER, target INTEGER, partial INTEGER, inferred INTEGER, effective TEXT, evidence TEXT,
    PRIMARY KEY (source, kind, target)
) WITHOUT ROWID;
CREATE TABLE has_task (source INTEGER, target INTEGER, PRIMARY KEY (source, target)) WITHOUT ROWID;
CREATE TABLE assigned_to (source INTEGER, target INTEGER, role TEXT, PRIMARY KEY (source, target)) WITHOUT ROWID;
