-- The graph once more, as tables: all that it holds. What the chains ask for comes first in each row.
CREATE TABLE state (stamp TEXT NOT NULL, form TEXT NOT NULL);
CREATE TABLE document (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, number TEXT, number_folded TEXT, symbol TEXT, type TEXT, title TEXT,
    issuer TEXT, level TEXT, date_text TEXT, status TEXT, province TEXT, findings TEXT, date TEXT, year INTEGER,
    effective_from TEXT, expires TEXT, received TEXT, number_squeezed TEXT, title_folded TEXT, words TEXT, addressees TEXT,
    recipients TEXT, signer TEXT, signer_title TEXT, signed_for TEXT, urgency TEXT, secrecy TEXT, files TEXT,
    dates_seen TEXT, date_reason TEXT, other_numbers TEXT, decided TEXT
);
CREATE TABLE task (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, item TEXT, text TEXT, due TEXT, due_hour TEXT, due_printed TEXT, moved_by TEXT,
    extended TEXT, due_text TEXT, recurrence TEXT, state TEXT, report_to TEXT, path TEXT, member TEXT, page INTEGER,
    start INTEGER, "end" INTEGER, place TEXT, decided TEXT
);
CREATE TABLE agency (
    id INTEGER PRIMARY KEY, key TEXT NOT NULL, name TEXT, name_folded TEXT, level TEXT, since TEXT, until TEXT
);
CREATE TABLE relation (
    kind TEXT, source INTEGER, target INTEGER, partial INTEGER, inferred INTEGER, effective TEXT, evidence TEXT,
    confidence, sentence TEXT, pinpoints TEXT, decided TEXT, in_full TEXT,
    PRIMARY KEY (source, kind, target)
) WITHOUT ROWID;
CREATE TABLE rejected (
    source INTEGER, target INTEGER, relations TEXT, partial INTEGER, inferred INTEGER, effective TEXT, evidence TEXT,
    confidence, sentence TEXT, pinpoints TEXT, decided TEXT,
    PRIMARY KEY (source, target)
) WITHOUT ROWID;
CREATE TABLE has_task (source INTEGER, target INTEGER, PRIMARY KEY (source, target)) WITHOUT ROWID;
CREATE TABLE assigned_to (source INTEGER, target INTEGER, role TEXT, PRIMARY KEY (source, target)) WITHOUT ROWID;
CREATE TABLE issued_by (source INTEGER, target INTEGER, PRIMARY KEY (source, target)) WITHOUT ROWID;
CREATE TABLE addressed_to (source INTEGER, target INTEGER, PRIMARY KEY (source, target)) WITHOUT ROWID;
CREATE TABLE part_of (source INTEGER, target INTEGER, PRIMARY KEY (source, target)) WITHOUT ROWID;
CREATE TABLE succeeded_by (source INTEGER, target INTEGER, date TEXT, PRIMARY KEY (source, target)) WITHOUT ROWID;
