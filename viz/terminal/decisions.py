"""What people decided, as lines and tables for the terminal."""

from collections.abc import Sequence

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text

from ...graph.decisions.model import Dismissal, OnTask
from ...messages import printed_date, say
from ...queries.deciding.deciding import Effect, Standing
from ..labels import label
from ..shown.decided import decided


def show_effect(effect: Effect, lang: str) -> RenderableType:
    """Return what was decided and what it changed in the graph."""
    done = label("decision.done", lang, id=effect.decision.id, what=decided(effect.decision, lang))
    if effect.later is not None:
        return Text(say("decided-later", lang, id=effect.decision.id, reason=effect.later), style="yellow")
    if isinstance(effect.decision.what, Dismissal):
        return Text(done, style="bold")
    told = label("decision.not_yet", lang) if effect.waits else _changed(effect, lang)
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


def _changed(effect: Effect, lang: str) -> str:
    on_task = isinstance(effect.decision.what, OnTask)
    return label("decision.on_task", lang) if on_task else _counted(effect, lang)


def _counted(effect: Effect, lang: str) -> str:
    before, after = len(effect.before), len(effect.after)
    documents = "decision.documents" if before != after else "decision.documents_same"
    return (
        label(documents, lang, before=before, after=after)
        + " "
        + label("decision.relations", lang, gone=effect.gone, new=effect.new)
    )
