"""What a person decided, in one sentence."""

from ...graph.decisions.model import DATES, Apart, Correction, Decision, Dismissal, Handle, Merge, Rejection, Resolution
from ...messages import printed_date
from ..labels import label


def decided(decision: Decision, lang: str) -> str:
    """Return what was decided in one sentence."""
    match decision.what:
        case Merge(documents=(one, other)):
            return label("decision.merge", lang, one=_name(one), other=_name(other))
        case Apart(documents=(one, other)):
            return label("decision.apart", lang, one=_name(one), other=_name(other))
        case Correction(document=document, field=field, value=value, was=was):
            before, now = (printed_date(each) if field in DATES and each else each for each in (was, value))
            name = label(f"corrected.{field}", lang)
            return label("decision.set", lang, one=_name(document), field=name, was=before or "–", value=now)
        case Resolution(document=document, reference=reference, target=target):
            return label("decision.resolve", lang, one=_name(document), words=reference.words, other=_name(target))
        case Rejection(source=source, relation=relation, target=target):
            kind = label(f"relation.{relation}", lang)
            return label("decision.reject", lang, one=_name(source), kind=kind, other=_name(target))
        case Dismissal(document=document, code=code, words=words):
            return label("decision.dismiss", lang, one=_name(document), code=code, words=words or "–")
    return label("decision.undo", lang, id=decision.what.decision)


def _name(handle: Handle) -> str:
    return handle.name or handle.key
