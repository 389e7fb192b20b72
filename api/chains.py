"""The documents of an open store as a web: the chains through one, between two, and all that rests on one."""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING

from .. import queries
from ..errors import QueryError
from ..queries import MOST_ROWS, Connection, Impact, Trace
from .bounds import at_least, named, rows
from .filing import Filing

if TYPE_CHECKING:
    import networkx as nx  # type: ignore[import-untyped]  # networkx ships no types


class Chains(Filing):
    """A store of which is asked how its documents hang together."""

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
        QueryError
            `number` is no text, or `depth` is below 1.

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
        number, depth = named("number", number), at_least(1, "depth", depth)
        return queries.trace(self._graph, number, up=up, down=down, depth=depth, cites=cites)

    def connect(self, number: str, other: str, *, depth: int | None = None) -> Connection:
        """Return every chain between two documents, or what comes nearest.

        Parameters
        ----------
        number, other : str
            The two documents, in any order.
        depth : int, optional
            How many steps a chain may have; any number by default.

        Returns
        -------
        Connection
            `ways`, the shortest first, at most 20; `bond` says whether they are chains of obligation or lead on over the
            grounds of a document of the centre, or what else joins them; `stopped` whether there may be more beyond the
            bounds of the search.

        Raises
        ------
        NotFoundError
            No document is called so, or several are.
        QueryError
            Both are one document, one is no text, or `depth` is below 1.

        Examples
        --------
        >>> found = store.connect("09/kh-ttltls", "418 tb vpcp")
        >>> found.bond, [leg.document.name for leg in found.ways[0]]
        ('obligation', ['1342/SNV-CCHC', '2150/UBND-NC', '418/TB-VPCP'])

        See Also
        --------
        trace : the whole chain through one document.
        """
        number, other = named("number", number), named("other", other)
        depth = None if depth is None else at_least(1, "depth", depth)
        return queries.connect(self._graph, number, other, depth=depth)

    def impact(
        self,
        number: str,
        *,
        depth: int = 100,
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
            No such relation or level, `number` is no text, or `depth` or `limit` is out of its range.

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
            named("number", number),
            depth=at_least(1, "depth", depth),
            relations=relations,
            levels=levels,
            province=province,
            unit=unit,
            limit=rows(limit),
        )

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
            their kind, with the properties of the relation. ``graph.graph["complete"]`` is false where more than 20,000 relations
            lie around the document, so that no further step was begun.

        Raises
        ------
        NotFoundError
            No document is called so, several are, or none has one of the keys.
        QueryError
            `number` and `keys` are both given, `number` is no text, or `depth` is below 0.
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
        if number is not None and keys is not None:
            raise QueryError("number-and-keys")
        number, depth = number if number is None else named("number", number), at_least(0, "depth", depth)
        return queries.to_networkx(self._graph, number, depth=depth, keys=keys, labels=labels)
