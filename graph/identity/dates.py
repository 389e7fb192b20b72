"""Dates as far as they are known: ISO text, whole ("2023-09-11") or cut ("2023-09", "2023")."""

from ...extract.grammar.dates import is_day

__all__ = ["is_day"]
