// Nothing is looked up by this for a while.
DROP INDEX «name» IF EXISTS
