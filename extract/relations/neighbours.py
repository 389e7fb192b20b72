"""The references of a document beside one another: which name one document, and which a list goes on from."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import takewhile

from ...iso_days import is_day
from ..grammar.doc_types import kind_of, types_with
from ..grammar.issuers import level_of
from ..grammar.numbers import year_of
from ..mention import Mention, Related
from ..model import CHANGES, LEVELS, Document, Relation
from .certainty import certainty
from .operative import can_act

# How far back a list, and how far outwards a title, is followed: no real one goes further, and hostile text takes linear time.
_LONGEST_LIST = 100
_DEEPEST = 12
_PARTY = "Ban Chấp hành Trung ương Đảng"
_HEIGHTS: dict[str, int] = {level: height for height, level in enumerate(LEVELS) if level != "other"}


@dataclass(frozen=True, slots=True)
class Neighbours:
    """All references of a document, in order; `related` says how each is used, and grows with the reading."""

    document: Document
    mentions: Sequence[Mention]
    related: list[Related]

    def are_one(self, first: int, second: int) -> bool:
        """Return whether two places name one document: it never acts on itself."""
        one, other = self.mentions[first], self.mentions[second]
        if one.type != other.type or one.number != other.number:
            return False
        return one.number is not None or one.title == other.title

    def beginning_at(self, start: int) -> int | None:
        """Return the reference that begins at this place of the text."""
        at = bisect_left(self.mentions, start, key=lambda mention: mention.start)
        return at if at < len(self.mentions) and self.mentions[at].start == start else None

    def may_end(self, relation: Relation, index: int) -> bool:
        """Return whether the document itself may do this to a reference of a list: its type can, and the centre did not issue it above a local one.

        Which local one is irrelevant: a commune ends what the district issued that was dissolved.
        """
        issuer, own = self.mentions[index].issuer, self.document.issuer
        above = issuer is not None and own is not None and level_of(issuer) == "central" != level_of(own)
        return not above and can_act(relation, self.document.type, self.mentions[index].type)

    def are_alike(self, one: Mention, other: Mention) -> bool:
        """Return whether two references may share a title: they have one type and, where it is said, one issuer."""
        return one.type == other.type and (None in (one.issuer, other.issuer) or one.issuer == other.issuer)

    def issuing(self, place: int) -> int:
        """Return the document that issues a plan without a number of its own: "Nghị quyết A ban hành Kế hoạch …"."""
        outer = self.related[place].subject
        return outer if outer is not None and self.mentions[place].form == "bare" else place

    def enclosing(self, last: int) -> list[int]:
        """Return `last`, the reference in whose title it stands, and so on outwards."""
        chain: list[int] = []
        at: int | None = last
        while at is not None and len(chain) < _DEEPEST:
            chain.append(at)
            at = self.related[at].subject
        return chain

    def outermost(self, place: int) -> int:
        """Return the reference of the document itself in whose title `place` stands, or `place`."""
        return self.enclosing(place)[-1]

    def use_like(self, index: int, other: int, form: str) -> None:
        """Let a reference be used as another one, of which it goes on in this form of `certainty`."""
        like = self.related[other]
        self.related[index] = like._replace(also=(), confidence=min(like.confidence, certainty(form)))

    def is_of_actor(self, index: int, target: int) -> bool:
        """Return whether a reference stands in the title of one that acts on the target: C in "A được sửa đổi bởi B sửa đổi C, D"."""
        outer = self.enclosing(index)[1:]
        return bool(outer) and any(also.subject in outer for also in self.related[target].also)

    def fellow(self, index: int, last: int, since: int, *, titled: bool, acting: bool) -> int:
        """Return which reference a list goes on from: the last one, or one in whose title that one stands.

        What a title changes may have a title of its own before the next one: "sửa đổi Nghị định B về phí và Nghị định C".

        Args:
            index: the reference that goes on the list.
            last: the one before it.
            since: where their sentence begins.
            titled: whether words of the title of the last one stand between them.
            acting: whether the document changes what the list names.
        """
        chain = self.enclosing(last)
        if len(chain) == 1:
            return last
        if acting and self._is_listed(last, since):
            return chain[-1]
        mention = self.mentions[index]
        if self.related[last].relation is Relation.IMPLEMENTS and self._comes_down(last, chain[1], index):
            return chain[1]
        if self._stays_above(last, chain[1], index) or self._is_changed_too(last, chain[1], index):
            return last
        same = [each for each in chain if self.mentions[each].type == mention.type]
        if same:
            changed = self.related[last].relation in CHANGES and not self._is_listed(last, since)
            return same[-1] if titled and same[0] == last and not changed else same[0]
        own = mention.issuer is not None and mention.issuer == self.document.issuer
        return chain[-1] if titled or own or self._is_letter_after_law(mention, last) else last

    def _comes_down(self, last: int, source: int, index: int) -> bool:
        """Return whether a list has come down again: "Công văn A của UBND tỉnh triển khai Chỉ thị B của Thủ tướng, Kế hoạch C của UBND tỉnh".

        A passes on what comes from above; C, of its own level or a lower one, stands beside A. Nobody carries out what those
        below him issue, but what they conclude ("kết luận thanh tra tại Thông báo C").
        """
        above, own, next_ = (self._height(each) for each in (last, source, index))
        if own is None or next_ is None:
            return False
        below = own < next_ and self.mentions[index].type not in types_with("concludes")
        return below or (above is not None and above < own <= next_)

    def _stays_above(self, last: int, source: int, index: int) -> bool:
        """Return whether a list stays above its source: "Công văn A của UBND tỉnh triển khai Công điện B của Thủ tướng và Công văn C của Bộ".

        So do two of the Party's centre in the title of what a committee below it issues.
        """
        above, own, next_ = (self._height(each) for each in (last, source, index))
        if self.mentions[last].issuer == self.mentions[index].issuer == _PARTY != self.mentions[source].issuer:
            return own == _HEIGHTS["party"]
        return above is not None and own is not None and above == next_ and above < own

    def _is_changed_too(self, last: int, source: int, index: int) -> bool:
        """Return whether one act suspends both, of two types: "thay thế Nghị quyết A về ngưng hiệu lực Nghị định B và Nghị quyết C".

        C is older than A. What amends a directive is listed beside older decisions, of which it amends none.
        """
        types = [self.mentions[each].type for each in (last, source, index)]
        suspended = self.related[last].relation is Relation.SUSPENDS and types[0] != types[1] == types[2]
        return suspended and self.is_later(source, index)

    def _height(self, place: int) -> int | None:
        issuer = self.mentions[place].issuer
        return _HEIGHTS.get(level_of(issuer)) if issuer else None

    def _is_letter_after_law(self, mention: Mention, last: int) -> bool:
        """Return whether a letter follows a law that a title carries out, or an act that it amends: neither is done to the letter.

        "Kế hoạch thi hành Luật A và Công văn B", "phổ biến Nghị quyết A sửa đổi Nghị quyết B và kết luận tại Thông báo C".
        """
        kind, before = kind_of(mention.type), kind_of(self.mentions[last].type)
        amended = self.related[last].relation is Relation.AMENDS and before == "state" and kind == "letter"
        return amended or (before == "law" and kind in {"letter", "plan"})

    def can_be_like(self, index: int, fellow: int) -> bool:
        """Return whether the source of the fellow can do the same to the reference at `index`."""
        like, type_ = self.related[fellow], self.mentions[index].type
        if like.subject is None:
            return True
        if self.is_later(index, like.subject):
            return False
        source, beside = self.mentions[like.subject].type, self.mentions[fellow].type
        # a decree that amends a decree amends no circular beside it
        lower = like.relation is Relation.AMENDS and source == beside != type_ and (type_ or "").startswith("Thông tư")
        return not lower and can_act(like.relation, source, type_)

    def is_later(self, index: int, source: int) -> bool:
        """Return whether the reference at `index` is of a later day, or year, than the one at `source`, which then cannot name it."""
        day, before = self.mentions[index].date, self.mentions[source].date
        if is_day(day) and is_day(before):
            return str(day) > str(before)
        year, year_before = self._year(index), self._year(source)
        return year is not None and year_before is not None and year > year_before

    def _year(self, place: int) -> str | None:
        mention = self.mentions[place]
        return (mention.date or "")[:4] or year_of(mention.number)

    def _is_listed(self, place: int, since: int) -> bool:
        """Return whether an item of the list itself names the same document as `place`, which stands in a title."""
        earlier = range(place - 1, max(place - _LONGEST_LIST, 0) - 1, -1)
        within = takewhile(lambda each: self.mentions[each].start >= since, earlier)
        return any(self.related[each].subject is None and self.are_one(each, place) for each in within)

    def of_same_type(self, index: int, last: int) -> int:
        """Return the reference that `index` may act on: of those around it the nearest of its type, else the last one."""
        type_ = self.mentions[index].type
        return next((each for each in self.enclosing(last) if self.mentions[each].type == type_), last)

    def merely_cited(self, last: int, since: int) -> Iterator[int]:
        """Yield the references of the sentence, back from `last`, that the document itself merely cites.

        The last one is also the target where it seemed a source of tasks: "Mục tiêu tại Quyết định A được điều chỉnh như sau".
        """
        for index in range(last, max(last - _LONGEST_LIST, -1), -1):
            related = self.related[index]
            if self.mentions[index].start < since:
                return
            tasks = index == last and related.relation is Relation.IMPLEMENTS
            if related.subject is None and (related.relation is Relation.CITES or tasks):
                yield index
