"""The Python face of a built store: open it, ask it, close it."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from .. import queries
from ..graph import open_store as open_graph
from ..graph.model import Value
from ..queries import MOST_ROWS, Answer, Connection, Found, Impact, Info, Trace
from ..queries.asking.parameters import day
from ..queries.duties import Obligations, Wanted
from ..queries.duties import tasks as tasks_in
from .filing import Filing

if TYPE_CHECKING:
    import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types


def open_store(url: Path | str) -> "OpenStore":
    """Open a store that was built, to ask it.

    Parameters
    ----------
    url : path or str
        The folder that ``luocdo build --store`` or `luocdo.build` wrote, or the address of a Neo4j server.

    Returns
    -------
    OpenStore
        Best used in a ``with`` statement, which closes it.

    Raises
    ------
    StoreError
        There is no such store, it is being built, or it is of another version.

    Examples
    --------
    >>> with luocdo.open_store("vi-du.store") as store:
    ...     store.info().documents["loaded"]
    15

    See Also
    --------
    luocdo.build : make a store of files and folders.

    Notes
    -----
    Several programs may read a store at a time, and each may open it several times; while it is built nobody else can open it.
    """
    return OpenStore(open_graph(url, read_only=True), url)


class OpenStore(Filing):
    """A store that is open to be read: its methods are the commands of the same names.

    Documents are named as in the commands: by a number as it comes to mind, with a date or an issuer where several bear it,
    by a title, or by their key. All answers are plain, frozen data; ``dataclasses.asdict`` makes dictionaries of them.

    See Also
    --------
    open_store : how to get one.
    """

    def trace(self, number: str, *, up: bool = True, down: bool = True, depth: int = 8, cites: bool = False) -> Trace:
        """Return the chain through a document: why we must act, and who must act.

        Parameters
        ----------
        number : str
            The document.
        up, down : bool
            Whether to say why, and who.
        depth : int
            How many steps to go in each direction.
        cites : bool
            Whether to list mere citations too.

        Returns
        -------
        Trace
            `up` and `down` are trees of steps, each with the words that prove it, its tasks and what became of it.

        Raises
        ------
        NotFoundError
            No document is called so, or several are; the message names what comes near.

        Examples
        --------
        >>> chain = store.trace("09/kh-ttltls", down=False)
        >>> step = chain.up[0]
        >>> step.relation, step.document.name, step.document.issuer
        ('IMPLEMENTS', '1342/SNV-CCHC', 'Sở Nội vụ tỉnh Lâm Đồng')
        >>> step.proof.sentence[step.proof.start : step.proof.end]
        'Công văn số 1342/SNV-CCHC ngày 03/9/2025 của Sở Nội vụ'

        See Also
        --------
        connect : the chains between two documents.
        impact : everything that rests on a document.

        Notes
        -----
        A document to which several ways lead is unfolded once, where its chain is longest; elsewhere its step says
        ``cut="repeated"``. A reference that may be one of several documents is never followed.
        """
        return queries.trace(self._graph, number, up=up, down=down, depth=depth, cites=cites)

    def connect(self, number: str, other: str, *, depth: int = 8) -> Connection:
        """Return every chain between two documents, or what comes nearest.

        Parameters
        ----------
        number, other : str
            The two documents, in any order.
        depth : int
            How many steps a chain may have.

        Returns
        -------
        Connection
            `ways`, the shortest first, at most 20; `bond` says whether they are chains of obligation.

        Raises
        ------
        NotFoundError
            No document is called so, or several are.
        QueryError
            Both are one document.

        Examples
        --------
        >>> found = store.connect("09/kh-ttltls", "418 tb vpcp")
        >>> found.bond, [leg.document.name for leg in found.ways[0]]
        ('obligation', ['1342/SNV-CCHC', '2150/UBND-NC', '418/TB-VPCP'])

        See Also
        --------
        trace : the whole chain through one document.
        """
        return queries.connect(self._graph, number, other, depth=depth)

    def impact(
        self,
        number: str,
        *,
        depth: int = 6,
        relations: Collection[str] = (),
        levels: Collection[str] = (),
        province: str | None = None,
        unit: str | None = None,
        limit: int = MOST_ROWS,
    ) -> Impact:
        """Return everything that rests on a document: what to look at again when it is replaced.

        Parameters
        ----------
        number : str
            The document.
        depth : int
            How many steps to go.
        relations : collection of str
            Follow only these relations, such as ``"BASED_ON"``; all that carry by default.
        levels : collection of str
            List only documents of these levels, such as ``"province"``.
        province, unit : str, optional
            List only what was issued in the province; only what the unit issued or has a task from.
        limit : int
            How many documents to list at most, the nearest first; from 1 to 5,000.

        Returns
        -------
        Impact
            `affected`, each with its way, its open tasks and what ended it already; `total` and counts.

        Raises
        ------
        NotFoundError
            No document or no unit is called so, or several are.
        QueryError
            No such relation or level.

        Examples
        --------
        >>> answer = store.impact("418 tb vpcp", levels=["commune"])
        >>> [(each.document.name, each.distance, len(each.duties)) for each in answer.affected]
        [('41/KH-UBND', 2, 5)]
        >>> store.impact("418 tb vpcp").levels
        {'department': 4, 'province': 3, 'unit': 2, 'commune': 1}

        See Also
        --------
        query : other questions, such as ``"fallen"``: what rests on something that was replaced already.

        Notes
        -----
        Which relations carry, and why, stands in ``luocdo.queries.chains.reliance``.
        """
        return queries.impact(
            self._graph,
            number,
            depth=depth,
            relations=relations,
            levels=levels,
            province=province,
            unit=unit,
            limit=limit,
        )

    def tasks(
        self,
        *,
        unit: str | None = None,
        before: str | None = None,
        after: str | None = None,
        source: str | None = None,
        overdue: bool = False,
        done: bool = False,
        received: str | None = None,
        today: str | None = None,
        limit: int | None = None,
    ) -> Obligations:
        """Return who must do what, by when and because of which central document: the obligations by deadline.

        Parameters
        ----------
        unit : str, optional
            Only what this unit must do.
        before, after : str, optional
            Due up to this day, from this day on; ``"2025-12-31"`` or ``"31/12/2025"``, as the days below.
        source : str, optional
            Only what this document, of any level, causes.
        overdue, done : bool
            Only what is overdue; what is done too.
        received : str, optional
            The day on which the documents came in, ISO, from which relative deadlines are reckoned.
        today : str, optional
            The day by which they are judged, ISO; that of the machine by default.
        limit : int, optional
            How many to return at most, the first deadlines first; all by default.

        Returns
        -------
        Obligations
            `found`, each with its units, chain, proofs, state, and the deadline further up; `total` and `states`.

        Raises
        ------
        NotFoundError
            No document or no unit is called so, or several are.
        QueryError
            What is given as a day is none.

        Examples
        --------
        >>> answer = store.tasks(unit="chi cuc tieu chuan do luong", source="418 tb vpcp", today="2025-09-20")
        >>> first = answer.found[0]
        >>> first.due, first.state, first.way
        ('2025-09-15', 'overdue', ['1187/SKHCN-VP', '2150/UBND-NC', '418/TB-VPCP'])

        See Also
        --------
        trace : the whole chain, with what obliges whom.
        """
        given = {"before": before, "after": after, "received": received, "today": today}
        days = {name: day(name, written) if written else None for name, written in given.items()}
        wanted = Wanted(unit, days["before"], days["after"], source, overdue, done, days["received"])
        return tasks_in(self._graph, wanted, days["today"] or date.today().isoformat(), limit)  # noqa: DTZ011 - of the machine

    def query(self, question: str, parameters: Mapping[str, Value] | None = None, *, limit: int = MOST_ROWS) -> Answer:
        """Return the answer to a canned question, or to Cypher, which may only read.

        Parameters
        ----------
        question : str
            The id of a canned question (``luocdo query --list``), or Cypher.
        parameters : mapping, optional
            By name. Values are never written into the Cypher text.
        limit : int
            How many rows to return at most, from 1 to 5,000.

        Returns
        -------
        Answer
            `rows`, dictionaries by `columns`; not `complete` where there are more.

        Raises
        ------
        QueryError
            No such question, a parameter is missing or wrong, it would change the graph, or it takes too long.

        Examples
        --------
        >>> cypher = "MATCH (d:Document {issuer: $issuer})-[:IMPLEMENTS]->(c) RETURN c.number AS number"
        >>> store.query(cypher, {"issuer": "Sở Nội vụ tỉnh Lâm Đồng"}).rows
        ({'number': '2150/UBND-NC'},)
        """
        return queries.ask(self._graph, question, parameters, limit=limit)

    def find(self, words: str, *, limit: int = 50) -> list[Found]:
        """Return the documents whose number, title or own text holds all of the words.

        Texts are where the store was built: a server that is asked from elsewhere is searched by numbers and titles only.

        Parameters
        ----------
        words : str
            With or without diacritics.
        limit : int
            How many documents to return at most.

        Returns
        -------
        list of Found
            First those with the words in number, type, title or issuer, those that were read before those only cited; then
            those with the words in their text, each with its `passage`: the sentence, the file, the page and the line.

        Examples
        --------
        >>> [found.name for found in store.find("1342 snv") if found.passage is None]
        ['1342/SNV-CCHC']
        >>> found = store.find("khong phu thuoc dia gioi")[0]
        >>> found.name, found.passage.sentence[found.passage.start : found.passage.end], found.passage.page
        ('41/KH-UBND', 'không phụ thuộc địa giới', 1)
        """
        return queries.find(self._graph, words, limit=limit)

    def info(self) -> Info:
        """Return what the store holds, and which files could not be read.

        Returns
        -------
        Info
            Counts of nodes, documents and relations.

        Examples
        --------
        >>> store.info().files
        17
        """
        return queries.info(self._graph, self._url)

    def to_networkx(
        self,
        number: str | None = None,
        *,
        depth: int = 1,
        keys: Iterable[str] | None = None,
        labels: Collection[str] = ("Document",),
    ) -> "nx.MultiDiGraph[str]":
        """Return the graph, or a part of it, as a networkx graph.

        Parameters
        ----------
        number : str, optional
            A document around which to look; the whole graph by default.
        depth : int
            How many steps to go from it, whichever way the relations point.
        keys : iterable of str, optional
            The documents with these keys instead, such as a question returned.
        labels : collection of str
            The labels of nodes that are wanted: of ``"Document"``, ``"Task"``, ``"Agency"``. Around a document or with `keys`,
            tasks and agencies are those that the documents lead to.

        Returns
        -------
        networkx.MultiDiGraph
            Nodes by their keys, with ``label`` and the properties of the schema that are known of them; edges keyed by
            their kind, with the properties of the relation.

        Raises
        ------
        NotFoundError
            No document is called so, several are, or none has one of the keys.
        ValueError
            No such label.

        Examples
        --------
        >>> import networkx as nx
        >>> graph = store.to_networkx("09/kh-ttltls", depth=2)
        >>> [key] = [key for key, number in graph.nodes(data="number") if number == "09/KH-TTLTLS"]
        >>> sorted(graph.nodes[end]["number"] for _, end, kind in graph.out_edges(key, keys=True) if kind == "IMPLEMENTS")
        ['13/2023/NĐ-CP', '1342/SNV-CCHC']
        >>> most_named = max(nx.in_degree_centrality(store.to_networkx()).items(), key=lambda pair: pair[1])
        >>> store.trace(most_named[0]).document.name
        '118/2025/NĐ-CP'

        See Also
        --------
        query : answers as rows.

        Notes
        -----
        The whole graph is right for up to some 200,000 documents; above that ask for a part, or leave it in the store.
        """
        return queries.to_networkx(self._graph, number, depth=depth, keys=keys, labels=labels)
