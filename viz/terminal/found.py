"""What was looked for, for the terminal: documents by number and title as a table, then those whose text holds the words."""

from collections.abc import Sequence
from dataclasses import replace

from rich.console import Group, RenderableType
from rich.text import Text

from ...queries import Found, Passage
from ..labels import label
from ..paths import shortened
from .lines import document_line, proof_lines
from .tables import show_documents


def show_found(found: Sequence[Found], lang: str, *, in_texts: bool = True) -> RenderableType:
    """Return what was found; `in_texts`: whether texts could be looked through, which is said where they could not."""
    by_name = [each for each in found if each.passage is None]
    by_text = [(each, each.passage) for each in found if each.passage]
    parts = [show_documents(by_name, lang)] if by_name or not by_text else []
    if by_text:
        parts += [Text(label("found.in_texts", lang), style="bold"), *_passages(by_text, lang)]
    if not in_texts:
        parts.append(Text(label("found.no_texts", lang), style="yellow"))
    return Group(*parts)


def _passages(found: Sequence[tuple[Found, Passage]], lang: str) -> list[RenderableType]:
    shown = shortened(where.path for _, where in found)
    return [_passage(each, replace(where, path=shown[where.path]), lang) for each, where in found]


def _passage(found: Found, where: Passage, lang: str) -> RenderableType:
    """Return a document and below it the sentence, with file, page and line."""
    return Group(document_line(found, lang), proof_lines(where, False, lang))
