"""No option that is typed is ignored: where it would be, one is told what to type."""

import pytest
from click.testing import CliRunner

from luocdo.cli import main

LINES = [
    ("check a.txt --fix-list --format html", "--fix-list", "luocdo check --fix-list --format json"),
    ("check a.txt --fix-list --format sarif", "--fix-list", "luocdo check --fix-list --format json"),
    ("check a.txt --fix-list --output a.html", "--fix-list", "luocdo check --fix-list --format json"),
    ("tasks --by unit --xlsx", "--xlsx", "luocdo tasks --by unit --csv"),
    ("tasks --by source --ics --todo", "--ics", "luocdo tasks --by source --csv"),
    ("tasks --by source --limit 5 --ics a.ics", "--ics, --limit", "luocdo tasks --by source --csv"),
    ("tasks --todo", "--todo", "luocdo tasks --ics --todo"),
    ("tasks --csv --json", "--json", "luocdo tasks --csv"),
    ("tasks --xlsx a.xlsx --json", "--json", "luocdo tasks --xlsx"),
    ("tasks --csv - --ics -", "--csv, --ics", "luocdo tasks --csv --ics nhiem-vu.ics"),
    ("tasks --before 2025-01-01 --after 2026-01-01", "--after", "luocdo tasks --after 01/01/2025 --before 01/01/2026"),
    ("view 5/UBND --number 6/UBND", "NUMBER", "luocdo view --number NUMBER"),
    ("trace 5/UBND --to 6/UBND --up", "--up", "luocdo trace NUMBER --to NUMBER"),
    ("trace 5/UBND --to 6/UBND --down --cites", "--down, --cites", "luocdo trace NUMBER --to NUMBER"),
]


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize(("line", "idle", "instead"), LINES, ids=[line for line, *_ in LINES])
def test_an_option_that_would_be_ignored_is_refused_with_what_to_type(
    line: str, idle: str, instead: str, lang: str
) -> None:
    done = CliRunner().invoke(main, [*line.split(), "--lang", lang])
    assert done.exit_code == 2
    assert idle in done.stderr
    assert done.stderr.rstrip().endswith(instead)
