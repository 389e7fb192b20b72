"""The embedded graph once more as tables, in which the steps of a chain and what is shown of them are looked up quickly."""
