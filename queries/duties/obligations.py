"""From the rows of obligations to the obligations: with their units, chains, proofs and the deadlines above them."""

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date

from ...graph.model import Row
from ...graph.stores.store import Store
from ..above.orders import Order
from ..chains.about import Said, proof_of, said
from ..chains.evidence import nearest_first
from ..chains.web import Link
from ..documents import DocumentCard, cards
from ..model import Assigned, Proof
from ..paging import of_documents
from ..rows import by_key, moved_of, text_of, texts_of
from .chains import is_central
from .falling import Pick
from .heirs import Gone, gone
from .model import ChainStep, Extended, Obligation
from .picking import Picked, addressees
from .superiors import orders_above, squeezes, superior_of
from .twins import ordinals
from .wanted import days_to
from .ways import Way, Ways, elsewhere, ways_up


@dataclass(frozen=True, slots=True)
class _Known:
    """What there is to say about the obligations, gathered at once."""

    today: date
    ways: Mapping[str, Way]
    details: Mapping[str, Row]
    orderers: Mapping[str, Row]
    cards: Mapping[str, DocumentCard]
    words: Mapping[tuple[str, str, str], Said]
    causes: Mapping[str, Proof]
    above: Mapping[str, Order]
    gone: Mapping[str, Gone]
    nth: Mapping[str, int]


def obligations(store: Store, found: Picked, today: str) -> tuple[Obligation, ...]:
    """Return the obligations of these rows."""
    picks, ways = found.picks, ways_up(store, found)
    documents = {pick.document for pick in picks}
    details = by_key(of_documents(store, "duties", (pick.key for pick in picks)))
    orderers = by_key(of_documents(store, "orderers", documents))
    above = orders_above(store, picks, elsewhere(picks, ways), details, orderers)
    shown = {link.far for way in ways.of.values() for link in way} | {order.document for order in above.values()}
    shown |= {moved["document"] for pick in picks if (moved := moved_of(pick.row))}
    known = _Known(
        today=date.fromisoformat(today),
        ways=ways.of,
        details=details,
        orderers=orderers,
        cards=cards(store, documents | shown),
        words=said(store, (link for way in ways.of.values() for link in way)),
        causes=dict(_causes(picks, ways)),
        above=above,
        gone=gone(store, {key for detail in details.values() for key in texts_of(detail, "agencies")}, today),
        nth=ordinals(found.rows),
    )
    return tuple(_obligation(pick, known) for pick in picks)


def _causes(picks: Iterable[Pick], ways: Ways) -> Iterator[tuple[str, Proof]]:
    """Yield by the keys of tasks the words of their documents that prove the first step of each chain: those nearest to the task."""
    for pick in picks:
        places = ways.above.places(ways.of[pick.key][0]) if ways.of[pick.key] else []
        if places:
            yield pick.key, proof_of(nearest_first(places, pick.document, pick.row, ways.spans.get(pick.document, {})))


def units_of(detail: Row, orderer: Row | None) -> tuple[Assigned, ...]:
    """Return who must act on a task; where the graph knows nobody, the addressees of its document."""
    pairs = zip(texts_of(detail, "roles"), texts_of(detail, "assignees"), strict=True)
    found = tuple(Assigned(name, role or None) for role, name in sorted(pairs))
    return found or tuple(Assigned(name, None) for name in (addressees(orderer) if orderer else ()))


def source_of(chain: Iterable[DocumentCard]) -> DocumentCard | None:
    """Return the first central document on the way up, which begins with the ordering one."""
    return next((card for card in chain if is_central(card.level, card.key)), None)


def _obligation(pick: Pick, known: _Known) -> Obligation:
    row, detail = pick.row, known.details[pick.key]
    document = known.cards[pick.document]
    chain = _chain(pick.key, known)
    order = known.above.get(pick.key)
    above = superior_of(pick, order, known.cards) if order else None
    page = detail["page"]
    return Obligation(
        key=pick.key,
        document=document,
        item=text_of(row, "item"),
        text=str(row["text"]),
        units=units_of(detail, known.orderers.get(pick.document)),
        due=pick.due,
        due_hour=text_of(row, "due_hour"),
        due_text=text_of(row, "due_text"),
        recurrence=text_of(row, "recurrence"),
        state=pick.state,
        days=days_to(pick.due, known.today, prolonged=pick.prolonged) if pick.due else None,
        report_to=text_of(detail, "report_to"),
        reckoned=pick.reckoned,
        chain=chain,
        source=source_of((document, *(step.document for step in chain))),
        superior=above,
        squeezes=squeezes(pick, document, above),
        file=text_of(row, "path"),
        member=text_of(row, "member"),
        page=page if isinstance(page, int) else None,
        decided=tuple(json.loads(text_of(detail, "decided") or "[]")),
        too_early=pick.too_early,
        again=pick.again,
        place=text_of(detail, "place"),
        extended=_extended(row, known),
        gone=tuple(found for key in texts_of(detail, "agencies") if (found := known.gone.get(key)) and found.is_missed),
        nth=known.nth[pick.key],
    )


def _extended(row: Row, known: _Known) -> Extended | None:
    moved = moved_of(row)
    return Extended(**{**moved, "document": known.cards[moved["document"]]}) if moved else None


def _chain(task: str, known: _Known) -> tuple[ChainStep, ...]:
    steps = [_step(link, known) for link in known.ways[task]]
    if steps and task in known.causes:
        steps[0] = replace(steps[0], proof=known.causes[task])
    return tuple(steps)


def _step(link: Link, known: _Known) -> ChainStep:
    words = known.words[link.source, link.relation, link.target]
    return ChainStep(link.relation, known.cards[link.far], words.proof, words.inferred)
