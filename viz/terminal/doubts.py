"""Links of a chain that are not certain, as branches of a tree, and below the tree the commands that settle them."""

from collections.abc import Iterable, Sequence

from rich.console import Group
from rich.text import Text
from rich.tree import Tree

from ...queries import Choice, Maybe
from ..labels import label, labels
from .lines import document_line, proof_lines, to_copy


class Doubts:
    """What is not certain in a tree; its commands are numbered, since a tree cuts what is too long for the terminal."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.commands: dict[str, int] = {}

    def above(self, tree: Tree, places: Iterable[Maybe]) -> None:
        """Add the places of a document from which an obligation may come, with all that each may mean."""
        for place in places:
            key = "trace.maybe_one" if len(place.choices) == 1 else "trace.maybe_several"
            self._add(tree, self._said(key, place), place, place.choices)

    def below(self, tree: Tree, places: Iterable[Maybe], key: str) -> None:
        """Add the places of other documents that may mean the document `key`, and what else each may mean."""
        for place in places:
            head = document_line(place.document, self.lang).append(" · ", style="not bold")
            self._add(tree, head.append_text(self._said("trace.maybe_below", place)), place, _first(place, key))

    def lines(self) -> list[Text]:
        """Return the commands to be copied."""
        if not self.commands:
            return []
        told = Text(label("trace.maybe_settle", self.lang), style="bold")
        return [told, *(to_copy(f"[{number}] $ {line}") for line, number in self.commands.items())]

    def _said(self, key: str, place: Maybe) -> Text:
        verb = labels(self.lang)[f"relation.{place.relation}"]
        return Text(label(key, self.lang, verb=verb), style="not bold not dim yellow")

    def _add(self, tree: Tree, head: Text, place: Maybe, choices: Sequence[Choice]) -> None:
        branch = tree.add(Group(head, proof_lines(place.proof, False, self.lang)))
        for choice in choices:
            number = self.commands.setdefault(choice.decide, len(self.commands) + 1)
            branch.add(Text(f"[{number}] ", style="cyan").append_text(document_line(choice.document, self.lang)))


def _first(place: Maybe, key: str) -> list[Choice]:
    """Return what a place may mean, the document `key` first."""
    return sorted(place.choices, key=lambda choice: choice.document.key != key)
