"""The page from Python: what a notebook shows of a store, or of a networkx graph."""

from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..graph import opened
from ..messages import LANGUAGES, Lang
from ..queries import DocumentCard
from ..queries.naming.among import among
from ..viz.file import PAGES, refuse_other_endings, write_whole
from ..viz.notebook.networkx_rows import documents_in, relations_in, tasks_in
from ..viz.notebook.pyvis_network import network_of
from ..viz.page.build import build
from ..viz.paths import shared_folder
from ..viz.shown.model import Colophon, ShownDocument, View
from ..viz.shown.quoting import without_quotes
from ..viz.shown.request import Request, requested
from ..viz.shown.view import view_of
from .asking import OpenStore
from .days import iso_today

if TYPE_CHECKING:
    import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types
    from pyvis.network import Network  # type: ignore[import-untyped]  # it ships no types

HEIGHT = 720
"""How high the page is in a notebook, in pixels."""

ALLOWED = "allow-scripts allow-downloads allow-modals"
"""What the page may do in a notebook's frame: its scripts are not in the notebook's origin."""


def view(
    graph: "nx.Graph[Any] | OpenStore | Path | str",
    number: str | None = None,
    *,
    only: str | None = None,
    unit: str | None = None,
    quotes: bool = True,
    title: str | None = None,
    today: date | str | None = None,
    check: bool | None = None,
    lang: Lang = "vi",
) -> "Page":
    """Show a graph as the page that ``luocdo view`` writes.

    Parameters
    ----------
    graph : networkx graph, OpenStore, path or str
        What `OpenStore.to_networkx` gave, or a part of it; a store that is open; or where a store is.
    number : str, optional
        The document on which the page opens.
    only : str, optional
        The document to whose chain the page is cut. Of a store only.
    unit : str, optional
        The unit whose tasks come first; of a store the page is cut to what concerns it.
    quotes : bool
        Whether the words of the documents are in the page.
    title : str, optional
        What stands above it.
    today : date or str, optional
        The day of making, by which tasks are overdue; the day on which this runs by default.
    check : bool, optional
        Whether the documents of a store are compared with all that is on record, as ``luocdo check`` does, or show only what
        each text shows by itself; by default they are unless there are too many.
    lang : {"vi", "en"}
        The language in which it opens.

    Returns
    -------
    Page
        Shows itself at the end of a notebook's cell.

    Raises
    ------
    NotFoundError
        No document or unit is called so, or several are.
    QueryError
        What is given as a day is none; or a node or an edge says what cannot be shown: which one, and how it is written.
    ValueError
        The graph has a relation that luocdo does not know, or is to be cut; or there is no such language.

    Examples
    --------
    >>> page = luocdo.view(store, "418/TB-VPCP", title="Ba cấp một thông báo")
    >>> page.save("418.html").name
    '418.html'

    A part of the graph, chosen with networkx:

    >>> graph = store.to_networkx("09/KH-TTLTLS", depth=2, labels=["Document", "Task", "Agency"])
    >>> page = luocdo.view(graph, "09/KH-TTLTLS")
    >>> len(page.documents) == sum(label == "Document" for _, label in graph.nodes(data="label"))
    True

    See Also
    --------
    OpenStore.to_networkx : the graph itself.
    Page.to_pyvis : go on with pyvis.

    Notes
    -----
    A graph from elsewhere is shown too: its nodes are documents, called by their names unless they have a ``number``, and
    the key of an edge, or its property ``kind``, is a relation such as ``"IMPLEMENTS"``.
    """
    if lang not in LANGUAGES:
        raise ValueError(f"a page opens in one of {', '.join(map(repr, LANGUAGES))}, not in {lang!r}")
    request = Request(number, only, unit, quotes, title, iso_today(today), check=check)
    if isinstance(graph, OpenStore):
        return Page(requested(graph.graph, replace(request, place=graph.place)), lang)
    if isinstance(graph, (str, Path)):
        with opened(graph) as store:
            return Page(requested(store, replace(request, place=graph)), lang)
    return Page(_view_of_graph(graph, request), lang)


@dataclass(frozen=True, repr=False)
class Page:
    """The page of a graph: it shows itself in a notebook, can be saved, and handed over to pyvis.

    Attributes
    ----------
    content : View
        What is shown, as plain data.
    lang : {"vi", "en"}
        The language in which it opens.
    """

    content: View
    lang: Lang = "vi"

    @property
    def documents(self) -> tuple[ShownDocument, ...]:
        """The documents of the page, as plain data."""
        return self.content.documents

    @cached_property
    def html(self) -> str:
        """The page as one HTML file, which asks nothing of any network."""
        return build(self.content, self.lang)

    def __repr__(self) -> str:
        """Return how much the page shows, for a console; a notebook shows the page itself."""
        shown = self.content
        counts = f"{len(shown.documents)} documents, {len(shown.relations)} relations, {len(shown.tasks)} tasks"
        return f"<luocdo page: {counts}>"

    def _repr_html_(self) -> str:
        name = escape(self.content.colophon.title or "luocdo")
        style = f"width: 100%; height: {HEIGHT}px; border: 1px solid #d7dde5"
        return f'<iframe srcdoc="{escape(self.html)}" title="{name}" sandbox="{ALLOWED}" style="{style}"></iframe>'

    def save(self, path: Path | str) -> Path:
        """Write the page to a file.

        Parameters
        ----------
        path : path or str
            The file; what stood there before is replaced once the page is whole.

        Returns
        -------
        Path
            Where it is.

        Raises
        ------
        PageError
            The file cannot be written, or its name ends otherwise than a page's.

        Examples
        --------
        >>> page.save("trang.html").name
        'trang.html'
        """
        refuse_other_endings(path, *PAGES)
        return write_whole(path, self.html)

    def to_pyvis(self) -> "Network":
        """Return the documents, units and relations as a pyvis network.

        Returns
        -------
        pyvis.network.Network
            Nodes have ``label``, ``title``, ``color``, ``shape`` and ``level`` (their column), edges ``label``, ``color`` and
            ``dashes``. Titles are escaped, as pyvis takes some for HTML. No layout and no physics is set.

        Examples
        --------
        >>> network = page.to_pyvis()
        >>> network.get_node("chính phủ|nghị định|61|2018/nđ-cp|2018")["label"]
        '61/2018/NĐ-CP'

        Notes
        -----
        pyvis is made for hundreds of nodes: it looks through all of them for each one that is added.
        """
        return network_of(self.content, self.lang)


def _view_of_graph(graph: "nx.Graph[Any]", request: Request) -> View:
    if request.only:
        raise ValueError("only a store can be cut to a document; choose a part of the graph with networkx")
    documents, relations, tasks = map(list, (documents_in(graph), relations_in(graph), tasks_in(graph)))
    shown = view_of(documents, relations, tasks, centre=None, unit=request.unit)
    centre = among([_card(each) for each in shown.documents], request.number).key if request.number else None
    folder = shared_folder(file.path for document in shown.documents for file in document.files)
    colophon = Colophon(title=request.title, made=request.made, folder=folder, quotes=request.quotes, graph=True)
    shown = replace(shown, colophon=colophon, centre=centre)
    return shown if request.quotes else without_quotes(shown)


def _card(document: ShownDocument) -> DocumentCard:
    """Return a document of the page as answers have it, to be found by what tells it from others."""
    return DocumentCard(
        document.key,
        document.name,
        document.number,
        document.type,
        document.title,
        document.issuer,
        document.level,
        document.date,
        document.status,
    )
