"""The chain of one document as a static picture: SVG for reports and print, A4, nothing in it that runs or is fetched."""

import re
from collections.abc import Iterable

from lxml import etree

from ..looks import DUE, INK, LEVELS, LINES, PAPER, QUIET
from ..shown.model import View
from .layout import outline
from .marks import ASCENT, LEADING, Curve, Frame, Label
from .measure import width
from .sheet import Sheet, sheet_of

NAMESPACE = "http://www.w3.org/2000/svg"
FONTS = "'Noto Sans', 'Segoe UI', Arial, 'Liberation Sans', Roboto, 'DejaVu Sans', sans-serif"
TONES = {"": INK, "quiet": QUIET, "due": DUE} | {name: level.colour for name, level in LEVELS.items()}

_NO_XML = re.compile(r"[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Signs that XML 1.0 does not allow (section 2.2)."""


def chain_svg(view: View, centre: str, lang: str) -> str:
    """Return the chain of the document `centre` (a key of the view) as an SVG file; the same view gives the same text.

    Raises:
        KeyError: the view holds no such document.
    """
    root = _root(sheet_of(view, centre, lang), lang)
    return etree.tostring(root, encoding="unicode", pretty_print=True)


def _root(sheet: Sheet, lang: str) -> etree._Element:
    size = {"width": f"{sheet.width / 96 * 25.4:.2f}mm", "height": f"{sheet.height / 96 * 25.4:.2f}mm"}
    view_box = f"0 0 {sheet.width:.2f} {sheet.height:.2f}"
    root = _element("svg", xmlns=NAMESPACE, viewBox=view_box, role="img", lang=lang, **size)
    marks = sheet.marks
    root.append(_element("title", sheet.title))
    root.append(_group(map(_arrow, LINES), "defs"))
    root.append(_element("rect", width="100%", height="100%", fill=PAPER))
    root.append(_group(map(_curve, marks.curves), fill="none"))
    root.append(_group(map(_frame, marks.frames)))
    root.append(_group((_plate(each) for each in marks.labels if each.plate), fill=PAPER))
    root.append(_group(map(_label, marks.labels), **{"font-family": FONTS, "text-rendering": "geometricPrecision"}))
    return root


def _arrow(style: str) -> etree._Element:
    place = {"viewBox": "0 0 10 10", "refX": "9", "refY": "5", "markerUnits": "userSpaceOnUse", "orient": "auto"}
    shape = _element("path", d="M0 0L10 5L0 10Z", fill=LINES[style][0])
    return _group([shape], "marker", id=f"arrow-{style}", markerWidth="8", markerHeight="8", **place)


def _curve(curve: Curve) -> etree._Element:
    colour, thick, dashes = LINES[curve.style]
    rounded = tuple((round(x, 1), round(y, 1)) for x, y in curve.route)
    strokes = {"stroke": colour, "stroke-width": _short(thick * curve.scale)}
    if dashes:
        strokes["stroke-dasharray"] = " ".join(_short(float(each) * curve.scale) for each in dashes.split())
    return _element("path", d=outline(rounded), **strokes, **{"marker-end": f"url(#arrow-{curve.style})"})


def _frame(frame: Frame) -> etree._Element:
    place = {name: _short(getattr(frame, name)) for name in ("x", "y", "width", "height")}
    strokes = {"stroke": TONES[frame.level], "stroke-width": "2.6" if frame.chosen else "1.3", "rx": "4"}
    if frame.form == "ghost":
        strokes["stroke-dasharray"] = "4 3"
    fill = "#eaf2fc" if frame.chosen else "#eceff3" if frame.form == "fold" else PAPER
    names = [_element("title", frame.name)] if frame.name else []
    return _group(names, "rect", fill=fill, **place, **strokes)


def _label(label: Label) -> etree._Element:
    place = {"x": _short(label.x), "y": _short(label.y), "font-size": _short(label.size), "fill": TONES[label.tone]}
    if label.bold:
        place["font-weight"] = "bold"
    if label.middle:
        place["text-anchor"] = "middle"
    return _element("text", label.text, **place)


def _plate(label: Label) -> etree._Element:
    """Return what hides a line behind a word; an outline of its letters would stand as a second word in a print."""
    wide = width(label.text, label.size, bold=label.bold) + 2
    x, y = label.x - wide / 2, label.y - label.size * ASCENT
    return _element("rect", x=_short(x), y=_short(y), width=_short(wide), height=_short(label.size * LEADING))


def _element(tag: str, text: str | None = None, **attributes: str) -> etree._Element:
    """Return an element that holds text; whatever the text holds is text."""
    element = etree.Element(tag, attributes)
    element.text = None if text is None else _NO_XML.sub("\ufffd", text)
    return element


def _group(children: Iterable[etree._Element], tag: str = "g", **attributes: str) -> etree._Element:
    element = _element(tag, **attributes)
    element.extend(children)
    return element


def _short(number: float) -> str:
    return f"{round(number, 1):g}"
