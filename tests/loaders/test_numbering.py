import pytest
from lxml import etree

from luocdo.loaders.numbering import ListItem, format_number, read_numbering

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def numbering(levels: str, lists: str = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'):
    xml = f'<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">{levels}</w:abstractNum>{lists}</w:numbering>'
    return read_numbering(etree.fromstring(xml))


def level(depth: int, kind: str, text: str, more: str = "") -> str:
    return f"""<w:lvl w:ilvl="{depth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>
        <w:lvlText w:val="{text}"/>{more}</w:lvl>"""


def labels(found, *depths: int, list_id: str = "1") -> list[str]:
    return [found.label(ListItem(list_id, depth)) for depth in depths]


@pytest.mark.parametrize(
    ("number", "kind", "expected"),
    [
        (3, "decimal", "3"),
        (3, "decimalZero", "03"),
        (5, "lowerLetter", "e"),
        (28, "upperLetter", "BB"),
        (14, "upperRoman", "XIV"),
        (1999, "lowerRoman", "mcmxcix"),
        (780, "lowerLetter", "z" * 30),
        (781, "lowerLetter", "781"),
        (10**9, "upperLetter", "1000000000"),
        (7, "none", ""),
        (7, "chineseCounting", "7"),
    ],
)
def test_numbers_take_the_form_of_their_level(number, kind, expected):
    assert format_number(number, kind) == expected


def test_lower_levels_begin_anew_below_each_higher_one():
    found = numbering(level(0, "decimal", "%1.") + level(1, "lowerLetter", "%2)") + level(2, "bullet", "-"))
    assert labels(found, 0, 1, 1, 2, 0, 1) == ["1. ", "a) ", "b) ", "- ", "2. ", "a) "]


def test_a_label_may_hold_the_numbers_above():
    found = numbering(level(0, "upperRoman", "%1.") + level(1, "decimal", "%1.%2.", "<w:isLgl/>"))
    assert labels(found, 0, 0, 1, 1) == ["I. ", "II. ", "2.1. ", "2.2. "]


def test_a_start_of_a_thousand_digits_counts_for_none():
    hostile = level(0, "lowerLetter", "%1)").replace('w:start w:val="1"', f'w:start w:val="{"9" * 5000}"')
    assert labels(numbering(hostile), 0, 0) == ["a) ", "b) "]


def test_a_level_that_never_restarts_counts_on():
    found = numbering(level(0, "upperRoman", "%1.") + level(1, "decimal", "Điều %2.", '<w:lvlRestart w:val="0"/>'))
    assert labels(found, 0, 1, 1, 0, 1) == ["I. ", "Điều 1. ", "Điều 2. ", "II. ", "Điều 3. "]


def test_lists_of_one_abstract_list_count_on_unless_told_to_restart():
    override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'
    lists = "".join(
        f'<w:num w:numId="{name}"><w:abstractNumId w:val="0"/>{more}</w:num>'
        for name, more in [(1, ""), (2, ""), (3, override)]
    )
    found = numbering(level(0, "decimal", "%1."), lists)
    assert labels(found, 0, 0) + labels(found, 0, list_id="2") + labels(found, 0, 0, list_id="3") == [
        *("1. ", "2. ", "3. ", "1. ", "2. ")
    ]


def test_signs_of_symbol_fonts_become_a_dash_and_typed_ones_stay():
    found = numbering(level(0, "bullet", "\uf0b7") + level(1, "bullet", "+") + level(2, "bullet", "o"))
    assert labels(found, 0, 1, 2) == ["- ", "+ ", "- "]


def test_no_gap_follows_where_the_list_says_so():
    assert labels(numbering(level(0, "decimal", "%1.", '<w:suff w:val="nothing"/>')), 0) == ["1."]


def test_an_abstract_list_that_links_to_a_style_takes_its_levels():
    xml = f"""<w:numbering xmlns:w="{W}">
        <w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Mau"/></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Mau"/>{level(0, "decimal", "Điều %1.")}</w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>"""
    assert labels(read_numbering(etree.fromstring(xml)), 0) == ["Điều 1. "]


@pytest.mark.parametrize("item", [ListItem("1", 5), ListItem("9", 0), ListItem("0", 0)])
def test_an_unknown_list_or_level_shows_nothing(item):
    assert numbering(level(0, "decimal", "%1.")).label(item) == ""
