// There is one marker, so that two who want to build cannot both make it.
CREATE CONSTRAINT luocdo_key IF NOT EXISTS FOR (m:Luocdo) REQUIRE m.key IS UNIQUE
