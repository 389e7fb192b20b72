"""The verbs of an open store that write files: the whole graph for other programs, the dossier of a document or unit."""

from datetime import date
from pathlib import Path

from .days import iso_today
from .session import Session


class Filing(Session):
    """What an open store writes; see `asking.OpenStore`."""

    def export(self, form: str, path: Path | str | None = None, *, lang: str = "vi") -> Path:
        """Write the whole graph for another program.

        Parameters
        ----------
        form : str
            As after ``luocdo export --format``: ``"graphml"``, ``"csv"``, ``"json-ld"``, ``"neo4j-admin"`` …
        path : path or str, optional
            The file, or for some formats the folder.
        lang : str
            The language of headings, ``"vi"`` or ``"en"``.

        Returns
        -------
        Path
            The file or folder, in full.

        Raises
        ------
        PageError
            No such format, or it cannot be written there.

        Examples
        --------
        >>> store.export("graphml", "do-thi.graphml").name
        'do-thi.graphml'
        """
        from ..graph.exports import export
        from ..viz.labels import labels

        return export(self._graph, form, path, labels(lang))[0]

    def report(self, about: str, path: Path | str, *, today: date | str | None = None, lang: str = "vi") -> Path:
        """Write the dossier of a document or a unit.

        Parameters
        ----------
        about : str
            A number, or the name of a unit.
        path : path or str
            A file whose name ends in .docx or .html.
        today : date or str, optional
            The day on which it is made: what was due before is overdue; that of the machine by default.
        lang : str
            ``"vi"`` or ``"en"``.

        Returns
        -------
        Path
            The file, in full.

        Raises
        ------
        NotFoundError
            Nothing is called so, or several are.
        PageError
            It cannot be written there.
        QueryError
            What is given as a day is none.

        Examples
        --------
        >>> store.report("418 tb vpcp", "ho-so.html", today="2025-10-01").name
        'ho-so.html'
        """
        from ..viz.dossier.write import write_dossier

        return write_dossier(self._graph, self._url, about, path, iso_today(today), lang=lang)
