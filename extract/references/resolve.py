"""What a place leaves unsaid and the rest of the text or the lists tell: issuer, title, likelier number, what a short form stands for."""

from collections.abc import Iterator, Mapping

from ..grammar.doc_types import kind_of
from ..grammar.numbers import agency_letters_of
from ..grammar.pinpoints import pinpoints_after, pinpoints_before
from ..grammar.places import as_called_on
from ..grammar.symbols import issuer_of, suggestion
from ..letters import UPPER
from ..mention import Mention
from ..model import Document
from ..patterns import pattern_of
from ..structure.segment import Block, block_at, sentence_at
from ..structure.sentences import Sentence
from .behind_title import with_issuer_from_title, without_own_place
from .grounds_of_others import acts_by
from .headings import with_titles_below
from .issuers import issuer_of_mention
from .laid_down import says_a_part
from .listed_under import lists_of
from .meant import collect, meant
from .named_before import names_any_province
from .named_issuers import named_issuers
from .sent_to import is_sent_on
from .subject_lines import before_deadline, behind_bracket, title_after
from .title_openings import opens_title

_GROUND = pattern_of(r"(?:[-–+*]\s*)?(?:Căn\s+cứ|Xét|Theo\s+đề\s+nghị)\s")
# A line that ends in a comma is a ground where another one or "QUYẾT ĐỊNH:" follows; "Căn cứ A, Sở yêu cầu các việc sau," is none.
_NEXT_GROUND = pattern_of(rf"\s*(?:{_GROUND.pattern}|[{UPPER}]{{3}}|\Z)")


def resolve(text: str, blocks: tuple[Block, ...], mentions: list[Mention], document: Document) -> Iterator[Mention]:
    """Yield the mentions with what their own words leave out; a date is never taken from another place."""
    following: list[Mention | None] = [*mentions, None][1:]
    told = [_told(text, blocks, *pair, document) for pair in zip(mentions, following, strict=True)]
    mentions = with_titles_below(text, told)
    issuers = named_issuers(text, mentions, document)
    said, lists = collect(mentions, issuers), lists_of(text, blocks)
    following = [*mentions, None][1:]
    for mention, named, after in zip(mentions, issuers, following, strict=True):
        typed = _typed(mention, said.types, named, document)
        number = meant(typed, document, said)
        issuer = issuer_of_mention(text, typed, number, named, after, document, said, lists)
        suggested = _suggested(mention, named, document)
        listed = mention.form == "alias" and mention.number and number and number not in said.types
        yield typed._replace(
            issuer=issuer and as_called_on(issuer, mention.date or document.date),
            suggested=suggested,
            title=mention.title and without_own_place(mention.title, typed, issuer, document),
            resolves_to=number,
            confidence=min(mention.confidence, 0.8) if suggested else mention.confidence,
            notes=(*mention.notes, "known-alias") if listed else mention.notes,
        )


def _told(text: str, blocks: tuple[Block, ...], mention: Mention, after: Mention | None, document: Document) -> Mention:
    """Return the mention with what the words beside it say: its pinpoints, its title, and its issuer behind that."""
    pinpoints = pinpoints_before(text, mention.start) or pinpoints_after(text, mention.end, after and after.start)
    title = _title(text, blocks, mention, of_part=bool(pinpoints))
    return with_issuer_from_title(mention._replace(pinpoints=pinpoints, title=title), document)


def _typed(mention: Mention, types: Mapping[str, str], named: str | None, document: Document) -> Mention:
    """Return a mention with the type that the text gives its number elsewhere, and without an issuer that tells nothing."""
    if not mention.type:
        mention = mention._replace(type=types.get(mention.number or ""))
    if named is None and document.level == "central" and names_any_province(mention.issuer or ""):
        return mention._replace(issuer=None)  # "UBND tỉnh" says no more than the letters do
    return mention


def _suggested(mention: Mention, issuer: str | None, document: Document) -> str | None:
    """Return the likelier number where the agency letters are probably misspelt: not where another issuer is named."""
    letters = agency_letters_of(mention.number)
    likelier = suggestion(letters[0], document.issuer) if letters else None
    if likelier and issuer and issuer != issuer_of(likelier, document.province, document.issuer):
        return None
    return mention.number.replace(letters[0], likelier) if mention.number and likelier else None


def _title(text: str, blocks: tuple[Block, ...], mention: Mention, *, of_part: bool) -> str | None:
    """Return the title of a law, else what follows the reference before what stands in it: "Kế hoạch hành động số 5/KH-UBND về …".

    A law does not say its type once more: "Luật số 51/2010/QH12 của Quốc hội về Luật | Người khuyết tật".
    """
    whole = mention.form != "number" or kind_of(mention.type) == "law" or opens_title(mention.title or "")
    if mention.title and whole:
        return mention.title
    title = _title_after(text, blocks, mention, of_part=of_part) or mention.title
    return title.removeprefix("Luật ") if title and mention.type == "Luật" else title


def _title_after(text: str, blocks: tuple[Block, ...], mention: Mention, *, of_part: bool) -> str | None:
    block, sentence = block_at(blocks, mention.start), sentence_at(blocks, mention.start)
    if is_sent_on(text, sentence.start, mention.start, mention.end):
        return None
    if of_part and says_a_part(text, sentence, mention):
        return None
    limit = _title_limit(block, sentence, mention) if block else len(text)
    ground = block is not None and _is_ground(text, block)
    start = behind_bracket(text, mention.start, mention.end)
    if start > mention.end:
        limit = before_deadline(text, sentence.start, start, limit)
    return title_after(
        text,
        start,
        limit,
        whole=bool(mention.date or mention.issuer),
        ground=ground,
        day=mention.date,
        of_part=of_part,
        acting=acts_by(text, sentence.start, mention.start),
    )


def _is_ground(text: str, block: Block) -> bool:
    """Return whether a block is a line of grounds, in which nobody acts behind a comma."""
    if _GROUND.match(text, block.start) is None:
        return False
    if text.endswith(";", block.start, block.end):
        return True
    return text.endswith(",", block.start, block.end) and _NEXT_GROUND.match(text, block.end) is not None


def _title_limit(block: Block, sentence: Sentence, mention: Mention) -> int:
    """Return where the sentence ends, in a table the cell beside: "Quyết định 28/2019/QĐ-UBND | Quy định về bồi thường"."""
    ends = [end for _, end in block.cells]
    beside = ends.index(mention.end) + 1 if mention.end in ends else len(ends)
    if beside < len(ends):
        return ends[beside]
    return sentence.end if block.sentences else block.end
