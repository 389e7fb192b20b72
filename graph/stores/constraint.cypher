// A label's key is unique. «label» and «property» are names of the schema.
CREATE CONSTRAINT «name» IF NOT EXISTS FOR (n:«label») REQUIRE n.«property» IS UNIQUE
