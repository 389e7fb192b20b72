"""What a loader gives: the text of one document and where its pages begin."""

from dataclasses import dataclass

from ..findings import Finding
from .content import Certainty, Declared


@dataclass(frozen=True, slots=True)
class LoadedText:
    """One document as loaded, or the reason why it was not.

    Attributes:
        path: the file as the user named it, with "/" between folders; "-" is standard input.
        member: the name inside an archive, a message or a table; null outside one.
        sha256: of the bytes of the file, or of the member of an archive; empty when they cannot be had.
        format: "txt", "md", "html", "docx", "pdf", …
        text: the text, lines ended by line feeds; null when the file could not be read (`findings` says why).
        pages: where each page begins, in code points of `text`; empty when the format knows no pages.
        findings: what to know about the file (its encoding, its damage).
        certainty: how sure the letters are that were recognised in a picture.
        declared: what stands beside the document about it: in a register, in the header of a package.
        entry: that is all there is of it; `text` is those words.
    """

    path: str
    member: str | None
    sha256: str
    format: str
    text: str | None
    pages: tuple[int, ...] = ()
    findings: tuple[Finding, ...] = ()
    certainty: Certainty = ()
    declared: Declared = ()
    entry: bool = False
