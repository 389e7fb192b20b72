"""What changes in the graph when some texts have changed: only what rests on them is worked out anew.

A text leaves traces in the ledger: what it says of which keys, what it looked up, whom it names. Where traces change, the
ledger tells who else looked there. A first build is the same work with every text changed.
"""

from collections.abc import Callable, Iterator, Sequence
from typing import NamedTuple

from ..decisions.model import Apart, Correction, Decision, about
from ..identity.key import DocumentKey
from ..identity.register import Register
from .ledger.documents import Described
from .ledger.ledger import Ledger
from .ledger.tables import identifier
from .ledger.traces import Entry
from .making.conflicts import Dispute, dispute
from .making.parts import Part, agency_part
from .making.rulings import Rulings, decisions_in, rulings, shifted
from .meaning.catalogue import Catalogue, lookups_to
from .meaning.fitting import pick
from .meaning.known import Known, Saying
from .meaning.own import own_key
from .telling.corrected import unmarked
from .work import MadeT, Team, Work


def update(
    ledger: Ledger, register: Register, decisions: Sequence[Decision] = (), *, whole: bool = False
) -> Iterator[Part]:
    """Yield the parts of the graph that are to be written anew, each once, and bring the ledger up to them.

    What was taken in is settled when all parts have been taken out. With `whole`, all parts are yielded.
    """
    return updated_by(_by_this_process, ledger, register, decisions, whole=whole)


def _by_this_process(work: Work) -> Team[Part]:
    return work


def updated_by(
    team_for: Callable[[Work], Team[MadeT]],
    ledger: Ledger,
    register: Register,
    decisions: Sequence[Decision] = (),
    *,
    whole: bool = False,
) -> Iterator[MadeT]:
    """Do the same with the team that `team_for` puts in the place of this process, and yield the parts in its form."""
    changed = ledger.pending()
    before = rulings(decisions, ledger)
    documents: set[int] = set()
    again = _state(ledger, changed, before, documents)
    decided = shifted(ledger.rulings(), before.standing)
    again |= _decided(ledger, decided, documents)
    if decisions or decided:
        _own(ledger, changed | again)
    now = rulings(decisions, ledger)
    ledger.know({*now.where.moved, *now.where.moved.values()})
    again |= _decided(ledger, shifted(ledger.rulings(), now.standing) - decided, documents)
    team = team_for(Work(ledger, register, now))
    for entry in team.resolve(sorted(changed | again)):
        documents |= _enter(ledger, entry, is_changed=entry.text in changed)
    documents |= ledger.documents_of({text for document in documents for text in ledger.movers(document)})
    documents |= ledger.documents() if whole else set()
    agencies = ledger.agencies() if whole else set()
    yield from _document_parts(ledger, team, sorted(documents), agencies)
    yield from map(team.finish, _agency_parts(ledger, sorted(agencies)).values())
    ledger.settled(now.standing)


def contents_to_correct(ledger: Ledger, decisions: Sequence[Decision]) -> set[str]:
    """Return the contents whose headers may have to be read in another way, since people decided otherwise than before.

    They are those that were corrected, and those that a decision names by their hash or by the key that they state.
    """
    before = decisions_in(ledger.rulings())
    if _on_headers(before) == _on_headers(decisions):
        return set()
    handles = [handle for each in _on_headers(decisions) for handle in about(each.what)]
    stated = {text for handle in handles for text in ledger.owners(DocumentKey.parse(unmarked(handle.key)))}
    named = {identifier(text) for handle in handles for text in handle.texts}
    return ledger.contents_of(stated | named) | ledger.corrected()


def _on_headers(decisions: Sequence[Decision]) -> list[Decision]:
    return [each for each in decisions if isinstance(each.what, Correction | Apart)]


def _decided(ledger: Ledger, keys: set[str], documents: set[int]) -> set[int]:
    """Return the texts for which something may have changed with what people decided of the documents of these keys.

    To `documents` are added these and those of the texts.
    """
    catalogue = Catalogue(ledger)
    found: set[int] = set()
    for printed in keys:
        key = DocumentKey.parse(printed)._replace(mark="")
        found |= ledger.about(ledger.note(printed))
        found |= {text for lookup in lookups_to(key, catalogue.documents(key)) for text in ledger.askers(lookup)}
        found |= {text for saying in ledger.testimony(key).sayings for text in ledger.speakers(key, saying)}
    documents |= {identifier(printed) for printed in keys} | ledger.documents_of(found)
    return found


class _View(NamedTuple):
    """What is seen of a key from outside: its documents, and the dispute about its days."""

    documents: list[Known]
    dispute: Dispute | None


def _view(ledger: Ledger, catalogue: Catalogue, ruled: Rulings, key: DocumentKey) -> _View:
    return _View(catalogue.documents(key), None if key in ruled.settled else dispute(ledger.testimony(key)))


