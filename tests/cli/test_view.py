"""`luocdo view`: the same page from the same store, whatever the machine, cut to what was asked for."""

import io
import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result
from lxml import etree
from packed import data_in

from luocdo.cli import main
from luocdo.graph import read_paths

DAY = ("--today", "2025-10-01")
ASCII_ONLY = {"LC_ALL": "POSIX", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}


@pytest.fixture(scope="module")
def store(examples_store: Path) -> str:
    return str(examples_store)


@pytest.fixture
def view(store: str, tmp_path: Path) -> Callable[..., Path]:
    """Run `luocdo view` with some words, and return the file that it wrote."""

    def run(*words: str, name: str = "trang.html") -> Path:
        done = _luocdo("view", *words, "--store", store, "--output", str(tmp_path / name))
        assert done.exit_code == 0, done.output
        return tmp_path / name

    return run


def _luocdo(*words: str) -> Result:
    return CliRunner().invoke(main, words)


def test_the_same_store_gives_the_same_bytes(view: Callable[..., Path]) -> None:
    assert view(*DAY, name="1.html").read_bytes() == view(*DAY, name="2.html").read_bytes()


def test_only_the_day_makes_pages_differ(view: Callable[..., Path]) -> None:
    one, other = (view("--today", day, name=f"{day}.html").read_text("utf-8") for day in ("2025-10-01", "2025-10-02"))
    assert one != other
    assert view("--today", "01/10/2025").read_text("utf-8") == one


@pytest.mark.parametrize("seed", ["1", "7"])
def test_a_machine_that_knows_ascii_only_writes_the_same_bytes(
    view: Callable[..., Path], store: str, tmp_path: Path, seed: str
) -> None:
    other = tmp_path / "trang khác.html"
    command = [sys.executable, "-m", "luocdo", "view", *DAY, "--store", store, "--output", str(other)]
    subprocess.run(command, env={**os.environ, **ASCII_ONLY, "PYTHONHASHSEED": seed}, check=True, capture_output=True)
    assert other.read_bytes() == view(*DAY).read_bytes()


