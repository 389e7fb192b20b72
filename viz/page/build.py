"""The explorer: one HTML file that needs nothing but a browser, and asks nothing of any network.

pyvis gives the network with its options and renders a template of our own; its vendored vis-network is the canvas that knows
where the boxes of a view stand, pans, zooms and tells what was clicked, above the drawing that the scripts of the page make.
Text of documents reaches the page as packed columns of JSON only (`columns`), and the reader as text nodes only.
The content security policy lets nothing run but the scripts whose hashes it holds.
"""

import gzip
import json
import re
from base64 import b64encode
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from ...messages import LANGUAGES
from ...queries.duties.wanted import BEHIND, LAST
from ..labels import labels
from ..looks import LEVELS, QUIET
from ..paths import shortened
from ..shown.colophon import told
from ..shown.days import day_of, told_between
from ..shown.model import KINDS, ShownTask, View
from . import saying
from .columns import columns_of
from .constants import CONSTANTS
from .frame import choices_of, offices_of, overview_of
from .legend import BESIDE, LETTERS, ROOM, SAMPLES, legend

if TYPE_CHECKING:
    from pyvis.network import Network  # type: ignore[import-untyped]  # it ships no types

SCRIPTS = (
    *("text.js", "fill.js", "lists.js", "data.js", "search.js", "filters.js", "state.js", "views.js"),
    *("web.js", "ordering.js", "layout.js", "pen.js", "picture.js", "boxes.js", "routes.js", "canvas.js"),
    *("drawn.js", "timeline.js", "impact.js", "says.js", "list.js", "panel.js"),
    *("related.js", "table.js", "output.js", "print.js", "app.js"),
)
SAID_ELSEWHERE = frozenset(
    [
        "answer",
        "asked",
        "chart",
        "check",
        "connection",
        "corrected",
        "decision",
        "document",
        "dossier",
        "duties",
        "fell",
        "fit",
        "info",
        "register",
        "stage",
        "start",
        "summary",
        "trace",
        "truth",
    ]
)
"""The families of labels that no script of the page asks for."""
DRAWN = 2000
"""Documents from which on the page opens on the counts of its documents and draws only what is asked."""
POLICY = (
    "default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data: blob:; "
    "connect-src 'none'; base-uri 'none'; form-action 'none'"
)
NO_XML = re.compile(r"(?<!\\)((?:\\\\)*)\\(?:u00(?:0[0-8bcef]|1[0-9a-f])|b|f)|[\ufffe\uffff]")
"""Signs of JSON, escaped or as they are, that XML 1.0 does not allow (section 2.2): a drawing that is saved would not parse."""
UNTOUCHED = {"way": "both", "hops": "1", "scope": "chain", "open": "", "sort": "", "paper": 0, "impact": None}
"""The settings of a page before anybody sets one, those aside on which it opens."""
# vis-network as a canvas with pan, zoom and hit test: no physics, no tooltips, no layout of its own.
OPTIONS: dict[str, Any] = {
    "physics": {"enabled": False},
    "layout": {"hierarchical": {"enabled": False}, "improvedLayout": False, "randomSeed": 1},
    "interaction": {"dragNodes": False, "hover": True, "hideEdgesOnDrag": True, "tooltipDelay": 86_400_000},
    "nodes": {"shape": "custom", "chosen": False},
}


def build(view: View, lang: str) -> str:
    """Return the page that shows `view`, opened in `lang` ("vi" or "en"); the same view gives the same bytes."""
    network, choices = _network(), choices_of(view)
    scripts = {"vis_js": _vis_network(), "app_js": _script()}
    network.templateEnv = _environment(
        lang=lang,
        named=bool(view.colophon.title),
        title=view.colophon.title or labels(lang)["app.title"],
        total=len(view.documents),
        style=Markup(_static("app.css")),  # noqa: S704 - our own file
        data=Markup(_packed(_inert(_data(view, tuple(choices))))),  # noqa: S704 - base64
        samples=SAMPLES,
        legends={code: legend(code) for code in LANGUAGES},
        room=ROOM,
        beside=BESIDE,
        constants={**CONSTANTS, "FILTERS": tuple(choices)},
        unopened={code: labels(code)["start.unopened"] for code in LANGUAGES},
        letters=LETTERS,
        quiet=QUIET,
        signs=LEVELS,
        kinds=KINDS,
        quotes=view.colophon.quotes,
        choices=choices,
        missing=sum(each.status == "cited" for each in view.documents),
        offices=offices_of(view.units),
        overview=overview_of(view) if len(view.documents) > DRAWN else None,
        policy=POLICY.format(hashes=" ".join(_hash(text) for text in scripts.values())),
        **{name: Markup(text) for name, text in scripts.items()},  # noqa: S704 - our own and vis-network's files
    )
    network.path = "page.html.j2"
    return str(network.generate_html())


