"""Files -> the store: only what is new is read, only what changed is written."""
