"""How levels and relations look: each has its own look, also in grey, and dark enough to read."""

from itertools import combinations

from luocdo.viz.looks import INK, LEVELS, LINES, QUIET, STYLES
from luocdo.viz.shown.model import COLUMNS, KINDS, REJECTED


def light(colour):
    """Return the relative luminance of a colour (WCAG 2.1)."""
    parts = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    red, green, blue = (part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_every_column_and_every_drawn_relation_has_its_look():
    assert set(LEVELS) == set(COLUMNS)
    assert set(STYLES) == set(KINDS) - {REJECTED}
    assert set(STYLES.values()) == set(LINES)


def test_levels_are_told_apart_by_their_signs():
    signs = {level: look.sign for level, look in LEVELS.items() if level != "assigned"}
    assert len(set(signs.values())) == len(signs)


def test_lines_are_told_apart_in_grey_by_dashes_width_or_shade():
    for one, other in combinations(LINES.values(), 2):
        assert one.dashes != other.dashes or abs(light(one.colour) - light(other.colour)) > 0.03


def test_whatever_is_written_in_these_colours_can_be_read_on_white():
    for colour in (INK, QUIET, *(level.colour for level in LEVELS.values()), *(line.colour for line in LINES.values())):
        assert 1.05 / (light(colour) + 0.05) >= 4.5, colour
