"""The place in a document that a reference points to: điểm, khoản, Điều, Chương, Phụ lục, lists and ranges of them.

khoản 2 Điều 5, 11             -> khoản 2 Điều 5; Điều 11
các điểm a, b và c khoản 1     -> điểm a khoản 1; điểm b khoản 1; điểm c khoản 1
từ Điều 346 đến Điều 348       -> Điều 346; Điều 347; Điều 348
Điều 15 và Phụ lục III         -> Điều 15; Phụ lục III
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise

from ..patterns import pattern_of

_UNITS = ("tiết", "điểm", "khoản", "Điều", "Mục", "Chương", "Phần", "Phụ lục")
_WRITTEN = {unit.lower(): unit for unit in _UNITS}
# a division of a statute is a "Mục", an item of a letter a "mục"
_ITEMS = {"tiểu mục": 3.5, "mục": 4}
_RANK = {unit: rank for rank, unit in enumerate(_UNITS)} | _ITEMS
_LETTERS = "abcdđeghiklmnopqrstuvxy"

_LABEL = r"(?:(?:[IVXL]{1,6}|[A-Z])(?:\.(?:[IVXL]{1,6}|\d{1,2})){1,3}|\d{1,3}(?:\.\d{1,2}){0,3}(?:\.[a-zđ](?![\w./])|[a-zđ]{0,2}\d?)|[IVXL]{1,6}|[a-zđ]{1,2}\d?|[A-Z])(?![\w/])"
_UNIT = r"(?:tiết|điểm|khoản|điều|tiểu\s{1,3}mục|mục|chương|phần|phụ\s{1,3}lục)"
# "Điều 6,7 và 9": a table leaves out the blank between numbers; "khoản 1-3" is a range
_AND = r"(?:\s{0,3}(?:,|;|và|hoặc|đến|-)\s{1,3}(?:và\s{1,3})?|,(?=\d)|(?<=\d)[-–](?=\d{1,2}(?![\w/-])))"
_PLURAL = r"(?:(?:các\s{1,3}(?:điều|khoản|điểm)\s{1,3})?(?:các|từ|tại|những)\s{1,3})?"
# "các khoản từ 2 đến 5 Điều 20"
_STEP = (
    rf"{_PLURAL}{_UNIT}\s{{1,12}}(?:(?:số|(?:(?<=khoản\s)|(?<=điều\s))từ)\s{{1,3}})?{_LABEL}(?:{_AND}{_LABEL}){{0,30}}"
)
_CHAIN = pattern_of(rf"(?<!\w){_STEP}(?>(?:(?:{_AND}|,?\s{{1,3}}(?:của\s{{1,3}})?){_STEP}){{0,20}})", re.IGNORECASE)
_BEFORE_DOCUMENT = pattern_of(
    r"[\s,]{0,4}(?:(?:được\s+)?(?:ban\s+hành\s+)?(?:kèm\s+theo|theo|của|tại|trong)\s+)?(?:các\s+)?\Z", re.IGNORECASE
)
_TOKEN = pattern_of(
    rf"(?P<unit>{_UNIT})(?=\s)|(?P<to>đến|(?<=\w)[-–]|(?<=\s)-)|(?P<and>và|hoặc)(?=\s)|(?P<annex>,(?=\s+phụ\s))|(?P<label>(?<![\w]){_LABEL})",
    re.IGNORECASE,
)

_REACH = 200
_NEAR = 70
# The number of a page between a place and its document: a blank line parts it from the text, so that it is no label.
_PAGE_NUMBER = pattern_of(r"\n[ \t]*\n\s*(?:\d{1,4}|[-–] ?\d{1,4} ?[-–])[ \t]*\n\s*\Z")


def pinpoints_before(text: str, start: int) -> tuple[str, ...]:
    """Return the places that the words just before the reference at `start` name, expanded, in their order."""
    near = text[max(0, start - _NEAR) : start]
    if "\n\n" in near.replace(" ", "") and (page := _PAGE_NUMBER.search(near)):
        start -= len(near) - page.start()
        near = near[: page.start()]
    if " ".join(near[-_LONGEST_ATTACHED:].split()).endswith(_ATTACHED):
        return _of_attachment(text[max(0, start - _ATTACHED_REACH) : start])
    if ("Đ" in near or "PL" in near) and (short := _SHORT.search(near)):
        return (_in_full(short),)
    if not any(unit in near for unit in _IN_UNITS) or not _ends_with_label(near):
        return ()
    window = text[max(0, start - _REACH) : start]
    chains = list(_CHAIN.finditer(window))
    if not chains:
        return ()
    form = _AND_FORM.match(window, chains[-1].end())
    if not _BEFORE_DOCUMENT.match(window, form.end() if form else chains[-1].end()):
        return ()
    return (*_linked(window, chains), *([" ".join(form["form"].split())] if form else []))


def _linked(window: str, chains: Sequence[re.Match[str]]) -> tuple[str, ...]:
    """Return the places of the last of the chains, behind those to which it is linked: "khoản 3 Điều 5, cụm từ “…” tại Điều 7"."""
    places = expand(chains[-1][0])
    for chain, then in reversed(list(pairwise(chains))):
        if _LINK.fullmatch(window, chain.end(), then.start()) is None:
            break
        places = expand(chain[0]) + places
    return tuple(dict.fromkeys(places))


# "điểm e khoản 2 Điều 5 và được quản lý theo Điều 10 Nghị định …": nothing but what is said of them stands between the two
_LINK = pattern_of(
    r"(?:,|\s+và)\s+(?:[Mm]ẫu|[Bb]iểu(?:\s+mẫu)?)\s+(?:số\s+)?[\w.-]{1,8}\s+|,?\s+(?:và\s+)?(?:(?:các\s+)?(?:cụm\s+)?từ\s+[“\"][^“”\"\n]{1,80}[”\"]|(?<=và\s)được\s(?:[^\W\d]+\s+){1,4}?)\s*(?:(?:tại|theo)\s+)?"
)


# "khoản 2 Điều 7, Mẫu số 05 của Quy chế 712": a form beside the places of a document is one of them
_AND_FORM = pattern_of(rf"(?:,|\s+và)\s+(?P<form>Mẫu\s+số\s+{_LABEL})(?=\s)")
_ATTACHED, _LONGEST_ATTACHED = ("kèm theo", "kèm"), 24
_ATTACHED_REACH = 400
_ATTACHMENT = pattern_of(
    r",?\s{1,3}(?:(?:của|tại|trong)\s{1,3})?(?:quy định|quy chế|điều lệ|nội quy|danh mục|bảng giá|kế hoạch|đề án|chương trình|hướng dẫn)\s"
    r"(?:[^;:.()\n]|\n(?!\s*\n)|\.(?=\d)){0,300}?(?<!\w)kèm(?:\s{1,3}theo)?\s{0,3}(?:các\s{1,3})?\Z",
    re.IGNORECASE,
)


def _of_attachment(window: str) -> tuple[str, ...]:
    """Return the places in what was issued with a document: "khoản 2 Điều 5 Quy chế … ban hành kèm theo Quyết định số …"."""
    chains: list[re.Match[str]] = []
    for chain in _CHAIN.finditer(window):
        chains.append(chain)
        if _BEFORE_DOCUMENT.match(window, chain.end()) or _ATTACHMENT.match(window, chain.end()):
            return _linked(window, chains)
    return ()


# as it is jotted down: "k4 Đ256 Luật ĐĐ 2024", "PL 02 KH 128"
_SHORT = pattern_of(
    r"(?<!\w)(?:(?:k\s?(?P<clause>\d{1,2})[ ,]{1,3})?Đ\s?(?P<article>\d{1,3}[a-z]?)|PL\s?(?P<annex>\d{1,2}|[IVX]{1,5}))\s{1,3}(?:của\s{1,3})?\Z"
)


def _in_full(short: re.Match[str]) -> str:
    if short["annex"]:
        return f"Phụ lục {short['annex']}"
    return f"khoản {short['clause']} Điều {short['article']}" if short["clause"] else f"Điều {short['article']}"


def pinpoints_after(text: str, end: int, following: int | None) -> tuple[str, ...]:
    """Return the places that are named just after the reference that ends at `end`: "Nghị định 30/2020/NĐ-CP (Điều 7)".

    `following`: where the next reference begins, if there is one; places that stand before it in one clause are its own.
    """
    lead = _TO_PLACE.match(text, end)
    chain = _CHAIN.match(text, lead.end()) if lead else None
    if lead is None or chain is None or _OF_THIS.match(text, chain.end()):
        return ()
    if lead["bracket"] and not _CLOSES.match(text, chain.end()):
        return ()
    return () if following and _is_one_clause(text[chain.end() : following]) else expand(chain[0])


def _is_one_clause(words: str) -> bool:
    return len(words) < _NEAR and not _CLAUSE_OVER.search(words)


_TO_PLACE = pattern_of(
    r"(?:[ ]?,[ ]|\s{0,2}(?P<bracket>\()[ ]?|,?\s{1,2}(?=tại|ở|quy\s|nêu\s))(?:(?:quy\s{1,2}định\s{1,2}|nêu\s{1,2})?(?:tại|ở)\s{1,2})?",
    re.IGNORECASE,
)
_CLOSES = pattern_of(r"\s?[);,]")
_OF_THIS = pattern_of(r"\s+(?:của\s+)?(?:[^\W\d_]{1,12}\s+){1,4}này(?!\w)")
_CLAUSE_OVER = pattern_of(r"[.;:)\n]")

# in small letters or capitals, but for the first one
_IN_UNITS = ("iều", "hoản", "iểm", "ục", "ương", "IỀU")
_LINKS = frozenset(["", "được", "ban", "hành", "kèm", "theo", "của", "tại", "trong", "các"])
# "6,7", "5-7"
_LAST_OF_LIST = pattern_of(r".*[,–-]")
_ONLY_LABEL = pattern_of(_LABEL, re.IGNORECASE)


def _ends_with_label(words: str) -> bool:
    """Return whether a number or letter of a place stands last, but for the words that lead over to a document."""
    last = words.rsplit(None, 1)
    while last and last[-1].strip(",").lower() in _LINKS:
        last = last[0].rsplit(None, 1) if len(last) > 1 else []
    return bool(last) and _ONLY_LABEL.fullmatch(_LAST_OF_LIST.sub("", last[-1].rstrip(","))) is not None


@lru_cache(maxsize=4096)
def pinpoints_in(words: str) -> tuple[str, ...]:
    """Return every place that `words` name, in their order: "nêu tại mục 2, 3 và điểm a khoản 1 Điều 4"."""
    return tuple(dict.fromkeys(place for chain in _CHAIN.finditer(words) for place in expand(chain[0])))


def expand(chain: str) -> tuple[str, ...]:
    """Return every single place of a chain such as "điểm a, b khoản 1 và khoản 3 Điều 5", also from the largest down, "Điều 5 khoản 1 điểm a, b"."""
    if down := _from_the_largest(chain):
        return down
    places: list[tuple[tuple[str, str], ...]] = []
    whole = 0
    for unit, labels, joined in _steps(chain):
        fresh = [((unit, label),) for label in labels]
        waiting = len(places)
        if joined and places and _RANK[places[-1][-1][0]] < _RANK[unit]:
            whole = waiting
        while waiting > whole and _RANK[places[waiting - 1][-1][0]] < _RANK[unit]:
            waiting -= 1
        if waiting < len(places):
            whole_list = fresh if not joined and _OF_EACH.search(chain) else fresh[:1]
            places[waiting:] = [(*place, *each) for each in whole_list for place in places[waiting:]]
            fresh = fresh[len(whole_list) :]
        places += fresh
    return tuple(" ".join(f"{unit} {label}" for unit, label in place) for place in places)


# "khoản 1 các Điều 8, 9"
_OF_EACH = pattern_of(rf"(?<=\w)\s+các\s+điều\s+{_LABEL}(?:{_AND}{_LABEL})+\Z", re.IGNORECASE)
_MARK = pattern_of(r"[,;]|\s(?:và|hoặc|đến)\s")


def _from_the_largest(chain: str) -> tuple[str, ...]:
    """Return the places of a chain that goes down from its largest, without a mark before the labels of the last: nothing of any other.

    An item may stand in an article: "mục V Điều 1" of a decision that approves a plan.
    """
    *large, last = _steps(chain) or [("", [], False)]
    ranks = [_RANK[unit] for unit, _, _ in large]
    goes_down = (
        ranks and large[0][0] not in _ITEMS and all(one > other for one, other in pairwise([*ranks, _RANK[last[0]]]))
    )
    if not goes_down or _MARK.search(chain, 0, chain.lower().rfind(last[0].lower())):
        return ()
    within = " ".join(f"{unit} {labels[0]}" for unit, labels, _ in reversed(large))
    return tuple(f"{last[0]} {label} {within}" for label in last[1])


def _steps(chain: str) -> list[tuple[str, list[str], bool]]:
    """Return (unit, labels, whether "và", or a comma between an article and an annex, parts it from what is before) in the order of the text, ranges filled in."""
    steps: list[tuple[str, list[str], bool]] = []
    ranging = joined = False
    for token in _TOKEN.finditer(chain):
        if token["unit"]:
            unit = _written(token["unit"])
            if not (ranging and steps and steps[-1][0] == unit):
                steps.append((unit, [], joined))
        elif token["to"]:
            ranging = bool(steps and steps[-1][1])
        elif token["label"] and steps:
            labels = steps[-1][1]
            labels += _range(labels[-1], token["label"]) if ranging and labels else [token["label"]]
            ranging = False
        annex = token["annex"] is not None and steps[-1:] != [] and steps[-1][0] == "Điều"
        joined = token["and"] is not None or annex
    return [step for step in steps if step[1]]


def _written(unit: str) -> str:
    words = " ".join(unit.split())
    return words if words in _ITEMS else _WRITTEN[words.lower()]


def _range(first: str, last: str) -> list[str]:
    """Return what follows `first` up to `last`; the letters run as in Vietnamese: a b c d đ e g."""
    if first.isdecimal() and last.isdecimal() and 0 < int(last) - int(first) <= 200:
        return [str(number) for number in range(int(first) + 1, int(last) + 1)]
    if first in _LETTERS and last in _LETTERS and len(first) == len(last) == 1:
        return list(_LETTERS[_LETTERS.index(first) + 1 : _LETTERS.index(last) + 1])
    return [last]
