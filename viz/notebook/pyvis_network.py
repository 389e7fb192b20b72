"""A view as a pyvis Network, for those who go on with pyvis: nodes with names, levels and colours, edges with verbs."""

from html import escape
from typing import TYPE_CHECKING

from ..labels import label, labels
from ..looks import LEVELS, LINES, STYLES
from ..shown.model import COLUMNS, UNCERTAIN, ShownDocument, ShownRelation, View

if TYPE_CHECKING:
    from pyvis.network import Network  # type: ignore[import-untyped]  # it ships no types


def network_of(view: View, lang: str) -> "Network":
    """Return documents, the units that must act, and what joins them.

    Each node has `label`, `title`, `color` and `level`, the number of its column, so that pyvis's hierarchical layout
    puts the centre above; each edge has `label`, `color` and `dashes`. Nothing is laid out, no physics is set.
    pyvis takes a title for HTML as soon as it looks like it: what documents say is escaped.
    """
    from pyvis.network import Network  # 1.8 s: it loads IPython

    network = Network(directed=True, cdn_resources="in_line")
    for document in view.documents:
        network.add_node(document.key, document.name, **_looks(document, lang))
    for unit in view.units:
        shape = {"shape": "box", "level": COLUMNS.index("assigned"), "color": LEVELS["assigned"].colour}
        network.add_node(unit.key, unit.name, title=escape(unit.full_name), font={"color": "#ffffff"}, **shape)
    for relation in view.relations:
        if relation.kind not in UNCERTAIN:
            network.add_edge(relation.source, relation.target, **_line(relation, lang))
    looks = {"label": labels(lang)["short.ASSIGNS"], "color": LINES["assigns"].colour, "dashes": False}
    for source, target in sorted({(task.document, key) for task in view.tasks for key in task.units}):
        network.add_edge(source, target, **looks)
    return network


def _looks(document: ShownDocument, lang: str) -> dict[str, object]:
    facts = (document.type, document.title, document.issuer, document.date, label(f"status.{document.status}", lang))
    colour = LEVELS[document.level].colour
    return {
        "title": escape(" · ".join(filter(None, facts))),
        "level": COLUMNS.index(document.level),
        "shape": "box",
        "color": {"background": "#ffffff", "border": colour},
        "font": {"color": colour},
        "shapeProperties": {"borderDashes": document.status == "cited"},
    }


def _line(relation: ShownRelation, lang: str) -> dict[str, object]:
    colour, _, dashes = LINES[STYLES[relation.kind]]
    inferred = f" {label('chart.inferred', lang)}" if relation.inferred else ""
    return {
        "label": labels(lang)[f"short.{relation.kind}"] + inferred,
        "title": escape(labels(lang)[f"relation.{relation.kind}"]),
        "color": colour,
        "dashes": [int(each) for each in dashes.split()] or False,
    }
