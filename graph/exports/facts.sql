-- What tells documents from others, for those that name them.
SELECT key, number, symbol, type, title, issuer, date_text AS date FROM document
