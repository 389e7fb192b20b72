"""Findings that a person dismissed (bỏ qua), with a reason: they are kept out of what `luocdo check` shows."""

from collections.abc import Iterable
from pathlib import Path

from ...errors import DecisionError
from ...graph.assembly.told import told_by
from ...graph.building.readings import read_path
from ...graph.decisions.journal import read_journal
from ...graph.decisions.model import Decision, Dismissal, Handle
from ...graph.identity.key import DocumentKey, folded
from ...graph.model import Witness
from ...graph.stores.place import locate
from ...graph.stores.store import Store
from ...messages import catalogue
from ..handles import handle_of


def dismiss(store: Store, document: str, code: str, words: str) -> Dismissal:
    """Return that what `code` says of the words in a document is no fault.

    `document` is a number as everywhere, or the path of a draft, which need not be in the store.

    Raises:
        DecisionError: "unknown-finding": there is no such code, or as `handle_of` says.
    """
    known = catalogue().get(code)
    if known is None or not known.severity:
        raise DecisionError("unknown-finding", name=code)
    handle = _of_draft(document) if Path(document).is_file() else handle_of(store, document)
    return Dismissal(document=handle, code=code, words=" ".join(words.split()))


def _of_draft(path: str) -> Handle:
    witness = next(iter(read_path(path)))
    return Handle(key=key_of(witness), texts=(witness.content,), name=Path(path).name)


def key_of(witness: Witness) -> str:
    """Return the key that a draft gives itself, as far as its header goes."""
    return str(told_by(witness).own.key)


def dismissals(place: Path | str) -> tuple[Decision, ...]:
    """Return what was dismissed in the store at `place`, and not taken back.

    Raises:
        DecisionError: a line of the file is wrong.
    """
    journal = read_journal(locate(place).workspace, contradictory=True)
    return tuple(each for each in journal.in_force if isinstance(each.what, Dismissal))


def dismissed_by(
    decisions: Iterable[Decision], code: str, words: str, document: str | None, content: str = "", name: str = ""
) -> Decision | None:
    """Return the decision that dismisses a finding, null where none does.

    Args:
        decisions: what was dismissed.
        code: of the finding.
        words: at which it stands.
        document: key of its document.
        content: a hash of its text.
        name: of its file; a draft that was mended since is known by its name and what its header says.
    """
    for each in decisions:
        what = each.what
        if isinstance(what, Dismissal) and what.code == code and folded(what.words) == folded(words):
            handle = what.document
            alike = handle.key == document and (DocumentKey.parse(handle.key).complete or handle.name == name)
            if content in handle.texts or alike:
                return each
    return None
