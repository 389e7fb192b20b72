"""How two documents hang together, as trees in a terminal: one for each way, from the first document to the second."""

from rich.console import Group, RenderableType
from rich.text import Text
from rich.tree import Tree

from ...queries import Connection, Leg
from ..labels import label, labels
from ..lines import conditions
from ..paths import connection_with_short_paths
from .lines import document_line, proof_lines

WAYS = 5
"""So many ways are drawn; the JSON has all of them."""
_NESTED = 8
"""The steps of a longer way stand one below the other: set in further and further, they would leave the terminal."""


def show_connection(connection: Connection, lang: str) -> RenderableType:
    """Return what joins the two documents, in words and then way by way."""
    connection = connection_with_short_paths(connection)
    count, steps = len(connection.ways), len(connection.ways[0]) if connection.ways else 0
    bond = "none_near" if connection.bond == "none" and connection.stopped else connection.bond
    said = label(f"connection.{bond}", lang, count=count, steps=steps)
    trees = [_way(connection, place, lang) for place in range(min(count, WAYS))]
    more = not (connection.complete or connection.stopped) or count > WAYS
    notes = ["connection.more"] * more + ["connection.stopped"] * connection.stopped
    sure = connection.bond == "obligation"
    return Group(
        Text(f"{said}.", style="bold" if sure else "bold yellow"),
        *trees,
        *(Text(label(note, lang), style="yellow") for note in notes),
    )


def _way(connection: Connection, place: int, lang: str) -> RenderableType:
    legs = connection.ways[place]
    head = Text("\n" + label("connection.way", lang, place=place + 1, steps=len(legs)), style="dim")
    root = branch = Tree(document_line(connection.first, lang), guide_style="dim")
    for leg in legs:
        branch = (branch if len(legs) <= _NESTED else root).add(_leg(leg, lang))
    return Group(head, root)


def _leg(leg: Leg, lang: str) -> RenderableType:
    verb = labels(lang)[f"relation.{leg.relation}"]
    if leg.upward:
        line = Text(f"{verb} ", style="italic").append_text(document_line(leg.document, lang))
    else:
        below = label("trace.below", lang, verb=verb)
        line = document_line(leg.document, lang).append(f" · {below}", style="not dim italic")
    line.append(conditions(leg, lang), style="not italic dim")
    return Group(line, proof_lines(leg.proof, leg.inferred, lang)) if leg.proof else line
