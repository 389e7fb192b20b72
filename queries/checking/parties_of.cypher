// id: parties_of
// vi: Những văn bản này do ai ban hành, gửi ai, ngày nào?
// en: Who issued these documents, to whom do they go, and on which day?
// for: program
// parameter: keys texts
// columns: key, issuer, province, addressees, date
UNWIND $keys AS key
MATCH (d:Document {key: key})
WHERE d.status <> 'cited' AND d.date_text IS NOT NULL
RETURN d.key AS key, d.issuer AS issuer, d.province AS province, d.addressees AS addressees, d.date_text AS date
