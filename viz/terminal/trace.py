"""The chain as a tree with the words that prove it."""

from collections.abc import Iterable, Sequence

from rich.console import Group
from rich.text import Text
from rich.tree import Tree

from ...queries import Maybe, Step, Trace
from ...queries.chains.obligation import OBLIGING
from ..labels import label, labels
from ..lines import conditions
from ..paths import with_short_paths
from .doubts import Doubts
from .lines import document_line, oblige, proof_lines, warn


def show_trace(trace: Trace, lang: str) -> Group:
    """Return the chain as a tree: why (up) and who must act (down), each step with its date and the words that prove it.

    What was not asked is left out. The citation stands between « and » inside its sentence, so that it is marked without colours too.
    """
    trace, doubts = with_short_paths(trace), Doubts(lang)
    tree = Tree(document_line(trace.document, lang), guide_style="dim")
    warn(tree, trace.document, trace.changes, lang)
    if trace.up is not None:
        _why(tree, trace, trace.up, doubts)
    if trace.down is not None:
        _who(tree, trace, trace.down, doubts)
    naming, named = (_merely(places) for places in (trace.maybe_up, trace.maybe_down))
    if branch := _list(tree, "trace.cites", trace.cites, naming, lang):
        doubts.above(branch, naming)
    if branch := _list(tree, "trace.cited_by", trace.cited_by, named, lang):
        doubts.below(branch, named, trace.document.key)
    if not trace.complete:
        tree.add(Text(label("trace.incomplete", lang), style="yellow"))
    return Group(tree, *doubts.lines())


def _merely(places: Iterable[Maybe]) -> list[Maybe]:
    """Return the places by which nobody would be obliged, whatever they mean."""
    return [place for place in places if place.relation not in OBLIGING]


def _obliging(places: Iterable[Maybe]) -> list[Maybe]:
    return [place for place in places if place.relation in OBLIGING]


def _why(tree: Tree, trace: Trace, steps: tuple[Step, ...], doubts: Doubts) -> None:
    lang, maybe = doubts.lang, _obliging(trace.maybe_up)
    branch = _branch(tree, label("trace.up", lang), bool(steps or maybe), label("trace.nothing_up", lang))
    for step in steps:
        _climb(branch, step, doubts)
    doubts.above(branch, maybe)


def _who(tree: Tree, trace: Trace, steps: tuple[Step, ...], doubts: Doubts) -> None:
    lang, maybe = doubts.lang, _obliging(trace.maybe_down)
    acts = bool(steps or trace.duties or maybe)
    branch = _branch(tree, label("trace.down", lang), acts, label("trace.nothing_down", lang))
    oblige(branch, trace.duties, trace.document.issuer, lang)
    for step in steps:
        _descend(branch, step, doubts)
    doubts.below(branch, maybe, trace.document.key)


def _branch(tree: Tree, title: str, filled: bool, nothing: str) -> Tree:
    text = Text(title, style="bold")
    return tree.add(text if filled else text.append(f": {nothing}", style="not bold dim"))


def _climb(tree: Tree, step: Step, doubts: Doubts) -> None:
    """Add a step upward: what the document above this line carries out or rests on."""
    lang = doubts.lang
    head = Text(labels(lang)[f"relation.{step.relation}"], style="italic").append(" ", style="not italic")
    branch = _step(tree, step, head.append_text(document_line(step.document, lang)), lang)
    for above in step.steps:
        _climb(branch, above, doubts)
    doubts.above(branch, step.maybe)


def _descend(tree: Tree, step: Step, doubts: Doubts) -> None:
    """Add a step downward: what carries out the document above this line, with the tasks that it gives."""
    lang = doubts.lang
    verb = label("trace.below", lang, verb=labels(lang)[f"relation.{step.relation}"])
    branch = _step(tree, step, document_line(step.document, lang).append(f" · {verb}", style="not dim italic"), lang)
    oblige(branch, step.duties, step.document.issuer, lang)
    for below in step.steps:
        _descend(branch, below, doubts)
    doubts.below(branch, step.maybe, step.document.key)


def _list(tree: Tree, key: str, steps: Sequence[Step], maybe: Sequence[Maybe], lang: str) -> Tree | None:
    """Add what is merely named; null where nothing is, nor may be."""
    if not steps and not maybe:
        return None
    branch = tree.add(Text(label(key, lang), style="bold"))
    for step in steps:
        _step(branch, step, document_line(step.document, lang), lang)
    return branch


def _step(tree: Tree, step: Step, head: Text, lang: str) -> Tree:
    """Add one step with its proof; what stands elsewhere in the tree is named and not proved again."""
    head.append(conditions(step, lang), style="not italic dim")
    if step.cut:
        head.append(f" ({label(f'trace.cut.{step.cut}', lang)})", style="not italic dim")
    proof = None if step.cut in ("cycle", "repeated") else step.proof
    branch = tree.add(Group(head, proof_lines(proof, step.inferred, lang)) if proof else head)
    warn(branch, step.document, step.changes, lang)
    return branch
