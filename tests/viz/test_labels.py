"""The words of the page: complete in both languages, none without a use."""

import re
from importlib.resources import files
from pathlib import Path

import pytest

from luocdo.graph.schema import EDGES, MAY_BE, REJECTED, RELATIONS
from luocdo.messages import read_rows
from luocdo.viz.labels import label, labels, printed_date
from luocdo.viz.page.build import build
from luocdo.viz.shown.model import KINDS
from luocdo.viz.shown.view import view_of
from luocdo.viz.terminal.impact_rows import COLUMNS

PLACES = re.compile(r"\{(\w+)\}")


def test_every_label_says_the_same_in_both_languages():
    vietnamese, english = labels("vi"), labels("en")
    assert all(vietnamese.values())
    assert all(english.values())
    for key, text in vietnamese.items():
        assert sorted(PLACES.findall(text)) == sorted(PLACES.findall(english[key])), key


def test_no_label_stands_twice():
    names = [row["id"] for row in read_rows(files("luocdo.viz") / "labels.csv")]
    assert sorted(names) == sorted(set(names))


def test_every_label_is_used():
    """By its id, or by its family: f"relation.{kind}", `level.${level}`, ("status", counts)."""
    package = Path(str(files("luocdo")))
    rooms = [
        *package.glob("*.py"),
        *(package / "cli").iterdir(),
        *(package / "viz").rglob("*"),
        *(package / "graph" / "exports").iterdir(),
    ]
    sources = [each for each in rooms if each.name.endswith((".py", ".js", ".j2"))]
    code = "\n".join(each.read_text(encoding="utf-8") for each in sources)

    def used(key):
        family = key.rpartition(".")[0]
        return any(
            sign in code for sign in (f'"{key}"', f"{family}.{{", f"{family}.${{", f'("{family}", ', f'("{family}.", ')
        )

    assert [key for key in labels("vi") if not used(key)] == []


@pytest.mark.parametrize("family", ["column", "keys", "way", "scope", "field", "view", "filter"])
def test_every_label_that_only_the_html_of_a_page_has_is_in_it(rows, family):
    """Of a family that stands in the templates as f"column.{…}" each member is asked for, not only the family."""
    many = [{**rows[0][0], "key": f"k{n}"} for n in range(2001)]
    html = build(view_of([*rows[0], *many], *rows[1:], centre=None, unit=None), "vi")
    scripts = "\n".join(each.read_text(encoding="utf-8") for each in (Path(str(files("luocdo"))) / "viz").rglob("*.js"))
    of_impact = {f"column.{name}" for name in COLUMNS}
    own = [key for key in labels("vi") if key.startswith(f"{family}.") and key not in of_impact]
    assert own
    assert [key for key in own if f'="{key}"' not in html and f'"{key}"' not in scripts] == []


def test_every_relation_has_its_verb_and_every_verb_its_relation():
    drawn = {kind.name for kind in (*RELATIONS, MAY_BE, REJECTED)} | {"ASSIGNS"}
    assert {key.split(".")[1] for key in labels("vi") if key.startswith("short.")} == drawn == set(KINDS)
    verbs = {key.split(".")[1] for key in labels("vi") if key.startswith("relation.")}
    assert verbs == drawn | {kind.name for kind in EDGES}


def test_an_unknown_label_is_an_error():
    with pytest.raises(KeyError):
        label("no.such.label", "vi")


@pytest.mark.parametrize(
    ("date", "vi", "en"),
    [
        ("2023-09-08", "08/9/2023", "08/9/2023"),
        ("2024-02-23", "23/02/2024", "23/02/2024"),
        ("2023-10-10", "10/10/2023", "10/10/2023"),
        ("2023-09", "tháng 9/2023", "9/2023"),
        ("2024-01", "tháng 01/2024", "01/2024"),
        ("2013", "năm 2013", "2013"),
        (None, "không rõ ngày", "date unknown"),
    ],
)
def test_dates_are_printed_as_officers_write_them(date, vi, en):
    assert (printed_date(date, "vi"), printed_date(date, "en")) == (vi, en)
