"""What people decided, as lines and tables for the terminal."""

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ..graph.decisions.model import DATES, Apart, Correction, Decision, Handle, Merge, Rejection, Resolution
from ..messages import printed_date, say
from ..queries.deciding import Effect, Standing
from .labels import label


def show_effect(effect: Effect, lang: str) -> RenderableType:
    """Return what was decided and what it changed in the graph."""
    done = label("decision.done", lang, id=effect.decision.id, what=decided(effect.decision, lang))
    if effect.later is not None:
        return Text(say("decided-later", lang, id=effect.decision.id, reason=effect.later), style="yellow")
    told = label("decision.not_yet", lang) if effect.waits else _counted(effect, lang)
    lines = [Text(done, style="bold"), Text(told)]
    return Group(*lines, *(Text(f"  {card.name}  [{card.key}]", style="dim") for card in effect.after))


def show_standings(standings: Sequence[Standing], lang: str) -> RenderableType:
    """Return decisions one below the other: what, who, when, why, and where each stands."""
    if not standings:
        return Text(label("decision.none", lang), style="dim")
    table = Table(header_style="bold")
    for column in ("id", "what", "who", "why", "state"):
        table.add_column(label(f"decision.{column}", lang), no_wrap=column == "id")
    for each in standings:
        decision = each.decision
        who = f"{decision.who}, {printed_date(decision.when[: len('2026-11-28')])}"
        cells = decision.id, decided(decision, lang), who, decision.why, _state(each, lang)
        table.add_row(*map(Text, cells), style="dim" if each.state == "undone" else "")
    return table


def _state(standing: Standing, lang: str) -> str:
    state = label(f"decision.{standing.state}", lang)
    return f"{state} ({standing.undone.who}: {standing.undone.why})" if standing.undone else state


def decided(decision: Decision, lang: str) -> str:
    """Return what was decided in one sentence."""
    match decision.what:
        case Merge(documents=(one, other)):
            return label("decision.merge", lang, one=_name(one), other=_name(other))
        case Apart(documents=(one, other)):
            return label("decision.apart", lang, one=_name(one), other=_name(other))
        case Correction(document=document, field=field, value=value, was=was):
            before, now = (printed_date(each) if field in DATES and each else each for each in (was, value))
            name = label(f"corrected.{field}", lang)
            return label("decision.set", lang, one=_name(document), field=name, was=before or "–", value=now)
        case Resolution(document=document, reference=reference, target=target):
            return label("decision.resolve", lang, one=_name(document), words=reference.words, other=_name(target))
        case Rejection(source=source, relation=relation, target=target):
            kind = label(f"relation.{relation}", lang)
            return label("decision.reject", lang, one=_name(source), kind=kind, other=_name(target))
    return label("decision.undo", lang, id=decision.what.decision)


def _name(handle: Handle) -> str:
    return handle.name or handle.key


def _counted(effect: Effect, lang: str) -> str:
    before, after = len(effect.before), len(effect.after)
    documents = "decision.documents" if before != after else "decision.documents_same"
    return (
        label(documents, lang, before=before, after=after)
        + " "
        + label("decision.relations", lang, gone=effect.gone, new=effect.new)
    )
