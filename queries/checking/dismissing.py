"""Findings that a person dismissed (bỏ qua), with a reason: they are kept out of what `luocdo check` shows."""

from collections.abc import Iterable
from pathlib import Path

from ...diacritics import folded
from ...graph.assembly.telling.told import told_by
from ...graph.decisions.journal import read_journal
from ...graph.decisions.model import Decision, Dismissal, Resolution
from ...graph.identity.key import DocumentKey
from ...graph.model import Witness
from ...graph.stores.place import locate
from ..deciding.open_questions import MEANS_ANOTHER


def key_of(witness: Witness) -> str:
    """Return the key that a draft gives itself, as far as its header goes."""
    return str(told_by(witness).own.key)


def dismissals(place: Path | str) -> tuple[Decision, ...]:
    """Return what was dismissed or resolved in the store at `place`, and not taken back.

    Raises:
        DecisionError: a line of the file is wrong.
    """
    journal = read_journal(locate(place).workspace, contradictory=True)
    return tuple(each for each in journal.in_force if isinstance(each.what, Dismissal | Resolution))


def dismissed_by(
    decisions: Iterable[Decision], code: str, words: str, document: str | None, content: str = "", name: str = ""
) -> Decision | None:
    """Return the decision that dismisses a finding, or settles what the reference means of which it speaks; null where none does.

    Args:
        decisions: what was dismissed or resolved.
        code: of the finding.
        words: at which it stands.
        document: key of its document.
        content: a hash of its text.
        name: of its file; a draft that was mended since is known by its name and what its header says.
    """
    for each in decisions:
        what = each.what
        if isinstance(what, Dismissal | Resolution) and _speaks_of(what, code, words):
            handle = what.document
            alike = handle.key == document and (DocumentKey.parse(handle.key).complete or handle.name == name)
            if content in handle.texts or alike:
                return each
    return None


def _speaks_of(what: Dismissal | Resolution, code: str, words: str) -> bool:
    if isinstance(what, Resolution):
        return code in MEANS_ANOTHER and folded(what.reference.words) == folded(words)
    return what.code == code and folded(what.words) == folded(words)
