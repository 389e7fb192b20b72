"""The same answers in a terminal: the chain as a tree with the words that prove it, and the summary of a build."""

import re
from collections.abc import Iterable

from rich.console import Group, RenderableType
from rich.table import Table
from rich.text import Text
from rich.tree import Tree

from ..graph.building.build import Counts, Summary
from ..queries import Change, DocumentCard, Duty, Proof, Step, Trace
from .labels import label, labels, printed_date
from .model import KINDS
from .paths import with_short_paths
from .units import within

SIGNS = {
    "central": "▲", "party": "★", "province": "◆", "department": "■",
    "district": "▣", "commune": "▢", "unit": "●",
}  # fmt: skip
AROUND = 120
DUTY = 240
SEVERITIES = {"error": "red", "warning": "yellow", "info": "cyan"}


def show_trace(trace: Trace, lang: str) -> Tree:
    """Return the chain as a tree: why (up) and who must act (down), each step with its date and the words that prove it.

    What was not asked is left out. The citation stands between « and » inside its sentence, so that it is marked without colours too.
    """
    trace = with_short_paths(trace)
    tree = Tree(_document(trace.document, lang), guide_style="dim")
    _warn(tree, trace.document, trace.changes, lang)
    if trace.up is not None:
        _why(tree, trace.up, lang)
    if trace.down is not None:
        _who(tree, trace, trace.down, lang)
    _list(tree, "trace.cites", trace.cites, lang)
    _list(tree, "trace.cited_by", trace.cited_by, lang)
    if not trace.complete:
        tree.add(Text(label("trace.incomplete", lang), style="yellow"))
    return tree


def show_summary(summary: Summary, lang: str) -> RenderableType:
    """Return what a build did: a table of counts, then why each unread file was not read."""
    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0))
    table.add_column(style="dim")
    table.add_column(justify="right", style="bold")
    table.add_column()
    for key, count, detail in _counted(summary, lang):
        table.add_row(label(key, lang), f"{count:,}".replace(",", " "), detail)
    unread = [Text(f"(!) {finding.text(lang)}", style=SEVERITIES[finding.severity]) for finding in summary.unread]
    return Group(table, *unread)


def _why(tree: Tree, steps: tuple[Step, ...], lang: str) -> None:
    branch = _branch(tree, label("trace.up", lang), bool(steps), label("trace.nothing_up", lang))
    for step in steps:
        _climb(branch, step, lang)


def _who(tree: Tree, trace: Trace, steps: tuple[Step, ...], lang: str) -> None:
    acts = bool(steps or trace.duties)
    branch = _branch(tree, label("trace.down", lang), acts, label("trace.nothing_down", lang))
    _oblige(branch, trace.duties, trace.document.issuer, lang)
    for step in steps:
        _descend(branch, step, lang)


def _branch(tree: Tree, title: str, filled: bool, nothing: str) -> Tree:
    text = Text(title, style="bold")
    return tree.add(text if filled else text.append(f": {nothing}", style="not bold dim"))


def _climb(tree: Tree, step: Step, lang: str) -> None:
    """Add a step upward: what the document above this line carries out or rests on."""
    head = Text(labels(lang)[f"relation.{step.relation}"], style="italic").append(" ", style="not italic")
    branch = _step(tree, step, head.append_text(_document(step.document, lang)), lang)
    for above in step.steps:
        _climb(branch, above, lang)


def _descend(tree: Tree, step: Step, lang: str) -> None:
    """Add a step downward: what carries out the document above this line, with the tasks that it gives."""
    verb = label("trace.below", lang, verb=labels(lang)[f"relation.{step.relation}"])
    branch = _step(tree, step, _document(step.document, lang).append(f" · {verb}", style="not dim italic"), lang)
    _oblige(branch, step.duties, step.document.issuer, lang)
    for below in step.steps:
        _descend(branch, below, lang)


def _list(tree: Tree, key: str, steps: Iterable[Step], lang: str) -> None:
    if found := list(steps):
        branch = tree.add(Text(label(key, lang), style="bold"))
        for step in found:
            _step(branch, step, _document(step.document, lang), lang)


def _step(tree: Tree, step: Step, head: Text, lang: str) -> Tree:
    """Add one step with its proof; what stands elsewhere in the tree is named and not proved again."""
    head.append(_conditions(step, lang), style="not italic dim")
    if step.cut:
        head.append(f" ({label(f'trace.cut.{step.cut}', lang)})", style="not italic dim")
    proof = None if step.cut in ("cycle", "repeated") else step.proof
    branch = tree.add(Group(head, _proof(proof, step.inferred, lang)) if proof else head)
    _warn(branch, step.document, step.changes, lang)
    return branch


def _document(card: DocumentCard, lang: str) -> Text:
    """Return sign of the level, type and name, then date, issuer and whether anybody has loaded it."""
    name = card.name if not card.type or card.name.startswith(card.type) else f"{card.type} {card.name}"
    facts = [printed_date(card.date, lang), card.issuer or ""]
    facts += [] if card.status == "loaded" else [label(f"status.{card.status}", lang)]
    text = Text(f"{SIGNS.get(card.level or '', '○')} ", style="not italic")
    text.append(_plain(name), style="bold").append(_plain(" · ".join(["", *filter(None, facts)])), style="dim")
    return text


