"""From what somebody types to the decision that a finding of `luocdo check` is no fault (bỏ qua)."""

import difflib
from collections.abc import Sequence
from pathlib import Path

from ..diacritics import folded
from ..errors import DecisionError
from ..graph.building.readings import read_path
from ..graph.decisions.model import Dismissal, Handle
from ..graph.stores.store import Store
from ..messages import catalogue
from .check import check_documents
from .checking.dismissing import key_of
from .checking.issue import Issue
from .checking.over_drafts import check_drafts
from .deciding.handles import handle_of

_SHOWN = 8


def dismiss(store: Store, place: Path | str, document: str, code: str, words: str, today: str) -> Dismissal:
    """Return that what `code` says of the words in a document is no fault.

    Args:
        store: the open store.
        place: where it is, and with it the texts of its documents.
        document: a number as everywhere, or the path of a draft, which need not be in the store.
        code: of the finding.
        words: at which it stands, as `luocdo check` prints them; none where it is about the whole document.
        today: ISO, the day for a draft that bears none.

    Raises:
        DecisionError: "unknown-finding": there is no such code; "no-such-finding": none of that code stands at these words;
            or as `handle_of` says.
    """
    known = catalogue().get(code)
    if known is None or not known.severity:
        raise DecisionError("unknown-finding", name=code)
    plain = " ".join(words.split())
    if Path(document).is_file():
        handle = _of_draft(document)
        stand = _words(check_drafts([document], store, place, today).issues, code)
    else:
        handle = handle_of(store, document)
        stand = _words(check_documents(store, place, [handle.key], today), code)
    if folded(plain) not in map(folded, stand):
        raise DecisionError("no-such-finding", name=document, finding=code, words=plain, known=_listed(plain, stand))
    return Dismissal(document=handle, code=code, words=plain)


def _of_draft(path: str) -> Handle:
    witness = next(iter(read_path(path)))
    return Handle(key=key_of(witness), texts=(witness.content,), name=Path(path).name)


def _words(issues: Sequence[Issue], code: str) -> list[str]:
    found = (issue.spot.words if issue.spot else None for issue in issues if issue.finding.code == code)
    return list(dict.fromkeys(words or "" for words in found))


def _listed(words: str, stand: Sequence[str]) -> str:
    """Return where such findings stand, those first that look most like what was typed."""
    near = difflib.get_close_matches(words, stand, n=_SHOWN, cutoff=0.3)
    shown = list(dict.fromkeys([*near, *stand]))[:_SHOWN]
    return "; ".join(f"“{each}”" if each else '""' for each in shown) or "—"
