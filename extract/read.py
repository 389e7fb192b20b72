"""One document through the pipeline, in the order of its verbs."""

from bisect import bisect_left, bisect_right
from operator import itemgetter

from .findings.check import check
from .header.annex import annexed_to
from .header.declared import with_declared
from .header.read import read_header
from .mention import Mention, Related
from .model import Certainty, Context, Reading, Reference, Source
from .normalise import CleanText, normalise
from .references.find import find_mentions
from .references.of_its_time import of_their_time
from .relations.quotations import quoted_spans
from .relations.relate import relate
from .structure.segment import Block, segment, sentence_at
from .structure.unfolded import unfolded
from .tasks.find import find_tasks


def read_text(text: str, *, name: str | None = None, context: Context | None = None) -> Reading:
    """Return what one document says.

    Args:
        text: the document as loaded; every span of the Reading counts its code points.
        name: what to call it in `source.path` when `context` names no file.
        context: what is known from outside the text: the file, the province or agency it comes from.
    """
    context = context or Context(source=Source(path=name))
    source = context.source or Source(path=name)
    clean = unfolded(normalise(text))
    blocks = segment(clean)
    document = with_declared(read_header(clean, blocks, context), source)
    mentions = find_mentions(clean, blocks, document)
    host = annexed_to(clean.text, blocks, document, mentions, source)
    if host is not document:
        document, mentions = host, find_mentions(clean, blocks, host)
    quoted = quoted_spans(clean.text)
    related = relate(clean, blocks, mentions, document, quoted)
    mentions = of_their_time(mentions, related, document)
    tasks = find_tasks(clean, blocks, mentions, document, quoted, related)
    return Reading(
        source=source,
        document=document,
        references=tuple(
            _reference(clean, blocks, source.certainty, *pair) for pair in zip(mentions, related, strict=True)
        ),
        tasks=tasks,
        findings=check(clean, blocks, mentions, related, document, quoted, tasks),
    )


def _reference(
    clean: CleanText, blocks: tuple[Block, ...], certainty: Certainty, mention: Mention, related: Related
) -> Reference:
    start, end = clean.raw_span(mention.start, mention.end)
    sentence = sentence_at(blocks, mention.start)
    # a blank line within a number ends the sentence, but not the number
    sentence_start, sentence_end = clean.raw_span(sentence.start, max(sentence.end, mention.end))
    number_start, number_end = _number_span(clean, mention)
    return Reference(
        start=start,
        end=end,
        number_start=number_start,
        number_end=number_end,
        number=mention.number,
        suggested=mention.suggested,
        type=mention.type,
        title=mention.title,
        date=mention.date,
        issuer=mention.issuer,
        relation=related.relation,
        subject=related.subject,
        also=related.also,
        pinpoints=mention.pinpoints,
        resolves_to=mention.resolves_to,
        effective=related.effective,
        partial=related.partial,
        sentence_start=sentence_start,
        sentence_end=sentence_end,
        confidence=round(min(mention.confidence, related.confidence, _least(certainty, start, end)), 2),
        notes=mention.notes,
    )


def _number_span(clean: CleanText, mention: Mention) -> tuple[int, int] | tuple[None, None]:
    if mention.number_start is None or mention.number_end is None:
        return None, None
    return clean.raw_span(mention.number_start, mention.number_end)


def _least(certainty: Certainty, start: int, end: int) -> float:
    """Return how sure the least sure letter between two offsets is; those that no program recognised are."""
    if not certainty:
        return 1.0
    first = max(bisect_right(certainty, start, key=itemgetter(0)) - 1, 0)
    last = bisect_left(certainty, end, key=itemgetter(0))
    return min((sure for _, sure in certainty[first:last]), default=1.0)
