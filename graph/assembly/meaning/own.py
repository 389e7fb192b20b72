"""Under which key does a text itself stand? Under its own, or that of the document which it can only be a copy of."""

from collections.abc import Sequence

from ....iso_days import is_day
from ...decisions.model import text_mark
from ...identity.agencies import name_in
from ...identity.key import content_mark
from ...identity.seats import province_in
from ..telling.told import Text
from .catalogue import Catalogue
from .certainty import Asked
from .fitting import fitting, is_placed, pick
from .known import Known, stated_key


def own_key(text: Text, catalogue: Catalogue) -> str:
    """Return the key of the document that `text` is; a draft or an unknown issuer makes it one of its own.

    Copies of a document whose letterhead leaves the place out agree in number, day, title and the rest of the name.
    """
    key = text.own.key
    known = pick(_open_to(text, catalogue.by_key(key)), text.own) if key.complete else _named_by_others(text, catalogue)
    if known:
        return known.printed
    if stated := stated_key(text):
        return str(stated)
    document = text.document
    symbol = key.symbol or (document.symbol or "").casefold()
    facts = [fact or "" for fact in (document.issuer, document.symbol, document.date, document.title)]
    whole = all(facts) and key.serial and is_day(facts[2])
    return str(key._replace(symbol=symbol, mark=content_mark(*facts, "" if whole else text.plain)))


def _named_by_others(text: Text, catalogue: Catalogue) -> Known | None:
    """Return the document that others state in full and a text whose issuer is not whole can only be.

    The day must be the same, and the title or all that the letterhead says of the place: a commune and its district. What
    belongs to a document, an annex or an entry of a register, says less of it: it is the only one of that number and,
    where a day is given, that day.
    """
    own, belongs = text.own, text.document.part is not None
    if not own.key.symbol or not (belongs or is_day(own.date)):
        return None
    pool = catalogue.by_number(own.key.serial, own.key.symbol, own.key.issuer)
    found = fitting(Asked(own.key, own), [known for known in pool if belongs or not known.key.placeless])
    if belongs:
        return found[0] if len(found) == 1 else None
    same = [known for known in found if own.date in known.days and not _is_sent_elsewhere(text, known)]
    return same[0] if len(same) == 1 and (is_placed(own.key) or same[0].is_named(own.name)) else None


def _is_sent_elsewhere(text: Text, known: Known) -> bool:
    """Tell whether a text is addressed to agencies of other provinces, and to none of that in which a document was issued."""
    provinces = {province_in(name) for name in text.document.addressees} - {""}
    own = province_in(name_in(known.key.issuer))
    return bool(provinces and own) and own not in {each.casefold() for each in provinces}


def _open_to(text: Text, group: Sequence[Known]) -> list[Known]:
    """Return the documents of one key that a text may be: where people keep it apart its own, else those of no one text."""
    mark = text_mark(text.content)
    own = [known for known in group if known.key.mark == mark]
    return own or [known for known in group if len(known.key.mark) != len(mark)]
