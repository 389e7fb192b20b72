-- What the texts tell, so that a new one is set against those that it concerns and no others.
-- An id is the first 64 bits of a hash of the words that it stands for.

-- What a content of files tells: one row for each text in it, the contents
-- whose headers people corrected, and the names of the files that have a content.
CREATE TABLE IF NOT EXISTS ledger.told (
    content TEXT, part INTEGER, text INTEGER NOT NULL, hash TEXT NOT NULL, file TEXT NOT NULL, body BLOB NOT NULL,
    says TEXT NOT NULL, places INTEGER NOT NULL, PRIMARY KEY (content, part)
);
CREATE INDEX IF NOT EXISTS ledger.told_text ON told (text);
CREATE INDEX IF NOT EXISTS ledger.told_places ON told (content, places);
CREATE TABLE IF NOT EXISTS ledger.corrected (content TEXT PRIMARY KEY) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ledger.named (content TEXT, name TEXT, PRIMARY KEY (content, name)) WITHOUT ROWID;

-- Texts whose files or contents have changed since the graph was brought up, and what each text left in the tables below.
CREATE TABLE IF NOT EXISTS ledger.pending (text INTEGER PRIMARY KEY);
CREATE TABLE IF NOT EXISTS ledger.text (id INTEGER PRIMARY KEY, date TEXT, traces TEXT NOT NULL, account TEXT NOT NULL);
-- The dates alone: nearly every text cites some document, whose page would else be read for each of them.
CREATE INDEX IF NOT EXISTS ledger.text_date ON text (id, date);

CREATE TABLE IF NOT EXISTS ledger.standing (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

-- What a text says of a document that it states in full; what it looked up; which document it is by the rules, and
-- which by what people decided; whom it names
-- and with which claim; whom a place may mean; from which other documents it proves an edge; of which documents it moves
-- a deadline, as the text of which later one.
CREATE TABLE IF NOT EXISTS ledger.says (key INTEGER, saying INTEGER, text INTEGER, PRIMARY KEY (key, saying, text)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ledger.asks (lookup INTEGER, text INTEGER, PRIMARY KEY (lookup, text)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ledger.owns (document INTEGER, text INTEGER, PRIMARY KEY (document, text)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ledger.copies (document INTEGER, text INTEGER, PRIMARY KEY (document, text)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ledger.names (
    document INTEGER, claim INTEGER, times INTEGER, text INTEGER, PRIMARY KEY (document, claim, text)
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ledger.may_be (document INTEGER, text INTEGER, PRIMARY KEY (document, text)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ledger.proves (document INTEGER, text INTEGER, PRIMARY KEY (document, text)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ledger.moves (
    document INTEGER, later INTEGER, text INTEGER, PRIMARY KEY (document, later, text)
) WITHOUT ROWID;

-- The words behind the ids, and how keys are found.
CREATE TABLE IF NOT EXISTS ledger.saying (id INTEGER PRIMARY KEY, words TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS ledger.claim (id INTEGER PRIMARY KEY, words TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS ledger.found_by (lookup INTEGER, key INTEGER, PRIMARY KEY (lookup, key)) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS ledger.key (id INTEGER PRIMARY KEY, printed TEXT NOT NULL);
CREATE TABLE IF NOT EXISTS ledger.printed (id INTEGER PRIMARY KEY, printed TEXT NOT NULL);

-- The documents of the graph with what others rest on: their days and how they are described.
CREATE TABLE IF NOT EXISTS ledger.document (id INTEGER PRIMARY KEY, days TEXT NOT NULL, words TEXT NOT NULL);

-- Which documents of several days build on which others: by the days of those, the right one is chosen.
CREATE TABLE IF NOT EXISTS ledger.dated_by (document INTEGER, other INTEGER, PRIMARY KEY (other, document)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS ledger.dated_by_document ON dated_by (document);

-- Who meets which agency, by which name and on which side of the merger: documents, and agencies below and before it.
CREATE TABLE IF NOT EXISTS ledger.meets (
    agency TEXT, name TEXT, day TEXT, witness INTEGER, PRIMARY KEY (agency, name, day, witness)
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS ledger.meets_witness ON meets (witness);
