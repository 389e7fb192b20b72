"""The chain as a tree with the words that prove it."""

from collections.abc import Iterable

from rich.console import Group
from rich.text import Text
from rich.tree import Tree

from ...queries import Step, Trace
from ..labels import label, labels
from ..paths import with_short_paths
from .lines import conditions, document_line, oblige, proof_lines, warn


def show_trace(trace: Trace, lang: str) -> Tree:
    """Return the chain as a tree: why (up) and who must act (down), each step with its date and the words that prove it.

    What was not asked is left out. The citation stands between « and » inside its sentence, so that it is marked without colours too.
    """
    trace = with_short_paths(trace)
    tree = Tree(document_line(trace.document, lang), guide_style="dim")
    warn(tree, trace.document, trace.changes, lang)
    if trace.up is not None:
        _why(tree, trace.up, lang)
    if trace.down is not None:
        _who(tree, trace, trace.down, lang)
    _list(tree, "trace.cites", trace.cites, lang)
    _list(tree, "trace.cited_by", trace.cited_by, lang)
    if not trace.complete:
        tree.add(Text(label("trace.incomplete", lang), style="yellow"))
    return tree


def _why(tree: Tree, steps: tuple[Step, ...], lang: str) -> None:
    branch = _branch(tree, label("trace.up", lang), bool(steps), label("trace.nothing_up", lang))
    for step in steps:
        _climb(branch, step, lang)


def _who(tree: Tree, trace: Trace, steps: tuple[Step, ...], lang: str) -> None:
    acts = bool(steps or trace.duties)
    branch = _branch(tree, label("trace.down", lang), acts, label("trace.nothing_down", lang))
    oblige(branch, trace.duties, trace.document.issuer, lang)
    for step in steps:
        _descend(branch, step, lang)


def _branch(tree: Tree, title: str, filled: bool, nothing: str) -> Tree:
    text = Text(title, style="bold")
    return tree.add(text if filled else text.append(f": {nothing}", style="not bold dim"))


def _climb(tree: Tree, step: Step, lang: str) -> None:
    """Add a step upward: what the document above this line carries out or rests on."""
    head = Text(labels(lang)[f"relation.{step.relation}"], style="italic").append(" ", style="not italic")
    branch = _step(tree, step, head.append_text(document_line(step.document, lang)), lang)
    for above in step.steps:
        _climb(branch, above, lang)


def _descend(tree: Tree, step: Step, lang: str) -> None:
    """Add a step downward: what carries out the document above this line, with the tasks that it gives."""
    verb = label("trace.below", lang, verb=labels(lang)[f"relation.{step.relation}"])
    branch = _step(tree, step, document_line(step.document, lang).append(f" · {verb}", style="not dim italic"), lang)
    oblige(branch, step.duties, step.document.issuer, lang)
    for below in step.steps:
        _descend(branch, below, lang)


def _list(tree: Tree, key: str, steps: Iterable[Step], lang: str) -> None:
    if found := list(steps):
        branch = tree.add(Text(label(key, lang), style="bold"))
        for step in found:
            _step(branch, step, document_line(step.document, lang), lang)


def _step(tree: Tree, step: Step, head: Text, lang: str) -> Tree:
    """Add one step with its proof; what stands elsewhere in the tree is named and not proved again."""
    head.append(conditions(step, lang), style="not italic dim")
    if step.cut:
        head.append(f" ({label(f'trace.cut.{step.cut}', lang)})", style="not italic dim")
    proof = None if step.cut in ("cycle", "repeated") else step.proof
    branch = tree.add(Group(head, proof_lines(proof, step.inferred, lang)) if proof else head)
    warn(branch, step.document, step.changes, lang)
    return branch
