"""The Python face of a built store: open it, ask it, close it."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from .. import queries
from ..graph import open_store as open_graph
from ..graph.model import Value
from ..queries import MOST_ROWS, Answer, Found, Info
from ..queries.duties import Obligations, Wanted
from ..queries.duties import tasks as tasks_in
from .bounds import at_least, rows
from .chains import Chains
from .days import iso_day, iso_today, with_iso_days

if TYPE_CHECKING:
    from ..queries.checking.issue import Issue


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
    Several programs may read a store at a time, and each may open it several times; while it is built they still may, but for
    the moments in which it is written: then `StoreError` says who builds it, and since when.
    """
    return OpenStore(open_graph(url, read_only=True), url)


class OpenStore(Chains):
    """A store that is open to be read: its methods are the commands of the same names.

    Documents are named as in the commands: by a number as it comes to mind, with a date or an issuer where several bear it,
    by a title, or by their key. All answers are plain, frozen data; ``dataclasses.asdict`` makes dictionaries of them.

    See Also
    --------
    open_store : how to get one.
    """

    def tasks(
        self,
        *,
        unit: str | None = None,
        before: date | str | None = None,
        after: date | str | None = None,
        source: str | None = None,
        overdue: bool = False,
        done: bool = False,
        received: date | str | None = None,
        today: date | str | None = None,
        limit: int | None = None,
    ) -> Obligations:
        """Return who must do what, by when and because of which central document: the obligations by deadline.

        Parameters
        ----------
        unit : str, optional
            Only what this unit must do.
        before, after : date or str, optional
            Due up to this day, from this day on; as the days below a date, ``"2025-12-31"`` or ``"31/12/2025"``.
        source : str, optional
            Only what this document, of any level, causes.
        overdue, done : bool
            Only what is overdue; what is done too.
        received : date or str, optional
            The day on which the documents came in, from which relative deadlines are reckoned.
        today : date or str, optional
            The day by which they are judged; that of the machine by default.
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
            What is given as a day is none, or `limit` is below 1.

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
        limit = None if limit is None else at_least(1, "limit", limit)
        given = {"before": before, "after": after, "received": received}
        days = {name: iso_day(name, each) for name, each in given.items()}
        wanted = Wanted(unit, days["before"], days["after"], source, overdue, done, days["received"])
        return tasks_in(self._graph, wanted, iso_today(today), limit)

    def query(
        self, question: str, parameters: Mapping[str, Value | date] | None = None, *, limit: int = MOST_ROWS
    ) -> Answer:
        """Return the answer to a canned question, or to Cypher, which may only read.

        Parameters
        ----------
        question : str
            The id of a canned question (``luocdo query --list``), or Cypher.
        parameters : mapping, optional
            By name, days as text or as dates. Values are never written into the Cypher text.
        limit : int
            How many rows to return at most, from 1 to 5,000.

        Returns
        -------
        Answer
            `rows`, dictionaries by `columns`; not `complete` where there are more.

        Raises
        ------
        QueryError
            No such question, a parameter or `limit` is missing or wrong, it would change the graph, or it takes too long.

        Examples
        --------
        >>> cypher = "MATCH (d:Document {issuer: $issuer})-[:IMPLEMENTS]->(c) RETURN c.number AS number"
        >>> store.query(cypher, {"issuer": "Sở Nội vụ tỉnh Lâm Đồng"}).rows
        ({'number': '2150/UBND-NC'},)
        """
        return queries.ask(self._graph, question, with_iso_days(parameters or {}), limit=rows(limit))

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

        Raises
        ------
        QueryError
            `limit` is below 1.

        Examples
        --------
        >>> [found.name for found in store.find("1342 snv") if found.passage is None]
        ['1342/SNV-CCHC']
        >>> found = store.find("khong phu thuoc dia gioi")[0]
        >>> found.name, found.passage.sentence[found.passage.start : found.passage.end], found.passage.page
        ('41/KH-UBND', 'không phụ thuộc địa giới', 1)
        """
        return queries.find(self._graph, words, limit=at_least(1, "limit", limit))

    def check(self, *drafts: Path | str, today: date | str | None = None) -> "list[Issue]":
        """Return what to look at: all over the store, or in drafts before they are signed, beside the store.

        Parameters
        ----------
        drafts : path or str
            Files or folders, which need not be in the store; the whole store where there are none.
        today : date or str, optional
            The day of a draft that bears none; that of the machine by default.

        Returns
        -------
        list of Issue
            Errors first, each with its `finding`, file and `spot`; those that a person `dismissed` say so.

        Raises
        ------
        LoadError
            None of the drafts is there.
        DecisionError
            A line of the file of decisions is wrong.
        QueryError
            What is given as a day is none.

        Examples
        --------
        >>> first = store.check(today="2025-12-01")[0]
        >>> first.finding.severity, first.finding.code, first.finding.facts["known"], first.spot.line
        ('error', 'date-not-on-record', '20/8/2025', 7)

        See Also
        --------
        luocdo.read_file : what one document says, and what its text alone shows.
        """
        from ..queries.check import checked
        from ..queries.checking.over_drafts import check_drafts

        made = iso_today(today)
        if drafts:
            return check_drafts(drafts, self._graph, self._url, made).issues
        return list(checked(self._graph, self._url, made))

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