def _state(ledger: Ledger, changed: set[int], ruled: Rulings, documents: set[int]) -> set[int]:
    """Note what the changed texts say of keys; return the other texts that have to be resolved anew.

    To `documents` are added those whose findings change because the days of a number are disputed in another way.
    """
    before: dict[DocumentKey, _View] = {}
    catalogue = Catalogue(ledger, ruled.where.moved)
    first = ledger.is_new()
    for text in sorted(changed):
        said, says = ledger.traces(text)["says"], ledger.says(text)
        if not first:
            keys = {ledger.key(number) for number, _ in said ^ says}
            keys |= {each for key in keys for each in catalogue.companions(key)}
            for key in keys - before.keys():
                before[key] = _view(ledger, catalogue, ruled, key)
        ledger.change(text, "says", said, says)
    again: set[int] = set()
    catalogue = Catalogue(ledger, ruled.where.moved)
    for key, old in before.items():
        new = _view(ledger, catalogue, ruled, key)
        if old.documents != new.documents:
            again |= _askers(ledger, key, old.documents, new.documents)
        if old.dispute != new.dispute:
            documents |= ledger.documents_of(_concerned(ledger, key, old.dispute, new.dispute))
    return again


def _askers(ledger: Ledger, key: DocumentKey, old: list[Known], new: list[Known]) -> set[int]:
    """Return the texts for which a place may mean something else, now that the documents of a key are others."""
    found = {text for lookup in lookups_to(key, [*old, *new]) for text in ledger.askers(lookup)}
    for saying in ledger.testimony(key).sayings:
        if _meant(saying, old) != _meant(saying, new):
            found |= ledger.speakers(key, saying)
    return found


def _meant(saying: Saying, knowns: list[Known]) -> list[object]:
    """Return which document each part of a saying means, and whether by another title.

    An alias, which says nothing, may mean any by other words.
    """
    printed = tuple(known.printed for known in knowns)
    if len(knowns) == 1:
        return [printed, *(knowns[0].is_of_other_title(each.name) for each in saying)]
    return [(pick(knowns, each, saying), printed if each.date or each.name else knowns) for each in saying]


def _concerned(ledger: Ledger, key: DocumentKey, old: Dispute | None, new: Dispute | None) -> set[int]:
    """Return the texts that are on the wrong side of a dispute, as it was or as it is."""
    return {
        text
        for saying in ledger.testimony(key).sayings
        if any(each and each.is_with(saying) for each in (old, new))
        for text in ledger.speakers(key, saying)
    }


def _own(ledger: Ledger, texts: set[int]) -> None:
    """Note which document each text is by the rules: decisions find their documents by that."""
    catalogue = Catalogue(ledger)
    for number in sorted(texts):
        text = ledger.text(number)
        own = frozenset({(ledger.note(own_key(text, catalogue)),)} if text else ())
        ledger.change(number, "owns", ledger.traces(number)["owns"], own)
        ledger.amend(number, "owns", own)


def _enter(ledger: Ledger, entry: Entry, *, is_changed: bool) -> set[int]:
    """Note what was worked out of a text; return the documents of which anything may be different now."""
    if not is_changed and ledger.has_entered(entry):
        return set()
    before, now = ledger.traces(entry.text), entry.traces
    touched = before["copies"] | now["copies"] | before["proves"] | now["proves"]
    for table in ("names", "may_be", "moves"):
        touched |= {row[:1] for row in (before[table] | now[table] if is_changed else before[table] ^ now[table])}
    ledger.enter(entry, before)
    return {row[0] for row in touched}


def _document_parts(ledger: Ledger, team: Team[MadeT], documents: list[int], agencies: set[str]) -> Iterator[MadeT]:
    """Yield the parts of documents, and of others that rest on what has changed in them; add the agencies to look at."""
    waiting = set(documents)
    for part in team.make(documents):
        document = identifier(part.owner)
        more = _resting_on(ledger, document, part.described) - waiting
        waiting |= more
        documents.extend(sorted(more))
        agencies |= ledger.meet(document, part.meets)
        ledger.describe(document, part.described)
        ledger.date(document, part.dated_by)
        yield part


def _resting_on(ledger: Ledger, document: int, now: Described | None) -> set[int]:
    """Return the documents whose parts say the days of this one, or describe it, in another way than before."""
    before = ledger.described(document)
    found: set[int] = set()
    if before and (now is None or before.days != now.days):
        found |= ledger.dated_by(document)
    if before and (now is None or before.words != now.words):
        found |= ledger.documents_of(ledger.doubters(document))
    return found


def _agency_parts(ledger: Ledger, agencies: list[str]) -> dict[str, Part]:
    """Return the parts of agencies, and of those above and after them that are met in another way now."""
    parts: dict[str, Part] = {}
    for agency in agencies:
        part = parts[agency] = agency_part(agency, ledger.meetings(agency))
        agencies.extend(sorted(ledger.meet(identifier("agency", agency), part.meets)))
    return parts
