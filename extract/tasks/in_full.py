"""Names that a document cuts short since its letterhead says the rest: "UBND xã", "Sở", "Giám đốc"."""

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from functools import cache

from ..grammar.local_government import kinds_below_province, place_kinds
from ..grammar.places import place_of
from ..kept import kept
from ..letters import UPPER
from ..model import Assignee, Document, Task
from ..patterns import pattern_of
from ..rules import rows
from .abbreviated import abbreviates

_COMMITTEE = pattern_of(r"(?:Ủy|Uỷ) ban nhân dân")
_ABBREVIATION = pattern_of(r"(?<!\w)[A-ZĐ][A-ZĐ&-]{2,}(?!\w)")
# "UBND các tỉnh|từ Thanh Hóa đến Quảng Ngãi", "UBND các huyện|Vạn Ninh, Ninh Hòa": the letterhead says which of them
_WHICH = pattern_of(
    rf"\s(?:trực thuộc [Tt]rung ương|(?:từ|ven biển|khu vực|phía)\s[^,;()]{{2,60}}|(?=[{UPPER}])[^;()]{{2,120}})$"
)
# Of these kinds an office hardly has another one that is called by it alone, as each has an inspectorate and a room.
_BY_KIND = ("Tổng cục", "Cục", "Chi cục", "Học viện", "Viện", "Bệnh viện", "Tập đoàn", "Tổng công ty", "Công ty")


def in_full(task: Task, document: Document, named: Collection[str] = ()) -> Task:
    """Return the task with whom it names by the names that the letterhead gives them.

    A name is not cut at a verb in it where the letter goes to that name. "UBND xã" is the one that the document goes to, "UBND xã Đồng Văn", where it goes to no other; so are "Công ty", where it
    goes to nobody else but groups, and "Trung tâm CNTT", who is addressed by all the words of which these are the first letters; "quý
    Bộ" is whoever it goes to. "Sở", to which the result goes, is the department that writes, and "Giám đốc" is who heads it.
    A mere kind, "Tổng cục", is the only one of the names `named` in the document that begins so.
    """
    told = [each for each in task.assignees if not each.name.lower().startswith("quý ")]
    uncut = (_uncut(each, document.addressees, task.text) for each in told)
    whole = tuple(_by_kind(_as_addressed(each, document.addressees), named, document.issuer) for each in uncut)
    receiver = _receiver(task.report_to, document.issuer)
    if (whole, receiver) == (task.assignees, task.report_to):
        return task
    return task.model_copy(update={"assignees": whole, "report_to": receiver})


def _uncut(assignee: Assignee, addressees: tuple[str, ...], text: str) -> Assignee:
    """Return an office by the whole name that the letter goes to and that the task has too: "Đội Quản lý | vận hành lưới điện"."""
    begins = f"{assignee.name} "
    goes_on = (each for each in addressees if each.startswith(begins) and each[len(begins)].islower())
    whole = _one(each for each in goes_on if text.count(begins) == text.count(each) > 0)
    return assignee.model_copy(update={"name": whole}) if whole else assignee


def _as_addressed(assignee: Assignee, addressees: tuple[str, ...]) -> Assignee:
    whole = _one(_addressed(assignee.name, addressees))
    return assignee.model_copy(update={"name": whole}) if whole else assignee


def _addressed(name: str, addressees: tuple[str, ...]) -> Iterator[str]:
    """Yield those whom the letter goes to that a name can mean which is left out, abbreviated, or does not say which of many."""
    if _short_place().search(name) or (name in _alone() and _only_beside_groups(addressees)):
        yield from (each for each in addressees if _goes_on_from(name, each))
    elif _many().search(name):
        yield from (each for each in addressees if each.startswith(name) and _WHICH.match(each, len(name)))
    if "(" not in name and _ABBREVIATION.search(name):
        yield from (each for each in addressees if abbreviates(name, each))


def _only_beside_groups(addressees: Sequence[str]) -> bool:
    """Return whether a letter goes to one that is named, and else to groups: "Trung tâm Lưu trữ lịch sử tỉnh; các phòng thuộc Sở"."""
    return sum(not each.lower().startswith("các ") for each in addressees) == 1


def _by_kind(assignee: Assignee, named: Iterable[str], issuer: str | None) -> Assignee:
    """Return an office that is called by its kind alone by the whole name that the document has for it; the writer's own is himself."""
    if assignee.name not in _BY_KIND or (issuer or "").startswith(f"{assignee.name} "):
        return assignee
    whole = _one(each for each in named if _goes_on_from(assignee.name, each))
    return assignee.model_copy(update={"name": whole}) if whole else assignee


def _one(found: Iterable[str]) -> str | None:
    """Return the only one of those found; null where there are several, or a list of them."""
    every = set(found)
    return every.pop() if len(every) == 1 else None


def _goes_on_from(name: str, whole: str) -> bool:
    """Return whether a whole name begins with a short one and goes on with its own part: "UBND xã" of "Ủy ban nhân dân xã Đồng Văn"."""
    begun, plain = (_COMMITTEE.sub("UBND", each) for each in (name, whole))
    rest = plain[len(begun) :]
    return plain.startswith(f"{begun} ") and rest[1:2].isupper() and "," not in rest


def _receiver(name: str | None, issuer: str | None) -> str | None:
    """Return whoever gets a result in full, and by whose hand: "Sở (qua Phòng Dược)"."""
    if name is None or issuer is None:
        return name
    who, mark, hand = name.partition(" (")
    return f"{_of_issuer(who, issuer)}{mark}{hand}"


def _of_issuer(name: str, issuer: str) -> str:
    """Return a name in full where it is the issuer's shortened or its kind alone, "Sở", or that of who heads one of its kind, "Giám đốc"."""
    if _ABBREVIATION.search(name) and abbreviates(name, _without_place(issuer)):
        return issuer
    kind = next((kind for kind, begins in _kinds().get(name, ()) if issuer.startswith(f"{begins} ")), None)
    if kind is None:
        return name
    return issuer if kind == "itself" else f"{name} {issuer}"


def _without_place(name: str) -> str:
    """Return the name of an office without the place where it sits: "Sở Y tế" of "Sở Y tế tỉnh Lào Cai"."""
    place = place_of(name)
    return name[: place.start].strip() if place else name


@cache
def _kinds() -> dict[str, list[tuple[str, str]]]:
    """Return what words that stand alone mean, an office itself or who heads it, and how the name of that office begins."""
    found: dict[str, list[tuple[str, str]]] = {}
    for row in rows("standing_alone"):
        found.setdefault(row["words"], []).append((row["kind"], row["begins"]))
    return found


@cache
def _alone() -> frozenset[str]:
    """Return the kinds of offices whose name may be left out: "Công ty"."""
    return frozenset(row["words"] for row in rows("standing_alone") if row["kind"] == "itself")


@kept
def _short_place() -> re.Pattern[str]:
    """Return the pattern of how a name ends that does not say of which place or body: "UBND xã", "các chi bộ trực thuộc"."""
    return pattern_of(rf"(?<!các ){kinds_below_province(blank=' ')}$|trực thuộc$")


@kept
def _many() -> re.Pattern[str]:
    """Return the pattern of a name of several, or of any of a kind."""
    return pattern_of(rf"(?:^|\s)[Cc]ác\s|\s{place_kinds(blank=' ')}$")
