// There is one node of each key, so that two who want to build cannot both make it.
CREATE CONSTRAINT luocdo_key IF NOT EXISTS FOR (m:Luocdo) REQUIRE m.key IS UNIQUE
