"""Cells of a spreadsheet that stay text."""

import re

FORMULA = r"^(?=[=+\-@\t\r\n＝＋－＠])"
"""The beginning of a cell that a spreadsheet takes for a formula, also where Japanese settings read wide signs; to the page's scripts, too."""
_FORMULA = re.compile(FORMULA)


def harmless(cell: str) -> str:
    """Return the text of a cell; one that a spreadsheet would take for a formula gets an apostrophe before it.

    >>> harmless("=1+1"), harmless("Kế hoạch")
    ("'=1+1", 'Kế hoạch')
    """
    return f"'{cell}" if _FORMULA.match(cell) else cell
