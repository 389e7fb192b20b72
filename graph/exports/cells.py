"""Cells of a spreadsheet that stay text."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""How a cell begins that a spreadsheet takes for a formula, also where Japanese settings read wide signs."""


def harmless(cell: str) -> str:
    """Return the text of a cell; one that a spreadsheet would take for a formula gets an apostrophe before it.

    >>> harmless("=1+1"), harmless("Kế hoạch")
    ("'=1+1", 'Kế hoạch')
    """
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
