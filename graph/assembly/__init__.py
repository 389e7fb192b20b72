"""Readings -> Graph: a pure function of (readings, register)."""