def _opening(view: View) -> dict[str, str | None]:
    """Return the state in which the page opens: as asked, else on the first task, else on the first document that was read.

    Where there are many documents it opens on their counts, unless one was asked for.
    """
    large = len(view.documents) > DRAWN
    tasks = () if large or view.centre else (task for task in view.tasks if _concerns(view, task))
    task = min(tasks, key=lambda each: _order(each, view.colophon.made), default=None)
    read = (document.key for document in view.documents if document.status != "cited")
    first = None if large else next(read, view.documents[0].key if view.documents else None)
    centre = view.centre or (task.document if task else first)
    kind, key = ("t", task.key) if task else ("d" if centre else None, centre)
    shown = "overview" if large and not centre else "chain"
    chosen = {"centre": centre, "kind": kind, "key": key, "task": task.key if task else None}
    return {"view": shown, "unit": view.unit, "day": view.colophon.made, **chosen}


def _order(task: ShownTask, made: str | None) -> tuple[int, str]:
    return BEHIND.get(task.state or "", 0), day_of(task, made) or LAST


def _concerns(view: View, task: ShownTask) -> bool:
    """Tell whether a task is one of the unit on which the page opens, or of a group that stands for it."""
    meant = {key for unit in view.units if unit.key == view.unit for key in (unit.key, *unit.groups)}
    return not view.unit or not meant.isdisjoint(task.units)


def _network() -> "Network":
    """Return a network as the page opens it: which boxes stand in it is for the view that the reader chooses."""
    from pyvis.network import Network  # 1.8 s: it loads IPython

    network = Network(directed=True, cdn_resources="in_line")
    network.options = OPTIONS
    return network


def _data(view: View, filters: Sequence[str]) -> dict[str, Any]:
    made = view.colophon.made
    return {
        "view": columns_of(view, shortened(_paths(view))),
        "opening": {**dict.fromkeys(filters), **UNTOUCHED, **_opening(view)},
        "told": [day.isoformat() for day in told_between(date.fromisoformat(made))] if made else None,
        "colophon": {lang: " · ".join(_colophon(view, lang)) for lang in LANGUAGES},
        "nothing": asdict(saying.nothing(view.colophon)),
        "cut": asdict(cut) if (cut := saying.left_out(view)) else None,
        "labels": {lang: _words(lang) for lang in LANGUAGES},
    }


def _words(lang: str) -> dict[str, str]:
    """Return the labels that the scripts of the page ask for."""
    return {name: words for name, words in labels(lang).items() if name.partition(".")[0] not in SAID_ELSEWHERE}


def _colophon(view: View, lang: str) -> Iterator[str]:
    yield from told(view, lang)
    if not view.colophon.quotes:
        yield labels(lang)["colophon.quotes"]


def _paths(view: View) -> Iterator[str]:
    yield from (file.path for document in view.documents for file in document.files)
    yield from (evidence.path for relation in view.relations for evidence in relation.evidence)
    yield from (task.path for task in view.tasks if task.path)


def _environment(**values: object) -> Environment:
    environment = Environment(loader=PackageLoader(__package__), autoescape=True, undefined=StrictUndefined)
    environment.filters |= {"inert": _inert, "whole": _whole}
    environment.globals.update(values)
    return environment


def _inert(value: object) -> Markup:
    """Return `value` (or a JSON text) as JSON that no HTML parser can take for markup, whatever it holds."""
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    text = NO_XML.sub("\\1\ufffd", _whole(text))
    for sign in "<>&\u2028\u2029":
        text = text.replace(sign, f"\\u{ord(sign):04x}")
    return Markup(text)  # noqa: S704 - nothing is left in it that ends a script element


def _whole(text: str) -> str:
    """Return the text without half surrogate pairs, which cannot be written."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _packed(text: str) -> str:
    """Return the text in gzip, in base64; no time of its making is in it."""
    return b64encode(gzip.compress(text.encode("utf-8"), mtime=0)).decode("ascii")


def _script() -> str:
    """Return our scripts as the page carries them: without the comments and spaces that are for their own readers."""
    from rjsmin import jsmin  # type: ignore[import-untyped]  # it ships no types

    return str(jsmin("\n".join(map(_static, SCRIPTS))))


def _static(name: str) -> str:
    return (files(__package__) / "static" / name).read_text(encoding="utf-8")


def _vis_network() -> str:
    return (files("pyvis") / "lib" / "vis-9.1.2" / "vis-network.min.js").read_text(encoding="utf-8")


def _hash(script: str) -> str:
    """Return the source expression of one inline script (Content Security Policy Level 3, section 2.3.1)."""
    return f"'sha256-{b64encode(sha256(script.encode('utf-8')).digest()).decode('ascii')}'"
