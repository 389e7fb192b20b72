"""`luocdo check FILE…`: drafts before they are signed, compared with the graph of a store where there is one."""

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from ...findings import Finding
from ...graph.building.readings import read_paths
from ...graph.decisions.model import Decision
from ...graph.model import Witness
from ...graph.stores.store import Store
from ..checks.force import unjudged
from ..checks.run import check_draft
from ..documents import name_of
from ..naming.lines import command
from .dismissing import dismissals, dismissed_by, key_of
from .drafting import draft_of
from .issue import Issue, order
from .spots import spot_of
from .stored import as_noted, noted_of
from .voting import against_votes, votes_on, with_votes


class Checked(NamedTuple):
    """What was found in drafts.

    Attributes:
        issues: what there is to look at, errors first.
        unjudged: numbers of the rules of law that they cite and of whose force nothing is known.
    """

    issues: list[Issue]
    unjudged: tuple[str, ...]


def check_drafts(paths: Sequence[Path | str], store: Store | None, place: Path | str, today: str) -> Checked:
    """Return what there is to look at in the drafts; nothing is written into the store at `place`.

    Args:
        paths: files, or folders of files.
        store: the open store, null where there is none.
        place: where the store is, and with it what was dismissed.
        today: ISO, the day for a draft that bears none.

    Raises:
        LoadError: none of the paths exists, or none holds a document.
        DecisionError: a line of the file of decisions is wrong.
    """
    decisions = dismissals(place) if store is not None else ()
    found = [_checked(witness, store, decisions, today) for witness in read_paths(paths)]
    issues = sorted((issue for each in found for issue in each.issues), key=order)
    return Checked(issues, tuple(dict.fromkeys(number for each in found for number in each.unjudged)))


def _checked(witness: Witness, store: Store | None, decisions: Sequence[Decision], today: str) -> Checked:
    source = witness.reading.source
    if not witness.text:
        return Checked(
            [Issue(each, source.path, source.member, has_text=False) for each in witness.reading.findings], ()
        )
    noted = noted_of(store, witness) if store is not None else None
    own = key_of(witness)
    if store is not None and noted:
        read = with_votes(as_noted(witness, noted.findings), votes_on(store, noted.findings))
    else:
        read = witness
    draft = draft_of(read, store, today)
    found = [*check_draft(draft), *(against_votes(store, draft) if store is not None and not noted else ())]
    issues = [_issue(each, witness, (noted.key if noted else own, own), decisions) for each in found]
    return Checked(issues, tuple(unjudged(draft)))


def _issue(found: Finding, witness: Witness, keys: tuple[str, str], decisions: Sequence[Decision]) -> Issue:
    """Return what is told of a draft; `keys` are that which the graph gives it, and that which it gives itself."""
    source, own = witness.reading.source, witness.reading.document
    spot = spot_of(found, witness.text, witness.reading)
    words = (spot and spot.words) or ""
    path = source.path or ""
    dismissals_of = (dismissed_by(decisions, found.code, words, key, witness.content, Path(path).name) for key in keys)
    return Issue(
        finding=found,
        file=path,
        member=source.member,
        document=keys[0],
        name=name_of(own.number, own.symbol, own.date, own.title, own.type),
        spot=spot,
        dismiss=command("dismiss", path, found.code, *([words] if words else [])) if path != "-" else None,
        dismissed=next(filter(None, dismissals_of), None),
    )
