"""The page as a file: offline, closed against scripts, the same bytes each time."""

import json
import os
import pickle
import random
import re
import subprocess
import sys
from base64 import b64encode
from hashlib import sha256
from importlib.resources import files

import pytest
from packed import data_in

from luocdo.viz.labels import labels
from luocdo.viz.page.build import SAID_ELSEWHERE, SCRIPTS, build
from luocdo.viz.shown.view import view_of

HOSTILE = "</script><script>alert(1)</script><!-- {# {{ 7*7 }} {% raw %} ]]> \u2028 \ud800 '\"&amp;"


@pytest.fixture
def html(view):
    return build(view, "vi")


def scripts_of(html):
    return re.findall(r"<script>(.*?)</script>", html, re.DOTALL)


def data_of(html, name):
    held = re.search(rf'<script type="application/json" id="{name}">(.*?)</script>', html, re.DOTALL)[1]
    return json.loads(data_in(html) if name == "data" else held)


def test_the_same_rows_in_any_order_give_the_same_bytes(rows, html):
    for table in rows:
        random.Random(7).shuffle(table)
    assert build(view_of(*rows, centre=None, unit=None), "vi") == html


def test_the_policy_lets_only_the_scripts_of_the_page_run(html):
    [policy] = re.findall(r'http-equiv="Content-Security-Policy" content="([^"]*)"', html)
    hashes = [f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}" for text in scripts_of(html)]
    assert len(hashes) == 2
    assert re.findall(r"sha256-[\w+/=]+", policy) == hashes
    assert policy.startswith("default-src &#39;none&#39;")
    assert "connect-src &#39;none&#39;" in policy


def test_nothing_is_fetched(html):
    assert not re.search(r"<(link|img|iframe|script)[^>]* (src|href)=", html)
    assert "@import" not in html
    assert "url(" not in re.search(r"<style>(.*?)</style>", html, re.DOTALL)[1]


def test_our_scripts_put_no_markup_into_the_page(html):
    ours = scripts_of(html)[1]
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|new Function", ours)
    assert len(ours.encode()) < 60_000


def test_hostile_text_stays_data(rows):
    documents, relations, tasks = rows
    documents[0]["title"] = documents[7]["issuer"] = tasks[0]["text"] = "an agency of its own"
    clean = build(view_of(documents, relations, tasks, centre=None, unit=None), "vi")
    documents[0]["title"] = documents[7]["issuer"] = tasks[0]["text"] = HOSTILE
    html = build(view_of(documents, relations, tasks, centre=None, unit=None), "vi")
    assert html.count("<") == clean.count("<")
    html.encode("utf-8")
    assert HOSTILE.replace("\ud800", "?") in data_of(html, "data")["view"]["documents"]["title"]


def test_the_canvas_lays_nothing_out_by_itself(html):
    options = data_of(html, "options")
    assert (options["physics"], options["layout"]["hierarchical"]) == ({"enabled": False}, {"enabled": False})


@pytest.mark.parametrize(
    ("centre", "unit", "opening"),
    [
        (None, None, "thang7"),
        ("nd61", None, "nd61"),
        (None, "văn phòng sở quảng trị", "thang9"),
        ("unknown", None, "thang7"),
    ],
)
def test_the_page_opens_on_what_was_asked(rows, centre, unit, opening):
    html = build(view_of(*rows, centre=centre, unit=unit), "vi")
    assert data_of(html, "data")["opening"]["centre"] == opening


@pytest.mark.parametrize(("lang", "title"), [("vi", "Lược đồ dẫn chiếu"), ("en", "Citation chains")])
def test_the_page_opens_in_the_language_asked_for(view, lang, title):
    html = build(view, lang)
    assert f'<html lang="{lang}">' in html
    assert re.search(f"<title[^>]*>{title}</title>", html)


def test_an_empty_store_gives_a_page_too():
    html = build(view_of([], [], [], centre=None, unit=None), "vi")
    assert data_of(html, "data")["opening"]["centre"] is None


WINDOWS = """
import builtins, io
real = io.open
def of_windows(file, mode="r", buffering=-1, encoding=None, *rest, **named):
    given = encoding if "b" in mode or encoding not in (None, "locale") else "cp1258"
    return real(file, mode, buffering, given, *rest, **named)
builtins.open = io.open = of_windows
"""


@pytest.mark.parametrize("first", ["", WINDOWS])
def test_the_locale_of_the_machine_changes_nothing(view, html, first, tmp_path):
    """In a new process with an ASCII locale, another hash seed, and perhaps files that open as cp1258: the same bytes."""
    program = (
        f"{first}\nimport pickle, sys; from luocdo.viz.page.build import build; from luocdo.viz.file import write_whole\n"
        "write_whole(sys.argv[1], build(pickle.load(sys.stdin.buffer), 'vi'))"
    )
    ascii_only = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONHASHSEED": "7"}
    subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "page.html")],
        input=pickle.dumps(view),
        env={**os.environ, **ascii_only},
        check=True,
    )
    assert (tmp_path / "page.html").read_bytes() == html.encode("utf-8")


def test_every_label_that_the_page_asks_for_is_in_it(html):
    asked = set(re.findall(r't\("([a-z_]+\.\w+)"', scripts_of(html)[1])) | set(
        re.findall(r'data-(?:label|aria)="([^"]+)"', html)
    )
    words = data_of(html, "data")["labels"]
    assert asked <= set(words["vi"])
    assert set(words["vi"]) == set(words["en"])
    assert not any(name.startswith("dossier.") for name in words["vi"])


def test_the_page_brings_no_family_of_labels_that_neither_script_nor_template_names():
    """Words that stand in labels.csv for the terminal or a dossier alone would make every page larger."""
    room = files("luocdo.viz.page")
    said = "".join((room / "static" / name).read_text(encoding="utf-8") for name in SCRIPTS)
    said = re.sub(r"^\s*//.*|\s// .*", "", said, flags=re.MULTILINE)
    said += "".join(each.read_text(encoding="utf-8") for each in (room / "templates").iterdir())
    families = {name.partition(".")[0] for name in labels("vi")}
    assert [each for each in sorted(families - SAID_ELSEWHERE) if not re.search(rf"\b{each}\b", said)] == []
    assert [each for each in sorted(SAID_ELSEWHERE) if re.search(rf"[\"'`]{each}\.", said)] == []
