-- What files were read, what each said, and what of it the graph holds already; `changed` are the contents that it does not hold as they are.
CREATE TABLE IF NOT EXISTS file (
    place TEXT PRIMARY KEY, name TEXT NOT NULL, content TEXT NOT NULL, stamp TEXT NOT NULL DEFAULT ''
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS file_content ON file (content);
CREATE TABLE IF NOT EXISTS reading (
    content TEXT NOT NULL, part INTEGER NOT NULL, reader TEXT NOT NULL, rules TEXT NOT NULL,
    member TEXT, reading TEXT NOT NULL, text BLOB, PRIMARY KEY (content, part)
);
DROP INDEX IF EXISTS reading_made;
CREATE INDEX IF NOT EXISTS reading_made_of ON reading (reader, rules, content);
CREATE INDEX IF NOT EXISTS reading_without_text ON reading (content) WHERE text IS NULL;
CREATE INDEX IF NOT EXISTS reading_annex ON reading (content) WHERE instr(reading, '"part":"annex"') AND text NOT NULL;
CREATE TABLE IF NOT EXISTS state (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS written (owner TEXT PRIMARY KEY, hashes BLOB NOT NULL, tally TEXT NOT NULL);

CREATE TABLE IF NOT EXISTS changed (content TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TRIGGER IF NOT EXISTS file_new AFTER INSERT ON file
    BEGIN INSERT INTO changed VALUES (new.content) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER IF NOT EXISTS file_other AFTER UPDATE ON file WHEN (old.name, old.content) != (new.name, new.content)
    BEGIN INSERT INTO changed VALUES (old.content), (new.content) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER IF NOT EXISTS file_gone AFTER DELETE ON file
    BEGIN INSERT INTO changed VALUES (old.content) ON CONFLICT DO NOTHING; END;
CREATE TRIGGER IF NOT EXISTS reading_new AFTER INSERT ON reading
    BEGIN INSERT INTO changed VALUES (new.content) ON CONFLICT DO NOTHING; END;