def test_a_machine_whose_files_are_cp1258_writes_the_same_bytes(
    view: Callable[..., Path], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    utf8 = view(*DAY).read_bytes()
    monkeypatch.setattr("io.open", _in_cp1258(io.open))
    monkeypatch.setattr("builtins.open", io.open)
    (tmp_path / "chữ").write_text("đ")
    assert (tmp_path / "chữ").read_bytes() == "đ".encode("cp1258")
    assert view(*DAY, name="khác.html").read_bytes() == utf8


def _in_cp1258(real: Callable[..., Any]) -> Callable[..., Any]:
    """Return an `open` as Windows has it in Vietnam: what names no encoding is in cp1258."""

    def opened(file: Any, mode: str = "r", buffering: int = -1, encoding: str | None = None, *rest: Any) -> Any:
        careless = "b" not in mode and encoding in (None, "locale")
        return real(file, mode, buffering, "cp1258" if careless else encoding, *rest)

    return opened


def test_no_sentence_of_the_sources_is_in_a_page_for_circulation(view: Callable[..., Path], examples: Path) -> None:
    whole, silent = (_said(view(*words, *DAY)) for words in ((), ("--no-text",)))
    sources = {sentence for witness in read_paths([str(examples)]) for sentence in _sentences(witness.text)}
    quoted = {sentence for sentence in sources if sentence in whole}
    assert len(quoted) > 50
    assert [sentence for sentence in quoted if sentence in silent] == []
    assert "418/TB-VPCP" in silent


def _said(page: Path) -> str:
    """Return all that a page says, its data unpacked."""
    html = page.read_text(encoding="utf-8")
    return " ".join((html + json.dumps(json.loads(data_in(html)), ensure_ascii=False)).replace("\\n", " ").split())


def _sentences(text: str) -> list[str]:
    """Return the sentences and items of a text that are long enough to say something."""
    return [each for each in re.split(r"(?<=[.;:])\s+", " ".join(text.split())) if len(each.split()) >= 8]


def test_a_page_of_one_unit_or_document_is_smaller_than_that_of_the_store(view: Callable[..., Path]) -> None:
    whole, unit, chain = (
        len(view(*words, *DAY).read_bytes())
        for words in ((), ("--for", "so noi vu lam dong"), ("--number", "1342/SNV-CCHC"))
    )
    assert unit < whole > chain


def test_a_bare_number_opens_the_whole_store_there(view: Callable[..., Path]) -> None:
    opened, cut = view("418/TB-VPCP", *DAY, name="1.html"), view("--number", "418/TB-VPCP", *DAY, name="2.html")
    assert len(opened.read_bytes()) > len(cut.read_bytes())


@pytest.mark.parametrize("words", [("--number", "9999/XX-YY"), ("--for", "Sở Hàng không"), ("9999/XX-YY",)])
def test_what_cannot_be_found_leaves_the_old_page(store: str, tmp_path: Path, words: tuple[str, ...]) -> None:
    page = tmp_path / "trang.html"
    page.write_text("cũ", encoding="utf-8")
    done = _luocdo("view", *words, "--store", store, "--output", str(page))
    assert (done.exit_code, page.read_text(encoding="utf-8")) == (1, "cũ")
    assert words[-1] in done.output


def test_a_day_that_does_not_exist_is_refused(store: str) -> None:
    assert _luocdo("view", "--today", "31/02/2025", "--store", store).exit_code == 2


def test_help_says_how_a_bare_number_and_the_option_differ() -> None:
    said = " ".join(_luocdo("view", "--help").output.split())
    assert "a bare NUMBER: the whole store, opened there" in said


def test_the_name_of_the_file_says_that_a_picture_is_wanted(view: Callable[..., Path]) -> None:
    svg = view("418/TB-VPCP", *DAY, name="chuỗi.svg")
    tree = etree.fromstring(svg.read_bytes())
    assert "418/TB-VPCP" in [each.text for each in tree.iter("{http://www.w3.org/2000/svg}title")]
    assert view("418/TB-VPCP", *DAY, name="chuỗi.png").read_bytes().startswith(b"\x89PNG")
    assert view("--number", "418/TB-VPCP", "--format", "svg", *DAY, name="khác").read_bytes() == svg.read_bytes()


def test_a_picture_is_the_same_on_a_machine_that_knows_ascii_only(
    view: Callable[..., Path], store: str, tmp_path: Path
) -> None:
    other = tmp_path / "khác.svg"
    command = [sys.executable, "-m", "luocdo", "view", "418/TB-VPCP", *DAY, "--store", store, "--output", str(other)]
    subprocess.run(command, env={**os.environ, **ASCII_ONLY, "PYTHONHASHSEED": "7"}, check=True, capture_output=True)
    assert other.read_bytes() == view("418/TB-VPCP", *DAY, name="một.svg").read_bytes()


def test_a_picture_of_nothing_in_particular_is_refused_with_what_to_type(store: str, tmp_path: Path) -> None:
    done = _luocdo("view", "--format", "svg", "--store", store, "--output", str(tmp_path / "a.svg"))
    assert done.exit_code == 1
    assert "luocdo view 418/TB-VPCP --format svg" in done.output
    assert not list(tmp_path.iterdir())


def test_what_to_type_for_a_picture_keeps_the_unit_that_was_asked_for(store: str, tmp_path: Path) -> None:
    picture = str(tmp_path / "hinh.svg")
    done = _luocdo("view", "--for", "so noi vu lam dong", "--store", store, "--output", picture)
    assert done.exit_code == 1
    assert 'luocdo view 418/TB-VPCP --for "so noi vu lam dong" --format svg' in done.output


def test_the_sentences_of_the_sources_are_in_no_picture(view: Callable[..., Path]) -> None:
    assert (
        view("418/TB-VPCP", *DAY, name="1.svg").read_bytes()
        == view("418/TB-VPCP", "--no-text", *DAY, name="2.svg").read_bytes()
    )
