-- The texts that were read, each with the document that it is of, and the words of all of them. A text that is gone leaves
-- its words behind until the index is made anew: nothing finds them, as no number of a text is given twice.
CREATE TABLE state (stamp TEXT NOT NULL, form TEXT NOT NULL);
CREATE TABLE text (
    id INTEGER PRIMARY KEY AUTOINCREMENT, content TEXT NOT NULL, part INTEGER NOT NULL, sha256 TEXT NOT NULL,
    member TEXT NOT NULL, document TEXT, date TEXT, path TEXT
);
CREATE VIRTUAL TABLE words USING fts5 (text, content = '', columnsize = 0, tokenize = "unicode61 remove_diacritics 2");
INSERT INTO words (words, rank) VALUES ('hashsize', 16777216);
