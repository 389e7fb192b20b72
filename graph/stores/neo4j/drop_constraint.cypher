// A label's key need not be unique for a while.
DROP CONSTRAINT «name» IF EXISTS
