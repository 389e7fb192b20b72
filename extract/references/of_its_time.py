"""Laws called by their title alone, by the day of whoever names them.

A cited document means those of its own time: "Nghị định số 43/2014/NĐ-CP … hướng dẫn Luật Đất đai" that of 2013. Where one has been
passed and another is in force still, either may be meant.
"""

from collections.abc import Iterable, Sequence, Set

from ...iso_days import is_later
from ..grammar.numbers import year_of
from ..mention import Mention, Related
from ..model import Document, Relation
from ..patterns import pattern_of
from .law_titles import Law, laws_by_title, title_key

# Of two laws of one title neither is the surer one.
_DOUBTED = 0.6
# "Kế hoạch triển khai thi hành Luật Giá": offices prepare so for a law that comes; the verb stands at once before it or a series.
_PREPARES = pattern_of(
    r"(?:triểnkhai(?:thựchiện|thihành)?|(?:\A|vềviệc|kếhoạch)(?:tổchức)?thihành|phổbiến(?:giáodục)?|tuyêntruyền|tậphuấn)"
    r"(?:về|(?:cácnộidung|mộtsốnộidung|nộidung)(?:cơbản|mới)?(?:của|về)?)?(?:luật.{2,80})?(?:bộluật|luật|pháplệnh)\Z"
)
# "Tổng kết 10 năm thi hành Luật Đất đai", "kiểm tra việc triển khai Luật Giá": of a law that has held so far.
_LOOKS_BACK = pattern_of(r"tổngkết|sơkết|kếtquả|tìnhhình|báocáo|đánhgiá|chấnchỉnh|kiểmtra|giámsát|viphạm|theo|\d+năm")
_TELLS_WHAT_WAS = pattern_of(r"tổngkết|sơkết|kếtquảthựchiện|\d+nămthihành|\d+nămthựchiện")


def of_their_time(mentions: Sequence[Mention], related: Sequence[Related], document: Document) -> tuple[Mention, ...]:
    """Return the mentions of a document, laws called by their title alone as those that whoever names them can have meant.

    `related` says how each is used; the `subject` of one is whoever names it.
    """
    told = {each.number or each.resolves_to for each in mentions if each.number or each.date}
    pairs = zip(mentions, related, strict=True)
    return tuple(
        _of_document(each, use.relation, document, told)
        if use.subject is None
        else _of_time(each, mentions[use.subject])
        for each, use in pairs
    )


def _of_document(mention: Mention, relation: Relation, document: Document, told: Set[str | None]) -> Mention:
    """Return a law that the document itself names, less sure where the next one of its title has been passed already.

    In March 2024 "Luật Đất đai" is the law of 2013, which holds, or that of 2024, for which offices prepare. Whatever rests on a
    law (căn cứ) rests on one that holds; of a provision that is applied nobody says that it is to come.
    """
    if mention.resolves_to is None or mention.resolves_to in told or not _is_bare(mention):
        return mention
    coming = _coming(_alike(mention), document.date)
    if coming is None or mention.resolves_to == coming:
        return mention
    prepared, rested_on = _is_prepared(mention, document), relation is Relation.BASED_ON
    if prepared and not (rested_on or mention.pinpoints):
        return mention._replace(resolves_to=coming)
    if (rested_on or _tells_what_was(document)) and not prepared:
        return mention
    return mention._replace(confidence=min(mention.confidence, _DOUBTED), notes=(*mention.notes, "coming-law"))


def _coming(laws: Iterable[Law], day: str | None) -> str | None:
    """Return the number of the one that has been passed on a day and is not yet in force."""
    return next((law.number for law in laws if day and law.date <= day < law.effective_from), None)


def _is_prepared(mention: Mention, document: Document) -> bool:
    """Return whether the document says in its title that it has the law carried out."""
    before, law, _ = title_key(document.title or "").partition(title_key(mention.title or ""))
    return bool(law) and bool(_PREPARES.search(before)) and not _LOOKS_BACK.search(before)


def _tells_what_was(document: Document) -> bool:
    """Return whether the document tells of a time that is over, in which only the older law held."""
    return document.type == "Báo cáo" or _TELLS_WHAT_WAS.search(title_key(document.title or "")) is not None


def _of_time(mention: Mention, source: Mention) -> Mention:
    """Return a law as the latest of its title that there was with the source; of none that is known, without a number."""
    day = source.date or year_of(source.number)
    if day is None or not _is_bare(mention):
        return mention
    alike = _alike(mention)
    younger = any(law.number == mention.resolves_to and is_later(law.date, day) for law in alike)
    if not younger:
        return mention
    then = [law.number for law in alike if not is_later(law.date, day)]
    return mention._replace(resolves_to=then[-1] if then else None)


def _is_bare(mention: Mention) -> bool:
    return mention.form == "name" and not mention.number and not mention.date


def _alike(mention: Mention) -> tuple[Law, ...]:
    """Return the known laws of a title, by date."""
    return laws_by_title().get((mention.type or "", title_key(mention.title or "")), ())
