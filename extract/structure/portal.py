"""What a web page prints around a document: below the signature its words belong to no document.

A page goes on with the map of the document ("Lược đồ"), with others that it offers ("Văn bản liên quan", "Xem thêm") and with
what it says of itself ("chúng tôi", "Đăng nhập"). An annex that has a heading may still follow.
"""

from collections.abc import Iterator, Sequence

from ..spans import Span
from .parts import Part, opens_annex, opens_portal


def without_portal(text: str, pieces: Sequence[tuple[tuple[Span, ...], Part]]) -> Iterator[Part]:
    """Yield the part of each piece, "outside" from the first words of a web page below the signature up to an annex."""
    signed = headed = portal = False
    for spans, part in pieces:
        signed = signed or part == "signature"
        if part in {"signature", "annex"} and opens_annex(text, spans):
            headed, portal = True, False
        elif signed and not headed and part != "body":
            portal = portal or opens_portal(text, spans)
        yield "outside" if portal else part
