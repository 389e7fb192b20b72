-- How the tables are looked up; made last, which takes less time than to keep them while the tables are filled.
CREATE UNIQUE INDEX document_key ON document (key);
CREATE INDEX document_number ON document (number_folded, date_text);
CREATE INDEX document_issuer ON document (issuer, date_text);
CREATE UNIQUE INDEX task_key ON task (key);
CREATE UNIQUE INDEX agency_key ON agency (key);
CREATE INDEX relation_source ON relation (source, kind, target);
CREATE INDEX relation_target ON relation (target, kind, partial, inferred, source);
CREATE INDEX rejected_target ON rejected (target);
CREATE INDEX has_task_target ON has_task (target);
CREATE INDEX assigned_to_target ON assigned_to (target);
CREATE INDEX issued_by_target ON issued_by (target);
CREATE INDEX addressed_to_target ON addressed_to (target);
CREATE INDEX part_of_target ON part_of (target);
CREATE INDEX succeeded_by_target ON succeeded_by (target);
