"""The lines of which trees in a terminal are made: a document, the words that prove a relation, a change, a task."""

from collections.abc import Iterable

from rich.console import Group
from rich.text import Text
from rich.tree import Tree

from ...queries import Change, DocumentCard, Duty, Passage, Proof
from ...queries.documents import full_name
from ..labels import label, printed_date, printed_due
from ..lines import became, beginning, day_of_card, plain
from ..paths import with_member
from ..shown.units import within

SIGNS = {
    "central": "▲", "party": "★", "province": "◆", "department": "■",
    "district": "▣", "commune": "▢", "unit": "●",
}  # fmt: skip
AROUND = 120
DUTY = 240


def document_line(card: DocumentCard, lang: str) -> Text:
    """Return sign of the level, type and name, then date, issuer and whether anybody has loaded it."""
    facts = [day_of_card(card, lang), card.issuer or ""]
    facts += [] if card.status == "loaded" else [label(f"status.{card.status}", lang)]
    text = Text(f"{SIGNS.get(card.level or '', '○')} ", style="not italic")
    text.append(plain(full_name(card.name, card.type)), style="bold").append(
        plain(" · ".join(["", *filter(None, facts)])), style="dim"
    )
    return text


def proof_lines(proof: Proof, inferred: bool, lang: str) -> Text:
    """Return the sentence with the citation marked, and where it stands."""
    before, after = plain(proof.sentence[: proof.start]), plain(proof.sentence[proof.end :])
    cited = plain(proof.sentence[proof.start : proof.end])
    text = Text("“", style="dim").append(_end(before, AROUND)).append(f"«{cited}»", style="not dim bold yellow")
    text.append(f"{beginning(after, AROUND)}”\n— {_place(proof, lang)}")
    if inferred:
        text.append(f" · {label('panel.inferred', lang)}", style="not dim yellow")
    return text


def _place(proof: Proof, lang: str) -> str:
    path = with_member(proof.path, proof.member)
    page = [label("panel.page", lang, page=proof.page)] if proof.page else []
    further = [label("trace.further", lang, count=proof.further)] if proof.further else []
    line = [label("found.line", lang, line=proof.line)] if isinstance(proof, Passage) else []
    return " · ".join((plain(path), *page, *line, *further))


def warn(tree: Tree, card: DocumentCard, changes: Iterable[Change], lang: str) -> None:
    """Add what is wrong with the document, and what became of it.

    A chain that rests on a replaced decree is an officer's first question.
    """
    for error in card.errors:
        tree.add(Text("(!) ", style="bold red").append(plain(error.text(lang)), style="not bold yellow"))
    for change in changes:
        proof = [proof_lines(change.proof, False, lang)] if change.proof else []
        tree.add(Group(Text("(!) ", style="bold red").append(became(change, lang), style="not bold default"), *proof))


def oblige(tree: Tree, duties: Iterable[Duty], issuer: str | None, lang: str) -> None:
    """Add the tasks of a document: by when, who, what."""
    for duty in duties:
        line = due_line(duty, issuer, lang).append(f"\n{beginning(plain(duty.text), DUTY)}", style="not bold")
        if duty.perhaps and duty.mover:
            told = label("task.perhaps", lang, document=duty.mover.name, words=duty.perhaps)
            line.append(f"\n(!) {plain(told)}", style="not bold yellow")
        tree.add(line)


def due_line(duty: Duty, issuer: str | None, lang: str) -> Text:
    """Return by when a task is due and who must act."""
    due = label("task.due", lang, date=printed_due(duty.due, duty.due_hour, lang)) if duty.due else duty.due_text
    line = Text("→ ", style="bold green")
    line.append(plain(due or label("task.undated", lang)), style="red" if duty.due else "not bold")
    if duty.due and duty.due_printed and duty.due != duty.due_printed:
        day = printed_date(duty.due_printed, lang)
        moved = duty.mover.name if duty.moved_by and duty.mover else ""
        printed = label("task.printed_moved" if moved else "task.printed", lang, date=day, document=moved)
        line.append(f" ({plain(printed)})", style="not bold")
    line.append(f" · {_units(duty, issuer, lang)}", style="not bold green")
    return (
        line.append(f" · {label('duties.is_done', lang).lower()}", style="not bold dim")
        if duty.state == "done"
        else line
    )


def _units(duty: Duty, issuer: str | None, lang: str) -> str:
    names = [(within(each.name, issuer or ""), each.role) for each in duty.assignees]
    return plain("; ".join(f"{name} ({role})" if role else name for name, role in names)) or label(
        "trace.addressees", lang
    )


def to_copy(line: str) -> Text:
    """Return a line to be copied: it stays one line, however narrow the terminal is."""
    return Text(line, style="cyan", no_wrap=True, overflow="ignore")


def _end(text: str, length: int) -> str:
    return text if len(text) <= length else f"… {text[-length:].partition(' ')[2]}"
