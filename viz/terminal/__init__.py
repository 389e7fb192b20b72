"""Answers as trees, tables and lines for the console."""