def _conditions(step: Step | Change, lang: str) -> str:
    partial = [label("panel.partial", lang)] if step.partial else []
    day = [label("panel.effective", lang, date=printed_date(step.effective, lang))] if step.effective else []
    return "".join(f", {condition}" for condition in (*partial, *day))


def _proof(proof: Proof, inferred: bool, lang: str) -> Text:
    before, after = _plain(proof.sentence[: proof.start]), _plain(proof.sentence[proof.end :])
    cited = _plain(proof.sentence[proof.start : proof.end])
    text = Text("“", style="dim").append(_end(before, AROUND)).append(f"«{cited}»", style="not dim bold yellow")
    text.append(f"{_beginning(after, AROUND)}”\n— {_place(proof, lang)}")
    if inferred:
        text.append(f" · {label('panel.inferred', lang)}", style="not dim yellow")
    return text


def _place(proof: Proof, lang: str) -> str:
    path = f"{proof.path} › {proof.member}" if proof.member else proof.path
    page = [label("panel.page", lang, page=proof.page)] if proof.page else []
    further = [label("trace.further", lang, count=proof.further)] if proof.further else []
    return " · ".join((_plain(path), *page, *further))


def _warn(tree: Tree, card: DocumentCard, changes: Iterable[Change], lang: str) -> None:
    """Add what is wrong with the document, and what became of it.

    A chain that rests on a replaced decree is an officer's first question.
    """
    for error in card.errors:
        tree.add(Text("(!) ", style="bold red").append(_plain(error.text(lang)), style="not bold yellow"))
    for change in changes:
        verb = labels(lang)[f"relation.{change.relation}"]
        head = Text("(!) ", style="bold red").append(label("trace.by", lang, name=_plain(change.by.name), verb=verb))
        head.append(_conditions(change, lang))
        tree.add(Group(head, *([_proof(change.proof, False, lang)] if change.proof else [])))


def _oblige(tree: Tree, duties: Iterable[Duty], issuer: str | None, lang: str) -> None:
    """Add the tasks of a document: by when, who, what."""
    for duty in duties:
        due = label("task.due", lang, date=printed_date(duty.due, lang)) if duty.due else duty.due_text
        line = Text("→ ", style="bold green")
        line.append(_plain(due or label("task.undated", lang)), style="red" if duty.due else "not bold")
        line.append(f" · {_units(duty, issuer, lang)}", style="not bold green")
        tree.add(line.append(f"\n{_beginning(_plain(duty.text), DUTY)}", style="not bold"))


def _units(duty: Duty, issuer: str | None, lang: str) -> str:
    names = [(within(each.name, issuer or ""), each.role) for each in duty.assignees]
    return _plain("; ".join(f"{name} ({role})" if role else name for name, role in names)) or label(
        "trace.addressees", lang
    )


def _plain(text: str) -> str:
    """Return the text on one line, without the signs that steer a terminal or turn its direction of writing."""
    return re.sub(r"\s+", " ", "".join(char for char in text if char.isprintable() or char.isspace()))


def _beginning(text: str, length: int) -> str:
    return text if len(text) <= length else f"{text[:length].rpartition(' ')[0]} …"


def _end(text: str, length: int) -> str:
    return text if len(text) <= length else f"… {text[-length:].partition(' ')[2]}"


def _counted(summary: Summary, lang: str) -> list[tuple[str, int, str]]:
    """Return the rows of the table: label, count, and what it is made of; rows of nothing are left out."""
    seen = {"new": summary.new, "changed": summary.changed, "unchanged": summary.unchanged}
    statuses = {status: summary.counts.documents.get(status, 0) for status in ("loaded", "cited", "provisional")}
    rows = [
        ("summary.files", summary.seen, label("summary.files_detail", lang, **seen)),
        ("summary.read", summary.read, ""),
        ("summary.unread", len(summary.unread), ""),
        ("summary.vanished", summary.vanished, ""),
        ("summary.documents", sum(statuses.values()), label("summary.documents_detail", lang, **statuses)),
        ("summary.references", summary.counts.references, ""),
        ("summary.relations", *_relations(summary.counts, lang)),
        ("summary.tasks", summary.counts.tasks, ""),
        ("summary.written", summary.written, label("summary.written_detail", lang, seconds=summary.seconds)),
    ]
    always = ("summary.files", "summary.documents", "summary.written")
    return [row for row in rows if row[1] or row[0] in always]


def _relations(counts: Counts, lang: str) -> tuple[int, str]:
    """Return how many relations there are, and how many of each kind, the most frequent first."""
    verbs = {kind: label(f"relation.{kind}", lang) for kind in counts.edges if kind in KINDS}
    kinds = sorted(verbs, key=lambda kind: (-counts.edges[kind], kind))
    return sum(counts.edges[kind] for kind in kinds), ", ".join(f"{verbs[kind]} {counts.edges[kind]}" for kind in kinds)
