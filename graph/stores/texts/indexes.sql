-- How texts are looked up; made once all of them are there.
CREATE INDEX text_content ON text (content);
CREATE INDEX text_file ON text (sha256, member);
CREATE INDEX text_document ON text (document);
