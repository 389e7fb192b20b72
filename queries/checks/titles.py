"""Where the title (trích yếu) of a draft stands in its text."""

import re

from .model import Draft

_LETTERS = re.compile(r"[^\W_]")


def title_span(draft: Draft) -> tuple[int, int]:
    """Return where the title of the draft stands, whatever its lines and blanks; (0, 0) where it has none."""
    letters = [found.start() for found in _LETTERS.finditer(draft.text)]
    plain = "".join(draft.text[at] for at in letters).casefold()
    wanted = "".join(_LETTERS.findall(draft.document.title or "")).casefold()
    at = plain.find(wanted) if wanted and len(plain) == len(letters) else -1
    return (letters[at], letters[at + len(wanted) - 1] + 1) if at >= 0 else (0, 0)
