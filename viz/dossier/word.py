"""A dossier as a .docx in the form of an administrative text, with lines to fill in for number, place and signature."""

from io import BytesIO
from itertools import count

from docx.document import Document as Sheet

from ..labels import label
from . import form
from .model import Chain, Dossier, Statement, Words
from .tables import tables
from .typeset import grid, new_sheet, pair, put, rule, say

_ROMAN = ("I", "II", "III", "IV")
_LEFT, _RIGHT = 0.4, 0.6
"""Parts of the width for who writes, and for nation and motto."""


def docx_of(dossier: Dossier) -> bytes:
    """Return the dossier as a .docx file."""
    sheet = new_sheet(dossier.subject, dossier.lang)
    _head(sheet, dossier)
    _body(sheet, dossier)
    _foot(sheet, dossier.lang)
    file = BytesIO()
    sheet.save(file)
    return file.getvalue()


def _head(sheet: Sheet, dossier: Dossier) -> None:
    """Put what stands above the body: who, number, nation and motto, place and day, kind, subject, to whom."""
    _letterhead(sheet, dossier)
    put(sheet.add_paragraph(), "", form.BETWEEN)
    put(sheet.add_paragraph(), Words(label("dossier.type", dossier.lang), bold=True), form.TYPE_SIZE, "center")
    put(sheet.add_paragraph(), Words(dossier.subject, bold=True), form.SUBJECT_SIZE, "center")
    rule(sheet, 0.25, form.WIDTH)
    addressed = label("dossier.to", dossier.lang, addressee=form.DOTS)
    put(sheet.add_paragraph(), addressed, form.BODY_SIZE, "center", after=2 * form.BETWEEN)


def _letterhead(sheet: Sheet, dossier: Dossier) -> None:
    left, right = pair(sheet, _LEFT)
    put(left.paragraphs[0], form.DOTS, form.ISSUER_SIZE, "center")
    put(left.add_paragraph(), Words((dossier.issuer or form.DOTS).upper(), bold=True), form.ISSUER_SIZE, "center")
    rule(left, 0.4, form.WIDTH * _LEFT)
    put(right.paragraphs[0], Words(form.NATION, bold=True), form.NATION_SIZE, "center")
    put(right.add_paragraph(), Words(form.MOTTO, bold=True), form.MOTTO_SIZE, "center")
    rule(right, 0.6, form.WIDTH * _RIGHT)
    left, right = pair(sheet, _LEFT)
    put(left.paragraphs[0], label("dossier.number", dossier.lang), form.NUMBER_SIZE, "center")
    put(right.paragraphs[0], Words(label("dossier.day", dossier.lang), italic=True), form.PLACE_SIZE, "center")


def _body(sheet: Sheet, dossier: Dossier) -> None:
    for sentence in dossier.summary:
        say(sheet, sentence)
    _title(sheet, _ROMAN[0], label("dossier.chains", dossier.lang))
    numbers = count(1) if len(dossier.chains) > 1 else None
    for chain in dossier.chains:
        _chain(sheet, chain, f"{next(numbers)}. " if numbers else "", dossier.lang)
    for number, table in zip(_ROMAN[1:], tables(dossier), strict=True):
        _title(sheet, number, table.title)
        if table.rows:
            grid(sheet, table.headings, table.shares, table.rows)
        else:
            say(sheet, table.nothing)
    if not dossier.complete:
        say(sheet, label("dossier.incomplete", dossier.lang))


def _title(sheet: Sheet, number: str, title: str) -> None:
    say(sheet, Words(f"{number}. {title}", bold=True), keep=True)


def _chain(sheet: Sheet, chain: Chain, number: str, lang: str) -> None:
    """Tell a chain: the document, what it rests on, what carries it out."""
    say(sheet, Words(f"{number}{chain.document}", bold=True), keep=True)
    for note in chain.notes:
        say(sheet, _note(note, lang))
    for name, statements in (("up", chain.up), ("down", chain.down)):
        if statements:
            say(sheet, Words(label(f"dossier.{name}", lang), italic=True), keep=True)
        for each in statements:
            _statement(sheet, each, lang)
    if not (chain.up or chain.down):
        say(sheet, label("dossier.no_chain", lang))


def _statement(sheet: Sheet, each: Statement, lang: str) -> None:
    say(sheet, [Words(f"{each.number}. "), *each.head], depth=each.depth, keep=each.quote is not None)
    if each.quote:
        cited = [Words(f"“{each.quote.before}"), Words(each.quote.cited, bold=True), Words(f"{each.quote.after}”")]
        say(sheet, [*cited, Words(f" ({each.quote.place})", italic=True)], depth=each.depth + 1)
    for note in each.notes:
        say(sheet, _note(note, lang), depth=each.depth + 1)


def _note(note: str, lang: str) -> Words:
    return Words(f"{label('dossier.note', lang)}: {note}", bold=True)


def _foot(sheet: Sheet, lang: str) -> None:
    """Put what stands below the body: who gets it, and who signs."""
    left, right = pair(sheet, 0.5)
    put(left.paragraphs[0], Words(label("dossier.copies", lang), bold=True, italic=True), form.COPIES_HEAD_SIZE)
    for line in label("dossier.copies_to", lang).split("|"):
        put(left.add_paragraph(), line, form.COPIES_SIZE)
    put(right.paragraphs[0], Words(label("dossier.signer", lang), bold=True), form.BODY_SIZE, "center")
    for _ in range(3):
        put(right.add_paragraph(), "", form.BODY_SIZE)
    put(right.add_paragraph(), Words(form.DOTS, bold=True), form.BODY_SIZE, "center")
